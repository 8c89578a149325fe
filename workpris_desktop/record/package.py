"""A directory package: opened, judged by its description, then read once, table after table."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import gettempdir

from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.errors import PackageEmpty, PackageTooLarge
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.sync_errors import RecordRefused
from workpris_desktop.record.cell import Cell
from workpris_desktop.record.day import believable
from workpris_desktop.record.limits import MOST_ROWS_OF_DETAILS
from workpris_desktop.record.lines_content import lines_content
from workpris_desktop.record.meaning import Meaning
from workpris_desktop.record.ndjson import is_ndjson
from workpris_desktop.record.package_content import FilesContent, PackageContent, TableRecords
from workpris_desktop.record.package_files import opened_files
from workpris_desktop.record.remark import RemarkBook
from workpris_desktop.record.row_check import KnownIds, RowCheck
from workpris_desktop.record.table import Table
from workpris_desktop.record.table_file import HeadingRule
from workpris_desktop.record.tables import DESCRIPTOR_FILE, FILES_PASSED_OVER

ROWS_BETWEEN_REPORTS = 500


class DirectoryPackage:
    """A package that is open for reading; `open_package` makes it.

    ``descriptor`` states no date of issue that lies ahead of ``today``; such a one is ``date_not_believed``. ``forms``
    are the names of the providers' own forms in it.
    """

    def __init__(self, content: PackageContent, today: date | None) -> None:
        self._content = content
        self.today = today
        said = content.descriptor
        self.descriptor = replace(said, issued=believable(said.issued, today))
        self.date_not_believed = said.issued if self.descriptor.issued is None else None
        self.forms = content.forms

    @property
    def size_bytes(self) -> int:
        """Return how many bytes reading it tells in all."""
        return self._content.size_bytes

    @property
    def unpacked_bytes(self) -> int:
        """Return about how many bytes all its tables take."""
        return self._content.unpacked_bytes

    def prepare(self, on_bytes: Callable[[int], None]) -> int:
        """Make the tables ready to be read, and return how many bytes that took; a second time it does nothing.

        Args:
            on_bytes: is told now and then how many bytes were read; it may raise to stop.

        Raises:
            PackageRefused: the package cannot be read.
            MachineFault: reading failed.
        """
        return self._content.prepare(on_bytes)

    def has(self, file: str) -> bool:
        """Tell whether a file is there, once the package is prepared."""
        return self._content.has(file)

    def form(self, name: str) -> bytes:
        """Return one of its forms, proven by size and hash to be what was published.

        Raises:
            PackageRefused: it is another file, or no PDF file.
        """
        return self._content.form(name)

    def table_file(self, file: str, rule: HeadingRule) -> AbstractContextManager[TableRecords]:
        """Open one of its tables.

        Raises:
            PackageRefused: the file is not the table that it should be.
        """
        return self._content.table(file, rule)


@contextmanager
def open_package(path: Path, today: date | None = None, workplace: Path | None = None) -> Iterator[DirectoryPackage]:
    """Give the package at a path while the block runs.

    Args:
        path: a folder, a zip file, or a file of NDJSON, gzipped or not.
        today: the day that it is; days ahead of it are not believed.
        workplace: the folder for a file in between, where one is needed; that for temporary files where none is named.

    Raises:
        PackageRefused: it is no directory package, or one beyond the limits.
        MachineFault: reading failed.
    """
    if is_ndjson(path):
        with lines_content(path, workplace or Path(gettempdir())) as content:
            yield DirectoryPackage(content, today)
    else:
        with opened_files(path) as files:
            yield DirectoryPackage(FilesContent(files), today)


class PackageReading:
    """One pass over a package: rows as they are kept, and what was odd about the others.

    Args:
        package: the open package.
        facts: what is known of service types, regions and prisons.
        on_bytes: is told now and then how many bytes were read; it may raise to stop.
        whole: whether the first row that breaks a rule refuses the package.
        own: whether it is made of our own entries, whose ids no other package may have.
    """

    def __init__(
        self,
        package: DirectoryPackage,
        facts: Facts,
        on_bytes: Callable[[int], None],
        *,
        whole: bool = False,
        own: bool = False,
    ) -> None:
        self._package = package
        self._meaning = Meaning(facts, package.today, package.forms)
        self._known = KnownIds()
        self._on_bytes = on_bytes
        self._own = own
        self._bytes_done = 0
        self.book = RemarkBook(whole=whole)
        self.rows_read: dict[str, int] = {}
        self.rows_kept: dict[str, int] = {}
        if package.date_not_believed is not None:
            self.book.warn(DESCRIPTOR_FILE, 0, RowFault.DATE_AHEAD, "created", package.date_not_believed.isoformat())

    def rows(self, table: Table) -> Iterator[tuple[Cell, ...]]:
        """Walk the rows that are kept: first the names of the columns that are filled, then cells in their order.

        It is to be called for every table in the order of `TABLES`, and walked to its end.

        Raises:
            RecordRefused: a row breaks a rule, and the package is to be taken as a whole or not at all.
            PackageRefused: the file cannot be read as its table, or holds no service where it must.
        """
        self._bytes_done = max(self._bytes_done, self._package.prepare(self._on_bytes))
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
            check = RowCheck(table, table_file.heading, self._known, self._meaning, self.book, own=self._own)
            self.rows_read[table.file] = 0
            yield check.columns
            for number, record in self._counted(table_file, table.file, table.most_rows):
                self.rows_read[table.file] = number
                try:
                    row = check.checked(number, record)
                except RecordRefused as refused:
                    raise _at_its_place(refused, table, table_file) from refused
                if row is not None:
                    yield row

    def _counted(self, table_file: TableRecords, file: str, most_rows: int) -> Iterator[tuple[int, Sequence[str]]]:
        for number, record in enumerate(table_file.records(), start=1):
            if number > most_rows:
                raise PackageTooLarge(file, "rows")
            if number % ROWS_BETWEEN_REPORTS == 0:
                self._on_bytes(self._bytes_done + table_file.bytes_read)
            yield number, record
        self._bytes_done += table_file.bytes_read
        self._on_bytes(self._bytes_done)


def _at_its_place(refused: RecordRefused, table: Table, records: TableRecords) -> RecordRefused:
    """Return the same refusal with the place in the file that a person holds in hands, where there is another one."""
    if records.place is None:
        return refused
    return RecordRefused(*records.place, refused.fault, f"{table.name}: {refused.detail}")
