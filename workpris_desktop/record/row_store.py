"""Rows of the published tables on their way, in a throw-away SQLite file: no number of them fills the memory."""

import json
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from workpris_desktop.domain.errors import DiskFull, FileFault
from workpris_desktop.record.row_store_sql import (
    COLUMNS_KEPT,
    SOURCES,
    create_statement,
    insert_statement,
    loose_rule,
    select_statement,
    update_statement,
)
from workpris_desktop.record.table import Table
from workpris_desktop.system.files import wrapped_os_errors

Row = Mapping[str, str]

_CACHE_KIB: Final = 16_000
_SETTINGS: Final = ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE_KIB}", "temp_store = FILE")
_ROWS_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of putting a row.

    ``repeated`` tells that the same source had put a row with this id before; ``overridden`` are the cells in which
    another source had said something else: what they were, and what they are now.
    """

    repeated: bool = False
    overridden: Mapping[str, tuple[str, str]] = field(default_factory=dict)


_FRESH: Final = Outcome()


class RowStore:
    """All tables of a package, each row once; use it in a ``with`` block, at whose end everything is gone.

    Empty cells are not kept, and rows are given back with their filled cells only.

    Raises:
        MachineFault: at the end of the block, whatever failed about its file within.
    """

    def __init__(self) -> None:
        with wrapped_os_errors(Path(tempfile.gettempdir())):
            self._folder = tempfile.TemporaryDirectory(prefix="workpris-", ignore_cleanup_errors=True)
        self.folder = Path(self._folder.name)
        self._connection = sqlite3.connect(self.folder / "rows.sqlite", isolation_level=None)
        for setting in _SETTINGS:
            self._connection.execute(f"PRAGMA {setting}").close()
        for table in COLUMNS_KEPT:
            self._connection.execute(create_statement(table))
        # One transaction for all: nobody else looks, and nothing needs to last.
        self._connection.execute("BEGIN")
        self._indexed: set[tuple[str, str]] = set()
        self._inserts = {table: insert_statement(table) for table in COLUMNS_KEPT}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()
        self._folder.cleanup()
        if isinstance(error, sqlite3.Error):
            full = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
            raise (DiskFull if full else FileFault)(self.folder.parent, str(error)) from error

    def put(self, table: str, row: Row, source: str = "", *, once: bool = False) -> Outcome:
        """Add a row, or fill the cells of the row that has its id; an empty cell changes nothing.

        Args:
            table: the name of its table; of its cells only those of the published columns are kept.
            row: its cells, ``id`` among them.
            source: who says so.
            once: whether a row that this source has put before is to stay as it is.
        """
        cells = [row.get(name, "") for name in COLUMNS_KEPT[table]]
        if self._connection.execute(self._inserts[table], (*cells, source)).rowcount == 1:
            return _FRESH
        sources = self.sources(table, row["id"])
        if once and source in sources:
            return Outcome(repeated=True)
        return self._merge(table, dict(zip(COLUMNS_KEPT[table], cells, strict=True)), source, sources)

    def _merge(self, table: str, row: Row, source: str, sources: Sequence[str]) -> Outcome:
        before = self.get(table, row["id"]) or {}
        changed = {name: text for name, text in row.items() if text and text != before.get(name)}
        if changed:
            self._update(table, row["id"], changed)
        if source not in sources:
            self._update(table, row["id"], {SOURCES: "\n".join((*sources, source))})
        others = set(sources) - {source}
        overridden = {name: (before[name], text) for name, text in changed.items() if others and name in before}
        return Outcome(source in sources, overridden)

    def _update(self, table: str, row_id: str, cells: Row) -> None:
        self._connection.execute(update_statement(table, cells), (*cells.values(), row_id))

    def replace(self, table: str, row: Row) -> None:
        """Give the row that has this id these cells and no others; who put it stays known."""
        self._update(table, row["id"], {name: row.get(name, "") for name in COLUMNS_KEPT[table][1:]})

    def remove(self, table: str, row_id: str) -> None:
        """Remove a row if it is there."""
        self._connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))  # noqa: S608 - a name of ours

    def get(self, table: str, row_id: str) -> Row | None:
        """Return one row, or None."""
        return next(iter(self.having(table, "id", (row_id,))), None)

    def count(self, table: str) -> int:
        """Return how many rows a table has."""
        statement = f'SELECT count(*) FROM "{table}"'  # noqa: S608 - a name of ours
        return int(self._connection.execute(statement).fetchone()[0])

    def sources(self, table: str, row_id: str) -> tuple[str, ...]:
        """Return who put something into a row, in the order of their putting; nobody where there is no such row."""
        found = self._connection.execute(select_statement(table, (SOURCES,), "id = ?"), (row_id,)).fetchone()
        return tuple(found[0].split("\n")) if found else ()

    def rows(self, table: Table | str) -> Iterator[Row]:
        """Walk the rows of a table, sorted by id."""
        for batch in self.batches(table):
            yield from batch

    def batches(self, table: Table | str, size: int = _ROWS_AT_ONCE) -> Iterator[Sequence[Row]]:
        """Walk the rows of a table, sorted by id, some at a time; between two of the calls they may be changed."""
        return self._pages(table if isinstance(table, str) else table.name, "TRUE", size)

    def loose(self, table: str) -> Iterator[Sequence[Row]]:
        """Walk the rows of a table, sorted by id and some at a time, that stand below no other when all is folded."""
        rule, joins = loose_rule(table)
        for join in joins:
            self._index(*join)
        return self._pages(table, rule, _ROWS_AT_ONCE)

    def having(self, table: str, column: str, values: Sequence[str]) -> Sequence[Row]:
        """Return the rows of a table whose column holds one of the values, sorted by id."""
        self._index(table, column)
        rule = f'"{column}" IN (SELECT value FROM json_each(?)) ORDER BY id'  # noqa: S608 - a name of ours
        return self._select(table, rule, json.dumps(values))

    def _pages(self, table: str, rule: str, size: int) -> Iterator[Sequence[Row]]:
        last = ""
        while rows := self._select(table, f"id > ? AND {rule} ORDER BY id LIMIT ?", last, size):
            yield rows
            last = rows[-1]["id"]

    def _select(self, table: str, rule: str, *values: object) -> Sequence[Row]:
        columns = COLUMNS_KEPT[table]
        found = self._connection.execute(select_statement(table, columns, rule), values)
        return [{name: text for name, text in zip(columns, cells, strict=True) if text} for cells in found]

    def _index(self, table: str, column: str) -> None:
        # Made when first needed, because rows are put faster where there is none.
        if column != "id" and (table, column) not in self._indexed:
            self._connection.execute(f'CREATE INDEX "{table} {column}" ON "{table}" ("{column}")')
            self._indexed.add((table, column))
