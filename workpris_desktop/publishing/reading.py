"""Reading packages in as they stand, to be merged or compared; whether rows keep the rules is judged later."""

from collections.abc import Callable, Mapping
from pathlib import Path

from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.errors import PackageTooLarge
from workpris_desktop.record.descriptor import Descriptor
from workpris_desktop.record.ndjson import is_ndjson, read_header, read_ndjson
from workpris_desktop.record.package import ROWS_BETWEEN_REPORTS, DirectoryPackage, open_package
from workpris_desktop.record.remark import RemarkBook
from workpris_desktop.record.row_store import Row, RowStore
from workpris_desktop.record.table import Table
from workpris_desktop.record.table_file import HeadingRule
from workpris_desktop.record.table_schema import published_columns
from workpris_desktop.record.tables import TABLES
from workpris_desktop.record.text import clean_text
from workpris_desktop.system.files import wrapped_os_errors


def descriptor_of(path: Path) -> Descriptor:
    """Return what a package says of itself.

    Raises:
        PackageRefused: the package cannot be read.
        MachineFault: reading failed.
    """
    if is_ndjson(path):
        return read_header(path)
    with open_package(path) as package:
        return package.descriptor


def read_into(
    store: RowStore,
    path: Path,
    source: str = "",
    book: RemarkBook | None = None,
    on_rows: Callable[[int], None] = lambda _: None,
) -> None:
    """Put all rows of a package into a store.

    Args:
        store: takes the rows.
        path: a folder, a zip file, or a file of NDJSON.
        source: the name by which people know the package.
        book: notes the rows that cannot be put: without an id, with one that was there before, or of a wrong width.
        on_rows: is told now and then how many rows were read; it may raise to stop.

    Raises:
        PackageRefused: the package cannot be read.
        MachineFault: reading failed.
    """
    taking = _Taking(store, source, book or RemarkBook(), on_rows)
    if is_ndjson(path):
        read_ndjson(path, taking.take_row)
        return
    with open_package(path) as package:
        for table in TABLES:
            if package.has(table.file):
                taking.take(package, table)


def copy_forms(path: Path, folder: Path) -> Mapping[str, Path]:
    """Copy the providers' own forms of a package into a folder, over those that lie there, and return them by name.

    Raises:
        PackageRefused: the package cannot be read, or a form is not what it says.
        MachineFault: copying failed.
    """
    if is_ndjson(path):
        return {}
    copies = {}
    with open_package(path) as package:
        for name in package.forms:
            copies[name] = folder / name
            with wrapped_os_errors(copies[name]):
                copies[name].write_bytes(package.form(name))
    return copies


class _Taking:
    """Takes the rows of one package."""

    def __init__(self, store: RowStore, source: str, book: RemarkBook, on_rows: Callable[[int], None]) -> None:
        self._store = store
        self._source = source
        self._book = book
        self._on_rows = on_rows
        self._rows = 0

    def take_row(self, table: str, row: Row) -> None:
        """Take a row that may come again, because several services share it."""
        self._tell()
        self._store.put(table, row, self._source)

    def take(self, package: DirectoryPackage, table: Table) -> None:
        """Take a whole table."""
        columns = published_columns(table)
        rule = HeadingRule(frozenset(column.name for column in columns), table.needed_columns)
        joins = frozenset(column.name for column in columns if column.name.endswith("id") or column.link)
        with package.table_file(table.file, rule) as table_file:
            there = [(at, name) for at, name in enumerate(table_file.heading) if name in rule.known]
            for number, record in enumerate(table_file.records(), start=1):
                self._tell()
                if number > table.most_rows:
                    raise PackageTooLarge(table.file, "rows")
                if len(record) != len(table_file.heading):
                    self._refuse(table, number, RowFault.WRONG_NUMBER_OF_FIELDS, "", str(len(record)))
                    continue
                # Ids are compared before all else is judged, so they must be in their one form already.
                cells = {name: clean_text(record[at]) if name in joins else record[at] for at, name in there}
                self._put(table, number, cells)

    def _put(self, table: Table, number: int, row: Row) -> None:
        if not row["id"]:
            self._refuse(table, number, RowFault.MISSING_VALUE, "id")
        elif self._store.put(table.name, row, self._source, once=True).repeated:
            self._refuse(table, number, RowFault.REPEATED_ID, "id", row["id"])

    def _refuse(self, table: Table, number: int, fault: RowFault, column: str, value: str = "") -> None:
        self._book.refuse(table.file, number, fault, column, value)

    def _tell(self) -> None:
        self._rows += 1
        if self._rows % ROWS_BETWEEN_REPORTS == 0:
            self._on_rows(self._rows)
