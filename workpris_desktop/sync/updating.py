"""Updating the directory: whose, from where, what is offered, and taking it; all that a window or a command needs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from workpris_desktop.domain.edition import ImportReport
from workpris_desktop.domain.edition_history import Origin, OriginKind
from workpris_desktop.domain.errors import ImportRunning, MachineFault
from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.sync_errors import (
    SourceAltered,
    UpdateEmpty,
    UpdateOlder,
    UpdateShrinks,
)
from workpris_desktop.domain.update import ClockDoubt, FetchedEdition, Offer, UpdateSource
from workpris_desktop.sync.clock import clock_doubt, trusted_now
from workpris_desktop.sync.errand import Brought, Errand, InUse, Run, Times, run_here
from workpris_desktop.sync.errand_work import fetch_edition, find_offer
from workpris_desktop.sync.floor_file import Floor
from workpris_desktop.sync.update_choices import UpdateChoices, parts_folder
from workpris_desktop.sync.updated_shelf import (
    Progress,
    UpdatedShelf,
    highest_sequence,
    sequences_kept,
    services_in_use,
    update_in_use,
)
from workpris_desktop.system.files import make_folder, remove_quietly
from workpris_desktop.system.instance import FolderLock

if TYPE_CHECKING:
    from workpris_desktop.sync.parts import PartShelf

LOCK_FILE: Final = "update.lock"


def _silent(_done: int, _total: int) -> None:
    """Report to nobody."""


class Updating(UpdateChoices):
    """Brings signed editions to a shelf; several windows and commands may share the folder, one at a time.

    Args:
        folder: what is remembered of updates; it is made when it is needed.
        shelf: where editions come into use.
        now: tells the time that the computer shows (UTC).
        built: when this program was built (UTC): it cannot be earlier now.
        run: does what is done at a source, such as in a process of its own.
    """

    def __init__(
        self, folder: Path, shelf: UpdatedShelf, now: Callable[[], datetime], built: datetime, run: Run = run_here
    ) -> None:
        super().__init__(folder)
        self._shelf = shelf
        self._now = now
        self._built = built
        self._run = run
        self._brought: Brought | None = None

    def clock_doubt(self) -> ClockDoubt | None:
        """Return that the clock of this computer is behind what was signed, None where it is not.

        Raises:
            MachineFault: what is remembered cannot be read.
        """
        return clock_doubt(self._now(), self._built, self._floors.newest_issued())

    def last_look(self) -> datetime | None:
        """Return when a source last answered as it should.

        Raises:
            MachineFault: what is remembered cannot be read.
        """
        return self._floors.last_look()

    def look(self, source: UpdateSource) -> Offer | None:
        """Return the newer edition that a source offers, verified; None where nothing is newer than what is in use.

        Raises:
            PublisherMissing: no publisher was added yet.
            UpdateRefused: a check failed; each class tells which.
            SourceMissing: the folder holds no repository.
            SourceGone: it went away.
            SourceUnreachable: nothing answers, or something else.
            ImportRunning: another window or command is at it.
            MachineFault: the disk is full or failed.
        """
        publisher = self._trusted()
        with self._alone():
            chosen = self._floors.countries(publisher.fingerprint)
            offer: Offer | None = self._run(partial(find_offer, self._errand(publisher, source), chosen), _silent)
            self._floors.note_look(self._now())
            return offer

    def fetch(self, offer: Offer, concerned: frozenset[str], progress: Progress = _silent) -> FetchedEdition:
        """Copy what is offered to this disk, verify the copy, make the package, and tell what would change.

        Where a newer release was published since `look`, that one is fetched.

        Args:
            offer: what `look` returned.
            concerned: ids of the services of the shortlist and of saved leaflets.
            progress: is told how much is done; it may raise `Stopped`.

        Raises:
            PublisherMissing: no publisher was added yet.
            UpdateRefused: what was fetched is not what was signed.
            SourceMissing: the folder holds no repository.
            SourceGone: it went away.
            SourceUnreachable: nothing answers, something else, or the connection was cut too often.
            ImportRunning: another window or command is at it.
            MachineFault: the disk is full or failed.
            Stopped: raised by ``progress``.
        """
        publisher = self._trusted()
        with self._alone():
            self._discard()
            errand = self._errand(publisher, offer.source)
            with self._nothing_left_behind(publisher):
                brought: Brought = self._run(partial(fetch_edition, errand, offer.countries, concerned), progress)
            self._brought = brought
            return brought.fetched

    def install(self, fetched: FetchedEdition, progress: Progress = _silent, *, agreed: bool = False) -> ImportReport:
        """Bring an edition that `fetch` returned into use.

        Args:
            fetched: the edition.
            progress: is told how much is done; it may raise `Stopped`.
            agreed: an administrator agreed to what is removed.

        Raises:
            UpdateEmpty: it holds no service.
            UpdateShrinks: more is removed than anybody may decide alone.
            RecordRefused: one of its records breaks a rule.
            SourceAltered: the package is not the one that was fetched.
            UpdateOlder: a newer one was verified since, perhaps by another window.
            ImportRunning: another window or command is at it.
            MachineFault: the disk is full or failed.
            Stopped: raised by ``progress``.
        """
        preview = fetched.preview
        if not preview.after:
            raise UpdateEmpty
        if preview.needs_administrator and not agreed:
            raise UpdateShrinks(preview.removed, preview.before)
        publisher = self._trusted()
        with self._alone(), self._discarded_at_last():
            self._demand_newest(publisher, fetched)
            brought = self._demand_brought(publisher, fetched)
            report = self._shelf.install_update(fetched.package, _origin(publisher, fetched.offer), progress)
            # The edition is in use; without its lines the next one is fetched whole, and that is all.
            with suppress(MachineFault):
                self._keep_parts(brought, fetched.offer.release.sequence)
            return report

    def _errand(self, publisher: Publisher, source: UpdateSource) -> Errand:
        clock = self._now()
        times = Times(clock, trusted_now(clock, self._built, self._floors.newest_issued()))
        return Errand(self._folder, publisher, source, times, self._floor(publisher), self._used(publisher))

    def _floor(self, publisher: Publisher) -> Floor:
        """Return the floor; what was in use counts even where the file of floors was lost."""
        kept = self._floors.floor(publisher.fingerprint)
        return Floor(max(kept.sequence, highest_sequence(self._shelf, publisher.fingerprint)), kept.issued)

    def _used(self, publisher: Publisher) -> InUse:
        services = services_in_use(self._shelf)
        entry = update_in_use(self._shelf)
        if entry is None or entry.origin.fingerprint != publisher.fingerprint:
            return InUse(services=services)
        return InUse(entry.origin.sequence, entry.origin.countries, services)

    def _demand_newest(self, publisher: Publisher, fetched: FetchedEdition) -> None:
        floor, release = self._floor(publisher), fetched.offer.release
        if release.sequence < floor.sequence:
            raise UpdateOlder(release.issued.date(), floor.issued.date() if floor.issued else None)

    def _demand_brought(self, publisher: Publisher, fetched: FetchedEdition) -> Brought:
        from workpris_desktop.sync.target_copy import file_sha256  # noqa: PLC0415 - nothing of it before there is an update

        brought, package = self._brought, fetched.package
        is_same = brought is not None and brought.fetched == fetched and brought.publisher == publisher
        if brought is None or not is_same or not package.is_file() or file_sha256(package) != brought.sha256:
            raise SourceAltered(package.name)
        return brought

    def _keep_parts(self, brought: Brought, sequence: int) -> None:
        kept = sequences_kept(self._shelf, brought.publisher.fingerprint)
        self._parts(brought.publisher).keep(brought.parts, sequence, kept)

    def _parts(self, publisher: Publisher) -> "PartShelf":
        from workpris_desktop.sync.parts import PartShelf  # noqa: PLC0415 - nothing of it before there is an update

        return PartShelf(parts_folder(self._folder, publisher))

    @contextmanager
    def _nothing_left_behind(self, publisher: Publisher) -> Iterator[None]:
        """Remove what was made of an edition that cannot be fetched; whoever was at it may have been killed."""
        try:
            yield
        except BaseException:
            self._discard()
            with suppress(MachineFault):
                self._parts(publisher).prepare()
            raise

    @contextmanager
    def _discarded_at_last(self) -> Iterator[None]:
        try:
            yield
        finally:
            self._discard()

    def _discard(self) -> None:
        """Remove the packages that were made; what was fetched for them stays, to be used again."""
        self._brought = None
        for package in self._folder.glob("edition-*.ndjson.gz"):
            remove_quietly(package)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        make_folder(self._folder)
        lock = FolderLock(self._folder / LOCK_FILE)
        if not lock.acquire():
            raise ImportRunning(self._folder)
        try:
            yield
        finally:
            lock.release()


def _origin(publisher: Publisher, offer: Offer) -> Origin:
    return Origin(
        OriginKind.UPDATE,
        source=offer.source.place,
        publisher=publisher.title,
        fingerprint=publisher.fingerprint,
        sequence=offer.release.sequence,
        countries=offer.countries,
        program=offer.release.program,
    )
