"""Joins the leaflet screen with shortlist, directory and drawing: what is chosen becomes a sheet, and paper."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.leaflet import Leaflet, LeafletOptions
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.printing.audience import is_for_professionals
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.leaflet_text import leaflet_text
from workpris_desktop.ui.printing.drawn_pages import DrawnPages, drawn_pages
from workpris_desktop.ui.printing.leaflet_hints import Found, LeafletHints
from workpris_desktop.ui.printing.leaflet_page import LeafletPage
from workpris_desktop.ui.tasks import TaskLane

ReadServices = Callable[[tuple[str, ...]], tuple[Found, ...]]
Compose = Callable[[tuple[Service, ...], Edition, LeafletOptions], Leaflet]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A drawn leaflet, and what stands on it."""

    drawn: DrawnPages
    text: str


class LeafletController(QObject):
    """Draws anew whenever shortlist, options or directory change; only the newest drawing is shown."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    options_changed = Signal(object)
    """The `LeafletOptions` that the person has chosen."""

    def __init__(
        self,
        page: LeafletPage,
        *,
        reading: TaskLane,
        drawing: TaskLane,
        read_services: ReadServices,
        compose: Compose,
        hints: LeafletHints,
        edition: Callable[[], Edition | None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._reading = reading
        self._drawing = drawing
        self._read_services = read_services
        self._compose = compose
        self._hints = hints
        self._edition = edition
        self._shortlist = Shortlist()
        self._sheet: _Sheet | None = None
        self._services: tuple[Found, ...] = ()
        self._drawing_number = 0
        self._waiting: Callable[[bytes], object] | None = None
        page.options_changed.connect(self._options_changed)

    def show_shortlist(self, shortlist: Shortlist) -> None:
        """Draw the sheet of a shortlist."""
        self._shortlist = shortlist
        self._services = ()
        self._page.show_shortlist(shortlist)
        self.draw()

    def draw(self) -> None:
        """Read the chosen services and draw the sheet anew; what is under way counts no longer."""
        self._sheet = None
        self._drawing_number += 1
        number = self._drawing_number
        ids = tuple(pick.id for pick in self._shortlist)
        if not ids:
            self._waiting = None
            self._page.show_hints(())
            return
        self._reading.run(
            self,
            lambda: self._read_services(ids),
            lambda services: self._draw_services(services, number),
            self._give_up,
            newest_of="services",
        )

    def when_drawn(self, use: Callable[[bytes], object]) -> None:
        """Call ``use`` with the PDF, now or as soon as the drawing under way is done; never for an empty shortlist."""
        if self._sheet is not None:
            use(self._sheet.drawn.pdf)
        elif len(self._shortlist):
            self._waiting = use

    def alerts(self) -> tuple[str, ...]:
        """Return the alerts of the services on the sheet that count today, in words."""
        return self._hints.alerts(self._services)

    def speak_anew(self) -> None:
        """Say the hints again, in the language spoken now."""
        self._page.show_hints(self._hints.hints(self._shortlist, self._services))

    def _options_changed(self) -> None:
        self.options_changed.emit(self._page.options)
        self.draw()

    def _draw_services(self, services: tuple[Found, ...], number: int) -> None:
        self._services = services
        edition, options = self._edition(), self._page.options
        present = tuple(each for each in services if isinstance(each, Service) and not is_for_professionals(each))
        self._page.show_hints(self._hints.hints(self._shortlist, services))
        if edition is None or not present:
            self._waiting = None
            self._page.show_sheet((), "")
            return
        self._drawing.run(
            self,
            lambda: _drawn(self._compose(present, edition, options)),
            lambda sheet: self._show(sheet, number),
            self._give_up,
            newest_of="sheet",
        )

    def _show(self, sheet: _Sheet, number: int) -> None:
        """Show a sheet, unless another drawing was asked for since: it would be that of other services."""
        if number != self._drawing_number:
            return
        self._sheet = sheet
        self._page.show_sheet(sheet.drawn.pictures, sheet.text)
        use, self._waiting = self._waiting, None
        if use is not None:
            use(sheet.drawn.pdf)

    def _give_up(self, error: WorkprisError) -> None:
        self._waiting = None
        self.failed.emit(error)


def _drawn(leaflet: Leaflet) -> _Sheet:
    return _Sheet(drawn_pages(draw_leaflet(leaflet)), leaflet_text(leaflet))
