"""How far each section of the entry form is."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from workpris_desktop.domain.intake import FieldKind, IntakeField, Required
from workpris_desktop.domain.intake_answer import Answers, AnswerState, IntakeAnswer


class SectionState(StrEnum):
    """How far a section is; only the last is a section that nothing is left to do in (ux.md 8.5)."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    NOT_COMPLETE = "not_complete"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class SectionProgress:
    """Of ``asked`` questions ``settled`` need no more asking.

    ``lacking`` are broken, or missing though a file needs them; ``for_sheet`` are missing for a provider's sheet only,
    so that nobody has to ask them as long as none is made.
    """

    section: str
    state: SectionState
    asked: int
    settled: int
    lacking: int = 0
    for_sheet: int = 0


def is_settled(answer: IntakeAnswer | None) -> bool:
    """Tell whether a question needs no more asking: there is an answer, or the person has none to give."""
    if answer is None or answer.state is AnswerState.NOT_ASKED or answer.is_broken:
        return False
    return answer.state is not AnswerState.ANSWERED or answer.is_known


def progress_of(asked: Iterable[IntakeField], answers: Answers) -> list[SectionProgress]:
    """Return how far each section is in which something is asked, in asking order.

    Args:
        asked: the questions that are asked now; those that the file answers by itself do not count.
        answers: what is answered, by field.
    """
    by_section: dict[str, list[IntakeField]] = {}
    for field in asked:
        if field.kind is not FieldKind.FILE:
            by_section.setdefault(field.section, []).append(field)
    return [_progress(section, fields, answers) for section, fields in by_section.items()]


def _progress(section: str, fields: list[IntakeField], answers: Answers) -> SectionProgress:
    settled = sum(is_settled(answers.get(field.id)) for field in fields)
    broken = {field.id for field in fields if (answer := answers.get(field.id)) is not None and answer.is_broken}
    missing = Counter(
        field.required for field in fields if field.id not in broken and not is_settled(answers.get(field.id))
    )
    lacking = len(broken) + missing[Required.ALWAYS]
    if settled == len(fields):
        state = SectionState.DONE
    elif not settled and not broken:
        state = SectionState.NOT_STARTED
    else:
        state = SectionState.NOT_COMPLETE if lacking else SectionState.IN_PROGRESS
    return SectionProgress(section, state, len(fields), settled, lacking, missing[Required.FOR_SHEET])
