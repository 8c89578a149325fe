"""Which of our answers fill a provider's own form, and which of its questions are still to be asked (E3)."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.entry_form import EntryForm, FormField
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.intake import AnswerKind, FieldKind, IntakeField, IntakeForm
from workpris_desktop.domain.intake_answer import Answers, IntakeAnswer, Value, texts_of
from workpris_desktop.domain.intake_condition import is_secret
from workpris_desktop.domain.privacy import PrivacyClass

_RETURN_FIELD: Final = "C1"
_TOWN_LEVEL: Final = ("town:", "text:")
"""How a place begins that is a town, or was typed because the gazetteer does not know it."""

GivenAnswers = Mapping[int, tuple[str, ...]]
"""What stands on a form: by the number of the field, from 1, its texts; of options those that are ticked."""


class AnswerSource(StrEnum):
    """Where the answer to a question of a provider comes from.

    ``CASE`` is known from the case. ``HELD`` is known, but of class P3 or P4: it fills nothing before somebody has said
    that this receiver needs it. ``MISSING`` is a question of ours that is not answered, or not in a way that this form
    takes. ``BY_HAND`` is none of ours, or one that is on no sheet (`is_secret`): its answer is kept nowhere but in a
    draft while the vault is locked.
    """

    CASE = "case"
    HELD = "held"
    MISSING = "missing"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True, repr=False)
class FormAnswer:
    """A question of the provider, by its number from 1, with the answer as it stands on the form."""

    number: int
    field: FormField
    source: AnswerSource
    texts: tuple[str, ...] = ()
    privacy: PrivacyClass = PrivacyClass.P4

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return f"FormAnswer({self.number})"


@dataclass(frozen=True, slots=True, repr=False)
class KnownAnswer:
    """An answer of our form that may be told to a provider; ``is_proposed`` is that of class P2 only."""

    field: IntakeField
    texts: tuple[str, ...]
    is_proposed: bool

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return f"KnownAnswer({self.field.id})"


AnswerTeller = Callable[[IntakeField, IntakeAnswer], tuple[str, ...]]
"""Says an answer in the language of the form; options by their labels."""


@dataclass(frozen=True, slots=True, repr=False)
class CaseAnswers:
    """What the case knows: our form and the answers to it.

    ``tell`` says them in the language of the provider's form; ``is_asked`` tells whether a question is asked of this
    person: hidden answers are told to nobody (V11).
    """

    form: IntakeForm
    answers: Answers
    tell: AnswerTeller
    is_asked: Callable[[IntakeField], bool]

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "CaseAnswers(...)"

    def known(self, field: IntakeField) -> IntakeAnswer | None:
        """Return an answer that may be told, None where there is none."""
        answer = self.answers.get(field.id)
        if field.kind is FieldKind.FILE or answer is None or not answer.is_known or is_secret(field.id, self.answers):
            return None
        return answer if self.is_asked(field) else None


def filled_form(form: EntryForm, case: CaseAnswers) -> tuple[FormAnswer, ...]:
    """Return the questions of a provider's form in their order, answered as far as the case tells."""
    return tuple(_answer(number, field, case) for number, field in enumerate(form.fields, 1))


def given_answers(filled: Collection[FormAnswer], said: GivenAnswers, needed: Collection[int] = ()) -> GivenAnswers:
    """Return what stands on the form: from the case, what was ticked as needed by this receiver, and what was asked.

    Args:
        filled: the questions.
        said: what was answered in the dialog, which counts before all else.
        needed: numbers of held answers that this receiver needs.
    """
    known = {
        each.number: each.texts
        for each in filled
        if each.source is AnswerSource.CASE or (each.source is AnswerSource.HELD and each.number in needed)
    }
    return {number: texts for number, texts in {**known, **said}.items() if any(texts)}


def facts_on_form(
    filled: Collection[FormAnswer], given: GivenAnswers, said: GivenAnswers, case: CaseAnswers, language: str
) -> frozenset[str]:
    """Return the questions of ours whose answers stand on the form, as a consent names them.

    What is typed for this form only, and kept in no file, is the person's own word to the provider and counts no more
    than by hand; nor does an answer that the dialog learned to a question that is not asked of this person.

    Args:
        filled: the questions.
        given: all that stands on the form.
        said: what was answered in the dialog, which counts before all else.
        case: what the case knows.
        language: that of the provider's form, "" where it does not say.
    """
    known = {each.field.question for each in filled if each.number in given and each.number not in said}
    learned = {each.field for each in learned_answers(filled, said, case.form, language)}
    return frozenset(known | {field for field in learned if case.is_asked(case.form.by_id[field])})


