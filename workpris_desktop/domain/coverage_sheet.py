"""A printed report of what is missing: a map, a table and the gaps, with what all of it stands on."""

from collections.abc import Mapping
from dataclasses import dataclass

from workpris_desktop.domain.coverage import CellState
from workpris_desktop.domain.region_map import RegionMap
from workpris_desktop.domain.section_sheet import SheetSection

ToldCell = tuple[CellState, str]
"""A state, with what stands on it."""


@dataclass(frozen=True, slots=True)
class MapOfKind:
    """Maps of one kind of help; ``cells`` and ``names`` are by code of region, those of countries among the names."""

    heading: str
    maps: tuple[RegionMap, ...]
    cells: Mapping[str, ToldCell]
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CoverageGrid:
    """The matrix: a row for each place, and a column for each kind of help."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[ToldCell, ...]], ...]


@dataclass(frozen=True, slots=True)
class CoverageSheet:
    """All texts of the report, in the language of ``language``; what is None is left out.

    ``page_phrase`` has the gaps ``{n}`` and ``{m}``.
    """

    language: str
    title: str
    above: tuple[str, ...]
    legend: tuple[ToldCell, ...]
    map: MapOfKind | None
    grid: CoverageGrid | None
    sections: tuple[SheetSection, ...]
    below: tuple[str, ...]
    warning: str
    page_phrase: str
