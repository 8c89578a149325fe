"""What is different between two editions of a directory, service by service, part by part, cell by cell."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MOST_LISTED: Final = 10_000
"""So many services of each sort are listed; further ones are only counted."""

LONGEST_SHOWN: Final = 1_000
"""Characters of a text that are shown; the beginning says what has become of it."""


class PartFate(StrEnum):
    """What became of a part of a service."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ServiceName:
    """A service, by the id that never changes and the name that people know."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell: what it was, and what it is; "" for nothing."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class PartChange:
    """A row that hangs on a service, or the service's own, named by its table and id."""

    table: str
    id: str
    fate: PartFate
    cells: tuple[CellChange, ...]


@dataclass(frozen=True, slots=True)
class ServiceChange:
    """A service that stayed and is no longer the same; ``name`` is the new one."""

    id: str
    name: str
    parts: tuple[PartChange, ...]


@dataclass(frozen=True, slots=True)
class EditionChange:
    """All that is different; the counts are full, the lists hold the first of very many, sorted by id."""

    old_services: int
    new_services: int
    added_count: int = 0
    changed_count: int = 0
    removed_count: int = 0
    added: tuple[ServiceName, ...] = ()
    changed: tuple[ServiceChange, ...] = ()
    removed: tuple[ServiceName, ...] = ()

    @property
    def share(self) -> float:
        """Return the share of the old services that were added, changed or removed; 1 where there were none."""
        touched = self.added_count + self.changed_count + self.removed_count
        if self.old_services == 0:
            return 1.0 if touched else 0.0
        return touched / self.old_services
