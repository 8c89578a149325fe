"""A plain program without any index: LIKE over the texts, a count and the cards; no facets."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from bench.contestants.cards import Cards
from bench.contestants.stage import TOP, Ask, Found, Stage, words_of

NAME = "LIKE"


def prepare(stage: Stage) -> Mapping[str, Ask]:
    """Return the scan over all texts."""
    path = stage.folder / "like.sqlite"
    if not path.exists():
        _build(stage, path)
    connection = stage.connect(path)
    cards = Cards(connection)

    def ask(text: str) -> Found:
        whole, last = words_of(text)
        patterns = [*(f"% {word} %" for word in whole), f"% {last}%"]
        wanted = " AND ".join(["text LIKE ?"] * len(patterns))
        ranks = tuple(
            rank
            for (rank,) in connection.execute(
                f"SELECT rank FROM peer0.doc WHERE {wanted} ORDER BY rank LIMIT {TOP}", patterns
            )
        )
        (count,) = connection.execute(f"SELECT count(*) FROM peer0.doc WHERE {wanted}", patterns).fetchone()
        cards.fetch(ranks)
        return Found(ranks, count)

    return {NAME: ask}


def _build(stage: Stage, path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE doc(rank INTEGER PRIMARY KEY, text TEXT)")
        rows = ((each.rank, f" {each.named} {each.told} ") for each in stage.documents())
        connection.executemany("INSERT INTO doc VALUES (?, ?)", rows)
    connection.close()
