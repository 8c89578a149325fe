"""Which rows stand in the lines of which country, in a throw-away SQLite file: no number of them fills the memory."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.errors import DiskFull, FileFault
from workpris_desktop.record.nesting import NESTS
from workpris_desktop.record.tables import TABLES

_SETTINGS: Final = ("journal_mode = OFF", "synchronous = OFF", "cache_size = -16000", "temp_store = FILE")
_ROWS_AT_ONCE: Final = 500
_MOST_SHARED: Final = 50_000


class TakenRows:
    """The rows that countries take, each with all the countries of whose lines it is a part."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._waiting: dict[str, list[tuple[str, str]]] = {table.name: [] for table in TABLES}
        self._shared: set[tuple[str, str, str]] = set()
        for table in self._waiting:
            columns = "id TEXT, country TEXT, PRIMARY KEY (id, country)"
            connection.execute(f'CREATE TABLE "{table}" ({columns}) WITHOUT ROWID')

    def take(self, table: str, record: Mapping[str, Any], country: str) -> None:
        """Take a record with all that is nested in it.

        Args:
            table: the name of its table.
            record: the nested object, folded of rows.
            country: in whose lines it stands.
        """
        waiting = self._waiting[table]
        waiting.append((record["id"], country))
        if len(waiting) >= _ROWS_AT_ONCE:
            self._flush(table)
        for nest in NESTS.get(table, ()):
            if (below := record.get(nest.key)) is None:
                continue
            if not nest.single:
                for part in below:
                    self.take(nest.table, part, country)
            elif self._is_new(nest.table, below["id"], country):
                self.take(nest.table, below, country)

    def countries(self, table: str, row_id: str) -> frozenset[str]:
        """Return the countries that take a row."""
        self._flush(table)
        statement = f'SELECT country FROM "{table}" WHERE id = ?'  # noqa: S608 - a name of ours
        return frozenset(country for (country,) in self._connection.execute(statement, (row_id,)))

    def walk(self, table: str) -> Iterator[tuple[str, frozenset[str]]]:
        """Walk the rows of a table that are taken, sorted by id: the id, and the countries."""
        self._flush(table)
        statement = f'SELECT id, country FROM "{table}" ORDER BY id, country'  # noqa: S608 - a name of ours
        with closing(self._connection.execute(statement)) as found:
            for row_id, pairs in groupby(found, itemgetter(0)):
                yield row_id, frozenset(country for _, country in pairs)

    def _is_new(self, table: str, row_id: str, country: str) -> bool:
        """Tell whether what several records share is not known to be taken, which only saves time."""
        pair = table, row_id, country
        if pair in self._shared:
            return False
        if len(self._shared) >= _MOST_SHARED:
            self._shared.clear()
        self._shared.add(pair)
        return True

    def _flush(self, table: str) -> None:
        waiting = self._waiting[table]
        if waiting:
            self._connection.executemany(f'INSERT OR IGNORE INTO "{table}" VALUES (?, ?)', waiting)  # noqa: S608 - ours
            waiting.clear()


@contextmanager
def taken_rows(folder: Path) -> Iterator[TakenRows]:
    """Give a place for what is taken while the block runs, as a file of a folder.

    Raises:
        MachineFault: whatever failed about the file within the block.
    """
    try:
        with closing(sqlite3.connect(folder / "taken.sqlite", isolation_level=None)) as connection:
            for setting in _SETTINGS:
                connection.execute(f"PRAGMA {setting}").close()
            # One transaction for all: nobody else looks, and nothing needs to last.
            connection.execute("BEGIN")
            yield TakenRows(connection)
    except sqlite3.Error as error:
        full = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
        raise (DiskFull if full else FileFault)(folder, str(error)) from error
