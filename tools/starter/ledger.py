"""The tables of the package while they fill: rows with permanent ids, columns as ``columns.csv`` lists them."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from tools.starter.content import FOLDER, read_rows

_NAMESPACE: Final = uuid5(NAMESPACE_URL, "https://workpris-starter.example/")


@dataclass(frozen=True, slots=True)
class Column:
    """One column, with the rules that HSDS 3.1 has for it; ``references`` names the table whose id it holds."""

    name: str
    kind: str
    form: str
    required: bool
    unique: bool
    values: tuple[str, ...]
    references: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its HSDS name, its file, its columns, and its rows sorted by id."""

    name: str
    file: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...] = ()

    def column(self, name: str) -> tuple[str, ...]:
        """Return all cells of one column.

        Raises:
            ValueError: the table has no such column.
        """
        index = [column.name for column in self.columns].index(name)
        return tuple(row[index] for row in self.rows)


def read_columns(folder: Path = FOLDER) -> tuple[Table, ...]:
    """Return the tables without rows.

    Raises:
        OSError: the list of columns cannot be read.
    """
    rows = read_rows(folder / "columns.csv")
    grouped = groupby(rows, lambda row: (row["table"], row["file"]))
    return tuple(Table(name, file, tuple(_column(row) for row in group)) for (name, file), group in grouped)


def _column(row: dict[str, str]) -> Column:
    return Column(
        name=row["column"],
        kind=row["type"],
        form=row["format"],
        required=row["required"] == "yes",
        unique=row["unique"] == "yes",
        values=tuple(filter(None, row["values"].split("|"))),
        references=row["references"],
    )


def permanent_id(table: str, key: str) -> str:
    """Return the id of a row: the same for the same key, for ever (RFC 9562, version 5)."""
    return str(uuid5(_NAMESPACE, f"{table}/{key}"))


class Ledger:
    """Takes rows and gives tables."""

    def __init__(self, tables: tuple[Table, ...]) -> None:
        self._tables = {table.name: table for table in tables}
        self._rows: dict[str, dict[str, tuple[str, ...]]] = {table.name: {} for table in tables}

    def add(self, table: str, key: str, **cells: str) -> str:
        """Write one row and return its id.

        Raises:
            KeyError: there is no such table, or it has no such column.
            ValueError: the key was used before.
        """
        return self._write(table, permanent_id(table, key), cells)

    def add_in_order(self, table: str, key: str, rows: Iterable[dict[str, str]]) -> tuple[str, ...]:
        """Write several rows of one parent, and return their ids.

        Files are sorted by id, so the smallest id goes to the first row: what was written first is also read first.

        Raises:
            KeyError: there is no such table, or it has no such column.
            ValueError: the key was used before.
        """
        listed = list(rows)
        ids = sorted(permanent_id(table, f"{key}/{number}") for number in range(len(listed)))
        return tuple(self._write(table, row_id, cells) for row_id, cells in zip(ids, listed, strict=True))

    def tables(self) -> tuple[Table, ...]:
        """Return the tables with what was written."""
        return tuple(
            Table(table.name, table.file, table.columns, tuple(row for _, row in sorted(self._rows[name].items())))
            for name, table in self._tables.items()
        )

    def _write(self, table: str, row_id: str, cells: dict[str, str]) -> str:
        columns = [column.name for column in self._tables[table].columns]
        if unknown := cells.keys() - columns:
            raise KeyError(table, *sorted(unknown))
        if row_id in self._rows[table]:
            raise ValueError(table, row_id)
        whole = {"id": row_id, **cells}
        self._rows[table][row_id] = tuple(whole.get(name, "") for name in columns)
        return row_id
