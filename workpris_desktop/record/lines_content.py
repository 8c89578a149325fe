"""The content of a file of lines (NDJSON): its rows are staged, and judged table by table like those of any package."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackageNameUnexpected
from workpris_desktop.record.ndjson import read_header, read_ndjson
from workpris_desktop.record.nested import SharedParts
from workpris_desktop.record.package_content import PackageContent, TableRecords
from workpris_desktop.record.row_store_sql import COLUMNS_KEPT
from workpris_desktop.record.staged_rows import StagedRows, staged_rows
from workpris_desktop.record.table import Table
from workpris_desktop.record.table_file import HeadingRule
from workpris_desktop.record.tables import TABLE_OF_FILE
from workpris_desktop.record.text import short_text
from workpris_desktop.record.unpacked_stream import GZIP_SUFFIX
from workpris_desktop.system.files import wrapped_os_errors

_UNPACKED_PER_PACKED: Final = 4
"""Lines unpack to about so much; it is only to tell beforehand what room they need."""


class LinesContent(PackageContent):
    """The content of a file of lines; half of its reading is that of the lines, half that of the rows they hold."""

    def __init__(self, path: Path, rows: StagedRows) -> None:
        self._path = path
        self._rows = rows
        self._is_prepared = False
        self.descriptor = read_header(path)
        with wrapped_os_errors(path):
            self._file_bytes = max(1, path.stat().st_size)
        self.size_bytes = 2 * self._file_bytes
        is_packed = path.suffix.casefold() == GZIP_SUFFIX
        self.unpacked_bytes = self._file_bytes * (_UNPACKED_PER_PACKED if is_packed else 1)

    def prepare(self, on_bytes: Callable[[int], None]) -> int:
        """Read all lines, and return how many bytes that took; a second time it does nothing.

        Raises:
            PackageRefused: the file is no such file, or beyond the limits.
            MachineFault: reading or staging failed.
        """
        if not self._is_prepared:
            read_ndjson(self._path, self._rows.put, on_line=self._rows.begin, on_bytes=on_bytes, shared=SharedParts())
            self._is_prepared = True
        return self._file_bytes

    def has(self, file: str) -> bool:
        """Tell whether a table is there; one that every package needs is, be it empty."""
        table = TABLE_OF_FILE.get(file)
        return table is not None and (table.needed or self._rows.count(table.name) > 0)

    @contextmanager
    def table(self, file: str, rule: HeadingRule) -> Iterator[TableRecords]:  # noqa: ARG002 - it has our own heading
        """Open one of its tables."""
        self.prepare(lambda _: None)
        yield _LinesTable(TABLE_OF_FILE[file], self._rows, short_text(self._path.name), self._file_bytes)

    def form(self, name: str) -> bytes:
        """Refuse: no form lies in a file of lines.

        Raises:
            PackageNameUnexpected: always.
        """
        raise PackageNameUnexpected(name)


class _LinesTable:
    def __init__(self, table: Table, rows: StagedRows, name: str, file_bytes: int) -> None:
        self._table = table
        self._rows = rows
        self._name = name
        self._file_bytes = file_bytes
        self._done = 0
        self._line = 0
        self.heading = COLUMNS_KEPT[table.name]

    @property
    def bytes_read(self) -> int:
        return self._file_bytes * self._done // max(1, self._rows.total)

    @property
    def place(self) -> tuple[str, int] | None:
        return self._name, self._line

    def records(self) -> Iterator[Sequence[str]]:
        for line, cells in self._rows.records(self._table.name):
            self._line = line
            self._done += 1
            yield cells


@contextmanager
def lines_content(path: Path, folder: Path) -> Iterator[LinesContent]:
    """Give the content of a file of lines while the block runs.

    Args:
        path: the file.
        folder: its rows are staged in a file there, of which nothing is left at the end.

    Raises:
        PackageRefused: it is no such file.
        MachineFault: reading or staging failed.
    """
    with staged_rows(folder) as rows:
        yield LinesContent(path, rows)
