"""What the bringing lane does about updates; nothing here may be called in the window's thread."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from workpris_desktop.domain.edition_history import HistoryEntry
from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.sync_errors import SourceAltered
from workpris_desktop.domain.update import FetchedEdition, Offer, SourceKind, UpdateSource
from workpris_desktop.sync.looking import Looked, look_around
from workpris_desktop.ui.sync.update_state import UpdateState

if TYPE_CHECKING:
    from workpris_desktop.sync.updating import Updating


@dataclass(frozen=True, slots=True)
class Prepared:
    """A newer edition that was fetched; ``names`` are by id those of the services that take the place of others."""

    fetched: FetchedEdition
    names: Mapping[str, str] = field(default_factory=dict)


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
        return look_around(self.updating.look, dict.fromkeys((*known, *sticks)), go_on)

    def look_in(self, folder: Path, go_on: Callable[[], None], *, remembers: bool) -> Looked:
        """Look in one folder.

        Args:
            folder: that of a stick, or any other.
            go_on: is called before; it may raise `Stopped`.
            remembers: look there from now on, too, where it is no stick and holds a directory of the publisher.

        Raises:
            MachineFault: what is remembered cannot be kept.
            Stopped: raised by ``go_on``.
        """
        looked = look_around(self.updating.look, (UpdateSource(SourceKind.FOLDER, str(folder)),), go_on)
        if remembers and looked.answered and not any(folder.is_relative_to(stick) for stick in self._sticks()):
            self.updating.remember_folder(folder)
        return looked

    def fetch(self, offer: Offer, concerned: frozenset[str], progress: Callable[[int, int], None]) -> Prepared:
        """Fetch what is offered.

        Args:
            offer: a newer release.
            concerned: ids of the services of the shortlist and of saved leaflets.
            progress: is told how much is done; it may raise `Stopped`.

        Raises:
            WorkprisError: as `Updating.fetch` does.
        """
        fetched = self.updating.fetch(offer, concerned, progress)
        preview = fetched.preview
        gone = (*preview.closed.named, *preview.gone.named)
        return Prepared(fetched, self._names_of([service.successor for service in gone if service.successor]))

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
