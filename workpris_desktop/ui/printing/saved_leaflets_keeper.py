"""Saved leaflets while the program runs: changed here, undone here, kept on disk through a callable."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.entry_merge import with_services
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.saved_leaflet import SavedLeaflet, SavedLeaflets
from workpris_desktop.domain.shortlist import Pick


class SavedLeafletsKeeper(QObject):
    """Holds the saved leaflets; every change is kept on disk before it is told."""

    changed = Signal(object)
    """The new `SavedLeaflets`."""
    failed = Signal(object)
    """A `WorkprisError`: they could not be kept."""

    def __init__(
        self, saved: SavedLeaflets, keep: Callable[[SavedLeaflets], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._saved = saved
        self._keep = keep
        self._before_removals: list[SavedLeaflets] = []

    @property
    def saved(self) -> SavedLeaflets:
        """Return the saved leaflets as they are now."""
        return self._saved

    @property
    def can_undo(self) -> bool:
        """Tell whether something was removed that can be brought back."""
        return bool(self._before_removals)

    def save(self, leaflet: SavedLeaflet) -> None:
        """Keep a leaflet by its name; what was removed before stays removed."""
        self._before_removals.clear()
        self._put(self._saved.with_saved(leaflet))

    def remove(self, name: str) -> None:
        """Remove a saved leaflet."""
        if self._saved.named(name) is not None:
            self._before_removals.append(self._saved)
            self._put(self._saved.without(name))

    def take_successor(self, service_id: str, pick: Pick) -> None:
        """Put a service in the place of one that is gone, wherever it was saved."""
        followed = with_services(self._saved, {service_id: pick})
        if followed != self._saved:
            self._put(followed)

    def undo(self) -> None:
        """Bring back what was removed last."""
        if self._before_removals:
            self._put(self._before_removals.pop())

    def _put(self, saved: SavedLeaflets) -> None:
        self._saved = saved
        try:
            self._keep(saved)
        except WorkprisError as error:
            self.failed.emit(error)
        self.changed.emit(saved)
