"""The documents that peers index: for each service the folded words under which our index has it, and two facets.

So all contestants hold the same words, and what they find can be compared to the last hit.
"""

import shutil
import sqlite3
from array import array
from collections.abc import Iterator
from contextlib import closing
from hashlib import file_digest
from pathlib import Path
from typing import Final

from bench.contestants.stage import Stage
from workpris_desktop.directory.index.schema import unpacked

_BETWEEN: Final = "\n"
_TABLES: Final = (
    "CREATE TABLE doc(rank INTEGER PRIMARY KEY, named TEXT, told TEXT, types TEXT, regions TEXT)",
    "CREATE TABLE doc_type(rank INT, value TEXT, PRIMARY KEY (rank, value)) WITHOUT ROWID",
    "CREATE TABLE doc_region(rank INT, value TEXT, PRIMARY KEY (rank, value)) WITHOUT ROWID",
)


def stage_of(services: int, directory: Path, index: Path) -> Stage:
    """Return the stage of a directory; its documents are written the first time, those of former indexes removed."""
    with index.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()[:12]
    shelf = index.parent
    folder = shelf.with_name(f"{shelf.name}.peers-{digest}")
    for former in shelf.parent.glob(f"{shelf.name}.peers-*"):
        if former != folder:
            shutil.rmtree(former, ignore_errors=True)
    folder.mkdir(exist_ok=True)
    corpus = folder / "corpus.sqlite"
    if not corpus.exists():
        _write(index, corpus)
    return Stage(services, directory, index, corpus, folder)


def _write(index: Path, corpus: Path) -> None:
    unfinished = corpus.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(index)) as source, closing(sqlite3.connect(unfinished)) as target, target:
        for table in _TABLES:
            target.execute(table)
        cards = source.execute("SELECT rank, types, regions FROM card WHERE shown ORDER BY rank").fetchall()
        target.executemany("INSERT INTO doc VALUES (?, ?, ?, ?, ?)", _documents(source, cards))
        for table, column in (("doc_type", 1), ("doc_region", 2)):
            rows = ((card[0], value) for card in cards for value in card[column].split(_BETWEEN) if value)
            target.executemany(f"INSERT INTO {table} VALUES (?, ?)", rows)
    unfinished.rename(corpus)


def _documents(
    source: sqlite3.Connection, cards: list[tuple[int, str, str]]
) -> Iterator[tuple[int, str, str, str, str]]:
    """Turn the index round: from the services of a word to the words of a service."""
    words: list[str] = []
    most = max((rank for rank, _, _ in cards), default=0)
    named, told = ([array("I") for _ in range(most + 1)] for _ in range(2))
    for word, named_cell, told_cell in source.execute("SELECT word, named, told FROM term"):
        for cell, of_rank in ((named_cell, named), (told_cell, told)):
            for rank in unpacked(cell) if cell else ():
                of_rank[rank].append(len(words))
        words.append(word)
    for rank, types, regions in cards:
        in_name, elsewhere = (" ".join(words[number] for number in of_rank[rank]) for of_rank in (named, told))
        yield rank, in_name, elsewhere, types.replace(_BETWEEN, " "), regions.replace(_BETWEEN, " ")
