"""Draws office cards, and prints them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.card_sheet import CardSheet
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.office_card import draw_office_card
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.tasks import TaskLane


class OfficeCardController(QObject):
    """Draws on the drawing lane; a card holds nothing secret and nothing of a client."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(self, window: QWidget, *, drawing: TaskLane, printing: PrintController) -> None:
        super().__init__(window)
        self._drawing, self._printing = drawing, printing

    def print_sheet(self, sheet: CardSheet) -> None:
        """Print a card on A4."""
        self._drawing.run(self, lambda: draw_office_card(sheet), self._print, self.failed.emit)

    def _print(self, pdf: bytes) -> None:
        self._printing.print_pdf(pdf, Paper.A4)
