"""Correction slips: what an office tells a publisher about the directory, never about a person."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final, Self
from uuid import UUID, uuid4, uuid5

from workpris_desktop.domain.missing_service import MissingService

MOST_SLIPS: Final = 1_000
"""So many are kept at once, those that were handed over among them."""

LONGEST_RIGHT: Final = 300
"""Characters of what is right (features.md I8)."""

LONGEST_SENDER: Final = 100
LARGEST_PROPOSAL_BYTES: Final = 65_536
"""Of a proposed service as JSON, the same as a line of a package (security.md 5.2)."""

KEPT_AFTER_HANDOVER_DAYS: Final = 90

_NAMESPACE: Final = UUID("8d1c1f4e-7f0b-4e86-9d0a-0f0b6b9f3c51")


class WrongLine(StrEnum):
    """Which line of a record is wrong."""

    TELEPHONE = "telephone"
    ADDRESS = "address"
    HOURS = "hours"
    NAME = "name"
    AUDIENCE = "audience"
    PRICE = "price"
    ROOM = "room"
    CLOSED = "closed"
    NOT_THERE = "not_there"
    OTHER = "other"

    @property
    def says_all(self) -> bool:
        """Tell whether the line alone says what is right, so that nothing else must be written."""
        return self in {WrongLine.CLOSED, WrongLine.NOT_THERE}


class SaidBy(StrEnum):
    """Who said what is right; a closed list, so that no person is named."""

    TELEPHONE = "telephone"
    VISIT = "visit"
    WEB_PAGE = "web_page"
    OFFICE = "office"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ReportedRecord:
    """The record that is meant, and the edition in which it was read.

    ``sequence`` is the number of the signed release, 0 where the edition came another way.
    """

    id: str
    name: str
    directory: str = ""
    issued: date | None = None
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Correction:
    """That one line of a record is wrong; ``right`` is one line of text."""

    record: ReportedRecord
    line: WrongLine
    said_by: SaidBy
    said_on: date
    right: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A service that the office entered itself, as a nested object of HSDS; ``corrects`` is the record meant."""

    service: Mapping[str, Any]
    corrects: str = ""

    @property
    def service_id(self) -> str:
        """Return the id of the proposed service."""
        return str(self.service.get("id", ""))

    @property
    def name(self) -> str:
        """Return what the proposed service is called."""
        return str(self.service.get("name", ""))


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing that waits to go to the publisher; ``handed_over_on`` is None while it has not gone out."""

    id: str
    made_on: date
    about: Correction | MissingService | Proposal
    sender: str = ""
    handed_over_on: date | None = None

    @classmethod
    def correction(cls, correction: Correction, made_on: date, sender: str = "") -> Self:
        """Return a new slip that says which line of a record is wrong."""
        return cls(uuid4().hex, made_on, correction, sender)

    @classmethod
    def gap(cls, missing: MissingService, count: int | None = None) -> Self:
        """Return a slip that says which kind of help was missing.

        Args:
            missing: what was looked for.
            count: its place among older notes, from which its id is made, so that taking them over twice adds nothing.
        """
        said = f"{missing.on}/{missing.service_type}/{missing.region}/{missing.setting or ''}/{count}"
        return cls(uuid4().hex if count is None else uuid5(_NAMESPACE, said).hex, missing.on, missing)

    @classmethod
    def proposal(cls, service: Mapping[str, Any], made_on: date, *, corrects: str = "", sender: str = "") -> Self:
        """Return a new slip that proposes a service for the directory.

        Args:
            service: a nested service of HSDS, no larger than `LARGEST_PROPOSAL_BYTES` as JSON.
            made_on: the day.
            corrects: the id of the record in whose place it should stand, "" for a new one.
            sender: the office.
        """
        return cls(uuid4().hex, made_on, Proposal(service, corrects), sender)

    @property
    def waits(self) -> bool:
        """Tell whether the slip has not gone out yet."""
        return self.handed_over_on is None

    def handed_over(self, day: date) -> Self:
        """Return the slip as one that has gone out, the first time on this day."""
        return self if self.handed_over_on else replace(self, handed_over_on=day)

    def as_sent(self) -> Self:
        """Return the slip as it stands in a file for the publisher."""
        return replace(self, handed_over_on=None)

    def is_due_to_go(self, today: date) -> bool:
        """Tell whether it went out so long ago that it need not be kept."""
        return self.handed_over_on is not None and today - self.handed_over_on > timedelta(
            days=KEPT_AFTER_HANDOVER_DAYS
        )


def with_slip(slips: Sequence[Slip], added: Slip) -> tuple[Slip, ...]:
    """Return slips with one more, in whose favour an earlier one that waits and says the same is left out.

    Proposals of the same service are the same, and so are slips with the same id.
    """
    return (*(slip for slip in slips if not _is_replaced(slip, added)), added)


def room_for(slips: Sequence[Slip], wanted: int) -> tuple[Slip, ...]:
    """Return slips of which the oldest that went out were left out until so many more have room, where that helps."""
    surplus = max(0, len(slips) + wanted - MOST_SLIPS)
    gone = {slip.id for slip in [slip for slip in slips if not slip.waits][:surplus]}
    return tuple(slip for slip in slips if slip.id not in gone)


def corrections_among(slips: Iterable[Slip]) -> int:
    """Count the corrections that wait."""
    return sum(slip.waits and isinstance(slip.about, Correction) for slip in slips)


def _is_replaced(slip: Slip, added: Slip) -> bool:
    if slip.id == added.id:
        return True
    if not (slip.waits and isinstance(slip.about, Proposal) and isinstance(added.about, Proposal)):
        return False
    return slip.about.service_id == added.about.service_id
