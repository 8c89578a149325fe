"""The day of a release, as the answers of the form tell it."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, time
from typing import Final

from workpris_desktop.domain.client_place import ReturnPlace, TownOf, no_town, prison_now, return_place
from workpris_desktop.domain.intake_answer import Answers, rows_of, text_of
from workpris_desktop.domain.region import Prison
from workpris_desktop.domain.release_check import Appointment, Obligation, ReleaseDay, StartPoint

_WEEKDAYS: Final = ("mo", "tu", "we", "th", "fr", "sa", "su")
_TAKEN: Final = ("D9", "F10")
"""The fields of hours in which the person cannot come."""

_APPOINTMENTS: Final = ("E9", "H6.appointments")
"""The fields of rows of day, time, place and what for."""

_CLOCK: Final = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})")
_LAST_HOUR: Final = 23
_LAST_MINUTE: Final = 59


def release_day_of(
    answers: Answers, day: date, prisons: Iterable[Prison] = (), town_of: TownOf = no_town, hour: time | None = None
) -> ReleaseDay:
    """Return what is known of the day of a release.

    Args:
        answers: those that may leave the file (`intake_condition.exported`).
        day: the day of the release; D3 tells the one of the form.
        prisons: those that the program knows, for the way from the gate.
        town_of: the towns of the directory, for the way from home.
        hour: when the person is out, where that is known.
    """
    place = return_place(answers, town_of)
    inside = prison_now(answers)
    prison = next((each for each in prisons if inside and each.id == inside), None)
    ground = place if place.region else ReturnPlace(prison.region if prison else "")
    town = place.town
    return ReleaseDay(
        day,
        hour,
        gate=StartPoint(prison.name, prison.latitude, prison.longitude) if prison else None,
        home=StartPoint(town.name, town.latitude, town.longitude) if town else None,
        country=ground.country,
        region=ground.region,
        bed=text_of(answers, "E1"),
        bed_place=text_of(answers, "E2"),
        bed_from=clock(text_of(answers, "E2.from")),
        obligations=tuple(_obligations(answers)),
        appointments=tuple(_appointments(answers)),
    )


def clock(text: str) -> time | None:
    """Return a time of the day as somebody wrote it (``8:30``, ``08.30``), None where it is none."""
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2])
    return time(hour, minute) if hour <= _LAST_HOUR and minute <= _LAST_MINUTE else None


def _obligations(answers: Answers) -> Iterator[Obligation]:
    """Walk the hours that are taken; a row that cannot be read takes none."""
    for field in _TAKEN:
        for weekday, begins, ends in _rows(answers, field, 3):
            first, last = clock(begins), clock(ends)
            if weekday in _WEEKDAYS and first is not None and last is not None:
                yield Obligation(_WEEKDAYS.index(weekday), first, last)


def _appointments(answers: Answers) -> Iterator[Appointment]:
    for field in _APPOINTMENTS:
        for day, _, place, about in _rows(answers, field, 4):
            with suppress(ValueError):
                yield Appointment(date.fromisoformat(day), ", ".join(filter(None, (about, place))))


def _rows(answers: Answers, field: str, columns: int) -> Iterator[tuple[str, ...]]:
    """Walk the rows of a field by its first columns; one that was cut short is none."""
    yield from (row[:columns] for row in rows_of(answers, field) if len(row) >= columns)
