"""Where services are: a point for each of their places, never for a confidential one."""

import sqlite3
from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import closing
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, NamedTuple

from workpris_desktop.directory.municipality_rows import MOST_MUNICIPALITIES, folded_name
from workpris_desktop.directory.place_rows import PLACE_JOINS

_PLACES: Final = f"""
SELECT ranking.rowid AS rank, location.latitude, location.longitude, location.municipality_id,
       municipality.latitude, municipality.longitude, prison.latitude, prison.longitude,
       coalesce(address.city, prison.town, ''),
       coalesce(nullif(address.nuts, ''), prison.region, ''),
       coalesce(nullif(address.country, ''), prison.country, '')
  FROM ranking
 CROSS JOIN service_at_location AS at ON at.service_id = ranking.id
  {PLACE_JOINS}
  LEFT JOIN municipality ON municipality.id = location.municipality_id
 WHERE ranking.shown AND location.kind != 'confidential'
 ORDER BY ranking.rowid
"""  # noqa: S608 - made of nothing but our own words
_NAMED: Final = """
SELECT municipality.id, name, region, country, latitude, longitude
  FROM municipality_name JOIN municipality ON municipality.id = municipality_id
 WHERE folded = ? LIMIT ?
"""
_POINT: Final = "INSERT INTO point(number, rank, latitude, longitude) VALUES (?, ?, ?, ?)"
_NEAR: Final = """
INSERT INTO near(number, south, north, west, east)
SELECT number, latitude, latitude, longitude, longitude FROM point ORDER BY number
"""
_TOWNS_KEPT: Final = 20_000

_rank: Final = itemgetter(0)


_Point = tuple[float, float]


class _Town(NamedTuple):
    """A municipality that is the only one of its name around a place."""

    id: str
    point: _Point | None


_NO_TOWN: Final = _Town("", None)


class Points:
    """Fills the tables ``point`` and ``near`` of an index that is being built; needs the ranking.

    ``services_in`` counts, by the id of a municipality, the services that have a place there, once they are written.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._town_named = lru_cache(_TOWNS_KEPT)(self._read_town)
        self.services_in: Counter[str] = Counter()

    def write(self) -> None:
        """Write the points of all services that are shown, those of one service once each.

        Raises:
            sqlite3.Error: the file is damaged, or the disk is full.
        """
        with closing(self._points()) as points:
            self._connection.executemany(_POINT, ((number, *point) for number, point in enumerate(points, start=1)))
        self._connection.execute(_NEAR)

    def _points(self) -> Generator[tuple[int, float, float], None, None]:
        with closing(self._connection.execute(_PLACES)) as rows:
            for rank, places in groupby(rows, _rank):
                points: dict[_Point, None] = {}
                towns: set[str] = set()
                for _, *place in places:
                    own, town_id, of_town, of_prison, named = _taken_apart(place)
                    town = self._town_named(*named)
                    towns.update(filter(None, [town_id or town.id]))
                    point = own or of_town or of_prison or town.point
                    if point:
                        points[point] = None
                self.services_in.update(towns)
                yield from ((rank, *point) for point in points)

    def _read_town(self, name: str, region: str, country: str) -> "_Town":
        """Return the only municipality of a name in a region, or country; one that is called so before its by-names."""
        folded = folded_name(name)
        found = self._connection.execute(_NAMED, (folded, MOST_MUNICIPALITIES)).fetchall()
        around = [row for row in found if _is_in(row, region, country)]
        called_so = [row for row in around if folded_name(row[1]) == folded] or around
        is_sure = len(called_so) == 1 and len(found) < MOST_MUNICIPALITIES
        return _Town(called_so[0][0], called_so[0][4:]) if is_sure else _NO_TOWN


def _taken_apart(
    place: Sequence[Any],
) -> "tuple[_Point | None, str | None, _Point | None, _Point | None, tuple[str, str, str]]":
    """Return its own point, its municipality with its point, the point of its prison, and its town by name."""
    return _point(place[0:2]), place[2], _point(place[3:5]), _point(place[5:7]), tuple(place[7:10])


def _point(cells: Sequence[Any]) -> "_Point | None":
    latitude, longitude = cells
    return None if latitude is None or longitude is None else (latitude, longitude)


def _is_in(municipality: Sequence[Any], region: str, country: str) -> bool:
    """Tell whether a municipality lies in a region, which may be broader or narrower than the one it states."""
    its_region, its_country = municipality[2], municipality[3]
    if region and its_region:
        return bool(its_region.startswith(region) or region.startswith(its_region))
    return bool(country) and its_country == country
