"""Previews sheets with client data, prints and saves them, and tells which sheet leaves whose file."""

from collections.abc import Callable
from functools import partial
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

    printed = Signal(object, object)
    """The `SheetKind` of a sheet that somebody has had printed or saved, None for the register, and about whom.

    It comes as soon as that is confirmed, before the printer or the disk has all of it: whoever notes sheets would
    rather note one that failed than miss one that left.
    """
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
        self._turn = 0
        printing.done.connect(self.said)
        printing.failed.connect(self.failed)

    def show_sheet(
        self, kind: SheetKind | None, dialog: CaseSheetDialog, file_name: str, draw: DrawSheet, about: object = None
    ) -> None:
        """Open a preview; the sheet is drawn anew when another language or more of it is wanted.

        Args:
            kind: what sort of sheet it is, None for one that is of no single client.
            dialog: the preview.
            file_name: what is proposed for a file; it names nobody.
            draw: draws the sheet.
            about: whose sheet it is; `printed` gives it back as it is.
        """
        tell = partial(self.printed.emit, kind, about)
        dialog.print_requested.connect(lambda pdf: self._print(dialog, pdf, tell))
        dialog.save_requested.connect(lambda pdf: self._save(dialog, pdf, file_name, tell))
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
        self._turn += 1
        self._drawing.forget(self, _TOPIC)
        self._printing.stop_asking()
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

    def _print(self, dialog: CaseSheetDialog, pdf: bytes, tell: Callable[[], None]) -> None:
        if pdf and self._printing.print_pdf(pdf, Paper.A4, is_current=self._while_open(dialog)):
            dialog.accept()
            tell()

    def _save(self, dialog: CaseSheetDialog, pdf: bytes, file_name: str, tell: Callable[[], None]) -> None:
        if pdf and self._printing.save_pdf(
            pdf, file_name, is_private=True, on_done=self._say_saved, is_current=self._while_open(dialog)
        ):
            dialog.accept()
            tell()

    def _while_open(self, dialog: CaseSheetDialog) -> Callable[[], bool]:
        """Return what tells whether a sheet is still open: the vault may be locked while the desktop asks something."""
        turn = self._turn
        return lambda: turn == self._turn and isValid(dialog)

    def _say_saved(self, text: str) -> None:
        hint = self.tr("This file is not encrypted: anybody who gets it can read it.")
        self.said.emit(f"{text} {hint}")
