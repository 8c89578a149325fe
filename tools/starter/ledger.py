"""The tables of the package while they fill: rows with permanent ids, in the columns that a directory has."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from workpris_desktop.record.table import Table
from workpris_desktop.record.tables import TABLE_NAMED

_NAMESPACE: Final = uuid5(NAMESPACE_URL, "https://workpris-starter.example/")


def permanent_id(table: str, key: str) -> str:
    """Return the id of a row: the same for the same key, for ever (RFC 9562, version 5)."""
    return str(uuid5(_NAMESPACE, f"{table}/{key}"))


class Ledger:
    """Takes rows, and gives them sorted by id."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[str, dict[str, str]]] = {name: {} for name in TABLE_NAMED}

    def add(self, table: str, key: str, **cells: str) -> str:
        """Write one row and return its id.

        Raises:
            KeyError: there is no such table, or it has no such column.
            ValueError: the key was used before.
        """
        return self.write(table, permanent_id(table, key), cells)

    def add_in_order(self, table: str, key: str, rows: Iterable[Mapping[str, str]]) -> tuple[str, ...]:
        """Write several rows of one parent, and return their ids.

        Files are sorted by id, so the smallest id goes to the first row: what was written first is also read first.

        Raises:
            KeyError: there is no such table, or it has no such column.
            ValueError: the key was used before.
        """
        listed = list(rows)
        ids = sorted(permanent_id(table, f"{key}/{number}") for number in range(len(listed)))
        return tuple(self.write(table, row_id, cells) for row_id, cells in zip(ids, listed, strict=True))

    def rows(self, table: Table) -> Iterator[Mapping[str, str]]:
        """Walk what was written into a table, by id."""
        for _, row in sorted(self._rows[table.name].items()):
            yield row

    def write(self, table: str, row_id: str, cells: Mapping[str, str]) -> str:
        """Write one row under an id that it has already, and return that.

        Raises:
            KeyError: there is no such table, or it has no such column.
            ValueError: the id was used before.
        """
        columns = {column.name for column in TABLE_NAMED[table].columns if not column.made}
        if unknown := cells.keys() - columns:
            raise KeyError(table, *sorted(unknown))
        if row_id in self._rows[table]:
            raise ValueError(table, row_id)
        self._rows[table][row_id] = {"id": row_id, **{name: value for name, value in cells.items() if value}}
        return row_id
