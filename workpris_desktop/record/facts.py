"""The facts that ship with the program, from their tables: service types, regions, prisons."""

import csv
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeVar

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.region import Prison, Region, Regions
from workpris_desktop.domain.taxonomy import ServiceType, Taxonomy

Entry = TypeVar("Entry")

_DAMAGE: Final = (OSError, ValueError, KeyError, TypeError, csv.Error)
"""How a missing or damaged table shows itself: no file, no text, no such column, a row cut short."""


def read_facts(resources: Path) -> Facts:
    """Return the facts.

    Args:
        resources: the folder that holds ``taxonomy.csv``, ``leaflet-labels.csv``, ``regions.csv``, ``prisons.csv``.

    Raises:
        PackagingFault: one of the tables is missing or damaged.
    """
    return Facts(
        Taxonomy(_service_types(resources)),
        Regions(tuple(_rows(resources / "regions.csv", _region))),
        tuple(_rows(resources / "prisons.csv", _prison)),
    )


def _service_types(resources: Path) -> tuple[ServiceType, ...]:
    plain = dict(_rows(resources / "leaflet-labels.csv", lambda row: (_needed(row, "code"), _labels(row))))
    return tuple(_rows(resources / "taxonomy.csv", lambda row: _service_type(row, plain)))


def _service_type(row: Mapping[str, str], plain: Mapping[str, Mapping[str, str]]) -> ServiceType:
    code = _needed(row, "code")
    return ServiceType(code, row["parent"], _labels(row), plain.get(code, {}))


def _labels(row: Mapping[str, str]) -> Mapping[str, str]:
    return {language: _needed(row, language) for language in LANGUAGES}


def _region(row: Mapping[str, str]) -> Region:
    return Region(
        code=_needed(row, "code"),
        iso_code=row["iso_3166_2"],
        country=_needed(row, "country"),
        name=_needed(row, "name"),
        english_name=_needed(row, "name_en"),
        parent=row["parent"],
    )


def _prison(row: Mapping[str, str]) -> Prison:
    return Prison(
        id=_needed(row, "id"),
        country=_needed(row, "country"),
        name=_needed(row, "name"),
        kind=_needed(row, "type"),
        town=_needed(row, "town"),
        region=_needed(row, "region"),
        latitude=float(row["lat"]),
        longitude=float(row["lon"]),
    )


def _needed(row: Mapping[str, str], column: str) -> str:
    if not row[column]:
        raise ValueError(column)
    return row[column]


def _rows(path: Path, read: Callable[[Mapping[str, str]], Entry]) -> Iterator[Entry]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            entries = [read(row) for row in csv.DictReader(file, strict=True)]
    except _DAMAGE as error:
        raise PackagingFault(path, str(error)) from error
    if not entries:
        raise PackagingFault(path)
    yield from entries
