"""From a finished PDF to paper or to a file: asks which printer or where, and tells what came of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.preview import count_pages, render_page
from workpris_desktop.system.files import BY_ANYBODY, BY_OWNER, write_atomically
from workpris_desktop.ui.printing.printer import PRINT_DPI, Printout, fold, new_printer
from workpris_desktop.ui.printing.sheet_view import image_of
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.ui.tasks import TaskLane

Told = Callable[[WorkprisError], None]
"""Who is told about an error."""


def _always() -> bool:
    return True


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
        self._is_asking = False

    def print_pdf(
        self,
        pdf: bytes,
        paper: Paper,
        *,
        folded: bool = False,
        on_trouble: Told | None = None,
        is_current: Callable[[], bool] = _always,
    ) -> bool:
        """Ask for printer and copies and print a PDF; tell whether the pages are on their way.

        Args:
            pdf: the whole file.
            paper: what it is printed on.
            folded: the pages lie across, to be printed on both sides and folded.
            on_trouble: gets the error when no printer takes the pages, in place of `failed`.
            is_current: asked once the person has answered; nothing is printed where that is no longer wanted.
        """
        tell = on_trouble or self.failed.emit
        try:
            printer = self._choose_printer(paper)
        except WorkprisError as error:
            tell(error)
            return False
        if folded:
            fold(printer)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        with self._asking():
            is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        if isValid(dialog):
            dialog.deleteLater()
        return is_accepted and is_current() and self.print_on(printer, pdf, tell)

    def print_on(self, printer: QPrinter, pdf: bytes, on_trouble: Told | None = None) -> bool:
        """Print a PDF on a printer that is already chosen; tell whether it takes the pages.

        A page is drawn when the one before is on its way.
        """
        tell = on_trouble or self.failed.emit
        try:
            printout = Printout(printer)
        except WorkprisError as error:
            tell(error)
            return False
        self._print_next(printout, pdf, tell)
        return True

    def save_pdf(
        self,
        pdf: bytes,
        proposed_name: str,
        *,
        is_private: bool = False,
        on_done: Callable[[str], None] | None = None,
        is_current: Callable[[], bool] = _always,
    ) -> bool:
        """Ask where to save a PDF, and save it; tell whether a place was chosen.

        Args:
            pdf: the whole file.
            proposed_name: what it is called unless the person chooses another name.
            is_private: nobody else at this computer may read the file.
            on_done: gets what has been done, in place of `done`.
            is_current: asked once the person has answered; nothing is saved where that is no longer wanted.
        """
        with self._asking():
            name, _ = QFileDialog.getSaveFileName(
                self._window, self.tr("Save as PDF"), among_documents(proposed_name), self.tr("PDF (*.pdf)")
            )
        if not name or not is_current():
            return False
        self.save_to(Path(name), pdf, is_private=is_private, on_done=on_done)
        return True

    def stop_asking(self) -> None:
        """Close the dialog that asks which printer or where, as far as the desktop lets it be closed."""
        if self._is_asking:
            for dialog in (*self._window.findChildren(QPrintDialog), *self._window.findChildren(QFileDialog)):
                dialog.reject()

    def save_to(
        self, path: Path, pdf: bytes, *, is_private: bool = False, on_done: Callable[[str], None] | None = None
    ) -> None:
        """Save a PDF to a file, which nobody else at this computer may read where it ``is_private``."""
        tell = on_done or self.done.emit
        mode = BY_OWNER if is_private else BY_ANYBODY
        target = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        self._drawing.run(
            self,
            lambda: write_atomically(target, pdf, mode),
            lambda _: tell(self.tr("Saved: {name}").format(name=target.name)),
            self.failed.emit,
        )

    @contextmanager
    def _asking(self) -> Iterator[None]:
        self._is_asking = True
        try:
            yield
        finally:
            self._is_asking = False

    def _print_next(self, printout: Printout, pdf: bytes, tell: Told) -> None:
        number, repeats = printout.pages, printout.repeats
        self._drawing.run(
            self,
            lambda: _picture(pdf, number, repeats),
            lambda picture: self._print_page(printout, pdf, picture, tell),
            tell,
        )

    def _print_page(self, printout: Printout, pdf: bytes, picture: QImage | None, tell: Told) -> None:
        """Print a page and ask for the next; no picture means that the last page is printed."""
        try:
            if picture is not None:
                printout.add_page(picture)
                self._print_next(printout, pdf, tell)
                return
            printout.finish()
        except WorkprisError as error:
            tell(error)
        else:
            self.done.emit(self.tr("%n pages sent to the printer.", "", printout.pages))


def _picture(pdf: bytes, number: int, repeats: int) -> QImage | None:
    """Draw a page of a printout that repeats a PDF so many times."""
    pages = count_pages(pdf)
    return image_of(render_page(pdf, number % pages, PRINT_DPI)) if number < pages * repeats else None
