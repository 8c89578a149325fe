"""Peers as forgiving as they can be made: misspelt words, words cut short, letters in a row."""

import sqlite3
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from bench.contestants import node_peers, tantivy_peer, tuned_fts5
from bench.contestants.stage import TOP, Ask, Found, Stage, words_of
from workpris_desktop.domain.fold import folded_words

TRIGRAMS: Final = "FTS5, trigrams OR-ed, bm25"
CUT: Final = "FTS5, word cut by 3 letters"
TANTIVY: Final = "tantivy, one letter off"

_CUT_LETTERS: Final = 3
_LETTERS_THAT_STAY: Final = 4
_GRAM: Final = 3


def prepare_fts5(stage: Stage) -> Mapping[str, Ask]:
    """Return FTS5 by trigrams, and FTS5 with each word cut short."""
    path = stage.folder / "trigrams.sqlite"
    if not path.exists():
        _build(stage, path)
    return {TRIGRAMS: _trigrams(stage, path), CUT: _cut(stage)}


def prepare_tantivy(stage: Stage) -> Mapping[str, Ask]:
    """Return tantivy with one wrong letter allowed, and the last word as a beginning.

    Raises:
        NotHere: tantivy is not installed.
    """
    tantivy_peer.prepare(stage)
    tantivy = import_module("tantivy")
    index = tantivy.Index.open(str(stage.folder / "tantivy"))
    index.reload()
    searcher, schema = index.searcher(), index.schema

    def ask(text: str) -> Found:
        whole, last = words_of(text)
        parts = [tantivy.Query.fuzzy_term_query(schema, "text", word, distance=1) for word in whole]
        parts.append(tantivy.Query.fuzzy_term_query(schema, "text", last, distance=1, prefix=True))
        found = searcher.search(
            tantivy.Query.boolean_query([(tantivy.Occur.Must, part) for part in parts]), limit=TOP, count=True
        )
        return Found(tantivy_peer.ranks_of(searcher, found.hits), found.count or 0)

    return {TANTIVY: ask}


def prepare_minisearch(stage: Stage) -> Mapping[str, Ask]:
    """Return MiniSearch with a fifth of the letters wrong.

    Raises:
        NotHere: node or the library is not installed.
    """
    return node_peers.prepare_fuzzy(stage)


def _trigrams(stage: Stage, path: Path) -> Ask:
    connection = stage.connect(path)
    sql = f"SELECT rowid FROM peer0.doc WHERE doc MATCH ? ORDER BY bm25(doc) LIMIT {TOP}"

    def ask(text: str) -> Found:
        words = folded_words(text)
        grams = {word[at : at + _GRAM] for word in words for at in range(len(word) - _GRAM + 1)}
        match = " OR ".join(f'"{gram}"' for gram in sorted(grams))
        ranks = tuple(rank for (rank,) in connection.execute(sql, (match,))) if match else ()
        return Found(ranks, len(ranks))

    return ask


def _cut(stage: Stage) -> Ask:
    tuned_fts5.prepare(stage)
    connection = stage.connect(stage.folder / "tuned.sqlite")
    sql = f"SELECT rowid FROM peer0.doc WHERE doc MATCH ? ORDER BY rowid LIMIT {TOP}"

    def ask(text: str) -> Found:
        cut = (word[: max(_LETTERS_THAT_STAY, len(word) - _CUT_LETTERS)] for word in folded_words(text))
        ranks = tuple(rank for (rank,) in connection.execute(sql, (" AND ".join(f'"{word}" *' for word in cut),)))
        return Found(ranks, len(ranks))

    return ask


def _build(stage: Stage, path: Path) -> None:
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with sqlite3.connect(unfinished) as connection:
        connection.execute("CREATE VIRTUAL TABLE doc USING fts5(text, tokenize='trigram', columnsize=0)")
        rows: Any = ((each.rank, f"{each.named} {each.told}") for each in stage.documents())
        connection.executemany("INSERT INTO doc(rowid, text) VALUES (?, ?)", rows)
    connection.close()
    unfinished.rename(path)
