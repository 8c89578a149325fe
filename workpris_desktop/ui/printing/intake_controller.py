"""Joins the dialog for the blank entry form with its drawing, the printer and the disk."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.printing.intake_filled import IntakeContent
from workpris_desktop.printing.intake_sheet import draw_intake
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_needs
from workpris_desktop.ui.printing.intake_dialog import IntakeDialog
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.tasks import TaskLane


class IntakeController(QObject):
    """Draws the blank form in the language that was chosen, and prints or saves it."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        window: QWidget,
        resources: Path,
        *,
        drawing: TaskLane,
        printing: PrintController,
        phrasebook: Callable[[str], Phrasebook],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._resources = resources
        self._drawing = drawing
        self._printing = printing
        self._phrasebook = phrasebook

    def open_dialog(self, language: str) -> None:
        """Ask in which language, and whether on paper or as a file; ``language`` is proposed."""
        dialog = IntakeDialog(language, self._window)
        dialog.print_requested.connect(lambda language: self._draw(language, self._print, is_whole=dialog.is_whole))
        dialog.save_requested.connect(
            lambda language: self._draw(language, partial(self._save, language), is_whole=dialog.is_whole)
        )
        dialog.open()

    def _print(self, pdf: bytes) -> None:
        self._printing.print_pdf(pdf, Paper.A4)

    def _save(self, language: str, pdf: bytes) -> None:
        self._printing.save_pdf(pdf, f"entry-form-{language}.pdf")

    def _draw(self, language: str, use: Callable[[bytes], None], *, is_whole: bool) -> None:
        resources, words = self._resources, self._phrasebook(language)
        self._drawing.run(self, lambda: _blank_intake(resources, words, is_whole=is_whole), use, self.failed.emit)


def _blank_intake(resources: Path, words: Phrasebook, *, is_whole: bool) -> bytes:
    """Draw the blank form: its core, or all of it with the needs.

    Raises:
        PackagingFault: a table that ships with the program is missing or damaged.
    """
    content = IntakeContent(core_only=not is_whole, need_kinds=read_needs(resources) if is_whole else ())
    return draw_intake(read_intake_form(resources), words.language, words, content)
