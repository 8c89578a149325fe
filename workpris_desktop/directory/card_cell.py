"""The cells of a card that hold more than words: what is known of the room, and kinds of evidence."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from json import dumps, loads
from typing import Final

from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.hit import EvidenceKind
from workpris_desktop.domain.trust import TrustKind

MOST_LINES: Final = 20
_BETWEEN: Final = "\n"
_UNTIL: Final = " "


def capacity_cell(lines: Iterable[CapacityLine]) -> str:
    """Return the lines as one text, without those that can never tell of room, places and remarks."""
    telling = [line for line in lines if line.state is not CapacityState.NOT_KNOWN and line.as_of is not None]
    if not telling:
        return ""
    return dumps([_values(line) for line in telling[:MOST_LINES]], ensure_ascii=False, separators=(",", ":"))


def capacity_of_cell(cell: str) -> tuple[CapacityLine, ...]:
    """Return the lines again.

    Raises:
        ValueError: the file is damaged.
    """
    if not cell:
        return ()
    return tuple(
        CapacityLine(CapacityUnit(unit), CapacityState(state), date.fromisoformat(as_of), *others)
        for unit, state, as_of, *others in loads(cell)
    )


def evidence_cell(kinds: Iterable[EvidenceKind]) -> str:
    """Return kinds of evidence as one text."""
    return _BETWEEN.join(f"{each.kind}{_UNTIL}{each.valid_to or ''}" for each in kinds)


@lru_cache
def evidence_of_cell(cell: str) -> tuple[EvidenceKind, ...]:
    """Return the kinds of evidence again.

    Raises:
        ValueError: the file is damaged.
    """
    parts = (line.partition(_UNTIL) for line in cell.split(_BETWEEN) if line)
    return tuple(EvidenceKind(TrustKind(kind), date.fromisoformat(day) if day else None) for kind, _, day in parts)


def _values(line: CapacityLine) -> tuple[str | int | None, ...]:
    said = (line.unit, line.state, str(line.as_of), line.source)
    return *said, line.free, line.registered, line.waiting_weeks, line.target_group
