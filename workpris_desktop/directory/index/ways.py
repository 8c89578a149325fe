"""How services were found: on which rung, by which word, in which place."""

from collections.abc import Sequence
from typing import NamedTuple

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
    distances = matches.around.distances(ranks) if matches.around else {}
    wheres = filters.wheres(matches.asked.question.filters)
    climb, has_words = matches.climb, bool(matches.asked.wanted)
    found = []
    for rank in ranks:
        rung, is_named = climb.place_of(rank)
        by_words = ((Matched.NAME if is_named else Matched.TEXT),) if has_words else ()
        by_places = tuple(where for where, having in wheres if rank in having)
        within = (Matched.PLACE,) if matches.within is not None and rank in matches.within else ()
        similar_to = climb.similar_to(rank, rung)
        found.append(Found(rank, rung, similar_to, by_words + by_places + within, distances.get(rank)))
    return found
