"""All rows of the index of a small directory, read at once."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from workpris_desktop.directory.file_address import address_of_finished
from workpris_desktop.directory.schema import CARD_COLUMNS

_COLUMNS: Final = {
    "card": ", ".join(CARD_COLUMNS),
    "term": "word, services, family, named, told",
    "family": "stem, named, told",
    "facet": "facet, value, ranks",
    "dated": "facet, value, first, last, ranks",
    "rule": "rule, stated, ranks",
    "open_week": "weekday, opens, closes, ranks",
    "town": "folded, municipality_id, weight",
    "point": "number, rank, latitude, longitude",
}


@dataclass(frozen=True, slots=True)
class OwnRows:
    """Rows by table; ``known`` takes the words that another index has, too."""

    rows: Mapping[str, list[tuple[Any, ...]]]
    known: set[str] = field(default_factory=set)

    @classmethod
    def read(cls, index: Path) -> "OwnRows":
        """Return the rows of an index.

        Raises:
            sqlite3.Error: the file is damaged.
        """
        with closing(sqlite3.connect(address_of_finished(index), uri=True)) as connection:
            sql = "SELECT {columns} FROM {table}"
            return cls(
                {
                    table: connection.execute(sql.format(columns=columns, table=table)).fetchall()
                    for table, columns in _COLUMNS.items()
                }
            )
