"""The pictograms of the leaflet: outlines of 24 by 24 units from Tabler Icons, drawn as lines."""

from copy import deepcopy
from functools import cache
from typing import Any, Final

from workpris_desktop.domain.leaflet import Picture
from workpris_desktop.system.paths import pictogram_file

_UNITS: Final = 24.0


def placed_pictogram(picture: Picture, x: float, top: float, side_mm: float) -> Any:
    """Return what fpdf2 draws for a pictogram, with its upper left corner at a place in mm.

    Raises:
        PackagingFault: the pictograms that ship with the program are missing.
    """
    from fpdf.drawing_primitives import Transform  # noqa: PLC0415 - see page.py

    outline = deepcopy(_outline(picture))
    scale = side_mm / _UNITS
    outline.transform = Transform.scaling(scale, scale) @ Transform.translation(x, top)
    return outline


@cache
def _outline(picture: Picture) -> Any:
    from fpdf.svg import SVGObject  # noqa: PLC0415 - see page.py

    return SVGObject(pictogram_file(picture).read_bytes()).base_group
