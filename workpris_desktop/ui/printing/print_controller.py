"""From a finished PDF to paper or to a file: asks which printer or where, and tells what came of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from workpris_desktop.domain.errors import Stopped, WorkprisError
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.preview import count_pages, render_page
from workpris_desktop.system.files import BY_ANYBODY, BY_OWNER, write_atomically
from workpris_desktop.ui.printing.printer import PRINT_DPI, Printout, fold, new_printer
from workpris_desktop.ui.printing.sheet_view import image_of
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.ui.under_way import Course, Telling

Told = Callable[[WorkprisError], None]
"""Who is told about an error."""
Said = Callable[[str], None]
"""Who is told what has been done, in words."""


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
        on_done: Said | None = None,
        on_trouble: Told | None = None,
        is_current: Callable[[], bool] = _always,
    ) -> bool:
        """Ask for printer and copies and print a PDF; tell whether the pages are on their way.

        Args:
            pdf: the whole file.
            paper: what it is printed on.
            folded: the pages lie across, to be printed on both sides and folded.
            on_done: gets what has been done once the printer has taken all pages, in place of `done`.
            on_trouble: gets the error when no printer takes the pages, in place of `failed`.
            is_current: asked once the person has answered, and before each page; where that is no longer wanted,
                nothing more is printed.
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
        if not is_accepted or not is_current():
            return False
        return self.print_on(printer, pdf, on_done=on_done, on_trouble=tell, is_current=is_current)

    def print_on(
        self,
        printer: QPrinter,
        pdf: bytes,
        *,
        on_done: Said | None = None,
        on_trouble: Told | None = None,
        is_current: Callable[[], bool] = _always,
    ) -> bool:
        """Print a PDF on a printer that is already chosen; tell whether it takes the pages.

        A page is drawn when the one before is on its way.
        """
        tell = on_trouble or self.failed.emit
        try:
            printout = Printout(printer)
        except WorkprisError as error:
            tell(error)
            return False
        self._print_next(_Run(printout, pdf, on_done or self.done.emit, tell, is_current, Course()))
        return True

    def save_pdf(
        self,
        pdf: bytes,
        proposed_name: str,
        *,
        is_private: bool = False,
        on_done: Said | None = None,
        on_trouble: Told | None = None,
        is_current: Callable[[], bool] = _always,
        may_begin: Callable[[], bool] = _always,
    ) -> bool:
        """Ask where to save a PDF, and save it; tell whether a place was chosen.

        Args:
            pdf: the whole file.
            proposed_name: what it is called unless the person chooses another name.
            is_private: nobody else at this computer may read the file.
            on_done: gets what has been done once the file is on the disk, in place of `done`.
            on_trouble: gets the error when it cannot be saved, in place of `failed`.
            is_current: asked once the person has answered; nothing is saved where that is no longer wanted.
            may_begin: asked right before it is written, on the drawing lane.
        """
        with self._asking():
            name, _ = QFileDialog.getSaveFileName(
                self._window, self.tr("Save as PDF"), among_documents(proposed_name), self.tr("PDF (*.pdf)")
            )
        if not name or not is_current():
            return False
        self.save_to(
            Path(name), pdf, is_private=is_private, on_done=on_done, on_trouble=on_trouble, may_begin=may_begin
        )
        return True

    def stop_asking(self) -> None:
        """Close the dialog that asks which printer or where, as far as the desktop lets it be closed."""
        if self._is_asking:
            for dialog in (*self._window.findChildren(QPrintDialog), *self._window.findChildren(QFileDialog)):
                dialog.reject()

    def save_to(
        self,
        path: Path,
        pdf: bytes,
        *,
        is_private: bool = False,
        on_done: Said | None = None,
        on_trouble: Told | None = None,
        may_begin: Callable[[], bool] = _always,
    ) -> None:
        """Save a PDF to a file, which nobody else at this computer may read where it ``is_private``."""
        tell = on_done or self.done.emit
        mode = BY_OWNER if is_private else BY_ANYBODY
        target = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")

        def save() -> bool:
            if not may_begin():
                return False
            write_atomically(target, pdf, mode)
            return True

        def say(is_saved: bool) -> None:
            if is_saved:
                tell(self.tr("Saved: {name}").format(name=target.name))

        self._drawing.run(self, save, say, on_trouble or self.failed.emit)

    @contextmanager
    def _asking(self) -> Iterator[None]:
        self._is_asking = True
        try:
            yield
        finally:
            self._is_asking = False

    def _print_next(self, run: "_Run") -> None:
        number, repeats = run.printout.pages, run.printout.repeats
        self._drawing.run(
            self,
            lambda: _picture(run.pdf, number, repeats, run.course),
            lambda picture: self._print_page(run, picture),
            lambda error: self._give_up(run, error),
            telling=Telling(lambda: self.tr("Printing…"), run.course),
        )

    def _give_up(self, run: "_Run", error: WorkprisError) -> None:
        """Tell what went wrong; where the person pressed Stop, take back what was sent."""
        if isinstance(error, Stopped):
            run.printout.abort()
            self.done.emit(self.tr("Stopped. Pages that the printer has taken already may still come."))
        run.tell(error)

    def _print_page(self, run: "_Run", picture: QImage | None) -> None:
        """Print a page and ask for the next; no picture means that the last page is printed."""
        if not run.is_current():
            run.printout.abort()
            return
        try:
            if picture is not None:
                run.printout.add_page(picture)
                self._print_next(run)
                return
            run.printout.finish()
        except WorkprisError as error:
            run.tell(error)
        else:
            run.say(self.tr("%n pages sent to the printer.", "", run.printout.pages))


@dataclass(frozen=True, slots=True)
class _Run:
    """A PDF on its way to a printer, and who is told how it went."""

    printout: Printout
    pdf: bytes
    say: Said
    tell: Told
    is_current: Callable[[], bool]
    course: Course


def _picture(pdf: bytes, number: int, repeats: int, course: Course) -> QImage | None:
    """Draw a page of a printout that repeats a PDF so many times.

    Raises:
        Stopped: the person pressed Stop.
    """
    pages = count_pages(pdf)
    course(number, pages * repeats)
    return image_of(render_page(pdf, number % pages, PRINT_DPI)) if number < pages * repeats else None
