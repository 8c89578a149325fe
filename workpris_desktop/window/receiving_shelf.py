"""The shelf of editions as an update sees it: what comes must be whole, and is read in beside the window."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.edition import ImportReport
from workpris_desktop.domain.edition_history import HistoryEntry, Origin
from workpris_desktop.sync.errand import Run, run_here
from workpris_desktop.sync.updated_shelf import Progress
from workpris_desktop.sync.updating import Updating
from workpris_desktop.system.build_time import BUILT
from workpris_desktop.window.workplace import Install

UPDATES_FOLDER: Final = "updates"
"""Below the data folder: what was fetched and verified, and what must not be forgotten of it."""


class ReceivingShelf:
    """Takes signed editions; at the first record that breaks a rule the whole is refused.

    Args:
        shelf: where the editions stand.
        now: tells the moment (UTC).
        install: reads a package in as the shelf would, such as in a process of its own; None is the shelf itself.
    """

    def __init__(self, shelf: DirectoryShelf, now: Callable[[], datetime], install: Install | None = None) -> None:
        self._shelf = shelf
        self._now = now
        self._install = install or shelf.install

    def edition_number(self) -> int:
        """Return the number of the edition in use, 0 where there is none."""
        return self._shelf.edition_number()

    def history(self) -> tuple[HistoryEntry, ...]:
        """Return which editions came into use, the newest first."""
        return self._shelf.history()

    def install_update(self, package: Path, origin: Origin, progress: Progress) -> ImportReport:
        """Read a package in and bring it into use.

        Raises:
            PackageRefused: it cannot be read, or a record of it breaks a rule.
            ImportRunning: another window or command is at it.
            MachineFault: the disk is full or failed.
            Stopped: raised by ``progress``.
        """
        now = self._now()
        today = now.astimezone().date()
        return self._install(package, progress, today, origin=origin, whole=True, now=now)


def make_updating(
    folder: Path,
    shelf: DirectoryShelf,
    now: Callable[[], datetime],
    *,
    built: datetime = BUILT,
    install: Install | None = None,
    run: Run = run_here,
    publisher: Path | None = None,
) -> Updating:
    """Return what brings updates to a shelf.

    Args:
        folder: where updates are kept.
        shelf: where editions stand.
        now: tells the moment (UTC).
        built: when the program was made (UTC).
        install: as for `ReceivingShelf`.
        run: as for `Updating`.
        publisher: the file of a publisher whom an administrator has put down for all accounts; it is added where none
            was added yet.

    Raises:
        PublisherUnreadable: that file is none of a publisher.
        MachineFault: it cannot be read or kept.
    """
    updating = Updating(folder, ReceivingShelf(shelf, now, install), now, built, run)
    if publisher is not None and updating.publisher is None:
        updating.add_publisher(publisher)
    return updating
