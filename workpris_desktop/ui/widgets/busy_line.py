"""Tells of work that takes long: after a second that it is done, after five how far it is, with Stop where it can."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from workpris_desktop.ui.tasks import Job, TaskLane
from workpris_desktop.ui.widgets.announcing import announce
from workpris_desktop.ui.widgets.elided_line import ElidedLine

SAYS_AFTER_MS: Final = 1_000
TELLS_AFTER_MS: Final = 5_000
"""Then it tells how far the work is, and can be stopped (ux.md C6)."""
LEAST_SHOWN_MS: Final = 500
"""What is shown does not flash."""
LOOKS_EVERY_MS: Final = 200
BAR_CHARACTERS: Final = 12

Words = Callable[[], str]


class BusyLine(QWidget):
    """Watches lanes, and tells of what somebody has waited for longest; hidden while nobody waits for long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[TaskLane, Words] = {}
        self._job: Job | None = None
        self._words: Words = str
        self._shown_since = 0.0
        self.said, self.bar, self.stop_button = ElidedLine(), QProgressBar(textVisible=False), QPushButton()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.said, self.bar, self.stop_button):
            row.addWidget(part)
        self.stop_button.clicked.connect(self._stop)
        self._pulse = QTimer(self, singleShot=True)
        self._pulse.timeout.connect(self._look)
        self.show_texts()
        self.hide()

    @property
    def text(self) -> str:
        """Return what is told, "" while nothing is."""
        return self.said.text() if self._job is not None else ""

    def watch(self, lane: TaskLane, words: Words) -> None:
        """Tell of the work of a lane.

        Args:
            lane: the lane.
            words: says what is done there, in general, in the language spoken then.
        """
        self._lanes[lane] = words
        lane.became_busy.connect(self._begin_to_wait)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.stop_button.setText(self.tr("Stop"))
        self.bar.setAccessibleName(self.tr("How far the work is"))
        if self._job is not None:
            self._tell(self._job)

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_texts()
        super().changeEvent(event)

    def _begin_to_wait(self) -> None:
        if not self._pulse.isActive():
            self._pulse.start(SAYS_AFTER_MS)

    def _look(self) -> None:
        """Show, go on, or hide, and come again while there is something to look after."""
        awaited = self._awaited()
        waited_ms = _since_ms(awaited[0].began) if awaited is not None else 0
        if awaited is not None and waited_ms >= SAYS_AFTER_MS:
            self._show(*awaited)
            self._pulse.start(LOOKS_EVERY_MS)
        elif self._job is not None:
            self._end()
        else:
            self._wait_on(SAYS_AFTER_MS - waited_ms)

    def _awaited(self) -> tuple[Job, Words] | None:
        """Return what somebody has waited for longest, and what says it."""
        if _is_told_by_dialog():
            return None
        each = ((lane.awaited, words) for lane, words in self._lanes.items() if isValid(lane))
        told = [(job, job.telling.said or words) for job, words in each if job is not None]
        return min(told, key=lambda pair: pair[0].began, default=None)

    def _show(self, job: Job, words: Words) -> None:
        former = self._words() if self._job is not None else ""
        if self._job is None:
            self._shown_since = time.monotonic()
        self._job, self._words = job, words
        self._tell(job)
        self.show()
        # Once for each piece of work, however long it takes.
        if words() != former:
            announce(self, words())

    def _end(self) -> None:
        left_ms = LEAST_SHOWN_MS - _since_ms(self._shown_since)
        if left_ms > 0:
            self._pulse.start(left_ms)
            return
        self._job = None
        self.hide()
        self._wait_on(LOOKS_EVERY_MS)

    def _wait_on(self, least_ms: int) -> None:
        """Look again where something is under way of which there is nothing to tell yet."""
        if any(not lane.is_idle for lane in self._lanes if isValid(lane)):
            self._pulse.start(max(LOOKS_EVERY_MS, least_ms))

    def _tell(self, job: Job) -> None:
        course, waited_ms = job.telling.course, _since_ms(job.began)
        is_long = waited_ms >= TELLS_AFTER_MS
        done, total = course.told if course is not None else (0, 0)
        words = self._words()
        if course is not None and course.is_stopping:
            words = self.tr("Stopping…")
        elif is_long and total:
            words = self.tr("{work} {percent} %").format(work=words, percent=100 * done // total)
        elif is_long:
            words = self.tr("{work} {seconds} s").format(work=words, seconds=waited_ms // 1000)
        self.said.say(words)
        self.bar.setVisible(is_long and bool(total))
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.bar.setFixedWidth(BAR_CHARACTERS * self.fontMetrics().averageCharWidth())
        self.stop_button.setVisible(is_long and job.telling.can_be_stopped)
        self.stop_button.setEnabled(course is not None and not course.is_stopping)

    def _stop(self) -> None:
        if self._job is not None and self._job.telling.course is not None:
            self._job.telling.course.stop()
            self._tell(self._job)


def _is_told_by_dialog() -> bool:
    """Tell whether a dialog in front of the window shows that work is under way: one such bar is enough."""
    dialog = QApplication.activeModalWidget()
    return dialog is not None and any(bar.isVisible() for bar in dialog.findChildren(QProgressBar))


def _since_ms(moment: float) -> int:
    """Return for how long something has been so."""
    return round(1000 * (time.monotonic() - moment))
