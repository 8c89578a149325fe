"""A directory in tables, in a folder or a zip file, of any version of HSDS: its rows, one file after the other."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.errors import PackageTooLarge, TableMissing
from workpris_desktop.publishing.importers.checked_rows import CheckedRows
from workpris_desktop.publishing.importers.hsds_convert import modern_row
from workpris_desktop.publishing.importers.hsds_forms import ELIGIBILITY_FILE, FORMS, TableForm
from workpris_desktop.publishing.importers.hsds_version import version_of
from workpris_desktop.publishing.importers.source_log import SourceLog
from workpris_desktop.publishing.source import Put, SourceFault, SourceReport
from workpris_desktop.record.limits import LARGEST_DESCRIPTOR_BYTES
from workpris_desktop.record.package_files import PackageFiles, opened_files
from workpris_desktop.record.resource import Resource
from workpris_desktop.record.table_file import HeadingRule, TableFile
from workpris_desktop.record.tables import DESCRIPTOR_FILE, TABLE_NAMED, TABLES
from workpris_desktop.record.text import short_text

_FILE: Final = re.compile(r"[\w .()-]{1,120}\.(?:csv|json|md|txt|pdf)\Z", re.IGNORECASE)
"""What may lie in a foreign set; of files that are no tables of HSDS only that they are there is noted."""

_SERVICES: Final = "services.csv"
_ORDER: Final = {table.name: number for number, table in enumerate(TABLES)}


@dataclass(frozen=True, slots=True)
class _ForeignRow:
    number: int
    cells: Mapping[str, str]


def import_tables(source: Path, put: Put) -> SourceReport:
    """Read a set of tables, and give its rows in our columns.

    Raises:
        PackageRefused: the set, or one of its files, cannot be read.
        MachineFault: reading failed.
    """
    log = SourceLog(short_text(source.name))
    with opened_files(source, lambda name: _FILE.match(name) is not None) as files:
        if _SERVICES not in files.sizes:
            raise TableMissing(_SERVICES)
        forms = FORMS[version_of(_descriptor(files), files.sizes)]
        reading = _TablesReading(files, CheckedRows(put, log), log)
        present = [file for file in forms if file in files.sizes]
        for file in sorted(present, key=lambda file: (_ORDER[forms[file].table], file)):
            reading.take(file, forms[file])
        for file in sorted(files.sizes.keys() - set(present) - {DESCRIPTOR_FILE, ELIGIBILITY_FILE}):
            log.remark(file, SourceFault.FIELD_NOT_USED)
        reading.rows.finish()
    return log.report()


def _descriptor(files: PackageFiles) -> bytes:
    if DESCRIPTOR_FILE not in files.sizes:
        return b""
    with files.open(DESCRIPTOR_FILE) as stream:
        data = stream.read(LARGEST_DESCRIPTOR_BYTES + 1)
    if len(data) > LARGEST_DESCRIPTOR_BYTES:
        raise PackageTooLarge(DESCRIPTOR_FILE, "file")
    return data


class _TablesReading:
    """One pass over a set of tables."""

    def __init__(self, files: PackageFiles, rows: CheckedRows, log: SourceLog) -> None:
        self._files = files
        self._log = log
        self._eligibility = self._texts_by_service() if ELIGIBILITY_FILE in files.sizes else {}
        self.rows = rows

    def take(self, file: str, form: TableForm) -> None:
        """Give the rows of one file."""
        known = {column.name for column in TABLE_NAMED[form.table].columns if not column.made}
        for row in self._rows(file):
            self.rows.where = f"{file} row {row.number}"
            if file == _SERVICES:
                self._log.read += 1
            whole = modern_row(form, row.cells, file)
            if whole is None:
                self._log.remark_once(self.rows.where, SourceFault.FIELD_NOT_USED, "closed")
                continue
            for name in sorted(whole.keys() - known):
                if whole[name]:
                    self._log.remark_once(self.rows.where, SourceFault.FIELD_NOT_USED, f"{file}: {name}")
            self._give(file, form.table, {name: whole[name] for name in whole if name in known})

    def _give(self, file: str, table: str, row: dict[str, Any]) -> None:
        if file != _SERVICES:
            self.rows.put(table, row)
            return
        texts = [row.get("eligibility_description", ""), *self._eligibility.get(row.get("id", ""), ())]
        if self.rows.take(table, row | {"eligibility_description": "\n".join(filter(None, texts))}):
            self._log.taken += 1
        else:
            self._log.leave_out("refused")

    def _texts_by_service(self) -> Mapping[str, list[str]]:
        texts = defaultdict(list)
        for row in self._rows(ELIGIBILITY_FILE):
            if row.cells.get("eligibility"):
                texts[row.cells.get("service_id", "")].append(row.cells["eligibility"])
        return texts

    def _rows(self, file: str) -> Iterator[_ForeignRow]:
        with self._files.open(file) as stream:
            table_file = TableFile(stream, Resource(file), HeadingRule())
            for number, record in enumerate(table_file.records(), start=1):
                if len(record) == len(table_file.heading):
                    yield _ForeignRow(number, dict(zip(table_file.heading, record, strict=True)))
                else:
                    self._log.remark(f"{file} row {number}", SourceFault.MISSING_VALUE)
