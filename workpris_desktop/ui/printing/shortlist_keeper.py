"""The shortlist while the program runs: changed here, undone here, kept on disk through a callable."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.shortlist import Pick, Shortlist

MOST_UNDO_STEPS = 50


@dataclass(frozen=True, slots=True)
class _Own:
    """The list that belongs to no client, while that of a client is held; with the lists before it."""

    shortlist: Shortlist
    keep: Callable[[Shortlist], None]
    earlier: tuple[Shortlist, ...]


class ShortlistKeeper(QObject):
    """Holds the one shortlist; every change is kept before it is told.

    While somebody works with a client, that client's list is the one, and the own list waits.
    """

    changed = Signal(object)
    """The new `Shortlist`."""
    cleared = Signal()
    """Everything was taken off: what is chosen next is for another person."""
    client_ended = Signal()
    """A list that belongs to nobody has taken the place of the client's."""
    changed_hands = Signal()
    """Another list is held now: what could be undone of the former one belongs to it."""
    undo_became_possible = Signal(bool)
    failed = Signal(object)
    """A `WorkprisError`: the list is full, or could not be kept."""

    def __init__(self, shortlist: Shortlist, keep: Callable[[Shortlist], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shortlist = shortlist
        self._keep = keep
        self._earlier: list[Shortlist] = []
        self._own: _Own | None = None

    @property
    def shortlist(self) -> Shortlist:
        """Return the list as it is now."""
        return self._shortlist

    def begin_client(self, shortlist: Shortlist, keep: Callable[[Shortlist], None]) -> None:
        """Hold the list of a client from now on.

        Args:
            shortlist: the client's list as it is kept.
            keep: keeps a changed one; what it keeps must not lie where the own list lies.
        """
        if self._own is None:
            self._own = _Own(self._shortlist, self._keep, tuple(self._earlier))
        self._shortlist, self._keep, self._earlier = shortlist, keep, []
        self.changed_hands.emit()
        self._tell()

    def end_client(self) -> None:
        """Hold the own list again, as it was."""
        if self._own is not None:
            own, self._own = self._own, None
            self._shortlist, self._keep, self._earlier = own.shortlist, own.keep, list(own.earlier)
            self.changed_hands.emit()
            self._tell()

    def toggle(self, pick: Pick) -> None:
        """Put a service on the list, or take it off."""
        if pick.id in self._shortlist:
            self.remove(pick.id)
        else:
            self.add(pick)

    def add(self, pick: Pick) -> None:
        """Put a service on the list; a full list is told as `failed`."""
        try:
            self._change(self._shortlist.with_pick(pick))
        except WorkprisError as error:
            self.failed.emit(error)

    def remove(self, service_id: str) -> None:
        """Take a service off the list."""
        self._change(self._shortlist.without(service_id))

    def take_successor(self, service_id: str, pick: Pick) -> None:
        """Put a service in the place of one that is gone."""
        self._change(self._shortlist.with_successor(service_id, pick))

    def move(self, service_id: str, steps: int) -> None:
        """Move a service down the list, or up where ``steps`` is negative."""
        self._change(self._shortlist.moved(service_id, steps))

    def clear(self) -> None:
        """Take everything off the list."""
        self._change(Shortlist())
        self.cleared.emit()

    def take(self, shortlist: Shortlist) -> None:
        """Put another list in the place of the own one; that of a client stays as it is, and is left."""
        if self._own is not None:
            self.end_client()
            self.client_ended.emit()
        self._change(shortlist)

    def undo(self) -> None:
        """Go back to the list before the last change."""
        if self._earlier:
            self._put(self._earlier.pop())

    def _change(self, shortlist: Shortlist) -> None:
        if shortlist != self._shortlist:
            self._earlier = [*self._earlier, self._shortlist][-MOST_UNDO_STEPS:]
            self._put(shortlist)

    def _put(self, shortlist: Shortlist) -> None:
        self._shortlist = shortlist
        try:
            self._keep(shortlist)
        except WorkprisError as error:
            self.failed.emit(error)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self._shortlist)
        self.undo_became_possible.emit(bool(self._earlier))
