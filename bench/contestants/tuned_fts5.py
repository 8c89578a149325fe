"""FTS5 at its best: contentless over folded text, prefixes of one to four letters, rowid = static rank, name first."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from pyroaring import BitMap

from bench.contestants.cards import Cards
from bench.contestants.matching import match_of
from bench.contestants.stage import TOP, Ask, Found, Stage

MATCH: Final = "tuned FTS5, match"
WHOLE: Final = "tuned FTS5, whole"
LOOKUP: Final = "bare FTS5 lookup"

_TOP: Final = "SELECT rowid FROM peer0.doc WHERE doc MATCH ? ORDER BY rowid LIMIT ?"
_COUNT: Final = "SELECT count(*) FROM peer0.doc WHERE doc MATCH ?"
_ALL: Final = "SELECT rowid FROM peer0.doc WHERE doc MATCH ?"
_RARE: Final = 3
_RARE_WORDS: Final = 500


def prepare(stage: Stage) -> Mapping[str, Ask]:
    """Return a match with count, the whole keystroke with two facets, and the lookup of a rare word."""
    path = stage.folder / "tuned.sqlite"
    if not path.exists():
        _build(stage, path)
    return {MATCH: _match(stage, path), WHOLE: _whole(stage, path), LOOKUP: _lookup(stage, path)}


def _match(stage: Stage, path: Path) -> Ask:
    connection = stage.connect(path)

    def ask(text: str) -> Found:
        match = match_of(text)
        ranks = _top(connection, match)
        (count,) = connection.execute(_COUNT, (match,)).fetchone()
        return Found(ranks, count)

    return ask


def _whole(stage: Stage, path: Path) -> Ask:
    connection = stage.connect(path, stage.corpus)
    cards, facets = Cards(connection), _facet_sets(connection)

    def ask(text: str) -> Found:
        match = match_of(text)
        ranks = _top(connection, match)
        found = BitMap([rank for (rank,) in connection.execute(_ALL, (match,))])
        cards.fetch(ranks)
        for facet in facets:
            found.intersection_cardinality(facet)
        return Found(ranks, len(found))

    return ask


def _lookup(stage: Stage, path: Path) -> Ask:
    """Return the cheapest question that there is: one word that hardly any service has, and its rows."""
    connection = stage.connect(path)
    rare = [
        word
        for (word,) in connection.execute(
            "SELECT word FROM term WHERE services BETWEEN 1 AND ? ORDER BY length(word), word LIMIT ?",
            (_RARE, _RARE_WORDS),
        )
    ]

    def ask(text: str) -> Found:
        match = f'"{rare[sum(text.encode()) % len(rare)]}"'
        ranks = tuple(rank for (rank,) in connection.execute(_ALL, (match,)))
        return Found(ranks, len(ranks))

    return ask


def _top(connection: sqlite3.Connection, match: str) -> tuple[int, ...]:
    """Return the best ranks: those with all words in the name first."""
    ranks = [rank for (rank,) in connection.execute(_TOP, (f"named : ({match})", TOP))]
    if len(ranks) < TOP:
        rest = connection.execute(_TOP, (match, 2 * TOP)).fetchall()
        ranks += [rank for (rank,) in rest if rank not in ranks]
    return tuple(ranks[:TOP])


def _facet_sets(connection: sqlite3.Connection) -> list[BitMap]:
    sets: dict[tuple[str, str], BitMap] = {}
    for facet in ("type", "region"):
        for rank, value in connection.execute(f"SELECT rank, value FROM peer1.doc_{facet}"):
            sets.setdefault((facet, value), BitMap()).add(rank)
    return list(sets.values())


def _build(stage: Stage, path: Path) -> None:
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with sqlite3.connect(unfinished) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE doc USING fts5("
            "named, told, content='', detail=column, columnsize=0, prefix='1 2 3 4', tokenize='ascii')"
        )
        rows = ((each.rank, each.named, each.told) for each in stage.documents())
        connection.executemany("INSERT INTO doc(rowid, named, told) VALUES (?, ?, ?)", rows)
        connection.execute("INSERT INTO doc(doc) VALUES ('optimize')")
    connection.close()
    unfinished.rename(path)
