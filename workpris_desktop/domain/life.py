"""The life of a record: alerts, and what is left of a service that is gone."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Alert:
    """A warning on a record (HSDS ``service.alert``): from a day, until a day, by a role; None has no bound."""

    text: str
    begins: date | None = None
    ends: date | None = None
    by: str = ""

    def is_active(self, today: date) -> bool:
        """Tell whether it counts on a day."""
        return (self.begins is None or self.begins <= today) and (self.ends is None or today <= self.ends)


class TombstoneReason(StrEnum):
    """Why a service is no longer in the directory."""

    CLOSED = "closed"
    MERGED = "merged"
    MOVED = "moved"
    WITHDRAWN = "withdrawn"
    OBJECTION = "objection"
    DUPLICATE = "duplicate"
    NOT_RENEWED = "not_renewed"


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A service that is gone; ``successor_id`` is the service to look at instead, "" where there is none."""

    id: str
    name: str
    reason: TombstoneReason
    gone_on: date
    successor_id: str = ""
    successor: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """One text of a record in another language (HSDS has one language only)."""

    entity: str
    entity_id: str
    field: str
    language: str
    text: str
