"""Sets of ranks under keys, gathered one rank at a time in bounded memory."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import groupby
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.schema import packed, unpacked

Key = tuple[str | int, ...]

MOST_HELD: Final = 20_000
"""So many sets are held; a package with more different values than any list of ours has gives way to the disk."""


class GatheredSets:
    """Fills one table of an index whose last column, ``ranks``, holds the set of the key before it.

    Args:
        connection: the index that is being built.
        table: the name of the table.
        columns: the columns of its key.
        most_held: how many sets are kept in memory.
    """

    def __init__(
        self, connection: sqlite3.Connection, table: str, columns: tuple[str, ...], most_held: int = MOST_HELD
    ) -> None:
        self._connection = connection
        self._most_held = most_held
        self._sets: dict[Key, BitMap] = {}
        self._width = len(columns)
        key, marks = ", ".join(columns), ", ".join("?" * len(columns))
        self._made = f"CREATE TEMP TABLE gathered_{table}({key}, ranks)"
        self._kept = f"INSERT INTO gathered_{table} VALUES ({marks}, ?)"  # noqa: S608 - made of our own words
        self._sorted = f"SELECT {key}, ranks FROM gathered_{table} ORDER BY {key}"  # noqa: S608 - as above
        self._written = f"INSERT INTO main.{table}({key}, ranks) VALUES ({marks}, ?)"  # noqa: S608 - as above
        self._dropped = f"DROP TABLE gathered_{table}"
        connection.execute(self._made)

    def add(self, key: Key, rank: int) -> None:
        """Put a rank into the set of a key.

        Raises:
            sqlite3.Error: the disk is full or failed.
        """
        held = self._sets.get(key)
        if held is None:
            if len(self._sets) >= self._most_held:
                self._spill()
            held = self._sets[key] = BitMap()
        held.add(rank)

    def write(self) -> None:
        """Fill the table; nothing can be added any more.

        Raises:
            sqlite3.Error: the disk is full or failed.
        """
        self._spill()
        self._connection.executemany(self._written, self._merged())
        self._connection.execute(self._dropped)

    def _spill(self) -> None:
        rows = ((*key, packed(ranks)) for key, ranks in self._sets.items())
        self._connection.executemany(self._kept, rows)
        self._sets.clear()

    def _merged(self) -> Iterator[tuple[str | int | bytes, ...]]:
        with closing(self._connection.execute(self._sorted)) as rows:
            for key, parts in groupby(rows, key=lambda row: row[: self._width]):
                cells = [row[self._width] for row in parts]
                yield *key, cells[0] if len(cells) == 1 else packed(BitMap.union(*map(unpacked, cells)))
