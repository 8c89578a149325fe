"""What a person sees of work that takes long, on real lanes."""

import threading

import pytest
from PySide6.QtCore import QElapsedTimer, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QProgressBar, QVBoxLayout, QWidget

from workpris_desktop.domain.errors import Stopped
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.ui.under_way import QUIETLY, Course, Telling
from workpris_desktop.ui.widgets import busy_line
from workpris_desktop.ui.widgets.busy_line import BusyLine
from workpris_desktop.wording.languages import speak

FIVE_S = 5.0


def nothing(_):
    """Take an answer."""


class Waiting:
    """A lane whose work goes on until it is let go, and the line that watches it."""

    def __init__(self, qtbot):
        self.qtbot, self.lane, self.owner, self.gate = qtbot, TaskLane("test"), QObject(), threading.Event()
        self.place, self.line = QWidget(), BusyLine()
        QVBoxLayout(self.place).addWidget(self.line)
        self.line.hide()
        self.line.watch(self.lane, lambda: "Looking in the directory…")
        qtbot.addWidget(self.place)
        self.place.show()

    def begin(self, telling=None):
        """Let the lane work; a course that is given tells nothing by itself."""
        more = {} if telling is None else {"telling": telling}
        self.lane.run(self.owner, self.gate.wait, nothing, nothing, **more)

    def wait_until_told(self):
        self.qtbot.waitUntil(self.line.isVisible, timeout=5_000)

    def end(self):
        self.gate.set()
        self.qtbot.waitUntil(lambda: self.lane.is_idle)
        self.qtbot.waitUntil(self.line.isHidden, timeout=5_000)


@pytest.fixture
def waiting(qtbot):
    waiting = Waiting(qtbot)
    yield waiting
    waiting.gate.set()
    waiting.lane.stop()


def seen_for(line, ms):
    """Watch the line for so long, and return what it said."""
    clock, said = QElapsedTimer(), set()
    clock.start()
    while clock.elapsed() < ms:
        QApplication.processEvents()
        said.add(line.text)
    return said


def test_what_takes_less_than_a_second_is_never_told(qtbot, waiting):
    waiting.begin()
    said = seen_for(waiting.line, 600)
    waiting.gate.set()
    assert said | seen_for(waiting.line, 900) == {""}


def test_after_a_second_it_is_said_what_is_done_without_bar_or_stop_and_it_goes_with_the_work(qtbot, waiting):
    waiting.begin(Telling(course=Course()))
    waiting.wait_until_told()
    assert waiting.line.text == "Looking in the directory…"
    assert waiting.line.bar.isHidden()
    assert waiting.line.stop_button.isHidden()
    waiting.end()
    assert waiting.line.text == ""


def test_after_five_seconds_it_is_said_how_far_the_work_is_and_it_can_be_stopped(qtbot, waiting):
    course, told = Course(), []
    course.began -= FIVE_S

    def work():
        while True:
            course(340, 1_000)

    waiting.lane.run(waiting.owner, work, told.append, told.append, telling=Telling(lambda: "Making the list…", course))
    qtbot.waitUntil(lambda: waiting.line.text == "Making the list… 34 %", timeout=5_000)
    assert (waiting.line.bar.value(), waiting.line.bar.maximum()) == (340, 1_000)
    qtbot.mouseClick(waiting.line.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Stopped)
    qtbot.waitUntil(waiting.line.isHidden, timeout=5_000)


def test_stop_is_acknowledged_before_the_work_gives_up(qtbot, waiting):
    course = Course()
    course.began -= FIVE_S
    waiting.begin(Telling(course=course))
    qtbot.waitUntil(waiting.line.stop_button.isVisible, timeout=5_000)
    qtbot.mouseClick(waiting.line.stop_button, Qt.MouseButton.LeftButton)
    assert waiting.line.text == "Stopping…"
    assert not waiting.line.stop_button.isEnabled()


