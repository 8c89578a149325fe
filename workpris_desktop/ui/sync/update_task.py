"""One thing after the other on the bringing lane, with its progress in words, and Stop."""

from collections.abc import Callable
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QLocale, QObject, Signal

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.ui.sync.update_box import UpdateBox
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.ui.under_way import Course, Telling
from workpris_desktop.wording.languages import spoken_language

Result = TypeVar("Result")
Progress = Callable[[int, int], None]


class Phase(Enum):
    """What is under way."""

    LOOKING = auto()
    FETCHING = auto()
    INSTALLING = auto()


class UpdateTask(QObject):
    """Runs one phase of an update at a time and shows it on the card."""

    became_busy = Signal(bool)
    """Something is under way (True), or nothing any more (False)."""
    _progressed = Signal(int, int)

    def __init__(self, box: UpdateBox, lane: TaskLane) -> None:
        super().__init__(box)
        self._box = box
        self._lane = lane
        self._phase = Phase.LOOKING
        self._services = 0
        self._course = Course()
        self.is_busy = False
        self._progressed.connect(self._show)
        box.stop_requested.connect(self.stop)

    def run(
        self,
        phase: Phase,
        work: Callable[[Progress], Result],
        on_done: Callable[[Result], None],
        on_error: Callable[[WorkprisError], None],
        *,
        services: int = 0,
        is_quiet: bool = False,
    ) -> None:
        """Do the work of a phase on the lane.

        Args:
            phase: what it is, in order to say so.
            work: gets what it must tell its progress to, which raises `Stopped` once the person has pressed Stop.
            on_done: gets what the work returned, in the window's thread.
            on_error: gets the error that the work raised.
            services: how many there are to read in.
            is_quiet: nobody asked for it, so that it is told on the card only.
        """
        self._phase, self._services = phase, services
        self._course = Course()
        self._show_busy(busy=True)
        self._show(0, 0)
        self._lane.run(
            self,
            lambda: work(self._progress),
            lambda result: self._end(on_done, result),
            lambda error: self._end(on_error, error),
            telling=Telling(self._said_plainly, self._course, shown_by=self._box, is_quiet=is_quiet),
        )

    def stop(self) -> None:
        """Give up what is under way; nothing is changed by that."""
        self._course.stop()

    def _end(self, tell: Callable[[Result], None], what: Result) -> None:
        self._show_busy(busy=False)
        tell(what)

    def _show_busy(self, *, busy: bool) -> None:
        self.is_busy = busy
        self._box.show_running(running=busy)
        self.became_busy.emit(busy)

    def _progress(self, done: int, total: int) -> None:
        """Tell how far the work has come; called on the bringing lane.

        Raises:
            Stopped: the person pressed Stop.
        """
        self._course(done, total)
        self._progressed.emit(done, total)

    def _show(self, done: int, total: int) -> None:
        self._box.show_progress(done, total, self._said(done, total))

    def _said_plainly(self) -> str:
        """Say what is done where how far it is stands beside it."""
        return self.tr("Reading in a directory…") if self._phase is Phase.INSTALLING else self._said(0, 0)

    def _said(self, done: int, total: int) -> str:
        if self._phase is Phase.LOOKING:
            return self.tr("Looking for a newer directory…")
        if self._phase is Phase.FETCHING:
            if not total:
                return self.tr("Fetching the newer directory…")
            return self.tr("Fetching and checking: {percent} %").format(percent=100 * done // total)
        number = QLocale(spoken_language()).toString
        read = self._services * done // total if total else 0
        return self.tr("Reading {done} of {total}").format(done=number(read), total=number(self._services))
