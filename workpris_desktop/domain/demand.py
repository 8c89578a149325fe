"""What was looked for in vain, beside what there is: sums by kind of help and region, and no small number (H2)."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.unmet_need import UnmetBecause, UnmetNeed

LEAST_TOLD: Final = 5
"""Of fewer only that there were some is told: a small number in a small region could point to a person."""


@dataclass(frozen=True, slots=True)
class Demand:
    """How often somebody could not be placed; ``count`` is None where there were fewer than `LEAST_TOLD`.

    Empty codes say that any kind of help, or any region, would have done. ``because`` is the reason that came most
    often, None where it came fewer than `LEAST_TOLD` times.
    """

    service_type: str
    region: str
    count: int | None
    because: UnmetBecause | None = None


def demand_of(unmet: Mapping[UnmetNeed, int], within: str = "") -> tuple[Demand, ...]:
    """Return the demand of all months together, the most first, then by codes.

    Args:
        unmet: how often each unmet need was noted.
        within: the country or region that is looked at, "" for all; what any region would have met counts everywhere.
    """
    reasons: dict[tuple[str, str], Counter[UnmetBecause]] = {}
    for need, count in unmet.items():
        if not need.region or need.region.startswith(within):
            reasons.setdefault((need.service_type, need.region), Counter())[need.because] += count
    found = (_demand(codes, counts) for codes, counts in reasons.items())
    return tuple(sorted(found, key=lambda each: (-(each.count or 0), each.service_type, each.region)))


def _demand(codes: tuple[str, str], counts: Counter[UnmetBecause]) -> Demand:
    total = counts.total()
    because, most = counts.most_common(1)[0]
    is_told, is_sure = total >= LEAST_TOLD, most >= LEAST_TOLD
    return Demand(*codes, total if is_told else None, because if is_sure else None)
