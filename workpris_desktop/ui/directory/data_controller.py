"""Joins the data screen with the shelf: reads packages in on the bringing lane, one at a time."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.edition import Edition, ImportReport
from workpris_desktop.domain.errors import Stopped, WorkprisError
from workpris_desktop.ui.directory.data_page import DataPage
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.ui.under_way import Course, Telling
from workpris_desktop.wording.directory_words import DirectoryWords
from workpris_desktop.wording.languages import spoken_language

Progress = Callable[[int, int], None]
Install = Callable[[Path, Progress], ImportReport]


class DataController(QObject):
    """Reads packages in; the directory in use stays until a new one is complete."""

    installed = Signal(object)
    """The `ImportReport` of a package that is now in use."""
    search_prepared = Signal()
    """The index of the directory was built anew, so that it can be opened now."""
    became_busy = Signal(bool)
    """A package is being read in (True), or none any more (False)."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    _progressed = Signal(int, int)

    def __init__(self, page: DataPage, install: Install, lane: TaskLane, words: DirectoryWords) -> None:
        super().__init__(page)
        self._page = page
        self._install = install
        self._lane = lane
        self._words = words
        self._edition: Edition | None = None
        self._report: ImportReport | None = None
        self._is_busy = False
        self._course = Course()
        self._progressed.connect(page.show_progress)
        page.stop_requested.connect(self._stop)

    @property
    def is_busy(self) -> bool:
        """Tell whether a package is being read in."""
        return self._is_busy

    def read_in(self, package: Path, *, quietly: bool = False) -> None:
        """Read a package in.

        Args:
            package: a folder or a zip file.
            quietly: show no report where all went well (the starter directory, a directory put down for all).
        """
        if self._is_busy:
            return
        self._begin()
        self._lane.run(
            self,
            lambda: self._install(package, self._progress),
            lambda report: self._done(report, quietly=quietly),
            self._refused,
            telling=self._telling(lambda: self.tr("Reading in a directory…")),
        )

    def prepare_search(self, rebuild_index: Callable[[Progress], None]) -> None:
        """Build the index of the directory anew, unless a package is being read in, which brings one along.

        Nothing can be searched for without, so that it cannot be stopped.
        """
        if self._is_busy:
            return
        self._begin(can_stop=False)
        self._lane.run(
            self,
            lambda: rebuild_index(self._progress),
            lambda _: self._prepared(),
            self._refused,
            telling=self._telling(lambda: self.tr("Preparing the search…"), is_needed=True),
        )

    def show_edition(self, edition: Edition) -> None:
        """Show the facts of the directory that is in use now."""
        self._edition = edition
        self.speak_anew()

    def speak_anew(self) -> None:
        """Say edition and report in the language spoken now."""
        language = spoken_language()
        if self._edition is not None:
            self._page.show_edition(self._words.edition(self._edition, language))
        self._page.show_report(self._words.report(self._report, language) if self._report else "")

    def _stop(self) -> None:
        self._course.stop()

    def _begin(self, *, can_stop: bool = True) -> None:
        self._show_busy(busy=True)
        self._page.allow_stop(allowed=can_stop)
        self._course = Course()
        self._report = None
        self.speak_anew()

    def _telling(self, said: Callable[[], str], *, is_needed: bool = False) -> Telling:
        """Tell of it elsewhere while the page, which does so itself, is not on the screen."""
        return Telling(said, self._course, shown_by=self._page, is_needed=is_needed)

    def _show_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self._page.show_running(running=busy)
        self.became_busy.emit(busy)

    def _progress(self, done: int, total: int) -> None:
        """Tell how far the work has come; called on the bringing lane.

        Raises:
            Stopped: the person pressed Stop.
        """
        self._course(done, total)
        self._progressed.emit(done, total)

    def _done(self, report: ImportReport, *, quietly: bool) -> None:
        self._show_busy(busy=False)
        self._report = None if quietly else report
        self.installed.emit(report)

    def _prepared(self) -> None:
        self._show_busy(busy=False)
        self.search_prepared.emit()

    def _refused(self, error: WorkprisError) -> None:
        self._show_busy(busy=False)
        if not isinstance(error, Stopped):
            self.failed.emit(error)
