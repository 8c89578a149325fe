"""Draws call sheets, and prints or saves them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.call_sheet import CallSheet
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.call_sheet import draw_call_sheet
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.tasks import TaskLane


class CallSheetController(QObject):
    """Draws on the drawing lane."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(self, window: QWidget, *, drawing: TaskLane, printing: PrintController) -> None:
        super().__init__(window)
        self._drawing = drawing
        self._printing = printing

    def print_sheet(self, sheet: CallSheet) -> None:
        """Print a sheet on A4."""
        self._draw(sheet, self._print)

    def save_sheet(self, sheet: CallSheet) -> None:
        """Save a sheet as PDF."""
        self._draw(sheet, self._save)

    def _print(self, pdf: bytes) -> None:
        self._printing.print_pdf(pdf, Paper.A4)

    def _save(self, pdf: bytes) -> None:
        self._printing.save_pdf(pdf, "ask-first.pdf")

    def _draw(self, sheet: CallSheet, use: Callable[[bytes], None]) -> None:
        self._drawing.run(self, lambda: draw_call_sheet(sheet), use, self.failed.emit)
