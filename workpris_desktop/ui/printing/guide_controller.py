"""Draws the guide, and prints or saves it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.guide_sheet import GuideSheet
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.guide_sheet import draw_guide_sheet
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.tasks import TaskLane


class GuideController(QObject):
    """Draws on the drawing lane."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(self, window: QWidget, *, drawing: TaskLane, printing: PrintController) -> None:
        super().__init__(window)
        self._drawing = drawing
        self._printing = printing

    def print_sheet(self, sheet: GuideSheet) -> None:
        """Print the guide on A4."""
        self._draw(sheet, self._print)

    def save_sheet(self, sheet: GuideSheet) -> None:
        """Save the guide as PDF."""
        self._draw(sheet, self._save)

    def _print(self, pdf: bytes) -> None:
        self._printing.print_pdf(pdf, Paper.A4)

    def _save(self, pdf: bytes) -> None:
        self._printing.save_pdf(pdf, "guide.pdf")

    def _draw(self, sheet: GuideSheet, use: Callable[[bytes], None]) -> None:
        self._drawing.run(self, lambda: draw_guide_sheet(sheet), use, self.failed.emit)
