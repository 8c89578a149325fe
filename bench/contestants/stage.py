"""What contestants are given, what they answer, and how one says that it is not here."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workpris_desktop.domain.fold import folded_words

TOP: Final = 20
"""So many hits are fetched for a keystroke: what a window shows at once."""


NO_COUNT: Final = -1


class NotHere(Exception):
    """A peer that is not installed, or does not answer; its text says what is missing."""


@dataclass(frozen=True, slots=True)
class Found:
    """The first ranks, and how many there are in all, `NO_COUNT` from a peer that does not say.

    ``seconds`` is what a peer in another process measured itself, None from all others.
    """

    ranks: tuple[int, ...]
    count: int
    seconds: float | None = None


Ask = Callable[[str], Found]
"""Takes what was typed: all words must occur, the last one as the beginning of a word."""


@dataclass(frozen=True, slots=True)
class Document:
    """One service as a peer sees it: the folded words that our index has for it, and two facets to count."""

    rank: int
    named: str
    told: str
    types: str
    regions: str


@dataclass(frozen=True, slots=True)
class Stage:
    """The files of one size.

    ``corpus`` holds the documents for peers, ``folder`` is where peers keep what they build; it belongs to one corpus.
    """

    services: int
    directory: Path
    index: Path
    corpus: Path
    folder: Path

    def documents(self) -> Iterator[Document]:
        """Walk all documents in order of rank."""
        connection = sqlite3.connect(self.corpus)
        try:
            for row in connection.execute("SELECT rank, named, told, types, regions FROM doc ORDER BY rank"):
                yield Document(*row)
        finally:
            connection.close()

    def connect(self, *attached: Path) -> sqlite3.Connection:
        """Open the index read-only on a connection of its own: a scan must not push out the pages of others."""
        connection = sqlite3.connect(f"file:{self.index}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        for number, path in enumerate(attached):
            connection.execute(f"ATTACH 'file:{path}?mode=ro&immutable=1' AS peer{number}")
        return connection


def words_of(text: str) -> tuple[Sequence[str], str]:
    """Return the whole words that were typed, and the beginning of the last one."""
    words = folded_words(text)
    return words[:-1], words[-1] if words else ""
