"""In which district a place lies, as far as that can be said without a list of municipalities."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.distance import kilometres
from workpris_desktop.domain.gazetteer import Gazetteer
from workpris_desktop.domain.region import District

SURELY_NEARER: Final = 4
"""A place belongs to a seat that is so many times as near as the next one.

Held against the register of territorial units (RÚIAN), none of 349 Czech places was given a wrong district, and one of
550 at three times; at twice it was one of 80. The nearest seat alone is wrong for one place in eight.
"""


@dataclass(frozen=True, slots=True)
class _Seat:
    """The seat of one district or more; ``own`` is that of the town itself, ``around`` that around it, if it is one."""

    place: Municipality
    own: str
    around: str


class DistrictFinder:
    """Finds districts by what is certain, or as good as certain; all else stays not known.

    A wrong district would name a person the wrong office. So it is told of places in a region that is but one district,
    of the seats of districts, and of places that are much nearer to one seat of their region than to any other.
    """

    def __init__(self, districts: Iterable[District], gazetteer: Gazetteer) -> None:
        self._districts = _by_region(districts)
        self._seats = {region: _seats(within, gazetteer) for region, within in self._districts.items()}

    def district_of(self, place: Municipality) -> str:
        """Return the code of the district of a place, "" where it cannot be said."""
        within = self._districts.get(place.region, [])
        if len(within) == 1:
            return within[0].code
        seats = self._seats.get(place.region, [])
        own = next((seat.own for seat in seats if seat.place.id == place.id), "")
        return own or _of_nearest_seat(place, seats)


def _by_region(districts: Iterable[District]) -> Mapping[str, list[District]]:
    regions = defaultdict(list)
    for district in districts:
        regions[district.region].append(district)
    return regions


def _seats(districts: Iterable[District], gazetteer: Gazetteer) -> list[_Seat]:
    by_seat = defaultdict(list)
    for district in districts:
        by_seat[district.seat].append(district)
    seats = []
    for name, of_seat in by_seat.items():
        place = _place_of_seat(name, of_seat[0], gazetteer)
        if place:
            around = of_seat[0].code if len(of_seat) == 1 else ""
            own = of_seat[0].code if place.region == of_seat[0].region else ""
            seats.append(_Seat(place, own, around))
    return seats


def _place_of_seat(name: str, district: District, gazetteer: Gazetteer) -> Municipality | None:
    """Return the largest place of the name, in the region of the district if there is one, else elsewhere."""
    found = gazetteer.find(name, district.country)
    inside = [place for place in found if place.region == district.region]
    return next(iter(inside or found), None)


def _of_nearest_seat(place: Municipality, seats: Iterable[_Seat]) -> str:
    distances = sorted(
        (kilometres(place.latitude, place.longitude, seat.place.latitude, seat.place.longitude), seat.around)
        for seat in seats
    )
    match distances:
        case [(nearest, district), (next_nearest, _), *_] if nearest * SURELY_NEARER <= next_nearest:
            return district
    return ""
