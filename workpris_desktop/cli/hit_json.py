"""One service of an answer, and the counts of its facets, as values for JSON."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from workpris_desktop.domain.capacity import CapacityState, room_line
from workpris_desktop.domain.choice import Choice
from workpris_desktop.domain.fit import Fit
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.trust import freshness


def hit_values(hit: Hit, today: date) -> dict[str, Any]:
    """Return what scripts are told of a hit: rungs are numbers from 0, distances kilometres to the metre."""
    room = room_line(hit.capacity, today)
    return asdict(hit) | {
        "rung": int(hit.rung),
        "distance_km": None if hit.distance_km is None else round(hit.distance_km, 3),
        "trust": {
            "checked_on": hit.checked_on,
            "freshness": freshness(hit.checked_on, today),
            "evidence": [asdict(evidence) for evidence in hit.evidence_kinds],
        },
        "capacity": {
            "state": room.state if room else CapacityState.NOT_KNOWN,
            "as_of": room.as_of if room else None,
        },
        "capacity_lines": [asdict(line) for line in hit.capacity],
        "fit": _fit_values(hit.fit),
    }


def facet_values(counts: Mapping[Choice, int]) -> dict[str, dict[str, int]]:
    """Return how many services each further choice would keep, by facet and value."""
    values: dict[str, dict[str, int]] = {}
    for choice, count in sorted(counts.items()):
        values.setdefault(choice.facet.value, {})[choice.value] = count
    return values


def _fit_values(fit: Fit | None) -> dict[str, Any] | None:
    if fit is None:
        return None
    return {"verdict": fit.group, "reasons": [asdict(reason) for reason in fit.reasons]}
