"""What was answered to a question of the entry form, or why it was not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

Value = str | tuple[str, ...] | tuple[tuple[str, ...], ...]
"""One text, several, or rows of them, as `FieldKind` says; as it was typed where it breaks a rule."""


class AnswerState(StrEnum):
    """Whether there is an answer; all but the first count as "not known" in every rule (intake.md rule 3)."""

    ANSWERED = "answered"
    DECLINED = "declined"
    UNKNOWN = "unknown"
    NOT_ASKED = "not_asked"


class Source(StrEnum):
    """Who said it (V12)."""

    PERSON = "person"
    FILE = "file"
    PROVIDER = "provider"
    OTHER = "other"


@dataclass(frozen=True, slots=True, repr=False)
class IntakeAnswer:
    """The answer to the field of an id; facts of a person: never print, log or show one outside of the vault's page.

    ``other`` is what was written beside an option that asks for words. ``version`` is that of the form by which it was
    answered. ``is_broken`` marks a value that breaks a rule: it is kept as typed and counts as not answered.
    """

    field: str
    state: AnswerState = AnswerState.ANSWERED
    value: Value = ""
    other: str = ""
    said_by: Source | None = None
    said_on: date | None = None
    version: int = 0
    is_broken: bool = False

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return f"IntakeAnswer({self.field})"

    @property
    def is_known(self) -> bool:
        """Tell whether it says something that may be used."""
        return self.state is AnswerState.ANSWERED and not self.is_broken and self.value not in {"", ()}


Answers = Mapping[str, IntakeAnswer]
"""By the id of the field."""


def text_of(answers: Answers, field: str) -> str:
    """Return a known answer that is one text, "" where it is not known."""
    answer = answers.get(field)
    return answer.value if answer is not None and answer.is_known and isinstance(answer.value, str) else ""


def texts_of(answers: Answers, field: str) -> tuple[str, ...]:
    """Return a known answer that is several texts, () where it is not known."""
    answer = answers.get(field)
    if answer is None or not answer.is_known or isinstance(answer.value, str):
        return ()
    return tuple(each for each in answer.value if isinstance(each, str))


def rows_of(answers: Answers, field: str) -> tuple[tuple[str, ...], ...]:
    """Return a known answer that is rows of texts, () where it is not known."""
    answer = answers.get(field)
    if answer is None or not answer.is_known or isinstance(answer.value, str):
        return ()
    return tuple(each for each in answer.value if not isinstance(each, str))
