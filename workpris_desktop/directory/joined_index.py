"""The index of a small directory laid over that of a large one, so that both are searched as one, and neither changes.

Ranks of the small one come after all ranks of the large one. Each set that has such a rank is made anew and kept in
memory; a view of the name that the table has hides the former one from whoever asks. So words, misspellings, places,
filters, counts and fit need to know nothing of it.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from pyroaring import BitMap

from workpris_desktop.directory.index.schema import PREFIX_TERMS, packed, unpacked
from workpris_desktop.directory.index.towns import SEAT_WEIGHT
from workpris_desktop.directory.index.vocabulary import GRAM_LETTERS, grams
from workpris_desktop.directory.joined_rows import OwnRows
from workpris_desktop.directory.schema import CARD_COLUMNS, CARD_TABLE
from workpris_desktop.domain.misspelling import misspelling_keys

_KEYED: Final = {
    "term": ("word TEXT", "services INT, family TEXT, named BLOB, told BLOB"),
    "prefix": ("letters TEXT", "named BLOB, told BLOB"),
    "family": ("stem TEXT", "named BLOB, told BLOB"),
    "facet": ("facet TEXT, value TEXT", "ranks BLOB"),
    "dated": ("facet TEXT, value TEXT, first INT, last INT", "ranks BLOB"),
    "rule": ("rule TEXT, stated TEXT", "ranks BLOB"),
    "gram": ("letters TEXT", "numbers BLOB"),
    "town": ("folded TEXT, municipality_id TEXT", "weight INT"),
    "open_week": ("weekday INT, opens INT, closes INT", "ranks BLOB"),
}
"""Tables of which a row may be in both: their key, and what else is in them."""

_ADDED: Final = {
    "word": "number INTEGER PRIMARY KEY, word TEXT NOT NULL",
    "deletion": "hash INT, number INT",
    "point": "number INTEGER PRIMARY KEY, rank INT NOT NULL, latitude REAL, longitude REAL",
    "near": "number INT, south REAL, north REAL, west REAL, east REAL",
}
"""Tables of which rows are added only."""

_SETS: Final = {"family": 1, "facet": 2, "dated": 4, "rule": 2, "open_week": 3}
"""Of tables with nothing but sets beside their key: how many columns the key has."""

_WORDS_BELOW: Final = "SELECT count(*) FROM (SELECT 1 FROM search.term WHERE word >= ? AND word < ? LIMIT ?)"
_AFTER_ALL: Final = "\U0010ffff"


def lay_over(connection: sqlite3.Connection, own_index: Path) -> int:
    """Let an open directory with its index answer for a small one, too, and return how far its ranks were moved.

    Args:
        connection: the large directory, with its index attached as ``search``.
        own_index: the index of the small one.

    Raises:
        sqlite3.Error: one of the files is damaged; so may be a `ValueError` or a `TypeError`.
    """
    own = OwnRows.read(own_index)
    connection.execute("PRAGMA temp_store = MEMORY").close()
    overlay = _Overlay(connection, own)
    overlay.write()
    return overlay.moved


class _Overlay:
    def __init__(self, connection: sqlite3.Connection, own: OwnRows) -> None:
        self._connection = connection
        self._own = own
        self.moved: int = self._one("SELECT max(rank) FROM search.card") or 0

    def write(self) -> None:
        """Make the tables in memory, and hide those of the index behind views."""
        self._make_card()
        for table, (key, others) in _KEYED.items():
            self._connection.execute(f"CREATE TEMP TABLE own_{table}({key}, {others}, PRIMARY KEY ({_names(key)}))")
        for table, columns in _ADDED.items():
            self._connection.execute(f"CREATE TEMP TABLE own_{table}({columns})")
        for table, width in _SETS.items():
            self._insert(table, (self._with_base(table, row, width) for row in self._own.rows[table]))
        self._insert("term", map(self._term, self._own.rows["term"]))
        self._insert("prefix", self._prefixes())
        self._insert("town", map(self._town, self._own.rows["town"]))
        self._add_vocabulary()
        self._add_points()
        for table, (key, others) in _KEYED.items():
            self._hide(table, _names(f"{key}, {others}"), _names(key))
        for table, columns in _ADDED.items():
            self._hide(table, _names(columns), "")

    def _make_card(self) -> None:
        self._connection.execute(CARD_TABLE.replace("TABLE card", "TEMP TABLE own_card", 1))
        self._connection.execute("CREATE INDEX temp.own_card_by_id ON own_card(id)")
        self._insert("card", ((row[0] + self.moved, *row[1:]) for row in self._own.rows["card"]))
        self._hide("card", ", ".join(CARD_COLUMNS), "")

    def _with_base(self, table: str, row: tuple[Any, ...], width: int) -> tuple[Any, ...]:
        """Return a row of sets with those of the large index."""
        key, cells = row[:width], row[width:]
        columns = _names(_KEYED[table][1])
        base = self._base(table, columns, key) or (None,) * len(cells)
        return (*key, *(self._joined(cell, other) for cell, other in zip(cells, base, strict=True)))

    def _term(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        word, services, family, named, told = row
        base = self._base("term", "services, named, told", (word,)) or (0, None, None)
        return word, services + base[0], family, self._joined(named, base[1]), self._joined(told, base[2])

    def _town(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        """Return a name with the services of both; a seat counts once for being one."""
        folded, municipality, weight = row
        (base,) = self._base("town", "weight", (folded, municipality)) or (0,)
        both_seats = min(weight, base) >= SEAT_WEIGHT
        return folded, municipality, weight + base - (SEAT_WEIGHT if both_seats else 0)

    def _prefixes(self) -> Iterator[tuple[str, bytes, bytes]]:
        """Walk the beginnings that have a set, or must have one because of words that the large index does not have."""
        words = {word: (unpacked(named), unpacked(told)) for word, _, _, named, told in self._own.rows["term"]}
        below: dict[str, list[str]] = {}
        ahead = [("", sorted(words))]
        while ahead:
            letters, having = ahead.pop()
            below.clear()
            for word in having:
                if len(word) > len(letters):
                    below.setdefault(word[: len(letters) + 1], []).append(word)
            for longer, those in below.items():
                base = self._base("prefix", "named, told", (longer,)) or self._new_prefix(longer, those)
                if base is not None:
                    ahead.append((longer, those))
                    named = BitMap().union(*(words[word][0] for word in those))
                    told = BitMap().union(*(words[word][1] for word in those)) - named
                    yield longer, self._joined(packed(named), base[0]), self._joined(packed(told), base[1])

    def _new_prefix(self, letters: str, words: list[str]) -> tuple[bytes, bytes] | None:
        """Return the sets of the large index for a beginning that has none there, and needs one now."""
        new = [word for word in words if word not in self._own.known]
        if not new or self._words_below(letters) + len(new) <= PREFIX_TERMS:
            return None
        sql = "SELECT named, told FROM search.term WHERE word >= ? AND word < ?"
        rows = self._connection.execute(sql, (letters, letters + _AFTER_ALL)).fetchall()
        named = BitMap().union(*(unpacked(row[0]) for row in rows))
        return packed(named), packed(BitMap().union(*(unpacked(row[1]) for row in rows)) - named)

    def _words_below(self, letters: str) -> int:
        return int(self._one(_WORDS_BELOW, letters, letters + _AFTER_ALL, PREFIX_TERMS + 1))

    def _add_vocabulary(self) -> None:
        """Add the words that the large index does not have, as its rarest ones."""
        last = self._one("SELECT max(number) FROM search.word") or 0
        new = (row[0] for row in self._own.rows["term"] if row[0] not in self._own.known)
        spelled = [word for word in new if len(word) >= GRAM_LETTERS and word.isalpha()]
        numbered = list(enumerate(spelled, start=last + 1))
        self._insert("word", numbered)
        self._insert("deletion", ((key, number) for number, word in numbered for key in misspelling_keys(word)))
        self._connection.execute("CREATE INDEX temp.own_deletion_by_hash ON own_deletion(hash, number)")
        having: dict[str, BitMap] = {}
        for number, word in numbered:
            for letters in grams(word):
                having.setdefault(letters, BitMap()).add(number)
        self._insert("gram", ((letters, self._with_numbers(letters, own)) for letters, own in having.items()))

    def _with_numbers(self, letters: str, own: BitMap) -> bytes:
        base = self._base("gram", "numbers", (letters,))
        return packed(own | unpacked(base[0])) if base else packed(own)

    def _add_points(self) -> None:
        last = self._one("SELECT max(number) FROM search.point") or 0
        points = [(number + last, rank + self.moved, *point) for number, rank, *point in self._own.rows["point"]]
        self._insert("point", points)
        self._insert("near", ((number, south, south, west, west) for number, _, south, west in points))
        self._connection.execute("CREATE INDEX temp.own_point_by_rank ON own_point(rank)")

    def _joined(self, own: bytes, base: bytes | None) -> bytes:
        moved = BitMap([rank + self.moved for rank in unpacked(own)])
        return packed(moved | unpacked(base) if base is not None else moved)

    def _base(self, table: str, columns: str, key: tuple[Any, ...]) -> tuple[Any, ...] | None:
        names = _names(_KEYED[table][0]).split(", ")
        same = " AND ".join(f"{name} = ?" for name in names)
        sql = f"SELECT {columns} FROM search.{table} WHERE {same}"  # noqa: S608 - made of nothing but our own words
        row: tuple[Any, ...] | None = self._connection.execute(sql, key).fetchone()
        if row is not None and table == "term":
            self._own.known.add(key[0])
        return row

    def _one(self, sql: str, *values: Any) -> Any:
        return self._connection.execute(sql, values).fetchone()[0]

    def _insert(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        several = list(rows)
        if several:
            marks = ", ".join("?" * len(several[0]))
            self._connection.executemany(f"INSERT INTO temp.own_{table} VALUES ({marks})", several)  # noqa: S608 - as above

    def _hide(self, table: str, columns: str, key: str) -> None:
        """Let a view stand for a table of the index: its rows but those that are made anew, and these."""
        made_anew = " AND ".join(f"own.{name} = base.{name}" for name in key.split(", ")) if key else ""
        kept = f" WHERE NOT EXISTS (SELECT 1 FROM temp.own_{table} AS own WHERE {made_anew})" if key else ""  # noqa: S608 - as above
        self._connection.execute(
            f"CREATE TEMP VIEW {table} AS SELECT {columns} FROM search.{table} AS base{kept}"  # noqa: S608 - as above
            f" UNION ALL SELECT {columns} FROM temp.own_{table}"
        )


def _names(columns: str) -> str:
    """Return the names of columns without their types."""
    return ", ".join(column.split()[0] for column in columns.split(", "))
