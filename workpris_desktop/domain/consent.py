"""What a client has agreed to: who gets which facts, what for, and until when (feature F2, intake.md 6.3 J)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

LONGEST_RECEIVER: Final = 120
LONGEST_READER: Final = 60
LONGEST_LANGUAGE: Final = 20
"""Characters."""

MOST_FACTS: Final = 300
"""Fields and needs."""

MOST_MONTHS: Final = 12
USUAL_MONTHS: Final = 6
"""From the day on which it was given (J7)."""


class ConsentPurpose(StrEnum):
    """What for; ``REGISTER`` is a shared register of a competent authority."""

    REGISTER = "register"


class ConsentHow(StrEnum):
    """How it was given (J4)."""

    SIGNED = "signed"
    SAID = "said"
    GUARDIAN = "guardian"


@dataclass(frozen=True, slots=True, repr=False)
class Consent:
    """One consent: of one person, for one receiver and one purpose.

    ``purpose`` and ``how`` are values of `ConsentPurpose` and `ConsentHow`, or those of a newer program. ``facts`` are
    the ids of the fields of the form that it covers, and `need_fact` of each need that it covers.
    """

    id: str
    receiver: str
    purpose: str
    facts: frozenset[str]
    how: str
    given_on: date
    ends_on: date
    read_by: str = ""
    language: str = ""
    was_repeated: bool | None = None
    withdrawn_on: date | None = None
    told_on: date | None = None
    basis: str = ""
    is_refused: bool = False

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "Consent(...)"

    def covers(self, day: date) -> bool:
        """Tell whether facts may go out on a day because of it; on the last day they still may."""
        return self.withdrawn_on is None and not self.is_refused and self.given_on <= day <= self.ends_on


_OF_NEED: Final = "need:"


def need_fact(need: str) -> str:
    """Return by what a consent names a need, beside the ids of fields."""
    return f"{_OF_NEED}{need}"
