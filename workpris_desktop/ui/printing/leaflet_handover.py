"""From the finished leaflet to paper or to a file, once the warnings about its services have been read."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.ui.printing.alert_question import ask_despite_alerts
from workpris_desktop.ui.printing.leaflet_controller import LeafletController
from workpris_desktop.ui.printing.print_controller import PrintController


class LeafletHandover(QObject):
    """Hands the leaflet over as soon as it is drawn."""

    def __init__(self, window: QWidget, leaflet: LeafletController, printing: PrintController) -> None:
        super().__init__(window)
        self._window = window
        self._leaflet = leaflet
        self._printing = printing

    def print_leaflet(self, paper: Paper) -> None:
        """Print the leaflet on paper of its size."""
        self._use(self.tr("&Print all the same"), lambda pdf: self._printing.print_pdf(pdf, paper))

    def save_leaflet(self, today: date) -> None:
        """Save the leaflet; the name that is proposed tells the day and nothing else."""
        name = f"help-{today.isoformat()}.pdf"
        self._use(self.tr("&Save all the same"), lambda pdf: self._printing.save_pdf(pdf, name))

    def _use(self, action: str, use: Callable[[bytes], object]) -> None:
        self._leaflet.when_drawn(
            lambda pdf: ask_despite_alerts(self._window, self._leaflet.alerts(), action, lambda: use(pdf))
        )
