"""What is told of a person for whom help is looked for: facts for one search, which are kept nowhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.facet import Exclusion, Household


class PersonSex(StrEnum):
    """Whom a service is asked to take."""

    WOMAN = "woman"
    MAN = "man"


class Told(StrEnum):
    """What is told where it may also be that nobody knows."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Substance(StrEnum):
    """What of drugs and alcohol matters for entry: whether the person uses one now."""

    NONE = "none"
    DRUGS = "drugs"
    ALCOHOL = "alcohol"
    BOTH = "both"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, repr=False)
class AgeRange:
    """Between which ages somebody is, in years, both of them included; ``oldest`` is None where there is no end.

    Raises:
        ValueError: it ends before it begins.
    """

    youngest: int
    oldest: int | None

    def __post_init__(self) -> None:
        """Refuse what nobody can be."""
        if self.oldest is not None and self.oldest < self.youngest:
            raise ValueError

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "AgeRange(...)"


def aged(years: int) -> AgeRange:
    """Return the range of somebody whose age is known."""
    return AgeRange(years, years)


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """The facts; what is not told is None, empty or "unknown", and never taken for a "no".

    ``age`` has equal ends where it is known to the year; ``languages`` are ISO 639 codes of which one is enough;
    ``papers`` and ``insurance`` say whether the person has them; ``prison`` is the id of the prison now,
    ``region_of_return`` a NUTS code. ``exclusions`` says which reasons for turning people away apply. ``can_pay`` says
    whether a fee can be paid, ``step_free`` whether steps are a hindrance. They live in memory only: never print, log
    or keep one.
    """

    sex: PersonSex | None = None
    age: AgeRange | None = None
    household: tuple[Household, ...] = ()
    pet: Told = Told.UNKNOWN
    languages: tuple[str, ...] = ()
    papers: Told = Told.UNKNOWN
    prison: str = ""
    region_of_return: str = ""
    release_date: date | None = None
    exclusions: Mapping[Exclusion, Told] = field(default_factory=dict, hash=False)
    substance_use: Substance = Substance.UNKNOWN
    can_pay: Told = Told.UNKNOWN
    step_free: Told = Told.UNKNOWN
    insurance: Told = Told.UNKNOWN

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "Person(...)"

    @property
    def is_told(self) -> bool:
        """Tell whether any fact is known."""
        return replace(self, exclusions=self.told_exclusions) != NOBODY

    @property
    def told_exclusions(self) -> Mapping[Exclusion, Told]:
        """Return the reasons of which it is known whether they apply."""
        return {reason: told for reason, told in self.exclusions.items() if told is not Told.UNKNOWN}


NOBODY: Final = Person()
"""Of whom nothing is told."""
