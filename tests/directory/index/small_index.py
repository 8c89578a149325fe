"""An index in memory over a few words, points and towns that a test makes up."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing

from pyroaring import BitMap

from workpris_desktop.directory.index.postings import Postings
from workpris_desktop.directory.index.schema import INDEX_TABLES, packed
from workpris_desktop.directory.index.service_words import WordsOf
from workpris_desktop.directory.index.vocabulary import write_vocabulary
from workpris_desktop.domain.fold import folded_words

MUNICIPALITY = """
CREATE TABLE municipality(
    id TEXT, name TEXT, country TEXT, region TEXT, district TEXT, latitude REAL, longitude REAL,
    other_names TEXT, orp TEXT
)
"""


def small_index(texts: Sequence[tuple[str, str]]) -> sqlite3.Connection:
    """Return an index of services, the first of rank 1: each the words of its name, and those told elsewhere."""
    connection = sqlite3.connect(":memory:")
    for table in (*INDEX_TABLES, MUNICIPALITY):
        connection.execute(table)
    with closing(Postings()) as postings:
        for rank, (name, text) in enumerate(texts, 1):
            named = frozenset(folded_words(name))
            postings.add(rank, WordsOf(named, frozenset(folded_words(text)) - named))
        postings.write(connection)
    write_vocabulary(connection)
    put_facet(connection, "shown", "*", range(1, len(texts) + 1))
    return connection


def put_facet(connection, facet, value, ranks):
    """Say who has a value of a facet."""
    connection.execute("INSERT INTO facet VALUES (?, ?, ?)", (facet, value, packed(BitMap(ranks))))


def put_dated(connection, facet, value, first, last, ranks):
    """Say who has a value from a day to another."""
    days = (first.toordinal(), last.toordinal())
    connection.execute("INSERT INTO dated VALUES (?, ?, ?, ?, ?)", (facet, value, *days, packed(BitMap(ranks))))


def put_points(connection, points: Sequence[tuple[int, float, float]]):
    """Say where services are: rank, latitude and longitude."""
    for number, (rank, latitude, longitude) in enumerate(points, 1):
        connection.execute("INSERT INTO point VALUES (?, ?, ?, ?)", (number, rank, latitude, longitude))
        box = (latitude, latitude, longitude, longitude)
        connection.execute("INSERT INTO near VALUES (?, ?, ?, ?, ?)", (number, *box))


def put_towns(connection, towns: Mapping[str, int], at=(49.0, 15.0), names: Mapping[str, str] | None = None):
    """Add towns, each with its weight; the id of a town is its name, ``names`` are further folded names of towns."""
    for name, weight in towns.items():
        row = (name, name, "CZ", "CZ064", "", *at, "", "")
        connection.execute("INSERT INTO municipality VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        connection.execute("INSERT INTO town VALUES (?, ?, ?)", (" ".join(folded_words(name)), name, weight))
    for folded, name in (names or {}).items():
        connection.execute("INSERT INTO town VALUES (?, ?, ?)", (folded, name, towns[name]))


class CountedRows:
    """Counts the rows that a connection gives."""

    def __init__(self, connection):
        self.count = 0
        connection.row_factory = self._made

    def _made(self, _, row):
        self.count += 1
        return row
