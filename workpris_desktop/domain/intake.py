"""The questions of the entry form, as they are printed on a blank sheet."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

ALWAYS_ANSWERED: Final = frozenset({"A1", "B1", "C1"})
"""Questions without the three extra answers (not asked, does not want to say, does not know; intake.md rule 3)."""


class AnswerKind(StrEnum):
    """How an answer is given on paper."""

    TEXT = "text"
    DATE = "date"
    ONE_OF = "one_of"
    MANY_OF = "many_of"


@dataclass(frozen=True, slots=True)
class IntakeQuestion:
    """One question (intake.md 6.3): its permanent id, and label, reason and choices by language code."""

    id: str
    section: str
    kind: AnswerKind
    label: Mapping[str, str]
    hint: Mapping[str, str]
    options: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class IntakeForm:
    """A version of the form: section headings by id, and the questions in asking order."""

    version: str
    sections: Mapping[str, Mapping[str, str]]
    questions: tuple[IntakeQuestion, ...]
