"""What an office tells others of its demand, and how the tables of several offices are added up (H2)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.demand import DemandCounts, DemandKind
from workpris_desktop.domain.suppression import Node, Span, node, suppress

DEMAND_ENDING: Final = ".demand.json"
"""How the name of a file with such a table ends."""


@dataclass(frozen=True, slots=True)
class RegionDemand:
    """The demand for one kind of help in one region, in all months, and in those of which it is told."""

    region: str
    told: Span
    months: Mapping[str, Span]


@dataclass(frozen=True, slots=True)
class KindDemand:
    """The demand for one kind of help, in all regions, and in those of which it is told."""

    kind: DemandKind
    service_type: str
    told: Span
    regions: tuple[RegionDemand, ...]


@dataclass(frozen=True, slots=True)
class DemandTable:
    """A table without personal data.

    ``sources`` are codes of what was counted: the vault of an office, and the searches of a computer; they name nobody.
    ``first_month`` and ``last_month`` are as in ``2026-11``, "" where there is no demand at all.
    """

    sources: tuple[str, ...]
    first_month: str
    last_month: str
    rows: tuple[KindDemand, ...]

    def overlaps(self, other: "DemandTable") -> bool:
        """Tell whether both count some of the same: adding them up would count it twice."""
        is_shared = bool({*self.sources} & {*other.sources})
        return is_shared and self.first_month <= other.last_month and other.first_month <= self.last_month


@dataclass(frozen=True, slots=True)
class DemandSum:
    """The sum over tables of one kind of help in one region."""

    kind: DemandKind
    service_type: str
    region: str
    told: Span
    tables: int


def demand_table(counts: DemandCounts, sources: Iterable[str], this_month: str) -> DemandTable:
    """Return what may be told of demand; months that are not over are left out, so that no two tables give one away.

    Args:
        counts: how often each was noted.
        sources: codes of what was counted.
        this_month: the month that it is, as in ``2026-11``.
    """
    over = {cell: count for cell, count in counts.items() if cell.month < this_month and count > 0}
    months = sorted({cell.month for cell in over})
    by_type: dict[tuple[DemandKind, str], dict[str, Counter[str]]] = {}
    for cell, count in over.items():
        by_region = by_type.setdefault((cell.kind, cell.service_type), {})
        by_region.setdefault(cell.region, Counter())[cell.month] += count
    rows = tuple(_row(*codes, regions) for codes, regions in sorted(by_type.items()))
    first, last = (months[0], months[-1]) if months else ("", "")
    return DemandTable(tuple(sorted(sources)), first, last, rows)


def added_up(tables: Iterable[DemandTable]) -> tuple[DemandSum, ...]:
    """Return the sums over tables, by kind, type and region; those of which a table hides the region are missing there.

    Where numbers are hidden the sum is a range.
    """
    spans: dict[tuple[DemandKind, str, str], list[Span]] = {}
    for table in tables:
        for row in table.rows:
            for region, told in _regions(row):
                spans.setdefault((row.kind, row.service_type, region), []).append(told)
    return tuple(
        DemandSum(*codes, Span(sum(span.low for span in found), sum(span.high for span in found)), len(found))
        for codes, found in sorted(spans.items())
    )


def _regions(row: KindDemand) -> Iterator[tuple[str, Span]]:
    """Walk the regions of a row; a number that is too small to be divided is told for no region."""
    if row.regions:
        yield from ((each.region, each.told) for each in row.regions)
    else:
        yield "", row.told


def _row(kind: DemandKind, service_type: str, regions: Mapping[str, Counter[str]]) -> KindDemand:
    nodes: dict[str, tuple[Node, dict[str, Node]]] = {}
    for region, months in sorted(regions.items()):
        leaves = {month: node(count) for month, count in sorted(months.items())}
        nodes[region] = node(months.total(), tuple(leaves.values())), leaves
    root = node(sum(found.value for found, _ in nodes.values()), tuple(found for found, _ in nodes.values()))
    suppress(root)
    told = (
        RegionDemand(region, found.told, {month: leaf.told for month, leaf in leaves.items()} if found.parts else {})
        for region, (found, leaves) in nodes.items()
    )
    return KindDemand(kind, service_type, root.told, tuple(told) if root.parts else ())
