"""Nested services of HSDS and Open Referral UK in JSON: older keys brought up to date, then unfolded into rows."""

from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.errors import PackageEmpty
from workpris_desktop.publishing.importers.checked_rows import CheckedRows
from workpris_desktop.publishing.importers.hsds_convert import modern_row
from workpris_desktop.publishing.importers.hsds_forms import OLDER_LISTS, OLDER_OBJECTS
from workpris_desktop.publishing.importers.json_stream import json_entries
from workpris_desktop.publishing.importers.json_value import JsonObject, objects_at, text_at
from workpris_desktop.publishing.importers.source_log import SourceLog
from workpris_desktop.publishing.source import Put, SourceFault, SourceReport
from workpris_desktop.record.nested import unfold
from workpris_desktop.record.nesting import NESTS
from workpris_desktop.record.tables import TABLE_NAMED
from workpris_desktop.record.text import short_text

PAGE_KEYS: Final = ("contents", "content", "services")
"""Under which key the answers of an API have their services: HSDS 3 and Open Referral UK 3, and those before."""

_NOTHING: Final[tuple[object, ...]] = (None, "", [], {})


def import_nested(source: Path, put: Put) -> SourceReport:
    """Read a JSON file with one service, a list of services, or a page of an API, and give the rows.

    Of several entries with one id the first counts: an id names one service.

    Raises:
        PackageRefused: the file cannot be read, or has no service.
        MachineFault: reading failed.
    """
    log = SourceLog(short_text(source.name))
    rows = CheckedRows(put, log)
    seen: set[str] = set()
    for index, entry in enumerate(json_entries(source, *PAGE_KEYS)):
        rows.where = f"[{index}]"
        log.read += 1
        service_id = text_at(entry, "id")
        if not text_at(entry, "name"):
            log.remark(rows.where, SourceFault.MISSING_VALUE, "service.name")
            log.leave_out("no_name")
        elif service_id in seen:
            log.remark(rows.where, SourceFault.REPEATED, "service.id", service_id)
            log.leave_out("repeated")
        else:
            seen |= {service_id} - {""}
            unfold(_modern("service", entry, rows.where, log), rows.put)
            rows.settle()
            log.taken += 1
    if not log.taken:
        raise PackageEmpty(short_text(source.name))
    rows.finish()
    return log.report()


def _modern(table: str, part: JsonObject, where: str, log: SourceLog) -> dict[str, Any]:
    """Return a nested object with the keys that it has today; filled keys that nothing here uses are noted."""
    nests = {nest.key: nest.table for nest in NESTS.get(table, ())}
    columns = {column.name for column in TABLE_NAMED[table].columns if not column.made}
    whole = _with_older_lists(part)
    if table in OLDER_OBJECTS:
        whole = modern_row(OLDER_OBJECTS[table], whole, table) or {}
    for key, value in whole.items():
        if key not in columns and key not in nests and value not in _NOTHING:
            log.remark_once(where, SourceFault.FIELD_NOT_USED, f"{table}.{key}")
    below = {
        key: [_modern(nests[key], child, where, log) for child in objects_at(whole, key)]
        for key in whole
        if key in nests
    }
    return {key: value for key, value in whole.items() if key in columns} | below


def _with_older_lists(part: JsonObject) -> dict[str, Any]:
    """Return an object in which lists that had keys of their own stand under those of today, with what is there."""
    whole = {key: value for key, value in part.items() if key not in OLDER_LISTS}
    for key in (key for key in part if key in OLDER_LISTS):
        today, form = OLDER_LISTS[key]
        rows = (modern_row(form, entry, key) for entry in objects_at(part, key))
        whole[today] = objects_at(whole, today) + [row for row in rows if row is not None]
    return whole
