"""Spreadsheets that providers filled in, by our template, as a source of records."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.gazetteer import Gazetteer
from workpris_desktop.publishing.cell_reader import CellReader
from workpris_desktop.publishing.filled_sheet import Cells, FilledSheet, filled_sheet
from workpris_desktop.publishing.importers.source_log import SourceLog
from workpris_desktop.publishing.reading_words import read_reading_words
from workpris_desktop.publishing.sheet_contradiction import without_contradictions
from workpris_desktop.publishing.sheet_file import read_sheets
from workpris_desktop.publishing.sheet_groups import OrganisationGroup, ServiceGroup, organisation_groups
from workpris_desktop.publishing.sheet_organization import put_organization
from workpris_desktop.publishing.sheet_place import PlacedRow, put_place, whereabouts
from workpris_desktop.publishing.sheet_reach import CAPACITY, Owner, put_capacity, put_reach
from workpris_desktop.publishing.sheet_rows import SheetRows
from workpris_desktop.publishing.sheet_secret import without_secrets
from workpris_desktop.publishing.sheet_service import put_service
from workpris_desktop.publishing.source import Put, SourceFault, SourceReport
from workpris_desktop.publishing.template_columns import read_template_columns
from workpris_desktop.record.text import short_text

_NEEDED: Final = ("org_name", "service_name")
_NO_PLACES: Final = Gazetteer(())


def import_spreadsheet(
    source: Path, facts: Facts, put: Put, today: date, resources: Path, *, gazetteer: Gazetteer = _NO_PLACES
) -> SourceReport:
    """Give the rows of a spreadsheet, and report on every cell that was not understood, or not as it stood there.

    Args:
        source: a workbook or a table of text with heads of our template, in any of our languages.
        facts: the lists to choose from.
        put: takes the rows.
        today: the day that it is; nothing was checked after it.
        resources: the folder of the tables that ship with the program.
        gazetteer: finds the municipality of a town; its rows come from elsewhere.

    Raises:
        PackageRefused: the file is damaged, too large, of another form, or has not our heads.
        MachineFault: reading failed.
        PackagingFault: a table of the program is missing or damaged.
    """
    name = short_text(source.name)
    columns = read_template_columns(resources)
    log = SourceLog(name)
    sheet = filled_sheet(read_sheets(source), columns, name, log)
    reader = CellReader(facts, columns, read_reading_words(resources), sheet.language, today, log, gazetteer)
    rows = SheetRows(put, facts)
    for group in organisation_groups(_rows_to_take(sheet, reader), reader):
        _put_group(group, reader, rows)
    return log.report()


def _rows_to_take(sheet: FilledSheet, reader: CellReader) -> Sequence[Cells]:
    """Return the rows that name organisation and service; the example, and a repeated row, are none."""
    taken = []
    seen: dict[frozenset[tuple[str, str]], str] = {}
    for row in sheet.rows:
        reader.log.read += 1
        where = next(iter(row.values())).where
        first = seen.setdefault(frozenset((key, cell.text) for key, cell in row.items()), where)
        missing = [key for key in _NEEDED if key not in row]
        if "org_name" in row and reader.columns.is_example(row["org_name"].text):
            reader.log.leave_out("example")
        elif missing:
            reader.log.remark(where, SourceFault.MISSING_VALUE, sheet.titles[missing[0]])
            reader.log.leave_out(SourceFault.MISSING_VALUE)
        elif first != where:
            reader.log.remark(where, SourceFault.MERGED, proposal=first)
            reader.log.leave_out(SourceFault.MERGED)
        else:
            reader.log.taken += 1
            taken.append(without_contradictions(without_secrets(row, reader), reader))
    return taken


def _put_group(group: OrganisationGroup, reader: CellReader, rows: SheetRows) -> None:
    placed = [[PlacedRow(row, whereabouts(row, reader)) for row in service.rows] for service in group.services]
    country = next((row.where.country for several in placed for row in several if row.where.country), "")
    organization_id = put_organization(group.cells, country, reader, rows)
    for service, several in zip(group.services, placed, strict=True):
        service_id = put_service(service.cells, organization_id, country, reader, rows)
        at_ids = [put_place(service_id, organization_id, row, reader, rows) for row in several]
        for row, at_id in zip(several, at_ids, strict=True):
            owner = (
                Owner("service_at_location_id", at_id)
                if at_id and len(several) > 1
                else Owner("service_id", service_id)
            )
            put_reach(owner, row.where.country or country, row.cells, reader, rows)
        _put_room(service, service_id, at_ids, reader, rows)
        for cells in service.rows:
            if "remarks" in cells:
                reader.note(cells["remarks"], SourceFault.NEEDS_PERSON)


def _put_room(
    service: ServiceGroup, service_id: str, at_ids: Sequence[str], reader: CellReader, rows: SheetRows
) -> None:
    """Put what rows say of room; what all say alike is said once, of the service as a whole."""
    source = reader.role(service.cells, "checked_by") or service.rows[0]["org_name"].text
    if len({tuple(row[key].text if key in row else "" for key in CAPACITY) for row in service.rows}) == 1:
        put_capacity(service_id, "", service.rows[0], reader, rows, source=source)
    else:
        for row, at_id in zip(service.rows, at_ids, strict=True):
            put_capacity(service_id, at_id, row, reader, rows, source=source)
