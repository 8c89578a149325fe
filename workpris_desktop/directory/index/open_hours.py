"""Building the part of an index that tells when services are open."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.door import Door, doors_of
from workpris_desktop.directory.index.gathered_sets import GatheredSets
from workpris_desktop.directory.index.schema import packed
from workpris_desktop.directory.index.slot import Slot
from workpris_desktop.directory.index.spell import Spell, spells_of
from workpris_desktop.domain.hours import WEEKDAYS, OnHolidays
from workpris_desktop.domain.provider import Service

OPEN: Final = "open"
"""Facet of the slots that hold for a time, and of those that do not come every week."""

SPECIAL: Final = "special"
"""Value of `OPEN` for services that are not worked out beforehand."""

UNUSUAL: Final = "unusual"
"""Facet of the days on which the week of a service does not hold."""

HOLIDAYS: Final = "holidays"
"""Facet of the countries and regions whose holidays count, for services that do not say that they are open on them."""

_MOST_DATED: Final = 300
_COLUMNS: Final = 4


def slot_value(slot: Slot) -> str:
    """Return a slot as the value of a facet; the parts of the text can be compared in SQL."""
    return f"{slot.pattern}|{slot.opens:04}|{slot.closes:04}"


def ground_value(country: str, region: str) -> str:
    """Return a country and a region as the value of a facet."""
    return f"{country}|{region}"


class OpenHours:
    """Gathers when services are open, each as often as its hours change.

    The last spell of a service is its usual week; it goes into ``open_week``, and all that is otherwise into ``dated``.
    """

    def __init__(self) -> None:
        self._week: dict[Slot, BitMap] = {}
        self._holidays: dict[str, BitMap] = {}
        self._special = BitMap()
        self._numbers: dict[tuple[str, str], int] = {}
        # Numbers and not objects: there may be a million rows.
        self._dated = array("I")

    def add(self, rank: int, service: Service) -> None:
        """Take in a service.

        Args:
            rank: its static rank.
            service: with its hours, closures, setting, regions, and the addresses of its places.
        """
        doors = doors_of(service)
        if not doors:
            return
        if service.on_holidays is not OnHolidays.OPEN:
            self._add_holidays(rank, doors)
        spells = spells_of(doors)
        dated = None if spells is None else list(_dated(spells))
        if spells is None or dated is None or len(dated) > _MOST_DATED:
            self._special.add(rank)
            return
        for slot in _usual(spells):
            self._week.setdefault(slot, BitMap()).add(rank)
        for facet, value, first, last in dated:
            number = self._numbers.setdefault((facet, value), len(self._numbers))
            self._dated.extend((number, first, last, rank))

    def write(self, connection: sqlite3.Connection) -> None:
        """Write the tables ``open_week``, and the rows of ``facet`` and ``dated`` that belong to them.

        Raises:
            sqlite3.Error: the disk is full or failed.
        """
        week = (
            (WEEKDAYS.index(slot.pattern), slot.opens, slot.closes, packed(ranks))
            for slot, ranks in sorted(self._week.items())
        )
        connection.executemany("INSERT INTO open_week(weekday, opens, closes, ranks) VALUES (?, ?, ?, ?)", week)
        facets = [(HOLIDAYS, value, packed(ranks)) for value, ranks in sorted(self._holidays.items())]
        facets += [(OPEN, SPECIAL, packed(self._special))]
        connection.executemany("INSERT INTO facet(facet, value, ranks) VALUES (?, ?, ?)", facets)
        self._write_dated(connection)

    def _add_holidays(self, rank: int, doors: Iterable[Door]) -> None:
        for door in doors:
            self._holidays.setdefault(ground_value(door.country, door.region), BitMap()).add(rank)

    def _write_dated(self, connection: sqlite3.Connection) -> None:
        names = list(self._numbers)
        sets = GatheredSets(connection, "dated", ("facet", "value", "first", "last"))
        columns = (self._dated[column::_COLUMNS] for column in range(_COLUMNS))
        for number, first, last, rank in zip(*columns, strict=True):
            sets.add((*names[number], first, last), rank)
        sets.write()


def _usual(spells: tuple[Spell, ...]) -> frozenset[Slot]:
    return frozenset(slot for slot in spells[-1].slots if slot.is_weekly)


def _dated(spells: tuple[Spell, ...]) -> Iterator[tuple[str, str, int, int]]:
    """Walk what is otherwise than the usual week: facet, value, first and last day."""
    usual = _usual(spells)
    for spell in spells:
        weekly = frozenset(slot for slot in spell.slots if slot.is_weekly)
        if usual and weekly != usual:
            yield UNUSUAL, "", spell.first, spell.last
        for slot in spell.slots if weekly != usual else spell.slots - weekly:
            yield OPEN, slot_value(slot), spell.first, spell.last
