"""Places by name and by point."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import product
from math import floor
from typing import Final

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.distance import kilometres
from workpris_desktop.domain.fold import folded_words

NEAR_KM: Final = 15
"""A point further from every known place lies at none of them."""

_CELL_DEGREES: Final = 0.3
"""Places are kept in cells: up to 60 degrees north a cell and those around it hold all within `NEAR_KM` of a point."""

_Cell = tuple[int, int]


class Gazetteer:
    """All places that are known; it is no list of municipalities, so what is not in it may exist all the same."""

    def __init__(self, municipalities: Iterable[Municipality]) -> None:
        self._municipalities = tuple(municipalities)

    def __iter__(self) -> Iterator[Municipality]:
        """Walk the places in the order in which they were given."""
        return iter(self._municipalities)

    def __len__(self) -> int:
        """Return how many places are known."""
        return len(self._municipalities)

    def find(self, name: str, country: str = "") -> tuple[Municipality, ...]:
        """Return the places of a name, those that bear it as their own before those that are also called so.

        Case and accents do not matter. An empty country means all.
        """
        key = _key(name)
        found = (*self._by_name.get(key, ()), *self._by_other_name.get(key, ()))
        return tuple(place for place in found if country in {"", place.country})

    def near(self, latitude: float, longitude: float) -> Municipality | None:
        """Return the place nearest to a point, None where none is within `NEAR_KM`."""
        row, column = _cell(latitude, longitude)
        around = product((row - 1, row, row + 1), (column - 1, column, column + 1))
        places = (place for cell in around for place in self._by_cell.get(cell, ()))
        distances = ((_distance(place, latitude, longitude), place.id, place) for place in places)
        distance, _, place = min(distances, default=(NEAR_KM + 1, "", None))
        return place if distance <= NEAR_KM else None

    @cached_property
    def _by_name(self) -> Mapping[str, list[Municipality]]:
        found = defaultdict(list)
        for place in self._municipalities:
            found[_key(place.name)].append(place)
        return found

    @cached_property
    def _by_other_name(self) -> Mapping[str, list[Municipality]]:
        found = defaultdict(list)
        for place in self._municipalities:
            for key in {_key(name) for name in place.other_names} - {_key(place.name)}:
                found[key].append(place)
        return found

    @cached_property
    def _by_cell(self) -> Mapping[_Cell, list[Municipality]]:
        found = defaultdict(list)
        for place in self._municipalities:
            found[_cell(place.latitude, place.longitude)].append(place)
        return found


def _key(name: str) -> str:
    return " ".join(folded_words(name))


def _cell(latitude: float, longitude: float) -> _Cell:
    return floor(latitude / _CELL_DEGREES), floor(longitude / _CELL_DEGREES)


def _distance(place: Municipality, latitude: float, longitude: float) -> float:
    return kilometres(place.latitude, place.longitude, latitude, longitude)
