"""FTS5 as one would write it down first: own content, bm25, a count, and GROUP BY for the facets."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bench.contestants.cards import Cards
from bench.contestants.matching import match_of
from bench.contestants.stage import TOP, Ask, Found, Stage

NAME: Final = "naive FTS5, whole"

_TOP: Final = f"SELECT rowid FROM peer0.doc WHERE doc MATCH ? ORDER BY bm25(doc) LIMIT {TOP}"
_COUNT: Final = "SELECT count(*) FROM peer0.doc WHERE doc MATCH ?"
_FACETS: Final = tuple(
    f"SELECT value, count(*) FROM peer0.doc JOIN peer1.doc_{facet} AS facet ON facet.rank = doc.rowid "
    "WHERE doc MATCH ? GROUP BY value"
    for facet in ("type", "region")
)


def prepare(stage: Stage) -> Mapping[str, Ask]:
    """Return the whole keystroke: match, count, cards, counts of types and regions."""
    path = stage.folder / "naive.sqlite"
    if not path.exists():
        _build(stage, path)
    connection = stage.connect(path, stage.corpus)
    cards = Cards(connection)

    def ask(text: str) -> Found:
        match = (match_of(text),)
        ranks = tuple(rank for (rank,) in connection.execute(_TOP, match))
        (count,) = connection.execute(_COUNT, match).fetchone()
        cards.fetch(ranks)
        for facet in _FACETS:
            connection.execute(facet, match).fetchall()
        return Found(ranks, count)

    return {NAME: ask}


def _build(stage: Stage, path: Path) -> None:
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with sqlite3.connect(unfinished) as connection:
        connection.execute("CREATE VIRTUAL TABLE doc USING fts5(named, told, tokenize='unicode61 remove_diacritics 2')")
        rows = ((each.rank, each.named, each.told) for each in stage.documents())
        connection.executemany("INSERT INTO doc(rowid, named, told) VALUES (?, ?, ?)", rows)
        connection.execute("INSERT INTO doc(doc) VALUES ('optimize')")
    connection.close()
    unfinished.rename(path)
