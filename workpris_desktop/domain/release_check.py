"""What does not work out on the day of a release, service by service: findings with the rule that fired (E7)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.holiday import HolidayCalendar

FAR_KM: Final = 50
"""More than that as the crow flies is too far to be reached beside everything else on the first day."""

RELEASED_FROM: Final = time(8)
"""Where no hour is known: prisons release in the morning."""

_SATURDAY: Final = 5
_MOST_CLOSED_DAYS: Final = 14


class ReleaseRule(StrEnum):
    """A rule that fired; the names are permanent.

    Of the day: ``WEEKEND``, ``FRIDAY`` (the next chance is on Monday), ``HOLIDAY``, ``PERHAPS_HOLIDAY`` (one in some
    regions or towns only), ``HOLIDAY_AHEAD``, ``LATE`` and ``NO_BED_TONIGHT``. Of a service: ``GONE`` from the
    directory; ``CLOSED_WEEK`` by a planned closure; ``HOLIDAY``, ``PERHAPS_HOLIDAY`` and ``WEEKEND`` where that is
    why it is closed; ``LATE`` where it was open before; ``CLOSED_THAT_DAY`` for no such reason; ``BY_APPOINTMENT``;
    ``HOURS_NOT_KNOWN``; ``INSIDE_ONLY`` where it works in prisons only; ``OBLIGATION`` where it is open only while
    the person has to be elsewhere. Of its hours one rule fires at the most; ``FAR``, ``FULL_OR_PAUSED``, ``ALERT``
    and ``STARTS_LATER`` do so whatever the hours.
    """

    GONE = "gone"
    CLOSED_WEEK = "closed_week"
    HOLIDAY = "holiday"
    PERHAPS_HOLIDAY = "perhaps_holiday"
    WEEKEND = "weekend"
    FRIDAY = "friday"
    HOLIDAY_AHEAD = "holiday_ahead"
    CLOSED_THAT_DAY = "closed_that_day"
    LATE = "late"
    OBLIGATION = "obligation"
    NO_BED_TONIGHT = "no_bed_tonight"
    BY_APPOINTMENT = "by_appointment"
    HOURS_NOT_KNOWN = "hours_not_known"
    FULL_OR_PAUSED = "full_or_paused"
    STARTS_LATER = "starts_later"
    FAR = "far"
    INSIDE_ONLY = "inside_only"
    ALERT = "alert"


@dataclass(frozen=True, slots=True, repr=False)
class ReleaseFinding:
    """A rule that fired, about a service or, where ``service_id`` is "", about the day.

    ``facts`` are plain values by key, what is not known left out: ``opens`` (when next, ISO 8601), ``day`` (ISO),
    ``next`` (working day, ISO), ``from`` and ``to`` (ISO days, or names of places), ``why``, ``holiday`` (its name in
    the country's own language), ``hours`` ("not_known" where nobody knows whether it is open on the holiday), ``km``
    (whole), ``hour``, ``busy`` (hours), ``room`` (`CapacityState`), ``alert``, ``status``, ``reason``
    (`TombstoneReason`), ``successor``, ``successor_id``, ``bed`` ("none", "unknown" or "closed"), ``place``, ``take``
    and ``take_id`` (a bed among the services chosen), and ``appointment`` (what for, and where).
    """

    rule: ReleaseRule
    facts: tuple[tuple[str, str], ...] = ()
    service_id: str = ""
    name: str = ""

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return f"ReleaseFinding({self.rule.value})"

    def fact(self, key: str) -> str:
        """Return one value, "" where it is not known."""
        return dict(self.facts).get(key, "")


@dataclass(frozen=True, slots=True, repr=False)
class StartPoint:
    """A place from which somebody sets out: the gate, or where the person returns to."""

    name: str
    latitude: float
    longitude: float

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "StartPoint(...)"


@dataclass(frozen=True, slots=True)
class Obligation:
    """Hours of a weekday (0 is Monday) in which the person has to be elsewhere."""

    weekday: int
    begins: time
    ends: time

    def covers(self, moment: datetime) -> bool:
        """Tell whether it takes up a moment; hours that end before they begin reach to the end of the day."""
        if moment.weekday() != self.weekday:
            return False
        ends = self.ends if self.ends > self.begins else time.max
        return self.begins <= moment.time() < ends


@dataclass(frozen=True, slots=True)
class Appointment:
    """A first appointment of the person; ``about`` says what for, and where."""

    day: date
    about: str


@dataclass(frozen=True, slots=True, repr=False)
class ReleaseDay:
    """The day of a release, as far as it is known; facts of a person, kept nowhere.

    ``hour`` is when the person is out, None where that is not known. ``country`` and ``region`` (NUTS) are those where
    the person goes, by which holidays are known. ``bed`` is the answer to E1, "" where there is none; ``bed_place`` and
    ``bed_from`` where the bed is and from which hour.
    """

    day: date
    hour: time | None = None
    gate: StartPoint | None = None
    home: StartPoint | None = None
    country: str = ""
    region: str = ""
    bed: str = ""
    bed_place: str = ""
    bed_from: time | None = None
    obligations: tuple[Obligation, ...] = ()
    appointments: tuple[Appointment, ...] = ()

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "ReleaseDay(...)"

    @property
    def moment(self) -> datetime:
        """Return the clock on the wall from which on the person can go anywhere."""
        return datetime.combine(self.day, self.hour or RELEASED_FROM)


@dataclass(frozen=True, slots=True, repr=False)
class ServiceCheck:
    """What was found of one service; no findings mean that it works out on that day."""

    service_id: str
    name: str
    findings: tuple[ReleaseFinding, ...] = ()

    def __repr__(self) -> str:
        """Return nothing: that a person was to go there tells of the person."""
        return "ServiceCheck(...)"


@dataclass(frozen=True, slots=True, repr=False)
class ReleaseCheck:
    """What was found of a day, and of each service chosen, in the order of the list."""

    day: date
    of_day: tuple[ReleaseFinding, ...] = ()
    of_services: tuple[ServiceCheck, ...] = ()

    def __repr__(self) -> str:
        """Return nothing of it."""
        return "ReleaseCheck(...)"

    @property
    def findings(self) -> tuple[ReleaseFinding, ...]:
        """Return all findings, those of the day first."""
        return (*self.of_day, *(finding for each in self.of_services for finding in each.findings))

    @property
    def is_good(self) -> bool:
        """Tell whether nothing was found."""
        return not self.findings


def next_working_day(day: date, holidays: HolidayCalendar) -> date:
    """Return the first day after a day that is no weekend, and no public holiday everywhere."""
    for ahead in range(1, _MOST_CLOSED_DAYS):
        later = day + timedelta(days=ahead)
        holiday = holidays.on(later)
        if later.weekday() < _SATURDAY and not (holiday and holiday.everywhere):
            return later
    return day + timedelta(days=_MOST_CLOSED_DAYS)
