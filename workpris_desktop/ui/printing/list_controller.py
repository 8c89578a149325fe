"""From the question that is asked now to a staff list: on paper, or as a workbook, CSV or PDF."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.errors import NothingFound, Stopped, WorkprisError
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.own_entry import tells_invented
from workpris_desktop.domain.search import Question
from workpris_desktop.printing.list_file import ListFormat, format_of, list_file
from workpris_desktop.printing.list_rows import MOST_LISTED, listed_hits
from workpris_desktop.system.files import write_atomically
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.ui.under_way import Course, Telling
from workpris_desktop.wording.list_words import ListWords


@dataclass(frozen=True, slots=True)
class _Made:
    """A list that is made, or how many services were too many for one."""

    content: bytes = b""
    too_many: int = 0


class ListController(QObject):
    """Makes lists on the drawing lane, with a directory opened for it, so that searching goes on meanwhile.

    A list is made of the question alone: what is told of a person never gets into a file.
    """

    done = Signal(str)
    """What has been done, or why it cannot be done, in words for the status bar."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        window: QWidget,
        *,
        drawing: TaskLane,
        printing: PrintController,
        open_directory: Callable[[], DirectoryReader],
        question: Callable[[], Question],
        words: Callable[[], ListWords],
        today: Callable[[], date],
    ) -> None:
        """Introduce the parts.

        Args:
            window: the owner of the dialogs.
            drawing: the lane on which lists are made.
            printing: prints what is drawn.
            open_directory: opens the directory that is in use.
            question: what is asked now.
            words: says lists; called when the first one is wanted.
            today: the clock.
        """
        super().__init__(window)
        self._window = window
        self._drawing = drawing
        self._printing = printing
        self._open_directory = open_directory
        self._question = question
        self._words = words
        self._today = today

    def print_list(self) -> None:
        """Make the list, ask for a printer, and print it."""
        self._make(ListFormat.PDF, self._print)

    def save_list(self) -> None:
        """Ask where to save the list and as what, make it and save it."""
        proposed = among_documents(f"list-{self._today().isoformat()}.xlsx")
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Save list"), proposed, ";;".join(self._filters())
        )
        if name:
            self.save_to(self._named(Path(name), chosen))

    def save_to(self, path: Path) -> None:
        """Make the list and save it to a file whose name ends with one of our formats.

        Raises:
            ValueError: the name ends with none of them.
        """
        file_format = format_of(path)
        if file_format is None:
            raise ValueError(path.suffix)
        self._make(file_format, lambda content: self._save(path, content))

    def _filters(self) -> dict[str, ListFormat]:
        return {
            self.tr("Excel workbook (*.xlsx)"): ListFormat.XLSX,
            self.tr("CSV table (*.csv)"): ListFormat.CSV,
            self.tr("PDF (*.pdf)"): ListFormat.PDF,
        }

    def _named(self, path: Path, chosen: str) -> Path:
        """Return a path that ends with a format of ours: the one typed, else the one chosen in the dialog."""
        if format_of(path) is not None:
            return path
        return path.with_name(f"{path.name}{self._filters().get(chosen, ListFormat.XLSX).value}")

    def _make(self, file_format: ListFormat, use: Callable[[bytes], None]) -> None:
        question = replace(self._question(), limit=MOST_LISTED, unfolds=False, counts=False)
        words, today = self._words(), self._today()
        course = Course()
        self._drawing.run(
            self,
            lambda: self._made(question, file_format, words, today, course),
            lambda made: self._use(made, use),
            self._refuse,
            telling=Telling(lambda: self.tr("Making the list…"), course),
        )

    def _refuse(self, error: WorkprisError) -> None:
        if isinstance(error, Stopped):
            self.done.emit(self.tr("Stopped. No list was made."))
        else:
            self.failed.emit(error)

    def _made(
        self, question: Question, file_format: ListFormat, words: ListWords, today: date, course: Course
    ) -> _Made:
        """Return the list, made of services that are read one by one.

        Raises:
            NothingFound: no service matches.
            MachineFault: the directory cannot be read, or the disk has no room.
            Stopped: the person pressed Stop.
        """
        with self._open_directory() as directory:
            answer, edition = directory.search(question, today), directory.edition
            hits = tuple(listed_hits(answer))
            if not hits:
                raise NothingFound
            if answer.more:
                return _Made(too_many=answer.total)
            sample = tells_invented((hit.id for hit in hits), sample=edition.sample)
            head = words.head(question, replace(edition, sample=sample), today, listed=len(hits), found=len(hits))
            staff = question.for_staff
            each = _counted(hits, course)
            rows = (words.row(hit, directory.service(hit.id), edition, today, staff=staff) for hit in each)
            return _Made(list_file(head, rows, file_format))

    def _use(self, made: _Made, use: Callable[[bytes], None]) -> None:
        if made.too_many:
            self.done.emit(self._words().too_many(made.too_many))
        else:
            use(made.content)

    def _print(self, pdf: bytes) -> None:
        self._printing.print_pdf(pdf, Paper.A4)

    def _save(self, path: Path, content: bytes) -> None:
        self._drawing.run(
            self,
            lambda: write_atomically(path, content),
            lambda _: self.done.emit(self.tr("Saved: {name}").format(name=path.name)),
            self.failed.emit,
        )


def _counted(hits: tuple[Hit, ...], course: Course) -> Iterator[Hit]:
    """Yield hits one by one, telling how many are through.

    Raises:
        Stopped: the person pressed Stop.
    """
    for number, hit in enumerate(hits):
        course(number, len(hits))
        yield hit
