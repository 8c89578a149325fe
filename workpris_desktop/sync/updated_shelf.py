"""The shelf of editions, as far as an update knows it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from workpris_desktop.domain.edition import ImportReport
from workpris_desktop.domain.edition_history import HistoryEntry, Origin

EDITIONS_KEPT: Final = 3
"""So many editions a person may go back to, that in use among them."""

Progress = Callable[[int, int], None]
"""Takes how much is done, and of how much; it raises `domain.errors.Stopped` once the person pressed Stop."""


class UpdatedShelf(Protocol):
    """Takes editions into use, and knows which were in use before."""

    def edition_number(self) -> int:
        """Return the number of the edition in use, 0 where there is none."""

    def history(self) -> tuple[HistoryEntry, ...]:
        """Return which editions came into use, the newest first."""

    def install_update(self, package: Path, origin: Origin, progress: Progress) -> ImportReport:
        """Read a package in and bring it into use; at the first bad record the whole is refused.

        Raises:
            RecordRefused: a record breaks a rule.
            PackageRefused: the package cannot be read.
            MachineFault: the disk is full or failed.
            Stopped: raised by ``progress``.
        """


def update_in_use(shelf: UpdatedShelf) -> HistoryEntry | None:
    """Return how the edition in use came, where it came as a signed update; a step back to it tells the same."""
    number = shelf.edition_number()
    return next((entry for entry in shelf.history() if entry.number == number and entry.origin.fingerprint), None)


def services_in_use(shelf: UpdatedShelf) -> int:
    """Return how many services the edition in use has, 0 where that is not known."""
    number = shelf.edition_number()
    return next((entry.services for entry in shelf.history() if entry.number == number), 0)


def highest_sequence(shelf: UpdatedShelf, fingerprint: str) -> int:
    """Return the highest sequence of a publisher that was ever in use here."""
    sequences = (entry.origin.sequence for entry in shelf.history() if entry.origin.fingerprint == fingerprint)
    return max(sequences, default=0)


def sequences_kept(shelf: UpdatedShelf, fingerprint: str) -> frozenset[int]:
    """Return the releases of a publisher that were in use last, no more than `EDITIONS_KEPT`."""
    found = dict.fromkeys(entry.origin.sequence for entry in shelf.history() if entry.origin.fingerprint == fingerprint)
    return frozenset(tuple(found)[:EDITIONS_KEPT])
