"""What the program knows without any directory: service types, regions, prisons."""

from dataclasses import dataclass

from workpris_desktop.domain.region import Prison, Regions
from workpris_desktop.domain.taxonomy import Taxonomy


@dataclass(frozen=True, slots=True)
class Facts:
    """The tables that ship with the program."""

    taxonomy: Taxonomy
    regions: Regions
    prisons: tuple[Prison, ...]
