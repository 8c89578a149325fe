"""The ground of a country pack: its regions, and the districts and prisons in them (docs/country-packs.md)."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workpris_desktop.domain.region import District, Prison, Region
from workpris_desktop.record.fact_table import fact_rows, fact_rows_if_any, needed, one_of


@dataclass(frozen=True, slots=True)
class Ground:
    """The regions of a country, and what lies in them."""

    regions: tuple[Region, ...]
    districts: tuple[District, ...] = ()
    prisons: tuple[Prison, ...] = ()


def read_ground(folder: Path) -> Ground:
    """Return the ground of a pack.

    Args:
        folder: named by the country's code; must hold ``regions.csv``, may hold ``districts.csv`` and ``prisons.csv``.

    Raises:
        PackagingFault: a table is missing or damaged, or names a region or district that is not in the pack.
    """
    country = folder.name
    regions = fact_rows(folder / "regions.csv", lambda row: _region(row, country))
    known = {region.code for region in regions}
    districts = fact_rows_if_any(folder / "districts.csv", lambda row: _district(row, country, known))
    known_districts = {"", *(district.code for district in districts)}
    prisons = fact_rows_if_any(folder / "prisons.csv", lambda row: _prison(row, country, known, known_districts))
    return Ground(regions, districts, prisons)


def _region(row: Mapping[str, str], country: str) -> Region:
    return Region(
        code=needed(row, "code"),
        iso_code=row["iso_3166_2"],
        country=country,
        name=needed(row, "name"),
        english_name=needed(row, "name_en"),
        parent=row["parent"],
        tile=_tile(row),
    )


def _tile(row: Mapping[str, str]) -> tuple[int, int] | None:
    """Return where a region stands on a map of squares; a pack need not have one."""
    if not row.get("tile_row"):
        return None
    return int(row["tile_row"]), int(row["tile_column"])


def _district(row: Mapping[str, str], country: str, regions: set[str]) -> District:
    return District(
        code=needed(row, "code"),
        country=country,
        name=needed(row, "name"),
        region=one_of(regions, row["region"]),
        seat=row["seat"],
    )


def _prison(row: Mapping[str, str], country: str, regions: set[str], districts: set[str]) -> Prison:
    return Prison(
        id=needed(row, "id"),
        country=country,
        name=needed(row, "name"),
        kind=needed(row, "type"),
        town=needed(row, "town"),
        region=one_of(regions, row["region"]),
        latitude=float(row["lat"]),
        longitude=float(row["lon"]),
        district=one_of(districts, row["district"]),
    )
