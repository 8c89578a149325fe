"""Joins the leaflet screen with shortlist, directory and drawing: what is chosen becomes a sheet, and paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.leaflet import Leaflet, LeafletOptions
from workpris_desktop.domain.leaflet_check import CheckKind, LeafletCheck
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.printing.audience import is_for_professionals
from workpris_desktop.printing.leaflet_page import draw_leaflets, runs_over
from workpris_desktop.printing.leaflet_text import leaflet_text
from workpris_desktop.ui.printing.drawn_pages import DrawnPages, drawn_pages
from workpris_desktop.ui.printing.leaflet_notices import Found, LeafletNotices
from workpris_desktop.ui.printing.leaflet_page import LeafletPage
from workpris_desktop.ui.tasks import TaskLane

ReadServices = Callable[[tuple[str, ...]], tuple[Found, ...]]
Compose = Callable[[tuple[Service, ...], Edition, LeafletOptions], tuple[Leaflet, ...]]
Check = Callable[[tuple[Service, ...], LeafletOptions], tuple[LeafletCheck, ...]]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What was found out about a choice, and its drawn leaflet with what stands on it, where there is one."""

    options: LeafletOptions
    checks: tuple[LeafletCheck, ...]
    drawn: DrawnPages | None = None
    text: str = ""
    leaflets: tuple[Leaflet, ...] = ()


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
        check: Check,
        notices: LeafletNotices,
        edition: Callable[[], Edition | None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._reading = reading
        self._drawing = drawing
        self._read_services = read_services
        self._compose = compose
        self._check = check
        self._notices = notices
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
        self._page.show_shortlist(shortlist)
        self.draw()

    def draw(self) -> None:
        """Read the chosen services and draw the sheet anew; what is under way counts no longer."""
        number = self._begin()
        self._services = ()
        ids = tuple(pick.id for pick in self._shortlist)
        if not ids:
            self._waiting = None
            self._page.show_notices(())
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
        self._page.settle()
        if self._sheet is None:
            self._waiting = use if len(self._shortlist) else None
        elif self._sheet.drawn is not None:
            use(self._sheet.drawn.pdf)

    @property
    def leaflets(self) -> tuple[Leaflet, ...]:
        """Return the sheets that are shown, in words; none while they are drawn."""
        return self._sheet.leaflets if self._sheet else ()

    def questions(self) -> tuple[str, ...]:
        """Return what must be read and agreed to before the sheet is used."""
        return self._notices.questions(self._sheet.checks, self._sheet.options) if self._sheet else ()

    def checks(self) -> tuple[LeafletCheck, ...]:
        """Return the findings about the sheet that is shown."""
        return self._sheet.checks if self._sheet else ()

    def speak_anew(self) -> None:
        """Say the notices again, in the language spoken now."""
        if self._sheet is not None:
            self._show_notices(self._sheet)

    def _options_changed(self) -> None:
        self.options_changed.emit(self._page.options)
        if self._services:
            self._draw_services(self._services, self._begin())
        else:
            self.draw()

    def _begin(self) -> int:
        """Let no drawing count that was begun before."""
        self._sheet = None
        self._drawing_number += 1
        return self._drawing_number

    def _draw_services(self, services: tuple[Found, ...], number: int) -> None:
        if number != self._drawing_number:
            return
        self._services = services
        edition, options = self._edition(), self._page.options
        present = tuple(each for each in services if isinstance(each, Service))
        self._drawing.run(
            self,
            lambda: self._draw_sheet(present, edition, options),
            lambda sheet: self._show(sheet, number),
            self._give_up,
            newest_of="sheet",
        )

    def _draw_sheet(self, services: tuple[Service, ...], edition: Edition | None, options: LeafletOptions) -> _Sheet:
        """Judge the services and draw what is for the person."""
        checks = self._check(services, options)
        theirs = tuple(service for service in services if not is_for_professionals(service))
        if edition is None or not theirs:
            return _Sheet(options, checks)
        leaflets = self._compose(theirs, edition, options)
        drawn = drawn_pages(draw_leaflets(leaflets))
        bare = options.without_typed()
        if bare != options and runs_over(leaflets, self._compose(theirs, edition, bare)):
            checks = (*checks, LeafletCheck(CheckKind.RUNS_OVER))
        return _Sheet(options, checks, drawn, _text_of(leaflets), leaflets)

    def _show(self, sheet: _Sheet, number: int) -> None:
        """Show a sheet, unless another drawing was asked for since: it would be that of other services."""
        if number != self._drawing_number:
            return
        self._sheet = sheet
        self._show_notices(sheet)
        self._page.show_sheet(sheet.drawn.pictures if sheet.drawn else (), sheet.text)
        use, self._waiting = self._waiting, None
        if use is not None and sheet.drawn is not None:
            use(sheet.drawn.pdf)

    def _show_notices(self, sheet: _Sheet) -> None:
        notices = self._notices.notices(self._shortlist, self._services, sheet.checks, sheet.options)
        self._page.show_notices(notices, self._notices.readability(sheet.checks))

    def _give_up(self, error: WorkprisError) -> None:
        self._waiting = None
        self.failed.emit(error)


def _text_of(leaflets: Sequence[Leaflet]) -> str:
    return "\n\n".join(leaflet_text(leaflet).rstrip("\n") for leaflet in leaflets) + "\n"
