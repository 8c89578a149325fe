"""Previews sheets with client data, prints and saves them, and tells which sheet leaves whose file."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog
from workpris_desktop.ui.printing.departure import Departure
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
    """The `SheetKind` of a sheet that the printer has taken or that is on the disk, None for the register; about whom.

    One that failed is not told: its preview stays open, so that it can be printed or saved elsewhere.
    """
    said = Signal(str)
    """What has been done, for the status bar."""
    warned = Signal(str)
    """What has been done and must be read."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(self, window: QWidget, *, drawing: TaskLane, printing: PrintController) -> None:
        super().__init__(window)
        self._window = window
        self._drawing = drawing
        self._printing = printing
        self._dialogs: list[QDialog] = []
        self._leaving: list[_Handing] = []
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
        dialog.print_requested.connect(lambda pdf: self._print(self._begin(dialog, kind, about), pdf))
        dialog.save_requested.connect(lambda pdf: self._save(self._begin(dialog, kind, about), pdf, file_name))
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
        self.take_leaving()
        self._drawing.forget(self, _TOPIC)
        self._printing.stop_asking()
        for dialog in tuple(self._dialogs):
            if isValid(dialog):
                dialog.reject()

    def take_leaving(self) -> tuple[tuple[SheetKind, object], ...]:
        """Hold back what is not on its way yet, and return kinds and whose of the sheets that are.

        The vault is being locked: they are to be noted now, and `printed` will not tell them.
        """
        leaving, self._leaving = self._leaving, []
        gone = [each for each in leaving if each.departure.take()]
        return tuple((each.kind, each.about) for each in gone if each.kind is not None)

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

    def _print(self, handing: "_Handing", pdf: bytes) -> None:
        if not pdf or not self._printing.print_pdf(
            pdf,
            Paper.A4,
            on_done=partial(self._done, handing, ""),
            on_trouble=partial(self._failed, handing),
            is_current=handing.departure.is_wanted,
        ):
            self._stop(handing)

    def _save(self, handing: "_Handing", pdf: bytes, file_name: str) -> None:
        hint = self.tr("This file is not encrypted: anybody who gets it can read it.")
        if not pdf or not self._printing.save_pdf(
            pdf,
            file_name,
            is_private=True,
            on_done=partial(self._done, handing, hint),
            on_trouble=partial(self._failed, handing),
            is_current=handing.departure.is_wanted,
            may_begin=handing.departure.begin,
        ):
            self._stop(handing)

    def _begin(self, dialog: CaseSheetDialog, kind: SheetKind | None, about: object) -> "_Handing":
        handing = _Handing(dialog, kind, about, Departure())
        self._leaving.append(handing)
        dialog.show_busy(is_busy=True)
        return handing

    def _done(self, handing: "_Handing", hint: str, text: str) -> None:
        """Close the preview, and tell that the sheet has left; one that was closed meanwhile has left as well."""
        if isValid(handing.dialog):
            handing.dialog.accept()
        if self._end(handing):
            self.printed.emit(handing.kind, handing.about)
            (self.warned if hint else self.said).emit(f"{text} {hint}".rstrip())

    def _failed(self, handing: "_Handing", error: WorkprisError) -> None:
        """Let it be tried again, and tell why it failed; an error that comes after the lock could name the person."""
        is_wanted = handing.departure.is_wanted()
        self._stop(handing)
        if is_wanted:
            self.failed.emit(error)

    def _stop(self, handing: "_Handing") -> None:
        """Let it be tried again: nobody wanted it, or no printer takes it."""
        self._end(handing)
        if isValid(handing.dialog):
            handing.dialog.show_busy(is_busy=False)

    def _end(self, handing: "_Handing") -> bool:
        self._leaving = [each for each in self._leaving if each is not handing]
        return handing.departure.end()


@dataclass(frozen=True, slots=True, eq=False)
class _Handing:
    """A sheet on its way to paper or into a file; its preview is closed once it is there, and stays where it failed."""

    dialog: CaseSheetDialog
    kind: SheetKind | None
    about: object
    departure: Departure
