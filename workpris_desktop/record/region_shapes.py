"""``regions.geojson``: shapes of regions that an office may drop in, as GeoJSON (RFC 7946) with codes of regions."""

from collections.abc import Iterator, Mapping
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from workpris_desktop.domain.map_errors import (
    RegionShapesMisplaced,
    RegionShapesTooLarge,
    RegionShapesUnknown,
    RegionShapesUnreadable,
)
from workpris_desktop.domain.region import Regions
from workpris_desktop.domain.region_map import Outline
from workpris_desktop.record.text import short_text
from workpris_desktop.system.files import first_bytes

if TYPE_CHECKING:
    from workpris_desktop.record.geojson import Feature

LARGEST_SHAPES_BYTES: Final = 20_000_000
MOST_POINTS: Final = 400_000
"""A map of 80 regions at 1:3,000,000 has some 20,000."""

_CODE_KEYS: Final = ("iso_3166_2", "iso3166-2", "shapeiso", "nuts_id", "code", "id")
"""The properties that may hold the code of a region, by the habits of those who publish such files."""

_FEWEST_POINTS: Final = 3
_EAST_MOST: Final = 180.0
_NORTH_MOST: Final = 90.0


def read_region_shapes(path: Path, regions: Regions) -> Mapping[str, tuple[Outline, ...]]:
    """Return the outlines of regions by NUTS code, in longitude and latitude; nothing where there is no file.

    Shapes of other areas are passed over; several shapes of one region are all of it.

    Args:
        path: the file.
        regions: those that may be named, by NUTS or ISO 3166-2 code.

    Raises:
        RegionShapesFaulty: the file cannot be used.
        MachineFault: it cannot be read.
    """
    data = first_bytes(path, LARGEST_SHAPES_BYTES + 1)
    if data is None:
        return {}
    if len(data) > LARGEST_SHAPES_BYTES:
        raise RegionShapesTooLarge(path, f"{LARGEST_SHAPES_BYTES // 1_000_000} MB")
    found: dict[str, list[Outline]] = {}
    for code, outline in _outlines(path, _features(path, data), regions):
        found.setdefault(code, []).append(outline)
    if not found:
        raise RegionShapesUnknown(path)
    return {code: tuple(lines) for code, lines in found.items()}


def _outlines(path: Path, features: "tuple[Feature, ...]", regions: Regions) -> Iterator[tuple[str, Outline]]:
    """Walk the outlines of our regions, each after the code of its region; those that enclose nothing are left out."""
    points = 0
    for feature in features:
        code = _code(feature, regions)
        for line in _lines(feature) if code else ():
            points += len(line)
            if points > MOST_POINTS:
                raise RegionShapesTooLarge(path, f"{MOST_POINTS:,}")
            outline = _outline(path, code, line)
            if len(set(outline)) >= _FEWEST_POINTS:
                yield code, outline


def _features(path: Path, data: bytes) -> "tuple[Feature, ...]":
    import msgspec  # noqa: PLC0415 - few offices have such a file

    from workpris_desktop.record.geojson import FeatureCollection  # noqa: PLC0415 - as above

    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=FeatureCollection).features
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise RegionShapesUnreadable(path, short_text(str(error))) from error


def _code(feature: "Feature", regions: Regions) -> str:
    """Return the NUTS code of the region that a feature names, "" for none."""
    told = {key.casefold(): value for key, value in (feature.properties or {}).items()}
    for value in (*(told.get(key) for key in _CODE_KEYS), feature.id):
        code = regions.resolve(value) if isinstance(value, str) else None
        if code is not None and regions.get(code) is not None:
            return code
    return ""


def _lines(feature: "Feature") -> Iterator[tuple[tuple[Any, ...], ...]]:
    for area in feature.geometry.areas if feature.geometry else ():
        yield from area


def _outline(path: Path, code: str, line: tuple[tuple[Any, ...], ...]) -> Outline:
    """Return a line without the point that closes it, which is the first once more."""
    points = tuple((float(point[0]), float(point[1])) for point in line)
    for east, north in points:
        is_there = isfinite(east) and isfinite(north) and abs(east) <= _EAST_MOST and abs(north) <= _NORTH_MOST
        if not is_there:
            raise RegionShapesMisplaced(path, code)
    return points[:-1] if len(points) > 1 and points[0] == points[-1] else points
