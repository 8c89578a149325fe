"""What looks at the rows of a package, one after the other, and says what is odd."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from datetime import date
from typing import ClassVar

from workpris_desktop.publishing.check.finding import Finding, FindingKind, level_of
from workpris_desktop.record.cell import iso_date
from workpris_desktop.record.tables import TABLE_NAMED
from workpris_desktop.record.text import short_text

TextRow = Mapping[str, str]
"""The filled cells of one row by column."""


class Inspector(ABC):
    """Looks at the rows of some tables, in the order of `TABLES`; ``tables`` names them."""

    tables: ClassVar[frozenset[str]]

    @abstractmethod
    def see(self, table: str, number: int, row: TextRow) -> Iterator[Finding]:
        """Look at one row, and yield what is odd about it."""

    def close(self) -> Iterator[Finding]:
        """Yield what only shows once all rows were seen."""
        yield from ()


def finding(kind: FindingKind, table: str, number: int, column: str = "", value: str = "") -> Finding:
    """Return a finding in a row of a table."""
    return Finding(level_of(kind), kind, TABLE_NAMED[table].file, number, column, short_text(value))


def day_in(row: TextRow, column: str) -> date | None:
    """Return the day in a cell, None where it is empty or no day; that is said elsewhere."""
    return iso_date(row.get(column, ""))


def number_in(row: TextRow, column: str) -> int | None:
    """Return the whole number in a cell, None where it is empty or no number; that is said elsewhere."""
    text = row.get(column, "")
    return int(text) if text.isascii() and text.isdecimal() else None
