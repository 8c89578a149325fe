"""What is different between two matrices of one question: what opened, what closed, where room came or went (H5)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workpris_desktop.domain.coverage import HOUSING, CellState, Coverage, CoverageCell, CoveragePlace


class ChangeKind(StrEnum):
    """What became of a kind of help in a place, the worst first.

    ``CLOSED``: it is missing now. ``FULL``: nobody is known to take people any more. ``FEWER`` and ``MORE``: services
    went or came. ``FREE``: somebody takes people again. ``OPENED``: it was missing before.
    """

    CLOSED = "closed"
    FULL = "full"
    FEWER = "fewer"
    MORE = "more"
    FREE = "free"
    OPENED = "opened"


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell as it was and as it is; ``came`` and ``went`` are names of services, as far as they were looked up."""

    kind: ChangeKind
    service_type: str
    place: CoveragePlace
    before: CoverageCell
    after: CoverageCell
    came: tuple[str, ...] = ()
    went: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedSide:
    """One of the two: when its edition was issued, None where nobody knows, and the day on which it is looked at."""

    issued: date | None
    day: date


@dataclass(frozen=True, slots=True)
class CoverageComparison:
    """All that is different; housing first, then the worst first."""

    before: ComparedSide
    after: ComparedSide
    changes: tuple[CellChange, ...]


def changes_between(before: Coverage, after: Coverage) -> tuple[CellChange, ...]:
    """Return the cells that are different, of the rows and columns that both matrices have."""
    kinds = list(ChangeKind)
    found = sorted(_changes(before, after), key=lambda each: (not _is_housing(each), kinds.index(each.kind)))
    return tuple(found)


def _changes(before: Coverage, after: Coverage) -> Iterator[CellChange]:
    known_types, known_places = set(before.types), {place.code for place in before.places}
    for code, row in zip(after.types, after.rows, strict=True):
        for place, cell in zip(after.places, row, strict=True):
            if code in known_types and place.code in known_places:
                former = before.cell(code, place.code)
                kind = _kind(former, cell)
                if kind is not None:
                    yield CellChange(kind, code, place, former, cell)


def _kind(before: CoverageCell, after: CoverageCell) -> ChangeKind | None:
    if before.state.is_gap != after.state.is_gap:
        return ChangeKind.CLOSED if after.state.is_gap else ChangeKind.OPENED
    if CellState.AVAILABLE in {before.state, after.state} and before.state is not after.state:
        return ChangeKind.FREE if after.state is CellState.AVAILABLE else ChangeKind.FULL
    if before.services != after.services:
        return ChangeKind.MORE if after.services > before.services else ChangeKind.FEWER
    return None


def _is_housing(change: CellChange) -> bool:
    return change.service_type.split(".")[0] == HOUSING
