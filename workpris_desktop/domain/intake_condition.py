"""Which questions of the entry form are asked (V11), which still are to be, and which answers may leave the file."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Final

from workpris_desktop.domain.intake import FieldKind, IntakeField, IntakeForm, Required
from workpris_desktop.domain.intake_answer import Answers, AnswerState, IntakeAnswer, text_of
from workpris_desktop.domain.need import ClientNeed, NeedStatus

SETTING_FIELD: Final = "D1"
RELEASE_FIELD: Final = "D3"

RELEASED: Final = "released"
"""The code of D1 for somebody who is out already."""

_ADDRESSES: Final = frozenset({"C8", "C8.street", "C8.postcode", "C8.town", "H1.planned_address"})
_THREAT_FIELD: Final = "H8.threat"

_TICKED: Final = frozenset({NeedStatus.NEEDED, NeedStatus.IN_PROGRESS, NeedStatus.DONE})
"""A need that is done keeps its section open, so that nothing that was said disappears."""


def is_asked(field: IntakeField, answers: Answers, needs: Iterable[ClientNeed], today: date) -> bool:
    """Tell whether a question is asked (V11): always, or because of another answer, a need, or a near release."""
    condition = field.condition
    if condition.is_always:
        return True
    if any(_calls(answers.get(other), condition.codes) for other in condition.fields):
        return True
    if any(need.need in condition.needs and need.status in _TICKED for need in needs):
        return True
    return condition.most_days is not None and _is_near(answers, today, condition.most_days)


def asked_fields(
    form: IntakeForm, answers: Answers, needs: Collection[ClientNeed], today: date
) -> tuple[IntakeField, ...]:
    """Return the questions that are asked, in their order; the answer to a hidden question calls for no other one."""
    asked = form.fields
    while True:
        visible = {field.id: answers[field.id] for field in asked if field.id in answers}
        left = tuple(field for field in asked if is_asked(field, visible, needs, today))
        if len(left) == len(asked):
            return left
        asked = left


def exported(form: IntakeForm, answers: Answers, needs: Collection[ClientNeed], today: date) -> Answers:
    """Return the answers that may leave the file: to questions that are asked, and none that breaks a rule (V11).

    That somebody did not want to say something, or did not know it, is an answer; that it was not asked is none. The
    address of somebody under threat stays (`is_secret`).
    """
    asked = (field.id for field in asked_fields(form, answers, needs, today) if not is_secret(field.id, answers))
    return {field: answers[field] for field in asked if field in answers and _is_told(answers[field])}


def is_secret(field_id: str, answers: Answers) -> bool:
    """Tell whether an answer is on no sheet and in no export: the address of somebody under threat (intake.md H8).

    Args:
        field_id: the question.
        answers: all of the client, the hidden ones too: a threat that was told counts where its question is hidden.
    """
    return field_id in _ADDRESSES and text_of(answers, _THREAT_FIELD) == "yes"


def missing_for_sheet(
    form: IntakeForm, answers: Answers, needs: Collection[ClientNeed], today: date
) -> tuple[IntakeField, ...]:
    """Return the questions that are asked, have to be answered before a sheet is made, and were not."""
    return tuple(
        field
        for field in asked_fields(form, answers, needs, today)
        if field.required is not Required.NO and field.kind is not FieldKind.FILE and not _is_dealt_with(field, answers)
    )


def _calls(answer: IntakeAnswer | None, codes: frozenset[str]) -> bool:
    if answer is None or not answer.is_known:
        return False
    texts = (answer.value,) if isinstance(answer.value, str) else answer.value
    told = {text for each in texts for text in ((each,) if isinstance(each, str) else each)}
    return not codes or not codes.isdisjoint(told)


def _is_near(answers: Answers, today: date, most_days: int) -> bool:
    if text_of(answers, SETTING_FIELD) == RELEASED:
        return True
    day = day_of(answers, RELEASE_FIELD)
    return day is not None and (day - today).days <= most_days


def day_of(answers: Answers, field: str) -> date | None:
    """Return a known answer that is a day, None where it is not known or none."""
    try:
        return date.fromisoformat(text_of(answers, field))
    except ValueError:
        return None


def _is_told(answer: IntakeAnswer) -> bool:
    return answer.is_known or answer.state in {AnswerState.DECLINED, AnswerState.UNKNOWN}


def _is_dealt_with(field: IntakeField, answers: Answers) -> bool:
    answer = answers.get(field.id)
    if answer is None:
        return False
    return answer.is_known if field.required is Required.ALWAYS else _is_told(answer)
