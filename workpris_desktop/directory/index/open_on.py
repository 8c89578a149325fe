"""Which services are open on a day, at an hour or at any."""

import sqlite3
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

from pyroaring import BitMap

from workpris_desktop.directory.index.door import Door, doors_of
from workpris_desktop.directory.index.open_hours import HOLIDAYS, OPEN, SPECIAL, UNUSUAL
from workpris_desktop.directory.index.schema import unpacked
from workpris_desktop.directory.index.slot import DAY_MINUTES, patterns_on, span_minutes
from workpris_desktop.domain.certainty import Certainty
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.opening import open_at
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import OpenOn

_DAY: Final = timedelta(days=1)
_WEEK: Final = "SELECT ranks FROM open_week WHERE weekday = ? AND opens < ? AND closes > ?"
_UNUSUAL: Final = "SELECT ranks FROM dated WHERE facet = ?1 AND value = '' AND first <= ?2 AND last >= ?2"
_DATED: Final = """
SELECT ranks FROM dated
 WHERE facet = ?1 AND value > ?2 || '|' AND value < ?2 || '}' AND first <= ?3 AND last >= ?3
   AND substr(value, -9, 4) < ?4 AND substr(value, -4) > ?5
"""
_FACET: Final = "SELECT value, ranks FROM facet WHERE facet = ?"
_SPECIAL: Final = "SELECT ranks FROM facet WHERE facet = ? AND value = ?"
_REGION: Final = "SELECT iso_3166_2 FROM region WHERE id = ?"


class Doorkeeper:
    """Knows which services are open, and remembers it for the last day and hour that was asked for.

    Args:
        connection: an open directory with its index.
        load: reads a service in full by its rank.
    """

    def __init__(self, connection: sqlite3.Connection, load: Callable[[int], Service]) -> None:
        self._connection = connection
        self._load = load
        self._asked: OpenOn | None = None
        self._open = BitMap()
        self._unsure = BitMap()

    def open_ranks(self, open_on: OpenOn, candidates: BitMap) -> BitMap:
        """Return those of the candidates that are open; not known is not open.

        Args:
            open_on: the day, and the hour to the minute.
            candidates: the ranks that are asked about.

        Raises:
            sqlite3.Error: the file is damaged.
            ValueError: a value in the file is not of its kind, so that it is damaged.
        """
        if open_on != self._asked:
            self._ask(open_on)
        for rank in self._unsure & candidates:
            if self._is_open(self._load(rank), open_on):
                self._open.add(rank)
        self._unsure -= candidates
        return self._open & candidates

    def _ask(self, open_on: OpenOn) -> None:
        self._asked = None
        first, last = _minutes(open_on)
        answers = [self._on_day(open_on.day, first, last)]
        if open_on.day > date.min:
            answers.append(self._on_day(open_on.day - _DAY, first + DAY_MINUTES, last + DAY_MINUTES))
        special = self._union(_SPECIAL, OPEN, SPECIAL)
        self._open = BitMap().union(*(answer.open for answer in answers))
        self._unsure = special.union(*(answer.unsure for answer in answers)) - self._open
        self._asked = open_on

    def _on_day(self, day: date, first: int, last: int) -> "_OfDay":
        """Return who is open in some of the minutes from the first to the last, counted from the midnight of a day."""
        ordinal = day.toordinal()
        usual = self._union(_WEEK, day.weekday(), last + 1, first)
        found = usual - self._union(_UNUSUAL, UNUSUAL, ordinal)
        for pattern in patterns_on(day):
            found |= self._union(_DATED, OPEN, pattern, ordinal, f"{last + 1:04}", f"{first:04}")
        off, on = self._holidays(day)
        return _OfDay(found - off, found & off & on)

    def _holidays(self, day: date) -> tuple[BitMap, BitMap]:
        """Return who has a door at which a day is a holiday, or may be, and who has one at which it is none."""
        sets = {True: BitMap(), False: BitMap()}
        for value, ranks in self._connection.execute(_FACET, (HOLIDAYS,)):
            country, _, region = value.partition("|")
            sets[self._is_holiday(country, region, day)] |= unpacked(ranks)
        return sets[True], sets[False]

    def _is_holiday(self, country: str, region: str, day: date) -> bool:
        # Most days are a holiday nowhere in a country, and then nothing needs to be known of its regions.
        anywhere = HolidayCalendar(country).on(day) is not None
        return anywhere and HolidayCalendar(country, self._iso_code(region)).on(day) is not None

    def _is_open(self, service: Service, open_on: OpenOn) -> bool:
        return any(
            open_at(door.rules, door.closures, moment, service.on_holidays, self._calendar(door)) is Certainty.YES
            for door in doors_of(service)
            for moment in _moments(door, open_on)
        )

    def _calendar(self, door: Door) -> HolidayCalendar:
        return HolidayCalendar(door.country, self._iso_code(door.region))

    def _iso_code(self, region: str) -> str:
        row = self._connection.execute(_REGION, (region,)).fetchone() if region else None
        return str(row[0] or "") if row else ""

    def _union(self, sql: str, *values: object) -> BitMap:
        return BitMap().union(*(unpacked(ranks) for (ranks,) in self._connection.execute(sql, values)))


class _OfDay(NamedTuple):
    open: BitMap
    unsure: BitMap


def _minutes(open_on: OpenOn) -> tuple[int, int]:
    """Return the first and the last minute of the day that are asked for."""
    if open_on.at is None:
        return 0, DAY_MINUTES - 1
    minute = open_on.at.hour * 60 + open_on.at.minute
    return minute, minute


def _moments(door: Door, open_on: OpenOn) -> Iterable[datetime]:
    """Return the moments to ask about; who is open on a day is so at midnight, or when a rule begins."""
    midnight = datetime.combine(open_on.day, time())
    first, last = _minutes(open_on)
    begins = {span_minutes(rule.span)[0] for rule in door.rules if rule.span} if open_on.at is None else set()
    return [midnight + timedelta(minutes=minute) for minute in sorted({first, *begins}) if minute <= last]
