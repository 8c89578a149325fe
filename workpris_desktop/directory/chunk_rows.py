"""Rows of many services at once: each query is asked for a whole chunk of them, and answered one service at a time."""

import sqlite3
from collections.abc import Mapping, Sequence
from json import loads
from typing import Any

from workpris_desktop.directory.rows import MOST_OF_EACH, Rows, id_list

_NOTHING = "[]"


class ChunkRows(Rows):
    """The rows of the services of a chunk; it answers the queries about one service that `Rows` answers.

    What SQLite does for a service is the same, and so is the answer but for numbers beyond fifteen digits; what is
    saved is asking. Rows come back as JSON, the one form in which SQLite hands over several rows as one value.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        self._ids = ""
        self._answers: dict[str, dict[str, str]] = {}
        self._asked_before: dict[str, _ChunkQuery] = {}

    def turn_to(self, service_ids: Sequence[str]) -> None:
        """Let the following questions be about these services; what was known of others is forgotten."""
        self._ids = id_list(service_ids)
        self._answers.clear()

    def first(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """Return the first row for a service of the chunk, None where there is none."""
        return next(iter(self._answer(f"{sql} LIMIT ?2", values[0], 1)), None)

    def several(self, sql: str, *values: Any, most: int = MOST_OF_EACH) -> list[sqlite3.Row]:
        """Return the rows for a service of the chunk."""
        return self._answer(sql, values[0], most)

    def _answer(self, sql: str, service_id: str, most: int) -> list[sqlite3.Row]:
        query = self._asked_before.get(sql)
        if query is None:
            query = self._asked_before[sql] = _ChunkQuery(self._connection, sql, most)
        answers = self._answers.get(sql)
        if answers is None:
            answers = self._answers[sql] = query.ask(self._ids)
        answer = answers[service_id]
        return query.rows(answer) if answer != _NOTHING else []


class _ChunkQuery:
    """One query about one service, turned into one about many."""

    def __init__(self, connection: sqlite3.Connection, sql: str, most: int) -> None:
        self._connection = connection
        # Its cursor stays: rows are made after the names of its columns.
        self._shape = connection.cursor()
        columns = [column for column, *_ in self._shape.execute(sql, (None, 0)).description]
        self._shape.fetchall()
        cells = ", ".join(f'"{column}"' for column in columns)
        of_each = sql.replace("?1", "chunk.value").replace("?2", str(most))
        rows = f"SELECT json_group_array(json_array({cells})) FROM ({of_each})"  # noqa: S608 - our own words
        self._sql = f"SELECT chunk.value, ({rows}) FROM json_each(?) AS chunk"  # noqa: S608 - as above

    def ask(self, ids: str) -> Mapping[str, str]:
        """Return the rows of each service as JSON."""
        return dict(self._connection.execute(self._sql, (ids,)).fetchall())

    def rows(self, answer: str) -> list[sqlite3.Row]:
        """Return the rows that JSON holds."""
        return [sqlite3.Row(self._shape, tuple(cells)) for cells in loads(answer)]
