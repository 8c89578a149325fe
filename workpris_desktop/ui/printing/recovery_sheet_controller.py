"""Draws recovery sheets, and prints or saves them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.recovery_sheet import RecoverySheet
from workpris_desktop.printing.recovery_sheet import draw_recovery_sheet
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.tasks import TaskLane


class RecoverySheetController(QObject):
    """Draws on the drawing lane; on the disk is nothing but what the person saves."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(self, window: QWidget, *, drawing: TaskLane, printing: PrintController) -> None:
        super().__init__(window)
        self._drawing = drawing
        self._printing = printing

    def print_sheet(self, sheet: RecoverySheet) -> None:
        """Print a sheet on A4."""
        self._draw(sheet, self._print)

    def save_sheet(self, sheet: RecoverySheet) -> None:
        """Save a sheet as PDF, which is not encrypted."""
        self._draw(sheet, self._save)

    def _print(self, pdf: bytes) -> None:
        self._printing.print_pdf(pdf, Paper.A4)

    def _save(self, pdf: bytes) -> None:
        self._printing.save_pdf(pdf, "recovery-sheet.pdf", is_private=True)

    def _draw(self, sheet: RecoverySheet, use: Callable[[bytes], None]) -> None:
        self._drawing.run(self, lambda: draw_recovery_sheet(sheet), use, self.failed.emit)
