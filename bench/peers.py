"""Opening all contestants that are here, and saying which are not."""

from collections.abc import Callable, Collection, Mapping
from typing import Final

from bench.contestants import cards as floor
from bench.contestants import like, naive_fts5, node_peers, ours, postgres, tantivy_peer, tuned_fts5, xapian_peer
from bench.contestants.stage import Ask, NotHere, Stage

PREPARERS: Final[Mapping[str, Callable[[Stage], Mapping[str, Ask]]]] = {
    "floor": floor.prepare,
    "ours": ours.prepare,
    "tuned FTS5": tuned_fts5.prepare,
    "naive FTS5": naive_fts5.prepare,
    "LIKE": like.prepare,
    "tantivy": tantivy_peer.prepare,
    "Xapian": xapian_peer.prepare,
    "PostgreSQL": postgres.prepare,
    "MiniSearch": node_peers.prepare_minisearch,
    "FlexSearch": node_peers.prepare_flexsearch,
}


ELSEWHERE: Final = frozenset({"PostgreSQL", "MiniSearch", "FlexSearch"})
"""They work in a process of their own, of which the clock of our processor says nothing."""


def opened(stage: Stage, without: Collection[str] = ()) -> Mapping[str, Ask]:
    """Return all that can be asked, by name; who is not here is named with what is missing.

    Args:
        stage: what is searched in.
        without: names of peers that are not wanted.
    """
    asks: dict[str, Ask] = {}
    for name, prepare in PREPARERS.items():
        if name in without:
            continue
        try:
            asks |= prepare(stage)
        except NotHere as missing:
            print(f"  {name} is left out: {missing}")
    return asks
