"""Distances from a point: who is within a radius, and who is nearest."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from json import dumps
from math import cos, radians
from typing import Final, NamedTuple

from pyroaring import BitMap

from workpris_desktop.domain.distance import EARTH_RADIUS_KM, kilometres_from

MOST_MEASURED: Final = 2_000
"""The distance of so few services is taken of each; of more, rings around the point are walked (performance.md 6)."""

MANY_SEEN: Final = 200
"""Where rings that were walked before hold so many of them, these are walked again."""

_FIRST_RING_KM: Final = 0.5
_GROWTH: Final = 1.5
"""Each ring reaches so many times as far as the one before: doubled, the last one often holds far too many."""

_LAST_RING_KM: Final = 21_000.0
"""Further than the far side of the earth."""

_MARGIN: Final = 1.001
"""A box is made a little larger than the circle, so that rounding keeps nobody out."""

_KM_PER_DEGREE: Final = radians(1) * EARTH_RADIUS_KM
_LARGEST_LATITUDE: Final = 89.0

_BOX: Final = """
SELECT point.rank, point.latitude, point.longitude FROM near JOIN point ON point.number = near.number
 WHERE near.south <= ? AND near.north >= ? AND near.west <= ? AND near.east >= ?
"""
_LAST_NUMBER: Final = "SELECT number FROM point ORDER BY number DESC LIMIT 1"
"""Not `max(number)`, which looks at every point where a view stands before the table."""

_OF_RANKS: Final = "SELECT rank, latitude, longitude FROM point WHERE rank IN (SELECT value FROM json_each(?))"


class _Ring(NamedTuple):
    """Who is nearest to the point in a ring, and in none before; ``ranks`` holds the same as ``distances``."""

    outer_km: float
    ranks: BitMap
    distances: Mapping[int, float]


class Surroundings:
    """What lies around one point; rings are read as they are needed, and kept.

    A service's distance is that of the nearest of its places. All methods raise `sqlite3.Error` or `TypeError` where
    the file is damaged.
    """

    def __init__(self, connection: sqlite3.Connection, latitude: float, longitude: float) -> None:
        self._connection = connection
        self._latitude, self._longitude = latitude, longitude
        self._kilometres = kilometres_from(latitude, longitude)
        self._rings: list[_Ring] = []
        self._seen = BitMap()

    def within(self, distance_km: float) -> BitMap:
        """Return the services that are no further."""
        found = BitMap()
        for ring in self._walk():
            if ring.outer_km > distance_km:
                return found | BitMap([rank for rank, far in ring.distances.items() if far <= distance_km])
            found |= ring.ranks
        return found

    def distances(self, ranks: Iterable[int]) -> Mapping[int, float]:
        """Return how far each of some services is in kilometres; those of which no place is known are left out."""
        known: dict[int, float] = {}
        unknown = set(ranks)
        for ring in self._rings:
            found = [rank for rank in unknown if rank in ring.ranks]
            known |= {rank: ring.distances[rank] for rank in found}
            unknown.difference_update(found)
        points = self._connection.execute(_OF_RANKS, (dumps(list(unknown)),)) if unknown else ()
        return known | self._nearest_of(points)

    def nearest(self, ranks: BitMap) -> Iterator[tuple[float, int]]:
        """Walk some services with their distance, the nearest first; those of which no place is known are left out."""
        if len(ranks) <= MOST_MEASURED and self._seen.intersection_cardinality(ranks) < MANY_SEEN:
            yield from sorted((far, rank) for rank, far in self.distances(ranks).items())
            return
        for ring in self._walk():
            yield from sorted((ring.distances[rank], rank) for rank in ring.ranks & ranks)

    def nearest_km(self, ranks: BitMap) -> float | None:
        """Return how far the nearest of many services is, None where no place of them is known."""
        for ring in self._walk():
            found = ring.ranks & ranks
            if found:
                return min(ring.distances[rank] for rank in found)
        return None

    def _walk(self) -> Iterator[_Ring]:
        at, outer_km = 0, 0.0
        while outer_km < _LAST_RING_KM:
            if at == len(self._rings):
                self._rings.append(self._read_ring(_FIRST_RING_KM * _GROWTH**at))
            yield self._rings[at]
            at, outer_km = at + 1, self._rings[at].outer_km

    def _read_ring(self, outer_km: float) -> _Ring:
        points = self._connection.execute(_BOX, self._box(outer_km)).fetchall()
        if len(points) >= self._point_count:
            outer_km = _LAST_RING_KM
        nearest = self._nearest_of(point for point in points if point[0] not in self._seen)
        distances = {rank: far for rank, far in nearest.items() if far <= outer_km}
        ranks = BitMap(distances)
        self._seen |= ranks
        return _Ring(outer_km, ranks, distances)

    @cached_property
    def _point_count(self) -> int:
        """How many points there are at the most."""
        row = self._connection.execute(_LAST_NUMBER).fetchone()
        return row[0] if row else 0

    def _nearest_of(self, points: Iterable[tuple[int, float, float]]) -> dict[int, float]:
        nearest: dict[int, float] = {}
        kilometres = self._kilometres
        for rank, latitude, longitude in points:
            far = kilometres(latitude, longitude)
            if far < nearest.get(rank, _LAST_RING_KM):
                nearest[rank] = far
        return nearest

    def _box(self, outer_km: float) -> tuple[float, float, float, float]:
        """Return north, south, east and west of a box that holds the circle; around a pole it is the whole belt."""
        high = outer_km * _MARGIN / _KM_PER_DEGREE
        furthest = abs(self._latitude) + high
        wide = high / cos(radians(furthest)) if furthest < _LARGEST_LATITUDE else 360.0
        return self._latitude + high, self._latitude - high, self._longitude + wide, self._longitude - wide
