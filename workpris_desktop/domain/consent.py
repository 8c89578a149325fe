"""What a client has agreed to: who gets which facts, what for, and until when (feature F2, intake.md 6.3 J)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from typing import Final

from dateutil.relativedelta import relativedelta

LONGEST_RECEIVER: Final = 120
LONGEST_READER: Final = 60
LONGEST_LANGUAGE: Final = 20
LONGEST_KEPT_AT: Final = 80
LONGEST_BASIS_REASON: Final = 500
"""Characters."""

MOST_FACTS: Final = 300
"""Fields and needs."""

MOST_MONTHS: Final = 12
USUAL_MONTHS: Final = 6
"""From the day on which it was given (J7)."""


def usual_end(given_on: date) -> date:
    """Return the last day that is proposed for a consent."""
    return _after(given_on, USUAL_MONTHS)


def latest_end(given_on: date) -> date:
    """Return the latest last day that a consent may have."""
    return _after(given_on, MOST_MONTHS)


def _after(day: date, months: int) -> date:
    later: date = day + relativedelta(months=months)
    return later


class ConsentPurpose(StrEnum):
    """What for (J2); ``REGISTER`` is a shared register of a competent authority."""

    PLACE = "place"
    HANDOVER = "handover"
    FORM = "form"
    RELATIVES = "relatives"
    STATISTICS = "statistics"
    REGISTER = "register"


class ConsentHow(StrEnum):
    """How it was given (J4); ``LAW`` is no consent but another legal basis, for which a reason is written down."""

    SIGNED = "signed"
    SAID = "said"
    GUARDIAN = "guardian"
    LAW = "law"


class ConsentState(StrEnum):
    """Whether a consent counts on a day, and why it does not."""

    HOLDS = auto()
    REFUSED = auto()
    WITHDRAWN = auto()
    ENDED = auto()
    NOT_YET = auto()


@dataclass(frozen=True, slots=True, repr=False)
class Consent:
    """One consent: of one person, for one receiver and one purpose.

    ``purpose`` and ``how`` are values of `ConsentPurpose` and `ConsentHow`, or those of a newer program. ``facts`` are
    the ids of the fields of the form that it covers, and `need_fact` of each need that it covers.

    ``receiver_id`` is `service_receiver` or `office_receiver`, "" where the receiver is known by name only; ``kept_at``
    is where a signed paper lies. Where ``how`` is ``LAW``, ``basis`` is the id of the legal basis and ``reason`` why
    it holds here; the program calls that no consent.
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
    receiver_id: str = ""
    kept_at: str = ""
    interpreter: str = ""
    reason: str = ""

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "Consent(...)"

    @property
    def is_law(self) -> bool:
        """Tell whether it is another legal basis, and no consent."""
        return self.how == ConsentHow.LAW

    def covers(self, day: date) -> bool:
        """Tell whether facts may go out on a day because of it; on the last day they still may."""
        return self.state_on(day) is ConsentState.HOLDS

    def state_on(self, day: date) -> ConsentState:
        """Return whether it counts on a day; one that a wrong clock has dated later does not count yet."""
        if self.is_refused:
            return ConsentState.REFUSED
        if self.withdrawn_on is not None:
            return ConsentState.WITHDRAWN
        if day > self.ends_on:
            return ConsentState.ENDED
        return ConsentState.HOLDS if self.given_on <= day else ConsentState.NOT_YET


def service_receiver(service_id: str) -> str:
    """Return by what a consent names the provider of a service as its receiver."""
    return f"service:{service_id}"


def office_receiver(office_id: str) -> str:
    """Return by what a consent names an office of the address book as its receiver."""
    return f"office:{office_id}"


_OF_NEED: Final = "need:"


def need_fact(need: str) -> str:
    """Return by what a consent names a need, beside the ids of fields."""
    return f"{_OF_NEED}{need}"
