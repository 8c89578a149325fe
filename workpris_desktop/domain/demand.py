"""What is asked for, beside what there is: needs, refusals, and what was looked for in vain, counted by month (H2)."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.unmet_need import UnmetNeed

LEAST_TOLD: Final = 5
"""Of fewer only that there were some is told: a small number in a small region could point to a person."""


class DemandKind(StrEnum):
    """How it is known that somebody asked for help: a need in a file, no place found, or a provider that refused."""

    NEED = "need"
    UNMET = "unmet"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, order=True)
class DemandCell:
    """What is counted together; ``month`` is as in ``2026-11``.

    Empty codes say that any type or region would have done, or that it is not known. ``because`` is the code of a
    reason, "" where there is none.
    """

    kind: DemandKind
    service_type: str
    region: str
    month: str
    because: str = ""


DemandCounts = Mapping[DemandCell, int]


@dataclass(frozen=True, slots=True)
class Demand:
    """How often something was asked for; ``count`` is None where it was fewer than `LEAST_TOLD` times.

    ``because`` is the reason that came most often, "" where none came `LEAST_TOLD` times.
    """

    kind: DemandKind
    service_type: str
    region: str
    count: int | None
    because: str = ""


def unmet_demand(unmet: Mapping[UnmetNeed, int]) -> Counter[DemandCell]:
    """Return as demand how often somebody could not be placed."""
    counts: Counter[DemandCell] = Counter()
    for need, count in unmet.items():
        counts[DemandCell(DemandKind.UNMET, need.service_type, need.region, need.month, need.because.value)] += count
    return counts


def demand_of(counts: DemandCounts, within: str = "") -> tuple[Demand, ...]:
    """Return the demand of all months together, the most first, then by codes.

    Args:
        counts: how often each was noted.
        within: the country or region that is looked at, "" for all; what any region would have met counts everywhere.
    """
    reasons: dict[tuple[DemandKind, str, str], Counter[str]] = {}
    for cell, count in counts.items():
        if not cell.region or cell.region.startswith(within):
            reasons.setdefault((cell.kind, cell.service_type, cell.region), Counter())[cell.because] += count
    found = (_demand(codes, found) for codes, found in reasons.items() if found.total())
    return tuple(sorted(found, key=lambda each: (-(each.count or 0), each.kind, each.service_type, each.region)))


def _demand(codes: tuple[DemandKind, str, str], counts: Counter[str]) -> Demand:
    total = counts.total()
    because, most = counts.most_common(1)[0]
    return Demand(*codes, total if total >= LEAST_TOLD else None, because if most >= LEAST_TOLD else "")
