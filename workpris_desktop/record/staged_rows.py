"""Rows of a file of lines on their way to be judged: put as they come, given back table by table and sorted by id."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.errors import DiskFull, FileFault
from workpris_desktop.record.nested import Row
from workpris_desktop.record.row_store_sql import COLUMNS_KEPT
from workpris_desktop.system.files import remove_quietly

_SETTINGS: Final = ("journal_mode = OFF", "synchronous = OFF", "cache_size = -16000", "temp_store = FILE")
_ROWS_AT_ONCE: Final = 500

_Staged = tuple[Any, ...]


class StagedRows:
    """All rows that lines hold; a row that comes again fills further cells of the first, the last text counts."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._waiting: dict[str, list[_Staged]] = {table: [] for table in COLUMNS_KEPT}
        self._inserts = {table: _insert_statement(table) for table in COLUMNS_KEPT}
        self._counts = dict.fromkeys(COLUMNS_KEPT, 0)
        self._line = 0
        for table in COLUMNS_KEPT:
            connection.execute(_create_statement(table))

    def begin(self, line: int) -> None:
        """Remember the line whose rows are put from now on."""
        self._line = line

    def put(self, table: str, row: Row) -> None:
        """Take a row with the line that it stands in; of its cells only those of the published columns are kept."""
        waiting = self._waiting[table]
        waiting.append((self._line, *map(row.get, COLUMNS_KEPT[table])))
        if len(waiting) >= _ROWS_AT_ONCE:
            self._flush(table)

    def count(self, table: str) -> int:
        """Return how many rows were put into a table, those that came again included."""
        return self._counts[table] + len(self._waiting[table])

    @property
    def total(self) -> int:
        """Return how many rows were put into all tables."""
        return sum(map(self.count, COLUMNS_KEPT))

    def records(self, table: str) -> Iterator[tuple[int, Sequence[str]]]:
        """Walk the rows of a table, sorted by id: the line that each stood in first, and its cells."""
        self._flush(table)
        with closing(self._connection.execute(_select_statement(table))) as found:
            first: tuple[Any, ...] | None = next(found, None)
            if first is None:
                return
            line, last = first[0], first[1:]
            for number, *cells in found:
                if cells[0] == last[0]:
                    last = tuple(said or before for before, said in zip(last, cells, strict=True))
                else:
                    yield line, last
                    line, last = number, tuple(cells)
            yield line, last

    def _flush(self, table: str) -> None:
        waiting = self._waiting[table]
        self._connection.executemany(self._inserts[table], waiting)
        self._counts[table] += len(waiting)
        waiting.clear()


@contextmanager
def staged_rows(folder: Path) -> Iterator[StagedRows]:
    """Give a place for rows while the block runs; it is a file of a folder, at the end of which nothing is left.

    What a process that is killed leaves there has a name that `system.files.remove_leftovers` knows.

    Raises:
        MachineFault: whatever failed about the file within the block.
    """
    path = folder / f".workpris-{os.urandom(6).hex()}.new"
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for setting in _SETTINGS:
                connection.execute(f"PRAGMA {setting}").close()
            # One transaction for all: nobody else looks, and nothing needs to last.
            connection.execute("BEGIN")
            yield StagedRows(connection)
    except sqlite3.Error as error:
        full = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
        raise (DiskFull if full else FileFault)(folder, str(error)) from error
    finally:
        remove_quietly(path)


def _create_statement(table: str) -> str:
    cells = "".join(f', "{name}"' for name in COLUMNS_KEPT[table])
    return f'CREATE TABLE "{table}" ("~line"{cells})'


def _insert_statement(table: str) -> str:
    gaps = ", ".join("?" * (len(COLUMNS_KEPT[table]) + 1))
    return f'INSERT INTO "{table}" VALUES ({gaps})'  # noqa: S608 - names of ours


def _select_statement(table: str) -> str:
    cells = "".join(f""", ifnull("{name}", '')""" for name in COLUMNS_KEPT[table])
    return f'SELECT "~line"{cells} FROM "{table}" ORDER BY id, rowid'  # noqa: S608 - names of ours
