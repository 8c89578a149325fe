"""The rows of a damaged file that can still be read: around each damaged page those before it and those behind it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from workpris_desktop.cases.engine import open_database, wrapped_engine_errors
from workpris_desktop.domain.vault_errors import VaultDamaged

_MOST_TRIES: Final = 5_000
"""Of one table; each costs some milliseconds, because the engine has to be begun anew behind a damaged page."""

Row = tuple[Any, ...]


class ReadableRows:
    """Reads tables of a copy of a damaged file.

    Args:
        copy: the copy.
        data_key: its key.
    """

    def __init__(self, copy: Path, data_key: bytes) -> None:
        self._copy = copy
        self._data_key = data_key

    def rows(self, table: str) -> list[Row]:
        """Return the rows of a table that can be read, in the order in which they were written."""
        found: list[Row] = []
        end = self._last(table)
        # What is still to be read, the first range last.
        ranges = [(0, end)]
        for _ in range(_MOST_TRIES):
            if not ranges:
                break
            first, last = ranges.pop()
            is_read, reached = self._read(table, first, last, found)
            if not is_read and reached < last:
                middle = (reached + last) // 2
                ranges += [(middle + 1, last), (reached, middle)] if middle > reached else [(reached + 1, last)]
        return [row[1:] for row in sorted({row[0]: row for row in found}.values(), key=lambda row: int(row[0]))]

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the names of the columns of a table; none where there is no such table, or nothing tells."""
        try:
            with closing(open_database(self._copy, self._data_key)) as connection, wrapped_engine_errors(self._copy):
                return tuple(str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})"))
        except VaultDamaged:
            return ()

    def count(self, table: str) -> int | None:
        """Return how many rows there were, None where that cannot be read."""
        return next(iter(self._numbers(f"SELECT count(*) FROM {table}")), None)  # noqa: S608 - a table of ours

    def _last(self, table: str) -> int:
        """Return the highest number of a row; where it cannot be read, one that no row of a vault has."""
        return next(iter(self._numbers(f"SELECT coalesce(max(rowid), 0) FROM {table}")), 1 << 20)  # noqa: S608

    def _numbers(self, question: str) -> Iterator[int]:
        try:
            with closing(open_database(self._copy, self._data_key)) as connection, wrapped_engine_errors(self._copy):
                yield int(connection.execute(question).fetchone()[0])
        except VaultDamaged:
            return

    def _read(self, table: str, first: int, last: int, found: list[Row]) -> tuple[bool, int]:
        """Read a range; return whether all of it could be read, and else from which number on it could not."""
        question = f"SELECT rowid, * FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"  # noqa: S608
        reached = first
        try:
            with closing(open_database(self._copy, self._data_key)) as connection, wrapped_engine_errors(self._copy):
                for row in connection.execute(question, (first, last)):
                    found.append(tuple(row))
                    reached = int(row[0]) + 1
        except VaultDamaged:
            return False, reached
        return True, last
