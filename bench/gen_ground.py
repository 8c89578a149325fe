"""The made-up ground of a directory: towns with their places, in the regions that the program knows."""

import random
from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from bench.made_up import made_name
from bench.package_files import FileRow
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.region import Prison

_BOX: Final = {
    "CZ": (48.6, 51.0, 12.1, 18.8),
    "SI": (45.4, 46.8, 13.4, 16.5),
    "AT": (46.4, 48.9, 9.6, 17.1),
    "DE": (47.4, 54.8, 6.0, 15.0),
}
"""South, north, west and east of each country, roughly."""

_SERVICES_OF_A_TOWN: Final = 25
_FEWEST_TOWNS: Final = 400


@dataclass(frozen=True, slots=True)
class Town:
    """A made-up municipality."""

    id: str
    name: str
    country: str
    region: str
    latitude: float
    longitude: float


class Ground:
    """Towns of all countries, and the prisons of the facts; big towns are drawn far more often than small ones."""

    def __init__(self, facts: Facts, services: int, chance: random.Random) -> None:
        self._chance = chance
        count = max(_FEWEST_TOWNS, services // _SERVICES_OF_A_TOWN)
        towns: dict[str, list[Town]] = {}
        for number in range(count):
            town = self._town(facts, number)
            towns.setdefault(town.country, []).append(town)
        self._towns: Mapping[str, Sequence[Town]] = towns
        self._weights = {
            country: list(accumulate(1 / (place + 1) for place in range(len(of_country))))
            for country, of_country in towns.items()
        }
        self._prisons: dict[str, list[Prison]] = {}
        for prison in facts.prisons:
            self._prisons.setdefault(prison.country, []).append(prison)

    def town(self, country: str) -> Town:
        """Return a town of a country."""
        weights = self._weights[country]
        return self._towns[country][bisect(weights, self._chance.random() * weights[-1])]

    def prison(self, country: str) -> Prison | None:
        """Return a prison of a country, None where none is known."""
        prisons = self._prisons.get(country)
        return self._chance.choice(prisons) if prisons else None

    def rows(self) -> Iterator[FileRow]:
        """Walk the rows of the gazetteer."""
        for of_country in self._towns.values():
            for town in of_country:
                yield (
                    "municipalities.csv",
                    {
                        "id": town.id,
                        "country": town.country,
                        "name": town.name,
                        "region": town.region,
                        "latitude": town.latitude,
                        "longitude": town.longitude,
                    },
                )

    def _town(self, facts: Facts, number: int) -> Town:
        region = self._chance.choice(list(facts.regions))
        south, north, west, east = _BOX[region.country]
        latitude = round(self._chance.uniform(south, north), 5)
        longitude = round(self._chance.uniform(west, east), 5)
        name = f"{made_name(self._chance)}{made_name(self._chance).lower()}"
        return Town(f"town/{number:05d}", name, region.country, region.code, latitude, longitude)
