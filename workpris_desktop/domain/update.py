"""A newer edition before it is taken: what it would change, and whether somebody must be asked."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from workpris_desktop.domain.release import Release

MOST_REMOVED_SHARE: Final = 0.10
"""Of the services in use; beyond it an administrator is asked (features.md I4)."""

MOST_NAMED: Final = 200
"""Services of each sort that a preview names; the others are counted only."""


class SourceKind(StrEnum):
    """How an update comes; a folder may be on a stick or in the network, which is all the same to us."""

    WEB = "web"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class UpdateSource:
    """Where a repository stands: ``place`` is a web address (https) or the path of a folder."""

    kind: SourceKind
    place: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A release that was verified and is newer than the one in use; ``download_bytes`` is what is still to be fetched.

    ``by_delta`` tells that only changed lines are fetched.
    """

    source: UpdateSource
    release: Release
    countries: tuple[str, ...]
    download_bytes: int = 0
    by_delta: bool = False


@dataclass(frozen=True, slots=True)
class NamedService:
    """A service that a preview tells of; ``successor`` and ``reason`` are those of its tombstone, else empty."""

    id: str
    name: str
    reason: str = ""
    successor: str = ""


@dataclass(frozen=True, slots=True)
class ServiceChanges:
    """How many services of one sort there are, and which; no more than `MOST_NAMED`, those on the shortlist first."""

    count: int = 0
    named: tuple[NamedService, ...] = ()


@dataclass(frozen=True, slots=True)
class UpdatePreview:
    """What would change: services that come, that change, that are closed (with a tombstone), that are just gone.

    ``concerned`` are ids of the shortlist and of saved leaflets among those that change or go. ``before`` and ``after``
    count the services. ``compared`` is False where the edition in use is another directory, so that all is new.
    """

    before: int
    after: int
    added: ServiceChanges = field(default_factory=ServiceChanges)
    changed: ServiceChanges = field(default_factory=ServiceChanges)
    closed: ServiceChanges = field(default_factory=ServiceChanges)
    gone: ServiceChanges = field(default_factory=ServiceChanges)
    concerned: frozenset[str] = frozenset()
    compared: bool = True

    @property
    def removed(self) -> int:
        """Count the services that would not be offered any more."""
        return self.closed.count + self.gone.count

    @property
    def needs_administrator(self) -> bool:
        """Tell whether more is removed than anybody may decide alone."""
        return self.compared and self.removed > MOST_REMOVED_SHARE * self.before


@dataclass(frozen=True, slots=True)
class FetchedEdition:
    """A newer edition that lies on this disk, verified, and not in use yet; ``package`` is NDJSON, gzipped."""

    offer: Offer
    package: Path
    preview: UpdatePreview


@dataclass(frozen=True, slots=True)
class ClockDoubt:
    """That the clock of this computer is behind what was signed; ``shows`` its time, ``at_least`` the floor (UTC)."""

    shows: datetime
    at_least: datetime
