"""What can be wrong with the shapes of regions that an office has dropped in."""

from workpris_desktop.domain.errors import MachineFault, WorkprisError


class NoMap(WorkprisError):
    """A picture of a map was asked for, and there are no regions to show side by side."""


class RegionShapesFaulty(MachineFault):
    """The file of shapes cannot be used; squares are shown instead. ``path`` is the file."""


class RegionShapesTooLarge(RegionShapesFaulty):
    """The file is larger, or has more points, than any map of regions needs; ``detail`` is the limit."""


class RegionShapesUnreadable(RegionShapesFaulty):
    """The file is no GeoJSON (RFC 7946) of areas; ``detail`` says where it is not."""


class RegionShapesMisplaced(RegionShapesFaulty):
    """A point is no longitude and latitude in degrees, as RFC 7946, 4 demands; ``detail`` is the region."""


class RegionShapesUnknown(RegionShapesFaulty):
    """The file has no shape that names a region of ours by its code."""
