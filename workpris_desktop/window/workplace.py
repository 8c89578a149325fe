"""What the window works with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from workpris_desktop.directory.joined_reader import open_joined
from workpris_desktop.directory.office_entries import OfficeEntries
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.edition import ImportReport
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.saved_leaflet import SavedLeaflets
from workpris_desktop.domain.search_memory import SearchMemory
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.domain.unmet_need import UnmetNeed
from workpris_desktop.domain.workplace import Home
from workpris_desktop.system.paths import DataFolder

Install = Callable[..., ImportReport]
"""Takes what `DirectoryShelf.install` takes, and does the same."""


def _keep_nothing(_: Any) -> None:
    """Let go of what is not to be kept."""


@dataclass(frozen=True, slots=True)
class Desktop:
    """What lies on the desk as it was left at the last start, and how each is kept; none of it is about a person."""

    shortlist: Shortlist = field(default_factory=Shortlist)
    searches: SearchMemory = field(default_factory=SearchMemory)
    findings: Findings = NO_FINDINGS
    saved_leaflets: SavedLeaflets = field(default_factory=SavedLeaflets)
    keep_shortlist: Callable[[Shortlist], None] = _keep_nothing
    keep_searches: Callable[[SearchMemory], None] = _keep_nothing
    keep_findings: Callable[[Findings], None] = _keep_nothing
    keep_saved_leaflets: Callable[[SavedLeaflets], None] = _keep_nothing
    keep_missing: Callable[[MissingService], None] = _keep_nothing
    keep_unmet: Callable[[UnmetNeed], None] = _keep_nothing
    drop_unmet: Callable[[UnmetNeed], None] = _keep_nothing


def _no_sticks() -> tuple[Path, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class UpdatePlace:
    """Where updates are kept, and how they are looked for.

    ``folder`` holds what was fetched and verified; ``built`` is when the program was made. ``publisher`` (a file) and
    ``common_folder`` were put down by an administrator for all accounts. ``sticks`` tells what is plugged in now.
    ``install`` reads a package in beside the window; without it the shelf does. ``interval_is_fixed`` tells that nobody
    can choose another interval. ``put_away`` is the version of the program of which somebody wants to hear no more.
    """

    folder: Path
    built: datetime
    interval: LookInterval = LookInterval.DAY
    keep_interval: Callable[[LookInterval], None] = _keep_nothing
    publisher: Path | None = None
    common_folder: Path | None = None
    sticks: Callable[[], tuple[Path, ...]] = _no_sticks
    install: Install | None = None
    interval_is_fixed: bool = False
    put_away: str = ""
    keep_put_away: Callable[[str], None] = _keep_nothing


@dataclass(frozen=True, slots=True)
class Workplace:
    """The shelf, the shipped tables, what lies on the desk, and the clock on the wall, without a time zone.

    ``packs`` is a folder of phrase packs, None where there is none; without ``updates`` none are brought, and without
    ``folder``, that of this person's data, no slips and no client data are kept. ``office_vault`` is the folder that
    the administrator has named for the client data of all who work at this computer.
    ``home`` tells where the person works.
    """

    shelf: DirectoryShelf
    facts: Facts
    resources: Path
    desktop: Desktop
    now: Callable[[], datetime]
    packs: Path | None = None
    updates: UpdatePlace | None = None
    office: OfficeEntries | None = None
    folder: DataFolder | None = None
    office_vault: Path | None = None
    home: Callable[[], Home] = Home

    def open_directory(self) -> DirectoryReader:
        """Open the directory in use, with our own entries in it.

        Raises:
            MachineFault: it cannot be opened.
        """
        return open_joined(self.shelf.open, self.office) if self.office else self.shelf.open()

    def today(self) -> date:
        """Return the day on the wall."""
        return self.now().date()

    def moment(self) -> datetime:
        """Return the moment that it is (UTC)."""
        return self.now().astimezone(UTC)
