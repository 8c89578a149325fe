"""Counting kinds of help by places: each cell is what some sets have in common, so nothing is read of a service."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.card_cell import capacity_of_cell
from workpris_desktop.directory.index.filters import Filters, asks_for_staff
from workpris_desktop.directory.index.near import Surroundings
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.domain.capacity import CapacityState, room_line
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.coverage import CHECKED_DAYS, CellState, CoverageCell, CoveragePlace
from workpris_desktop.domain.distance import kilometres_from
from workpris_desktop.domain.own_finding import Findings, Topic, room_with

_FEW: Final = 100
"""Of so few services each is measured; of more, rings around the place are walked, which it keeps for all kinds."""

_POINTS: Final = "SELECT latitude, longitude FROM point WHERE rank = ?"
_CARD: Final = "SELECT rank, capacity FROM card WHERE id = ?"
_TAKING: Final = frozenset({CapacityState.TAKING, CapacityState.AFTER_ASSESSMENT})


@dataclass(frozen=True, slots=True)
class CoverageBase:
    """What is counted at all.

    ``offered`` are the services that pass the filters, ``for_staff`` those for professionals among all that pass;
    ``failing`` those that are closed to the person who was told of.
    """

    offered: BitMap
    for_staff: BitMap
    failing: BitMap


class Coverer:
    """Counts on one day.

    All methods raise `sqlite3.Error` or `ValueError` where the file is damaged.

    Args:
        connection: an open directory with its index.
        sets: the sets of that index.
        filters: those of the day.
        findings: what was found out about providers since their records were made.
    """

    def __init__(self, connection: sqlite3.Connection, sets: Sets, filters: Filters, findings: Findings) -> None:
        self._connection, self._sets, self._filters = connection, sets, filters
        self._points = cache(self._read_points)
        self._taking = self._taking_now(findings)
        self._checked = filters.of(Choice(Facet.CHECKED, str(CHECKED_DAYS)))

    def rows(
        self, base: CoverageBase, types: Sequence[str], places: Sequence[CoveragePlace], facet: Facet
    ) -> tuple[tuple[CoverageCell, ...], ...]:
        """Return a row of cells for each type.

        Args:
            base: what is counted at all.
            types: the codes of the rows.
            places: the columns.
            facet: by which services belong to a place.
        """
        inside = [self._sets.of_facet(facet, place.code) for place in places]
        countries = {place.country: self._sets.of_facet(Facet.REGION, place.country) for place in places}
        columns = [
            _Column(here, countries[place.country], *_around(self._connection, place.point))
            for place, here in zip(places, inside, strict=True)
        ]
        return tuple(self._row(base, code, columns) for code in types)

    def counted(
        self, base: CoverageBase, types: Sequence[str], places: Sequence[CoveragePlace], facet: Facet
    ) -> tuple[int, int]:
        """Count the services in any of the cells, and how many of them were checked; arguments as those of `rows`."""
        anywhere = BitMap().union(*(self._sets.of_facet(facet, place.code) for place in places))
        all_types = BitMap().union(*(self._of_type(base, code) for code in types))
        found = anywhere & all_types
        return len(found), found.intersection_cardinality(self._checked)

    def _row(self, base: CoverageBase, code: str, columns: Sequence["_Column"]) -> tuple[CoverageCell, ...]:
        offered = self._of_type(base, code)
        fitting = offered - base.failing
        checked = fitting & self._checked
        available = checked & self._taking
        cells = []
        for column in columns:
            services = offered.intersection_cardinality(column.here)
            if services:
                fits, fresh, takes = (
                    each.intersection_cardinality(column.here) for each in (fitting, checked, available)
                )
                cells.append(CoverageCell(_state(fits, takes), services, fits, fresh, takes))
            else:
                cells.append(self._elsewhere(fitting & column.in_country, column))
        return tuple(cells)

    def _elsewhere(self, fitting: BitMap, column: "_Column") -> CoverageCell:
        if not fitting:
            return CoverageCell(CellState.NONE)
        if column.around is None or column.kilometres is None:
            return CoverageCell(CellState.FAR)
        if len(fitting) > _FEW:
            return CoverageCell(CellState.FAR, nearest_km=column.around.nearest_km(fitting))
        points = (point for rank in fitting for point in self._points(rank))
        return CoverageCell(
            CellState.FAR, nearest_km=min((column.kilometres(*point) for point in points), default=None)
        )

    def _read_points(self, rank: int) -> tuple[tuple[float, float], ...]:
        return tuple(self._connection.execute(_POINTS, (rank,)).fetchall())

    def _of_type(self, base: CoverageBase, code: str) -> BitMap:
        choice = Choice(Facet.TYPE, code)
        return self._filters.of(choice) & (base.for_staff if asks_for_staff(choice) else base.offered)

    def _taking_now(self, findings: Findings) -> BitMap:
        """Return who takes people today: as the records say, or as was found out since."""
        day = self._filters.day
        taking = BitMap().union(*(day.room[state] for state in _TAKING))
        for service_id in findings.service_ids:
            found = [each for each in findings.of(service_id) if each.topic is Topic.ROOM]
            row = self._connection.execute(_CARD, (service_id,)).fetchone() if found else None
            if row is not None:
                line = room_line(room_with(capacity_of_cell(row[1]), found), day.today)
                (taking.add if line is not None and line.state in _TAKING else taking.discard)(row[0])
        return taking


@dataclass(frozen=True, slots=True)
class _Column:
    """Who is in a place, who is in its country, what lies around its middle, and how far it is from there."""

    here: BitMap
    in_country: BitMap
    around: Surroundings | None
    kilometres: Callable[[float, float], float] | None


def _around(
    connection: sqlite3.Connection, point: tuple[float, float] | None
) -> tuple[Surroundings | None, Callable[[float, float], float] | None]:
    return (Surroundings(connection, *point), kilometres_from(*point)) if point else (None, None)


def _state(fitting: int, available: int) -> CellState:
    if available:
        return CellState.AVAILABLE
    return CellState.UNKNOWN if fitting else CellState.CLOSED
