"""What we read of GeoJSON (RFC 7946): collections of features that are areas."""

from typing import Annotated, Any

import msgspec

_Point = Annotated[tuple[float, ...], msgspec.Meta(min_length=2, max_length=4)]
_Ring = tuple[_Point, ...]
_Area = tuple[_Ring, ...]


class Polygon(msgspec.Struct, tag_field="type", tag="Polygon"):
    """One area: its outline, and those of its holes."""

    coordinates: _Area

    @property
    def areas(self) -> tuple[_Area, ...]:
        """Return the areas: this one."""
        return (self.coordinates,)


class MultiPolygon(msgspec.Struct, tag_field="type", tag="MultiPolygon"):
    """Several areas."""

    coordinates: tuple[_Area, ...]

    @property
    def areas(self) -> tuple[_Area, ...]:
        """Return the areas."""
        return self.coordinates


class Feature(msgspec.Struct, tag_field="type", tag="Feature"):
    """An area with what is told of it; members that we do not need are passed over."""

    geometry: Polygon | MultiPolygon | None = None
    properties: dict[str, Any] | None = None
    id: str | int | float | None = None


class FeatureCollection(msgspec.Struct, tag_field="type", tag="FeatureCollection"):
    """The whole file."""

    features: tuple[Feature, ...]
