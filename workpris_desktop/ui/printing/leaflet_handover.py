"""From the finished leaflet to paper or to a file, once the warnings about it have been read."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from workpris_desktop.domain.errors import Stopped, WorkprisError
from workpris_desktop.domain.leaflet import LeafletFormat
from workpris_desktop.ui.printing.alert_question import ask_despite_alerts
from workpris_desktop.ui.printing.departure import Departure
from workpris_desktop.ui.printing.leaflet_controller import LeafletController
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.printing.print_trouble import ask_after_trouble


def _nobody() -> None:
    return None


class LeafletHandover(QObject):
    """Hands the leaflet over as soon as it is drawn."""

    handed_over = Signal(object)
    """The printer has taken the leaflet, or it is on the disk; for whom it is, as `tell_about` was told."""

    def __init__(
        self, window: QWidget, leaflet: LeafletController, printing: PrintController, today: Callable[[], date]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._leaflet = leaflet
        self._printing = printing
        self._today = today
        self._turn = 0
        self._boxes: tuple[QMessageBox, ...] = ()
        self._leaving: list[Handing] = []
        self._about: Callable[[], object] = _nobody

    def tell_about(self, about: Callable[[], object]) -> None:
        """Ask whenever a leaflet is asked for for whom it is; `handed_over` gives that back."""
        self._about = about

    def print_leaflet(self, leaflet_format: LeafletFormat) -> None:
        """Print the leaflet on the paper of its format; the folded one on both sides."""
        self._use(self.tr("&Print all the same"), lambda pdf, handing: self._print(pdf, leaflet_format, handing))

    def save_leaflet(self) -> None:
        """Save the leaflet; the name that is proposed tells the day and nothing else."""
        self._use(self.tr("&Save all the same"), self._save)

    def forget(self) -> None:
        """Hand nothing over that was asked for before: the vault is locked, or one works for another person.

        What is leaving already is told when it has left, unless `take_leaving` was asked for it.
        """
        self._turn += 1
        for handing in self._leaving:
            handing.departure.hold_back()
        self._printing.stop_asking()
        for box in self._boxes:
            if isValid(box):
                box.reject()
        self._boxes = ()

    def take_leaving(self) -> tuple[object, ...]:
        """Hold back what is somebody's and not on its way yet, and return for whom the leaflets are that are.

        The vault is being locked: they are to be noted now, and `handed_over` will not tell them.
        """
        theirs = [each for each in self._leaving if each.about is not None]
        self._leaving = [each for each in self._leaving if each.about is None]
        return tuple(each.about for each in theirs if each.departure.take())

    def _use(self, action: str, use: Callable[[bytes, "Handing"], object]) -> None:
        turn = self._turn

        def ask(pdf: bytes) -> None:
            # The list is the one that was drawn, and nobody else's: `forget` is called before it becomes another's.
            if turn != self._turn:
                return
            handing = Handing(self._about(), Departure())
            self._leaving = [*(each for each in self._leaving if each.departure.is_wanted()), handing]
            self._keep(ask_despite_alerts(self._window, self._leaflet.questions(), action, lambda: use(pdf, handing)))

        self._leaflet.when_drawn(ask)

    def _print(self, pdf: bytes, leaflet_format: LeafletFormat, handing: "Handing") -> None:
        self._printing.print_pdf(
            pdf,
            leaflet_format.paper,
            folded=leaflet_format is LeafletFormat.FOLDED,
            on_done=partial(self._tell, handing),
            on_trouble=lambda error: self._ask_after(error, pdf, leaflet_format, handing),
            is_current=handing.departure.is_wanted,
        )

    def _save(self, pdf: bytes, handing: "Handing") -> None:
        self._printing.save_pdf(
            pdf,
            f"help-{self._today().isoformat()}.pdf",
            on_done=partial(self._tell, handing),
            on_trouble=partial(self._fail, handing),
            is_current=handing.departure.is_wanted,
            may_begin=handing.departure.begin,
        )

    def _tell(self, handing: "Handing", text: str) -> None:
        """Tell that it has left; after the lock it is noted already, and the name of its file is nobody's to read."""
        if handing.departure.end():
            self.handed_over.emit(handing.about)
            self._printing.done.emit(text)

    def _fail(self, handing: "Handing", error: WorkprisError) -> None:
        if handing.departure.end():
            self._printing.failed.emit(error)

    def _ask_after(self, error: WorkprisError, pdf: bytes, leaflet_format: LeafletFormat, handing: "Handing") -> None:
        if isinstance(error, Stopped):
            self._fail(handing, error)
        elif handing.departure.is_wanted():
            self._keep(
                ask_after_trouble(
                    self._window,
                    error,
                    save=lambda: self._save(pdf, handing),
                    choose_another=lambda: self._print(pdf, leaflet_format, handing),
                )
            )

    def _keep(self, box: QMessageBox | None) -> None:
        """Remember what has to be closed when the vault is locked."""
        if box is not None:
            self._boxes = (*(each for each in self._boxes if isValid(each)), box)


@dataclass(frozen=True, slots=True, eq=False)
class Handing:
    """A leaflet that was asked for: for whom it is, and how far it is on its way."""

    about: object
    departure: Departure
