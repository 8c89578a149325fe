"""Joins the leaflet screen with saved leaflets: kept, opened with today's data, and compared."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.leaflet import LeafletLine, LeafletOptions, Part
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.saved_leaflet import (
    Digests,
    LeafletChange,
    SavedLeaflet,
    SavedLeaflets,
    changes,
    digests_of,
    untyped,
)
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.printing.audience import is_for_professionals
from workpris_desktop.ui.printing.leaflet_controller import Compose, ReadServices
from workpris_desktop.ui.printing.leaflet_notices import Found
from workpris_desktop.ui.printing.part_words import told_in_words
from workpris_desktop.ui.printing.saved_leaflets_dialog import ChoiceNameDialog, SavedLeafletsDialog
from workpris_desktop.ui.printing.saved_leaflets_keeper import SavedLeafletsKeeper
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language


class SavedLeafletsController(QObject):
    """Asks for names, and compares what stands on a sheet today with what stood on it when it was saved."""

    opened = Signal(object)
    """The `SavedLeaflet` that is to be shown."""
    compared = Signal(str)
    """What has changed since the opened leaflet was saved, in words."""
    said = Signal(str)
    """What has just been done."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        window: QWidget,
        keeper: SavedLeafletsKeeper,
        *,
        reading: TaskLane,
        drawing: TaskLane,
        read_services: ReadServices,
        compose: Compose,
        edition: Callable[[], Edition | None],
        today: Callable[[], date],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._reading = reading
        self._drawing = drawing
        self._read_services = read_services
        self._compose = compose
        self._edition = edition
        self._today = today
        keeper.failed.connect(self.failed)

    @property
    def saved(self) -> SavedLeaflets:
        """Return the choices that are kept now."""
        return self._keeper.saved

    def save(self, shortlist: Shortlist, options: LeafletOptions) -> None:
        """Ask for a name for a choice, and keep it; nothing is asked where nothing is chosen."""
        if not len(shortlist):
            return
        dialog = ChoiceNameDialog(shortlist.picks, self._keeper.saved, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(lambda name: self._save(name, shortlist, untyped(options)))
        dialog.open()

    def open_dialog(self) -> None:
        """Open the dialog of all saved leaflets."""
        keeper = self._keeper
        dialog = SavedLeafletsDialog(keeper.saved, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.opened.connect(self.open_saved)
        dialog.removal_requested.connect(keeper.remove)
        dialog.undo_requested.connect(keeper.undo)
        update = keeper.changed.connect(lambda saved: dialog.show_saved(saved, can_undo=keeper.can_undo))
        dialog.finished.connect(lambda _: keeper.changed.disconnect(update))
        dialog.open()

    def open_saved(self, leaflet: SavedLeaflet) -> None:
        """Show a saved leaflet with today's data, and say what has changed."""
        self.opened.emit(leaflet)

        def compare(now: dict[str, Digests]) -> None:
            self.compared.emit(self._in_words(leaflet, changes(leaflet, now)))

        self._with_digests(leaflet.options, tuple(pick.id for pick in leaflet.picks), compare)

    def _save(self, name: str, shortlist: Shortlist, options: LeafletOptions) -> None:
        def keep(digests: dict[str, Digests]) -> None:
            self._keeper.save(SavedLeaflet(name, shortlist.picks, options, self._today(), digests))
            self.said.emit(self.tr("Saved: {name}").format(name=name))

        self._with_digests(options, tuple(pick.id for pick in shortlist), keep)

    def _with_digests(
        self, options: LeafletOptions, ids: tuple[str, ...], use: Callable[[dict[str, Digests]], None]
    ) -> None:
        """Read services and hand over digests of what a sheet tells of each that the directory has."""

        def digest(found: tuple[Found, ...]) -> None:
            edition = self._edition()
            if edition is not None:
                work = partial(_digests, found, edition, options, self._compose)
                self._drawing.run(self, work, use, self.failed.emit, newest_of="digests")

        self._reading.run(self, lambda: self._read_services(ids), digest, self.failed.emit, newest_of="services")

    def _in_words(self, leaflet: SavedLeaflet, changed: Sequence[LeafletChange]) -> str:
        day = short_date(leaflet.saved_on, spoken_language())
        if not changed:
            text = self.tr("“{name}”, saved on {date}: nothing has changed.")
            return text.format(name=leaflet.name, date=day)
        head = self.tr("“{name}”, changed since {date}:").format(name=leaflet.name, date=day)
        return "\n".join((head, *map(self._change, changed)))

    def _change(self, change: LeafletChange) -> str:
        if change.is_gone:
            return self.tr("{name}: no longer in the directory").format(name=change.name)
        return self.tr("{name}: {what}").format(name=change.name, what=told_in_words(change.told))


def _digests(found: Sequence[Found], edition: Edition, options: LeafletOptions, compose: Compose) -> dict[str, Digests]:
    """Return digests by the id of each service that can stand on a sheet.

    Each is composed alone, so that its digest does not depend on what else is chosen.
    """

    def lines(service: Service, parts: frozenset[Part]) -> tuple[LeafletLine, ...]:
        leaflets = compose((service,), edition, replace(options, parts=parts, apart=frozenset()))
        return tuple(line for leaflet in leaflets for block in leaflet.blocks for line in block.lines)

    present = (each for each in found if isinstance(each, Service) and not is_for_professionals(each))
    return {service.id: digests_of(partial(lines, service), options.told_parts) for service in present}
