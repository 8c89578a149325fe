import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from workpris_desktop.ui.idle import IdleWatch


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def watch(qapp, clock):
    watch = IdleWatch(10, clock, look_every_ms=5)
    yield watch
    watch.end()


@pytest.fixture
def field(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    return field


def test_it_tells_once_that_nobody_is_there(qtbot, clock, watch):
    watch.begin()
    with qtbot.waitSignal(watch.left_alone):
        clock.now += 600
    assert not watch.is_watching


@pytest.mark.parametrize("sign", ["key", "mouse", "press"])
def test_a_key_or_a_mouse_begins_the_time_anew(qtbot, clock, watch, field, sign):
    watch.begin()
    clock.now += 599
    if sign == "key":
        qtbot.keyClick(field, Qt.Key.Key_Shift)
    elif sign == "mouse":
        qtbot.mouseMove(field)
    else:
        qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(watch.left_alone, wait=40):
        clock.now += 599
    with qtbot.waitSignal(watch.left_alone):
        clock.now += 1


def test_nothing_is_told_before_it_begins_and_after_it_ends(qtbot, clock, watch):
    with qtbot.assertNotEmitted(watch.left_alone, wait=30):
        clock.now += 6000
    watch.begin()
    watch.end()
    with qtbot.assertNotEmitted(watch.left_alone, wait=30):
        clock.now += 6000


def test_the_time_before_it_begins_does_not_count(qtbot, clock, watch):
    clock.now += 6000
    with qtbot.assertNotEmitted(watch.left_alone, wait=30):
        watch.begin()


def test_a_clock_that_is_set_back_does_not_keep_it_from_telling(qtbot, clock, watch):
    watch.begin()
    clock.now -= 100_000
    qtbot.wait(30)
    with qtbot.waitSignal(watch.left_alone):
        clock.now += 600
