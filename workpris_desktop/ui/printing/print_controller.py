"""From a finished PDF to paper or to a file: asks which printer or where, and tells what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.preview import count_pages, render_page
from workpris_desktop.system.files import write_atomically
from workpris_desktop.ui.printing.printer import PRINT_DPI, Printout, new_printer
from workpris_desktop.ui.printing.sheet_view import image_of
from workpris_desktop.ui.tasks import TaskLane


class PrintController(QObject):
    """Prints and saves PDFs; the pages are drawn on the drawing lane, and nothing is left on the disk."""

    done = Signal(str)
    """What has been done, in words for the status bar."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self, window: QWidget, drawing: TaskLane, choose_printer: Callable[[Paper], QPrinter] = new_printer
    ) -> None:
        super().__init__(window)
        self._window = window
        self._drawing = drawing
        self._choose_printer = choose_printer

    def print_pdf(self, pdf: bytes, paper: Paper) -> bool:
        """Ask for a printer and print a PDF on it; tell whether the pages are on their way."""
        try:
            printer = self._choose_printer(paper)
        except WorkprisError as error:
            self.failed.emit(error)
            return False
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        return dialog.exec() == QDialog.DialogCode.Accepted and self.print_on(printer, pdf)

    def print_on(self, printer: QPrinter, pdf: bytes) -> bool:
        """Print a PDF on a printer that is already chosen; tell whether it takes the pages.

        A page is drawn when the one before is on its way.
        """
        try:
            printout = Printout(printer)
        except WorkprisError as error:
            self.failed.emit(error)
            return False
        self._print_next(printout, pdf)
        return True

    def save_pdf(self, pdf: bytes, proposed_name: str) -> bool:
        """Ask where to save a PDF, and save it; tell whether a place was chosen."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), proposed_name, self.tr("PDF (*.pdf)")
        )
        if name:
            self.save_to(Path(name), pdf)
        return bool(name)

    def save_to(self, path: Path, pdf: bytes) -> None:
        """Save a PDF to a file."""
        target = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        self._drawing.run(
            self,
            lambda: write_atomically(target, pdf),
            lambda _: self.done.emit(self.tr("Saved: {name}").format(name=target.name)),
            self.failed.emit,
        )

    def _print_next(self, printout: Printout, pdf: bytes) -> None:
        number = printout.pages
        self._drawing.run(
            self,
            lambda: _picture(pdf, number),
            lambda picture: self._print_page(printout, pdf, picture),
            self.failed.emit,
        )

    def _print_page(self, printout: Printout, pdf: bytes, picture: QImage | None) -> None:
        """Print a page and ask for the next; no picture means that the last page is printed."""
        try:
            if picture is not None:
                printout.add_page(picture)
                self._print_next(printout, pdf)
                return
            printout.finish()
        except WorkprisError as error:
            self.failed.emit(error)
        else:
            self.done.emit(self.tr("%n pages sent to the printer.", "", printout.pages))


def _picture(pdf: bytes, number: int) -> QImage | None:
    return image_of(render_page(pdf, number, PRINT_DPI)) if number < count_pages(pdf) else None
