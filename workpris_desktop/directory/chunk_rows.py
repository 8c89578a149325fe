"""Rows of many services at once: each query is asked for a whole chunk of them, and answered one service at a time."""

import sqlite3
from collections.abc import Sequence
from json import JSONDecoder
from typing import Any, Final

from workpris_desktop.directory.rows import MOST_OF_EACH, Rows, id_list

_NOTHING: Final = "[]"
_JSON: Final = JSONDecoder()


class ChunkRows(Rows):
    """The rows of the services of a chunk; it answers the queries about one service that `Rows` answers.

    What SQLite does for a service is the same, and so is the answer but for numbers beyond fifteen digits; what is
    saved is asking. Rows come back as JSON, the one form in which SQLite hands over several rows as one value.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        self._ids = ""
        self._queries: dict[str, _ChunkQuery] = {}

    def turn_to(self, service_ids: Sequence[str]) -> None:
        """Let the following questions be about these services."""
        self._ids = id_list(service_ids)

    def first(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """Return the first row for a service of the chunk, None where there is none."""
        return next(iter(self.several(f"{sql} LIMIT ?2", *values, most=1)), None)

    def several(self, sql: str, *values: Any, most: int = MOST_OF_EACH) -> list[sqlite3.Row]:
        """Return the rows for a service of the chunk."""
        query = self._queries.get(sql)
        if query is None:
            query = self._queries[sql] = _ChunkQuery(self._connection, sql, most)
        return query.rows(self._ids, *values)


class _ChunkQuery:
    """One query about one service, turned into one about many; it keeps the answer for the chunk that came last."""

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
        self._ids = ""
        self._answers: dict[str, str] = {}

    def rows(self, ids: str, service_id: str) -> list[sqlite3.Row]:
        """Return the rows for one of the services of a chunk."""
        if ids is not self._ids:
            self._answers = dict(self._connection.execute(self._sql, (ids,)).fetchall())
            self._ids = ids
        answer = self._answers[service_id]
        if answer == _NOTHING:
            return []
        cells_of_rows, _ = _JSON.raw_decode(answer)
        return [sqlite3.Row(self._shape, tuple(cells)) for cells in cells_of_rows]