def test_work_that_cannot_tell_how_far_it_is_tells_for_how_long_it_has_lasted(qtbot, waiting, monkeypatch):
    monkeypatch.setattr(busy_line, "TELLS_AFTER_MS", 1_200)
    waiting.begin()
    qtbot.waitUntil(lambda: waiting.line.text == "Looking in the directory… 1 s", timeout=5_000)
    assert waiting.line.stop_button.isHidden()


def test_steps_that_share_a_course_are_one_piece_of_work(qtbot, waiting):
    course, told = Course(), []
    course.began -= FIVE_S

    def begin_page(number):
        def done(_):
            told.append(number)
            if number < 199:
                begin_page(number + 1)

        def draw():
            course(number, 200)
            threading.Event().wait(0.01)

        waiting.lane.run(waiting.owner, draw, done, nothing, telling=Telling(lambda: "Printing…", course))

    begin_page(0)
    qtbot.waitUntil(lambda: waiting.line.text.startswith("Printing… "), timeout=5_000)
    qtbot.waitUntil(lambda: len(told) == 200, timeout=5_000)


def test_what_nobody_asked_for_is_not_told_and_what_waits_behind_it_is(qtbot, waiting):
    waiting.begin(QUIETLY)
    assert seen_for(waiting.line, 1_300) == {""}
    waiting.begin(Telling(lambda: "Making a backup…"))
    waiting.wait_until_told()
    assert waiting.line.text == "Making a backup…"


def test_what_a_page_shows_itself_is_told_only_while_that_page_is_not_on_the_screen(qtbot, waiting):
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    waiting.begin(Telling(lambda: "Reading in a directory…", shown_by=page))
    assert seen_for(waiting.line, 1_300) == {""}
    page.hide()
    qtbot.waitUntil(lambda: waiting.line.text == "Reading in a directory…", timeout=5_000)
    page.show()
    qtbot.waitUntil(waiting.line.isHidden, timeout=5_000)


def test_a_dialog_with_a_bar_of_its_own_is_enough(qtbot, waiting):
    dialog = QDialog(waiting.place)
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(QProgressBar(maximum=0))
    dialog.setModal(True)
    dialog.show()
    waiting.begin()
    assert seen_for(waiting.line, 1_300) == {""}
    dialog.close()
    waiting.wait_until_told()


def test_what_was_asked_anew_is_not_waited_for(qtbot, waiting):
    waiting.lane.run(waiting.owner, waiting.gate.wait, nothing, nothing, newest_of="search")
    waiting.lane.forget(waiting.owner, "search")
    assert waiting.lane.awaited is None


def test_it_is_said_in_the_language_that_is_spoken_by_then(qtbot, waiting):
    course = Course()
    course.began -= FIVE_S
    waiting.begin(Telling(course=course))
    qtbot.waitUntil(waiting.line.stop_button.isVisible, timeout=5_000)
    speak("cs")
    QApplication.processEvents()
    assert waiting.line.stop_button.text() == "Zastavit"


def test_a_screen_reader_may_run(qtbot, waiting):
    QAccessible.setActive(True)
    try:
        waiting.begin()
        waiting.wait_until_told()
    finally:
        QAccessible.setActive(False)


def test_a_lane_that_is_ended_gives_up_what_can_be_stopped(qtbot):
    lane, owner, course, ended = TaskLane("test"), QObject(), Course(), threading.Event()

    def work():
        try:
            while True:
                course(1, 2)
        except Stopped:
            ended.set()
            raise

    lane.run(owner, work, nothing, nothing, telling=Telling(course=course))
    lane.stop()
    assert ended.is_set()


def test_without_what_nothing_goes_on_no_stop_is_offered(qtbot, waiting):
    course = Course()
    course.began -= FIVE_S
    course(1, 4)
    waiting.begin(Telling(lambda: "Preparing the search…", course, is_needed=True))
    qtbot.waitUntil(lambda: waiting.line.text == "Preparing the search… 25 %", timeout=5_000)
    assert waiting.line.stop_button.isHidden()
