"""Previews sheets with client data, prints and saves them, and tells only what was really printed or saved."""

from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog
from workpris_desktop.ui.printing.drawn_pages import DrawnPages, drawn_pages
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.tasks import TaskLane

_TOPIC: Final = "case_sheet"

DrawSheet = Callable[[str, bool], bytes]
"""Draws a sheet, on the drawing lane, in a language and with sensitive answers or without them."""


class CaseSheetDesk(QObject):
    """Shows one sheet at a time.

    Args:
        window: what the dialogs belong to.
        drawing: the lane on which sheets are drawn.
        printing: a print controller that nobody else uses, so that what it has done is known to be of these sheets.
    """

    printed = Signal(object)
    """The kind of a sheet that was printed or saved: a `SheetKind`, or None for the register."""
    said = Signal(str)
    """What has been done, for the status bar."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(self, window: QWidget, *, drawing: TaskLane, printing: PrintController) -> None:
        super().__init__(window)
        self._window = window
        self._drawing = drawing
        self._printing = printing
        self._dialogs: list[QDialog] = []
        self._under_way: deque[tuple[SheetKind | None, bool]] = deque()
        printing.done.connect(self._tell_done)
        printing.failed.connect(self._tell_failed)

    def show_sheet(self, kind: SheetKind | None, dialog: CaseSheetDialog, file_name: str, draw: DrawSheet) -> None:
        """Open a preview; the sheet is drawn anew when another language or more of it is wanted.

        Args:
            kind: what sort of sheet it is, None for one that is of no single client.
            dialog: the preview.
            file_name: what is proposed for a file; it names nobody.
            draw: draws the sheet.
        """
        dialog.print_requested.connect(lambda pdf: self._print(kind, dialog, pdf))
        dialog.save_requested.connect(lambda pdf: self._save(kind, dialog, pdf, file_name))
        dialog.changed.connect(lambda: self._draw(dialog, draw))
        self.open_dialog(dialog)
        self._draw(dialog, draw)

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog that `forget` closes, and that is gone with all that stands in it once it is closed."""
        self._dialogs.append(dialog)
        dialog.finished.connect(lambda: self._let_go(dialog))
        dialog.open()

    def forget(self) -> None:
        """Close what is open and drop what is being drawn: the vault is locked, or another client is chosen."""
        self._drawing.forget(self, _TOPIC)
        for dialog in tuple(self._dialogs):
            if isValid(dialog):
                dialog.reject()

    def _let_go(self, dialog: QDialog) -> None:
        self._dialogs = [each for each in self._dialogs if each is not dialog]
        dialog.deleteLater()

    def _draw(self, dialog: CaseSheetDialog, draw: DrawSheet) -> None:
        language, with_folded = dialog.chosen_language, dialog.with_folded
        dialog.show_waiting()

        def show(drawn: DrawnPages) -> None:
            if isValid(dialog) and dialog.isVisible():
                dialog.show_drawn(drawn)

        def tell(error: WorkprisError) -> None:
            if isValid(dialog):
                dialog.reject()
            self.failed.emit(error)

        self._drawing.run(self, lambda: drawn_pages(draw(language, with_folded)), show, tell, newest_of=_TOPIC)

    def _print(self, kind: SheetKind | None, dialog: CaseSheetDialog, pdf: bytes) -> None:
        job = (kind, False)
        if pdf and self._printing.print_pdf(pdf, Paper.A4, on_trouble=lambda error: self._tell_trouble(job, error)):
            self._under_way.append(job)
            dialog.accept()

    def _save(self, kind: SheetKind | None, dialog: CaseSheetDialog, pdf: bytes, file_name: str) -> None:
        if pdf and self._printing.save_pdf(pdf, file_name, is_private=True):
            self._under_way.append((kind, True))
            dialog.accept()

    def _tell_done(self, text: str) -> None:
        if not self._under_way:
            return
        kind, is_saved = self._under_way.popleft()
        hint = self.tr("This file is not encrypted: anybody who gets it can read it.") if is_saved else ""
        self.said.emit(f"{text} {hint}".strip())
        self.printed.emit(kind)

    def _tell_trouble(self, job: tuple[SheetKind | None, bool], error: WorkprisError) -> None:
        if job in self._under_way:
            self._under_way.remove(job)
        self.failed.emit(error)

    def _tell_failed(self, error: WorkprisError) -> None:
        if self._under_way:
            self._under_way.popleft()
        self.failed.emit(error)
