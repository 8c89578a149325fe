"""Cold pages of keystrokes: those of the search, those of the cards, and those of naive FTS5."""

import statistics
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import partial
from typing import Final

from bench.cold_pages import can_count, pages_read
from bench.contestants import naive_fts5
from bench.contestants.cards import Cards
from bench.contestants.ours import COUNTED
from bench.contestants.stage import Stage
from bench.gen_details import TODAY
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.search import Question

_FILLERS: Final = 40
"""More words than a reader keeps sets of, so that it has to read those of the next keystroke."""

_NAIVE_STRIDE: Final = 5
_ABSENT: Final = "qqqq"


def page_figures(stage: Stage, texts: Sequence[str]) -> Mapping[str, float]:
    """Return the figures of goal 10, none where the system does not count."""
    if not can_count():
        print("  cold pages are not counted: this system does not say what a process reads")
        return {}
    search, cards = _ours(stage, texts)
    naive = [_naive(stage, text) for text in texts[::_NAIVE_STRIDE]]
    print(f"  cold pages, p50 / p95: search {_shares(search)}, cards {_shares(cards)}, naive FTS5 {_shares(naive)}")
    whole = [of_search + of_cards for of_search, of_cards in zip(search, cards, strict=True)]
    return {
        "pages_search": _p95(search),
        "pages_cards": _p95(cards),
        "pages_ahead_naive": _p95(naive) / _p95(whole),
    }


def _ours(stage: Stage, texts: Sequence[str]) -> tuple[list[int], list[int]]:
    fillers = _rare_words(stage)
    search, cards = [], []
    with closing(stage.connect()) as connection, DirectoryReader(stage.directory) as reader:
        fetch, own = Cards(connection).fetch, reader._connection  # noqa: SLF001 - its pages are to be forgotten
        fetch((1,))
        for text in texts:
            for filler in fillers:
                reader.search(Question(filler, limit=1, counts=True), TODAY)
            question = Question(text, limit=COUNTED.limit, counts=True)
            whole = pages_read([own], partial(reader.search, question, TODAY))
            ids = [hit.id for hit in reader.search(question, TODAY).hits]
            ranks = [connection.execute("SELECT rank FROM card WHERE id = ?", (each,)).fetchone()[0] for each in ids]
            cards.append(pages_read([connection], partial(fetch, ranks)))
            search.append(max(0, whole - cards[-1]))
    return search, cards


def _naive(stage: Stage, text: str) -> int:
    """Count on a fresh connection that has read its schema, which is in its favour."""
    ask = naive_fts5.prepare(stage)[naive_fts5.NAME]
    ask(_ABSENT)
    return pages_read([], partial(ask, text))


def _rare_words(stage: Stage) -> list[str]:
    with closing(stage.connect()) as connection:
        rows = connection.execute("SELECT word FROM term WHERE services = 1 ORDER BY word DESC LIMIT ?", (_FILLERS,))
        return [word for (word,) in rows]


def _p95(counts: Sequence[int]) -> float:
    return statistics.quantiles(counts, n=20, method="inclusive")[-1]


def _shares(counts: Sequence[int]) -> str:
    return f"{statistics.median(counts):,.0f} / {_p95(counts):,.0f}"
