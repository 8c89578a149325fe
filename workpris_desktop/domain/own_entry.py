"""What our own office knows: services that no directory has, and what is otherwise than a directory says."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise
from typing import Final

from workpris_desktop.domain.entry_errors import EntryFault, EntryFaulty
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.hours import Span, WeeklyHours

OWN_PREFIX: Final = "office:"
"""Ids of our own entries begin so; no directory may have such an id."""

MOST_ENTRIES: Final = 1_000
LONGEST_ENTRY_NAME: Final = 200
LONGEST_TOWN: Final = 100
LONGEST_STREET: Final = 150
LONGEST_PHONE: Final = 40
LONGEST_REMARK: Final = 300
"""Characters (features.md I7)."""

OLDEST_AGE: Final = 150
MOST_SPANS: Final = 2
"""Times of one day: in the morning, and in the afternoon."""


@dataclass(frozen=True, slots=True)
class Town:
    """A town as it was typed; the other values are those of the gazetteer where it was chosen from there."""

    name: str
    country: str = ""
    region: str = ""
    district: str = ""
    municipality: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """A service that our office added.

    ``hours`` is None where they are not known. ``corrects`` is the id of the service of the directory that is otherwise
    than it says there, "" for a service of our own. ``checked_on`` is the day on which it was right; ``changed_at`` the
    moment of the last change (UTC), by which the newer of two is known.
    """

    id: str
    name: str
    service_type: str
    town: Town
    phone: str
    checked_on: date
    changed_at: datetime
    hours: WeeklyHours | None = None
    by_appointment: bool = False
    street: str = ""
    sex: Sex | None = None
    minimum_age: int | None = None
    maximum_age: int | None = None
    is_free: bool = False
    remark: str = ""
    corrects: str = ""

    def changed(self, today: date, now: datetime) -> "OwnEntry":
        """Return the entry as it is after a change: right today, and newer than before."""
        return replace(self, checked_on=today, changed_at=now)


def is_own(service_id: str) -> bool:
    """Tell whether a service is one that our office added."""
    return service_id.startswith(OWN_PREFIX)


def tells_invented(services: Iterable[str], *, sample: bool) -> bool:
    """Tell whether a sheet must say that its data is invented: of our own entries alone, by their ids, it never is."""
    ids = tuple(services)
    return sample and not (ids and all(map(is_own, ids)))


def demand_whole(entry: OwnEntry) -> None:
    """Make sure that an entry has what it needs, and nothing that is too long.

    Raises:
        EntryFaulty: with the field and the fault; the first one in the order of the fields.
    """
    for field, text, longest, needed in (
        ("name", entry.name, LONGEST_ENTRY_NAME, True),
        ("type", entry.service_type, LONGEST_ENTRY_NAME, True),
        ("town", entry.town.name, LONGEST_TOWN, True),
        ("phone", entry.phone, LONGEST_PHONE, True),
        ("street", entry.street, LONGEST_STREET, False),
        ("remark", entry.remark, LONGEST_REMARK, False),
    ):
        if needed and not text.strip():
            raise EntryFaulty(field, EntryFault.MISSING)
        if len(text) > longest:
            raise EntryFaulty(field, EntryFault.TOO_LONG)
    _demand_ages(entry)
    _demand_hours(entry.hours)


def _demand_ages(entry: OwnEntry) -> None:
    ages = [age for age in (entry.minimum_age, entry.maximum_age) if age is not None]
    if any(not 0 <= age <= OLDEST_AGE for age in ages) or ages != sorted(ages):
        raise EntryFaulty("age", EntryFault.NOT_POSSIBLE)


def _demand_hours(hours: WeeklyHours | None) -> None:
    if hours is None:
        return
    if len(hours.days) != 7 or any(map(_is_wrong, hours.days)):  # noqa: PLR2004 - a week
        raise EntryFaulty("hours", EntryFault.NOT_POSSIBLE)


def _is_wrong(spans: tuple[Span, ...]) -> bool:
    """Tell whether the times of a day cannot be meant: too many, one over the other, or far too long."""
    overlap = any(first.over_midnight or first.closes > second.opens for first, second in pairwise(spans))
    return len(spans) > MOST_SPANS or overlap or not all(span.is_plausible for span in spans)
