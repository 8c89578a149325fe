"""How services were found: on which rung, by which word, in which place."""

from collections.abc import Sequence
from typing import NamedTuple

from pyroaring import BitMap

from workpris_desktop.directory.index.filters import Filters
from workpris_desktop.directory.index.matching import Matches
from workpris_desktop.domain.hit import Matched, Rung


class Found(NamedTuple):
    """A service, and how it was found; the names are those of a `Hit`."""

    rank: int
    rung: Rung
    similar_to: str
    matched_on: tuple[Matched, ...]
    distance_km: float | None


def ways_of(ranks: Sequence[int], matches: Matches, filters: Filters) -> list[Found]:
    """Return how each of some services was found, in their order.

    Args:
        ranks: those of the services.
        matches: what a question found.
        filters: those of the day.

    Raises:
        sqlite3.Error: the file is damaged; so may be a `TypeError`.
    """
    if not ranks:
        return []
    distances = matches.around.distances(ranks) if matches.around else {}
    wheres = filters.wheres(matches.asked.question.filters)
    within = BitMap() if matches.within is None else matches.within
    by_name, by_text = ((Matched.NAME,), (Matched.TEXT,)) if matches.asked.wanted else ((), ())
    places = matches.climb.places_of(ranks)
    found = []
    for rank in ranks:
        rung, is_named = places[rank]
        matched_on: tuple[Matched, ...] = by_name if is_named else by_text
        if wheres:
            matched_on += tuple(where for where, having in wheres if rank in having)
        if rank in within:
            matched_on += (Matched.PLACE,)
        similar_to = matches.climb.similar_to(rank, rung) if rung else ""
        found.append(Found(rank, rung, similar_to, matched_on, distances.get(rank)))
    return found
