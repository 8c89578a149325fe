"""Asking an open directory file for rows, never for more than anybody reads."""

import sqlite3
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from json import dumps
from typing import Any, Final, TypeVar

MOST_OF_EACH: Final = 50
"""Places, numbers, languages and so on of one service; no person reads more, and hostile data must not fill disks."""

MOST_PARTS: Final = 200
"""Hours, facets and areas of one service, which without some of them would say something else."""

Member = TypeVar("Member", bound=StrEnum)


class Rows:
    """The rows of a connection, by the names of their columns.

    A query about one service has its id as ``?1``, and the limit, where it has one, as ``?2``. All methods raise
    `sqlite3.Error` where the file is damaged.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def first(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """Return the first row, None where there is none."""
        return next(iter(self._asked(sql, values)), None)

    def several(self, sql: str, *values: Any, most: int = MOST_OF_EACH) -> list[sqlite3.Row]:
        """Return the rows of a query whose last value is the limit."""
        return self._asked(sql, (*values, most)).fetchall()

    def nearest(self, queries: Iterable[str], *values: Any) -> list[sqlite3.Row]:
        """Return the rows of the first query that gives any."""
        return next(filter(None, (self.several(sql, *values) for sql in queries)), [])

    def _asked(self, sql: str, values: tuple[Any, ...]) -> sqlite3.Cursor:
        cursor = self._connection.cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(sql, values)


def day_of(text: str | None) -> date | None:
    """Return the day of a cell.

    Raises:
        ValueError: the file is damaged.
    """
    return date.fromisoformat(text) if text else None


def id_list(ids: Iterable[str]) -> str:
    """Return ids as the one value that ``json_each`` takes apart again, so that one query asks for all of them."""
    return dumps(list(ids))


def member(kind: type[Member], code: str) -> Member | None:
    """Return the member of a closed list, None for a word that is not in it: newer lists may have more."""
    return next((known for known in kind if known.value == code), None)
