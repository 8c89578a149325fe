"""Maps of a country's regions: squares in the order of the real map, or shapes that an office has dropped in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from math import cos, dist, radians
from typing import Final

from workpris_desktop.domain.region import Region

Outline = tuple[tuple[float, float], ...]
"""A closed line. On a map ``x`` counts to the right and ``y`` downwards; in the world they are longitude, latitude."""

_GAP: Final = 0.04
"""What is left free around a square, in its sides."""

_FINEST: Final = 1 / 800
"""Points nearer than this share of the map's longer side to the one before are left out: nobody would see them."""

_FEWEST_POINTS: Final = 3
_LEAST_DEGREES: Final = 0.001
"""A country is larger."""

_LOOKED_AT: Final = 16
"""So many places across and down are tried for the words of a region whose centre is not in it."""


@dataclass(frozen=True, slots=True)
class RegionShape:
    """One region: its outlines (of those inside each other every second one is a hole), and where its words stand."""

    code: str
    outlines: tuple[Outline, ...]
    middle: tuple[float, float]


@dataclass(frozen=True, slots=True)
class RegionMap:
    """One country in units of any length; ``is_tiled`` tells whether all regions are squares of the same size."""

    country: str
    shapes: tuple[RegionShape, ...]
    width: float
    height: float
    is_tiled: bool


def region_maps(
    regions: Iterable[Region], countries: Sequence[str], drawn: Mapping[str, tuple[Outline, ...]]
) -> tuple[RegionMap, ...]:
    """Return a map of each country that can be drawn.

    Args:
        regions: those of all countries.
        countries: the codes of the countries that are shown, in their order.
        drawn: outlines of regions in longitude and latitude, by code; a country of which one is missing is tiled.
    """
    every = tuple(regions)
    maps = (_map(code, [region for region in every if region.country == code], drawn) for code in countries)
    return tuple(found for found in maps if found is not None)


def _map(country: str, regions: Sequence[Region], drawn: Mapping[str, tuple[Outline, ...]]) -> RegionMap | None:
    if regions and all(drawn.get(region.code) for region in regions):
        found = _drawn(country, {region.code: drawn[region.code] for region in regions})
        if found is not None:
            return found
    tiles = {region.code: region.tile for region in regions if region.tile is not None}
    return _tiled(country, tiles) if tiles and len(tiles) == len(regions) else None


def _tiled(country: str, tiles: Mapping[str, tuple[int, int]]) -> RegionMap:
    shapes = tuple(
        RegionShape(code, (_square(column - 1, row - 1),), (column - 0.5, row - 0.5))
        for code, (row, column) in sorted(tiles.items(), key=lambda each: each[1])
    )
    rows, columns = zip(*tiles.values(), strict=True)
    return RegionMap(country, shapes, float(max(columns)), float(max(rows)), is_tiled=True)


def _square(x: float, y: float) -> Outline:
    left, top, right, bottom = x + _GAP, y + _GAP, x + 1 - _GAP, y + 1 - _GAP
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def _drawn(country: str, outlines: Mapping[str, tuple[Outline, ...]]) -> RegionMap | None:
    """Lay a country flat: degrees of longitude as long as they are in its middle (equirectangular).

    None where a region is so small or thin that nobody would see it.
    """
    points = list(chain.from_iterable(chain.from_iterable(outlines.values())))
    if not points:
        return None
    west, east = min(point[0] for point in points), max(point[0] for point in points)
    south, north = min(point[1] for point in points), max(point[1] for point in points)
    narrower = cos(radians((south + north) / 2))
    width, height = (east - west) * narrower, north - south
    finest = max(width, height) * _FINEST
    shapes = []
    for code, lines in outlines.items():
        flat = (tuple(((x - west) * narrower, north - y) for x, y in line) for line in lines)
        kept = tuple(line for line in (_coarser(line, finest) for line in flat) if len(line) >= _FEWEST_POINTS)
        if kept and _area(max(kept, key=_area)) > finest * finest:
            shapes.append(RegionShape(code, kept, _place_for_words(kept)))
    if len(shapes) < len(outlines) or min(width, height) < _LEAST_DEGREES:
        return None
    return RegionMap(country, tuple(sorted(shapes, key=_reading_order)), width, height, is_tiled=False)


def _reading_order(shape: RegionShape) -> tuple[float, float]:
    return round(shape.middle[1], 1), shape.middle[0]


def _coarser(line: Outline, finest: float) -> Outline:
    kept: list[tuple[float, float]] = []
    for point in line:
        if not kept or abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) >= finest:
            kept.append(point)
    return tuple(kept)


def _area(line: Outline) -> float:
    return abs(_twice_signed_area(line)) / 2


def _twice_signed_area(line: Outline) -> float:
    return sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in _sides(line))


def _middle(line: Outline) -> tuple[float, float]:
    """Return the centre of an area; of one that has none, or crosses itself, the middle of its points."""
    area = _twice_signed_area(line)
    if area:
        across = sum((x + next_x) * (x * next_y - next_x * y) for (x, y), (next_x, next_y) in _sides(line))
        down = sum((y + next_y) * (x * next_y - next_x * y) for (x, y), (next_x, next_y) in _sides(line))
        centre = across / (3 * area), down / (3 * area)
        if all(min(axis) <= at <= max(axis) for at, axis in zip(centre, zip(*line, strict=True), strict=True)):
            return centre
    return sum(x for x, _ in line) / len(line), sum(y for _, y in line) / len(line)


def _place_for_words(lines: Sequence[Outline]) -> tuple[float, float]:
    """Return the centre of a region; where that is not in it, as around a city, the place with the most room."""
    centre = _middle(max(lines, key=_area))
    if _is_inside(centre, lines):
        return centre
    across, down = zip(*chain.from_iterable(lines), strict=True)
    steps = [(number + 0.5) / _LOOKED_AT for number in range(_LOOKED_AT)]
    tried = (
        (min(across) + (max(across) - min(across)) * right, min(down) + (max(down) - min(down)) * below)
        for right in steps
        for below in steps
    )
    inside = [place for place in tried if _is_inside(place, lines)]
    corners = list(chain.from_iterable(lines))
    return max(inside, key=lambda place: min(dist(place, corner) for corner in corners), default=centre)


def _is_inside(point: tuple[float, float], lines: Sequence[Outline]) -> bool:
    """Tell whether a point is in an area; of outlines in each other every second one is a hole."""
    x, y = point
    crossed = 0
    for line in lines:
        for (left, begin), (right, end) in _sides(line):
            if (begin <= y) != (end <= y) and x < left + (right - left) * (y - begin) / (end - begin):
                crossed += 1
    return crossed % 2 == 1


def _sides(line: Outline) -> Iterable[tuple[tuple[float, float], tuple[float, float]]]:
    return zip(line, (*line[1:], line[0]), strict=True)