def learned_answers(
    filled: Collection[FormAnswer], said: GivenAnswers, intake_form: IntakeForm, language: str
) -> tuple[IntakeAnswer, ...]:
    """Return what the dialog has learned for the case: answers to questions of ours that were missing, as typed.

    They are still to be checked by the rules of the form. An option counts where its label is one of ours; rows, places
    and the like are not learned from one line of text.

    Args:
        filled: the questions.
        said: what was answered in the dialog.
        intake_form: our entry form.
        language: that of the provider's form, "" where it does not say.
    """
    return tuple(_learned(filled, said, intake_form, language))


def known_answers(case: CaseAnswers) -> tuple[KnownAnswer, ...]:
    """Return all that the case knows and that may be told to a provider, in asking order.

    What the file itself tells is left out, and so are answers that are hidden, secret or break a rule.
    """
    pairs = ((field, case.known(field)) for field in case.form.fields)
    told = ((field, case.tell(field, answer)) for field, answer in pairs if answer is not None)
    return tuple(KnownAnswer(field, texts, field.privacy is PrivacyClass.P2) for field, texts in told if any(texts))


def _answer(number: int, field: FormField, case: CaseAnswers) -> FormAnswer:
    ours = case.form.by_id.get(field.question)
    if ours is None or ours.kind is FieldKind.FILE or is_secret(ours.id, case.answers):
        return FormAnswer(number, field, AnswerSource.BY_HAND)
    answer = _at_town_level(ours, case.known(ours))
    texts = _fitting(field, ours, answer, case.tell(ours, answer)) if answer is not None else ()
    if not texts:
        return FormAnswer(number, field, AnswerSource.MISSING, privacy=ours.privacy)
    source = AnswerSource.HELD if ours.privacy.is_folded else AnswerSource.CASE
    return FormAnswer(number, field, source, texts, ours.privacy)


def _at_town_level(ours: IntakeField, answer: IntakeAnswer | None) -> IntakeAnswer | None:
    """Return the towns of return only, None where a region is wanted most: a form asks for the town of a person."""
    if ours.id != _RETURN_FIELD or answer is None:
        return answer
    places = texts_of({ours.id: answer}, ours.id)
    if not places or not places[0].startswith(_TOWN_LEVEL):
        return None
    return replace(answer, value=tuple(each for each in places if each.startswith(_TOWN_LEVEL)))


def _fitting(field: FormField, ours: IntakeField, answer: IntakeAnswer, told: tuple[str, ...]) -> tuple[str, ...]:
    """Return an answer as the provider's field takes it, () where it does not: half an answer would mislead."""
    if field.options:
        by_label = {_folded(option): option for option in field.options}
        options = tuple(by_label.get(_folded(text), "") for text in told)
        is_one = field.kind is not AnswerKind.ONE_OF or len(options) == 1
        return options if is_one and all(options) else ()
    if field.kind is AnswerKind.DATE and (ours.kind.on_paper is not AnswerKind.DATE or _is_code(ours, answer.value)):
        return ()
    return told


def _is_code(ours: IntakeField, value: Value) -> bool:
    """Tell whether a date was answered by one of its options, such as a band of age."""
    return any(option.code == value for option in ours.options)


def _learned(
    filled: Collection[FormAnswer], said: GivenAnswers, intake_form: IntakeForm, language: str
) -> Iterator[IntakeAnswer]:
    for each in filled:
        texts = tuple(filter(None, said.get(each.number, ())))
        ours = intake_form.by_id.get(each.field.question)
        if each.source is AnswerSource.MISSING and texts and ours is not None:
            value = _value(ours, texts, language)
            if value:
                yield IntakeAnswer(ours.id, value=value, version=intake_form.version)


def _value(ours: IntakeField, texts: tuple[str, ...], language: str) -> Value:
    if ours.kind in {FieldKind.ROWS, FieldKind.AREA, FieldKind.LANGUAGES, FieldKind.PRISON, FieldKind.YES_NO}:
        return ""
    if not ours.options or ours.kind is FieldKind.BIRTH:
        return " ".join(texts)
    codes = {_folded(option.label.get(language, "")): option.code for option in ours.options}
    found = tuple(codes.get(_folded(text), "") for text in texts)
    if not all(found):
        return ""
    return found if ours.kind is FieldKind.MANY_OF else found[0]


def _folded(text: str) -> str:
    return " ".join(folded_words(text))
