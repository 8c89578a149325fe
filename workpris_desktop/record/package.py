"""A directory package: opened, judged by its description, then read once, table after table."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.entry_form import LARGEST_FORM_BYTES
from workpris_desktop.domain.errors import (
    DescriptorUnreadable,
    PackageEmpty,
    PackageNameUnexpected,
    PackageTooLarge,
    TableChanged,
    TableMissing,
)
from workpris_desktop.domain.facts import Facts
from workpris_desktop.record.cell import Cell
from workpris_desktop.record.day import believable
from workpris_desktop.record.descriptor import Descriptor, read_descriptor
from workpris_desktop.record.form_file import demand_form
from workpris_desktop.record.limits import LARGEST_DESCRIPTOR_BYTES, MOST_FORMS, MOST_ROWS_OF_DETAILS
from workpris_desktop.record.meaning import Meaning
from workpris_desktop.record.ndjson import is_ndjson, spooled
from workpris_desktop.record.package_files import PackageFiles, opened_files
from workpris_desktop.record.remark import RemarkBook
from workpris_desktop.record.row_check import KnownIds, RowCheck
from workpris_desktop.record.table import Table
from workpris_desktop.record.table_file import HeadingRule, TableFile
from workpris_desktop.record.tables import DESCRIPTOR_FILE, FILES_PASSED_OVER, FORM_FILE, TABLES

ROWS_BETWEEN_REPORTS = 500


class DirectoryPackage:
    """A package that is open for reading; `open_package` makes it.

    ``descriptor`` states no date of issue that lies ahead of ``today``; such a one is ``date_not_believed``. ``forms``
    are the names of the providers' own forms in it.
    """

    def __init__(self, files: PackageFiles, today: date | None) -> None:
        self._files = files
        self.today = today
        said = _descriptor_of(files)
        self.descriptor = replace(said, issued=believable(said.issued, today))
        self.date_not_believed = said.issued if self.descriptor.issued is None else None
        _demand_files(files, self.descriptor)
        self.forms = _forms(files, self.descriptor)

    @property
    def size_bytes(self) -> int:
        """Return the size of all its files."""
        return sum(self._files.sizes.values())

    def has(self, file: str) -> bool:
        """Tell whether a file is there."""
        return file in self._files.sizes

    def form(self, name: str) -> bytes:
        """Return one of its forms, proven by size and hash to be what was published.

        Raises:
            PackageRefused: it is another file, or no PDF file.
        """
        with self._files.open(name) as stream:
            data = stream.read(LARGEST_FORM_BYTES + 1)
        demand_form(name, data)
        if not self.descriptor.resource(name).proves(len(data), sha256(data).hexdigest()):
            raise TableChanged(name)
        return data

    @contextmanager
    def table_file(self, file: str, rule: HeadingRule) -> Iterator[TableFile]:
        """Open one of its tables.

        Raises:
            PackageRefused: the file is not the table that it should be.
        """
        with self._files.open(file) as stream:
            yield TableFile(stream, self.descriptor.resource(file), rule)


@contextmanager
def open_package(path: Path, today: date | None = None) -> Iterator[DirectoryPackage]:
    """Give the package at a path while the block runs.

    Args:
        path: a folder, a zip file, or a file of NDJSON.
        today: the day that it is; days ahead of it are not believed.

    Raises:
        PackageRefused: it is no directory package, or one beyond the limits.
        MachineFault: reading failed.
    """
    place = spooled(path) if is_ndjson(path) else nullcontext(path)
    with place as tables, opened_files(tables) as files:
        yield DirectoryPackage(files, today)


class PackageReading:
    """One pass over a package: rows as they are kept, and what was odd about the others.

    Args:
        package: the open package.
        facts: what is known of service types, regions and prisons.
        on_bytes: is told now and then how many bytes were read; it may raise to stop.
    """

    def __init__(self, package: DirectoryPackage, facts: Facts, on_bytes: Callable[[int], None]) -> None:
        self._package = package
        self._meaning = Meaning(facts, package.today, package.forms)
        self._known = KnownIds()
        self._on_bytes = on_bytes
        self._bytes_done = 0
        self.book = RemarkBook()
        self.rows_read: dict[str, int] = {}
        self.rows_kept: dict[str, int] = {}
        if package.date_not_believed is not None:
            self.book.warn(DESCRIPTOR_FILE, 0, RowFault.DATE_AHEAD, "created", package.date_not_believed.isoformat())

    def rows(self, table: Table) -> Iterator[tuple[Cell, ...]]:
        """Walk the rows that are kept: first the names of the columns that are filled, then cells in their order.

        It is to be called for every table in the order of `TABLES`, and walked to its end.

        Raises:
            PackageRefused: the file cannot be read as its table, or holds no service where it must.
        """
        if self._package.has(table.file):
            yield from self._rows_of_file(table)
        self.rows_kept[table.name] = self._known.close(table)
        if table.name == "service" and not self.rows_kept["service"]:
            raise PackageEmpty(table.file)

    def form_files(self) -> Iterator[tuple[str, bytes]]:
        """Walk the providers' own forms: name and content, one after the other.

        Raises:
            PackageRefused: one of them is not what the package's description says, or no PDF file.
        """
        for name in self._package.forms:
            data = self._package.form(name)
            self._bytes_done += len(data)
            self._on_bytes(self._bytes_done)
            yield name, data

    def pass_over_rest(self) -> None:
        """Look through the tables that are not used: they are reported, and prove that the package is whole.

        Raises:
            PackageRefused: one of them cannot be read as a table.
        """
        for file in sorted(FILES_PASSED_OVER):
            if self._package.has(file):
                self.book.warn(file, 0, RowFault.TABLE_NOT_USED)
                with self._package.table_file(file, HeadingRule()) as table_file:
                    for _ in self._counted(table_file, file, MOST_ROWS_OF_DETAILS):
                        pass

    def _rows_of_file(self, table: Table) -> Iterator[tuple[Cell, ...]]:
        known = frozenset(column.name for column in table.columns if not column.made)
        with self._package.table_file(table.file, HeadingRule(known, table.needed_columns)) as table_file:
            check = RowCheck(table, table_file.heading, self._known, self._meaning, self.book)
            self.rows_read[table.file] = 0
            yield check.columns
            for number, record in self._counted(table_file, table.file, table.most_rows):
                self.rows_read[table.file] = number
                row = check.checked(number, record)
                if row is not None:
                    yield row

    def _counted(self, table_file: TableFile, file: str, most_rows: int) -> Iterator[tuple[int, list[str]]]:
        for number, record in enumerate(table_file.records(), start=1):
            if number > most_rows:
                raise PackageTooLarge(file, "rows")
            if number % ROWS_BETWEEN_REPORTS == 0:
                self._on_bytes(self._bytes_done + table_file.bytes_read)
            yield number, list(record)
        self._bytes_done += table_file.bytes_read
        self._on_bytes(self._bytes_done)


def _descriptor_of(files: PackageFiles) -> Descriptor:
    if DESCRIPTOR_FILE not in files.sizes:
        raise DescriptorUnreadable(DESCRIPTOR_FILE)
    with files.open(DESCRIPTOR_FILE) as stream:
        data = stream.read(LARGEST_DESCRIPTOR_BYTES + 1)
    if len(data) > LARGEST_DESCRIPTOR_BYTES:
        raise PackageTooLarge(DESCRIPTOR_FILE, "descriptor")
    return read_descriptor(data)


def _demand_files(files: PackageFiles, descriptor: Descriptor) -> None:
    """Refuse a package that lacks a file which every directory needs, or which its description speaks of."""
    needed = [table.file for table in TABLES if table.needed]
    for file in (*needed, *(resource.file for resource in descriptor.resources)):
        if file not in files.sizes:
            raise TableMissing(file)
    for resource in descriptor.resources:
        if resource.size_bytes not in {None, files.sizes[resource.file]}:
            raise TableChanged(resource.file)


def _forms(files: PackageFiles, descriptor: Descriptor) -> tuple[str, ...]:
    """Return the names of the forms; one that the description does not prove could be anybody's file."""
    names = tuple(sorted(filter(FORM_FILE.match, files.sizes)))
    if len(names) > MOST_FORMS:
        raise PackageTooLarge(detail="forms")
    for name in names:
        if not descriptor.resource(name).is_provable:
            raise PackageNameUnexpected(name)
        if files.sizes[name] > LARGEST_FORM_BYTES:
            raise PackageTooLarge(name, "form")
    return names
