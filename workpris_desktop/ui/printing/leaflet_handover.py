"""From the finished leaflet to paper or to a file, once the warnings about it have been read."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.leaflet import LeafletFormat
from workpris_desktop.ui.printing.alert_question import ask_despite_alerts
from workpris_desktop.ui.printing.leaflet_controller import LeafletController
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.printing.print_trouble import ask_after_trouble


class LeafletHandover(QObject):
    """Hands the leaflet over as soon as it is drawn."""

    handed_over = Signal()
    """The leaflet is on its way to a printer or a file."""

    def __init__(
        self, window: QWidget, leaflet: LeafletController, printing: PrintController, today: Callable[[], date]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._leaflet = leaflet
        self._printing = printing
        self._today = today

    def print_leaflet(self, leaflet_format: LeafletFormat) -> None:
        """Print the leaflet on the paper of its format; the folded one on both sides."""
        self._use(self.tr("&Print all the same"), lambda pdf: self._print(pdf, leaflet_format))

    def save_leaflet(self) -> None:
        """Save the leaflet; the name that is proposed tells the day and nothing else."""
        self._use(self.tr("&Save all the same"), self._save)

    def _use(self, action: str, use: Callable[[bytes], object]) -> None:
        self._leaflet.when_drawn(
            lambda pdf: ask_despite_alerts(self._window, self._leaflet.questions(), action, lambda: use(pdf))
        )

    def _print(self, pdf: bytes, leaflet_format: LeafletFormat) -> None:
        is_on_its_way = self._printing.print_pdf(
            pdf,
            leaflet_format.paper,
            folded=leaflet_format is LeafletFormat.FOLDED,
            on_trouble=lambda error: self._ask_after(error, pdf, leaflet_format),
        )
        if is_on_its_way:
            self.handed_over.emit()

    def _save(self, pdf: bytes) -> None:
        if self._printing.save_pdf(pdf, f"help-{self._today().isoformat()}.pdf"):
            self.handed_over.emit()

    def _ask_after(self, error: WorkprisError, pdf: bytes, leaflet_format: LeafletFormat) -> None:
        ask_after_trouble(
            self._window,
            error,
            save=lambda: self._save(pdf),
            choose_another=lambda: self._print(pdf, leaflet_format),
        )
