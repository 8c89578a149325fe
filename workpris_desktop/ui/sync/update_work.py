"""What the bringing lane does about updates; nothing here may be called in the window's thread."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from workpris_desktop.domain.edition import ImportReport
from workpris_desktop.domain.edition_history import HistoryEntry
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.sync_errors import PublisherUnreadable, SourceAltered
from workpris_desktop.domain.update import FetchedEdition, Offer, SourceKind, UpdateSource
from workpris_desktop.sync.looking import Looked, look_around, when_it_answers
from workpris_desktop.sync.newcomers import names_in
from workpris_desktop.sync.stick import STICK_FOLDER
from workpris_desktop.ui.sync.update_state import UpdateState

if TYPE_CHECKING:
    from workpris_desktop.sync.updating import Updating


@dataclass(frozen=True, slots=True)
class Prepared:
    """A newer edition that was fetched; ``names`` are by id those of the services that take the place of others.

    ``replaced`` is the edition in use with which it was compared; where that is another directory, ``newcomers`` are
    names of some of the services that come.
    """

    fetched: FetchedEdition
    names: Mapping[str, str] = field(default_factory=dict)
    replaced: HistoryEntry | None = None
    newcomers: tuple[str, ...] = ()


class UpdateWork:
    """Asks `Updating`, which is made when it is first needed.

    Args:
        make_updating: makes it.
        history: tells which editions were in use here.
        sticks: where sticks are plugged in now.
        names_of: gives by id the names of services of the directory in use.
        publisher: the file of a publisher whom the administrator has put down for all accounts.
        folder: a folder that the administrator lets all accounts look into.
    """

    def __init__(
        self,
        make_updating: "Callable[[], Updating]",
        history: Callable[[], tuple[HistoryEntry, ...]],
        sticks: Callable[[], tuple[Path, ...]],
        names_of: Callable[[Sequence[str]], Mapping[str, str]],
        *,
        publisher: Path | None = None,
        folder: Path | None = None,
    ) -> None:
        self._make_updating = make_updating
        self._history = history
        self._sticks = sticks
        self._names_of = names_of
        self._publisher = publisher
        self._common = UpdateSource(SourceKind.FOLDER, str(folder)) if folder else None

    @cached_property
    def updating(self) -> "Updating":
        """Return what brings updates."""
        return self._make_updating()

    def begin(self) -> UpdateState:
        """Add the publisher whom the administrator has put down, where none was added yet; return the state.

        Raises:
            PublisherUnreadable: the administrator's file is none of a publisher.
            MachineFault: it cannot be read or kept.
        """
        if self._publisher is not None and self.updating.publisher is None:
            self.updating.add_publisher(self._publisher)
        return self.state()

    def state(self) -> UpdateState:
        """Return what is so now.

        Raises:
            MachineFault: what was kept cannot be read.
        """
        publisher = self.updating.publisher
        own = self.updating.sources()
        common = (self._common,) if self._common and self._common not in own else ()
        of_publisher = {source for source in own if source.kind is SourceKind.WEB}
        return UpdateState(
            publisher=publisher,
            countries=self.updating.countries if publisher else (),
            sources=(*own, *common),
            fixed=frozenset((*of_publisher, *common)),
            last_look=self.updating.last_look(),
            doubt=self.updating.clock_doubt(),
            history=self._history(),
        )

    def look(self, go_on: Callable[[], None]) -> Looked:
        """Look in all known places and on all sticks that are plugged in.

        Raises:
            NoSource: there is no place to look.
            Stopped: raised by ``go_on``.
        """
        known = self.state().sources
        sticks = (UpdateSource(SourceKind.FOLDER, str(stick)) for stick in self._sticks())
        return self._look_at(dict.fromkeys((*known, *sticks)), go_on)

    def look_in(self, folder: Path, go_on: Callable[[], None]) -> Looked:
        """Look in one folder, that of a stick or any other.

        Raises:
            Stopped: raised by ``go_on``.
        """
        return self.look_once_more(UpdateSource(SourceKind.FOLDER, str(folder)), go_on)

    def look_once_more(self, source: UpdateSource, go_on: Callable[[], None]) -> Looked:
        """Look in one place.

        Raises:
            Stopped: raised by ``go_on``.
        """
        return self._look_at((source,), go_on)

    def fetch(self, offer: Offer, concerned: frozenset[str], progress: Callable[[int, int], None]) -> Prepared:
        """Fetch what is offered.

        Args:
            offer: a newer release.
            concerned: ids of the services of the shortlist and of saved leaflets.
            progress: is told how much is done; it may raise `Stopped`.

        Raises:
            WorkprisError: as `Updating.fetch` does.
        """
        replaced = self._used()
        fetched = self.updating.fetch(offer, concerned, progress)
        preview = fetched.preview
        gone = (*preview.closed.named, *preview.gone.named)
        names = self._names_of([service.successor for service in gone if service.successor])
        return Prepared(fetched, names, replaced, () if preview.compared else names_in(fetched.package))

    def install(self, prepared: Prepared, progress: Callable[[int, int], None], *, agreed: bool) -> ImportReport | None:
        """Bring what was fetched into use, and look into its folder from now on, too, where that is no stick.

        Returns:
            What was read in; None where another edition is in use than that with which it was compared.

        Raises:
            WorkprisError: as `Updating.install` does.
        """
        if self._used() != prepared.replaced:
            return None
        report = self.updating.install(prepared.fetched, progress, agreed=agreed)
        source = prepared.fetched.offer.source
        # The directory is in use, whether its folder can be kept in mind or not.
        with suppress(MachineFault):
            if source.kind is SourceKind.FOLDER and source != self._common and not self._is_on_stick(source):
                self.updating.remember_folder(Path(source.place))
        return report

    def publisher_at(self, path: Path) -> tuple[Path, Publisher]:
        """Return the publisher of a file, a folder or a stick, and where it was read.

        Where a file is none of a publisher, the directory beside which it lies may have one.

        Raises:
            PublisherUnreadable: there is no publisher's file.
            MachineFault: reading failed.
        """
        try:
            return path, self.updating.read_publisher(path)
        except PublisherUnreadable:
            beside = path.parent / STICK_FOLDER
            if path.is_dir() or not beside.is_dir():
                raise
            return beside, self.updating.read_publisher(beside)

    def add_publisher(self, path: Path, shown: Publisher) -> UpdateState:
        """Add the publisher who was shown; a stick may have become another one meanwhile.

        Raises:
            SourceAltered: the file is not the one that was shown; nobody was added.
            PublisherUnreadable: the file is none of a publisher.
            MachineFault: it cannot be read or kept.
        """
        added = self.updating.add_publisher(path)
        if added.fingerprint != shown.fingerprint:
            self.updating.remove_publisher()
            raise SourceAltered(path.name)
        return self.state()

    def remove_publisher(self) -> UpdateState:
        """Take updates of nobody from now on.

        Raises:
            MachineFault: what is kept cannot be changed.
        """
        self.updating.remove_publisher()
        return self.state()

    def set_countries(self, countries: tuple[str, ...]) -> UpdateState:
        """Take the services of these countries from now on.

        Raises:
            MachineFault: it cannot be kept.
        """
        self.updating.set_countries(countries)
        return self.state()

    def forget(self, source: UpdateSource) -> UpdateState:
        """Look no longer in a folder.

        Raises:
            MachineFault: it cannot be kept.
        """
        self.updating.forget_folder(Path(source.place))
        return self.state()

    def remember(self, source: UpdateSource) -> UpdateState:
        """Look in a folder again that was forgotten.

        Raises:
            MachineFault: it cannot be kept.
        """
        self.updating.remember_folder(Path(source.place))
        return self.state()

    def _look_at(self, sources: Iterable[UpdateSource], go_on: Callable[[], None]) -> Looked:
        return look_around(when_it_answers(self.updating.look, go_on), sources, go_on)

    def _used(self) -> HistoryEntry | None:
        """Return how the edition in use came, which tells it from all others."""
        return next(iter(self._history()), None)

    def _is_on_stick(self, source: UpdateSource) -> bool:
        return any(Path(source.place).is_relative_to(stick) for stick in self._sticks())
