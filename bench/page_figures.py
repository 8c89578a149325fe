"""Cold pages of keystrokes: those of the search, those of the cards, and those of naive FTS5."""

import statistics
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import Final

from bench.cold_pages import can_count, pages_read
from bench.contestants import naive_fts5
from bench.contestants.cards import Cards
from bench.contestants.ours import COUNTED
from bench.contestants.stage import Stage
from bench.gen_details import TODAY
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.search import Answer

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
    search, cards = [], []
    with closing(stage.connect()) as connection:
        fetch = Cards(connection).fetch
        fetch((1,))
        rank_of = dict(connection.execute("SELECT id, rank FROM card").fetchall())
        for text in texts:
            whole, answer = _cold_keystroke(stage, text)
            cards.append(pages_read([connection], partial(fetch, [rank_of[hit.id] for hit in answer.hits])))
            search.append(max(0, whole - cards[-1]))
    return search, cards


def _cold_keystroke(stage: Stage, text: str) -> tuple[int, Answer]:
    """Ask a reader that remembers no word and no row; only its facets are in memory, as they are from its first use."""
    question = replace(COUNTED, text=text)
    with DirectoryReader(stage.directory) as reader:
        reader.search(replace(COUNTED, text=_ABSENT, limit=1), TODAY)
        own = reader._connection  # noqa: SLF001 - its pages are to be forgotten
        pages = pages_read([own], partial(reader.search, question, TODAY))
        return pages, reader.search(question, TODAY)


def _naive(stage: Stage, text: str) -> int:
    """Count on a fresh connection that has read its schema, which is in its favour."""
    ask = naive_fts5.prepare(stage)[naive_fts5.NAME]
    ask(_ABSENT)
    return pages_read([], partial(ask, text))


def _p95(counts: Sequence[int]) -> float:
    return statistics.quantiles(counts, n=20, method="inclusive")[-1]


def _shares(counts: Sequence[int]) -> str:
    return f"{statistics.median(counts):,.0f} / {_p95(counts):,.0f}"
