"""From times to the figures that goals are about: ratios of one run."""

from collections.abc import Mapping
from typing import Final

from bench.contestants import cards, haversine, like, naive_fts5, ours, tantivy_peer, tuned_fts5
from bench.timing import Times

AT_6K: Final = "ours, whole, at 6k"

_AHEAD: Final = {
    "ahead_tantivy_match": (tantivy_peer.MATCH, ours.MATCH),
    "ahead_tantivy_whole": (tantivy_peer.WHOLE, ours.WHOLE),
    "ahead_naive": (naive_fts5.NAME, ours.WHOLE),
    "ahead_like": (like.NAME, ours.WHOLE),
    "growth": (ours.WHOLE, AT_6K),
    "whole_p95": (ours.WHOLE, cards.BASE),
    "cards_p95": (ours.CARDS, cards.BASE),
    "match_p95_lookup": (ours.MATCH, tuned_fts5.LOOKUP),
    "nearest": (ours.NEAREST, cards.WIDE),
    "nearest_ahead": (haversine.NAME, ours.NEAREST),
}
"""A figure is the p95 of the first over that of the second."""


def ratios(times: Mapping[str, Times]) -> Mapping[str, float]:
    """Return all figures for which there are times."""
    found = {
        figure: times[one].p95 / times[other].p95
        for figure, (one, other) in _AHEAD.items()
        if one in times and other in times
    }
    if ours.WHOLE in times and cards.BASE in times:
        whole = times[ours.WHOLE]
        found["whole_p50"] = whole.p50 / times[cards.BASE].p50
        found["worst"] = whole.worst / whole.p95
    if ours.MATCH in times and tuned_fts5.LOOKUP in times:
        found["match_p50_lookup"] = times[ours.MATCH].p50 / times[tuned_fts5.LOOKUP].p50
    return found


def noise(times: Mapping[str, Times]) -> float:
    """Return how far two identical contestants are apart, at least 1."""
    base, again = times[cards.BASE], times[cards.AGAIN]
    return max(max(one, other) / min(one, other) for one, other in ((base.p50, again.p50), (base.p95, again.p95)))
