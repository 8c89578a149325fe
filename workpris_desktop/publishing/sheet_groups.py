"""The rows of a sheet by organisation and service: several rows may tell of one service, each of one of its places."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workpris_desktop.publishing.cell_reader import CellReader
from workpris_desktop.publishing.filled_sheet import Cells, FilledCell
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.publishing.template_columns import folded_head

OF_ORGANISATION = frozenset({"organisation"})
OF_SERVICE = frozenset({"service", "access", "exclusions", "check"})
"""Groups of columns that speak of the organisation, and of the service wherever it is; the others of one place."""


@dataclass(frozen=True, slots=True)
class ServiceGroup:
    """One service: what its rows say of it together, and the rows, one for each of its places."""

    cells: Cells
    rows: tuple[Cells, ...]


@dataclass(frozen=True, slots=True)
class OrganisationGroup:
    """One organisation with its services."""

    cells: Cells
    services: tuple[ServiceGroup, ...]


def organisation_groups(rows: Sequence[Cells], reader: CellReader) -> tuple[OrganisationGroup, ...]:
    """Return the organisations of a sheet in its order; the same name, or the same number, is the same organisation."""
    numbers = _numbers(rows)
    groups: dict[str, list[Cells]] = {}
    for row in rows:
        name = folded_head(row["org_name"].text)
        groups.setdefault(numbers.get(name, name), []).append(row)
    return tuple(_organisation(group, reader) for group in groups.values())


def _numbers(rows: Iterable[Cells]) -> Mapping[str, str]:
    """Return the register number that stands beside the name of each organisation, in whichever of its rows."""
    numbers: dict[str, str] = {}
    for row in rows:
        number = row.get("org_register_id")
        if number is not None:
            numbers.setdefault(folded_head(row["org_name"].text), "#" + folded_head(number.text).replace(" ", ""))
    return numbers


def _organisation(rows: Sequence[Cells], reader: CellReader) -> OrganisationGroup:
    services: dict[str, list[Cells]] = {}
    for row in rows:
        services.setdefault(folded_head(row["service_name"].text), []).append(row)
    return OrganisationGroup(
        _together(rows, OF_ORGANISATION, reader),
        tuple(ServiceGroup(_together(group, OF_SERVICE, reader), tuple(group)) for group in services.values()),
    )


def _together(rows: Sequence[Cells], groups: frozenset[str], reader: CellReader) -> Cells:
    """Return what rows say together: of each column the first cell; one that says something else is noted."""
    first: dict[str, FilledCell] = {}
    for row in rows:
        for key, cell in row.items():
            if reader.columns[key].group not in groups:
                continue
            kept = first.setdefault(key, cell)
            if folded_head(kept.text) != folded_head(cell.text):
                reader.note(cell, SourceFault.REPEATED, kept.quoted)
    return first
