import threading

import pytest
from PySide6.QtCore import QObject

from workpris_desktop.domain.errors import NothingFound
from workpris_desktop.ui.tasks import TaskLane


@pytest.fixture
def lane(qtbot):
    lane = TaskLane("test")
    yield lane
    lane.stop()


def test_work_runs_in_another_thread_and_its_answer_comes_back_to_this_one(qtbot, lane):
    owner, seen = QObject(), []
    lane.run(owner, threading.get_ident, lambda answer: seen.extend([answer, threading.get_ident()]), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] != seen[1] == threading.get_ident()


def test_an_error_of_ours_comes_back_as_an_error(qtbot, lane):
    def fail():
        raise NothingFound

    owner, errors = QObject(), []
    lane.run(owner, fail, errors.append, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], NothingFound)


def test_an_unforeseen_error_is_told_as_such_and_the_lane_goes_on(qtbot, lane, caplog):
    owner, done = QObject(), []
    with qtbot.waitSignal(lane.failed_unexpectedly) as told:
        lane.run(owner, lambda: 1 / 0, done.append, done.append)
    assert isinstance(told.args[0], ZeroDivisionError)
    assert [record.message for record in caplog.records] == ["work failed"]
    lane.run(owner, lambda: "next", done.append, done.append)
    qtbot.waitUntil(lambda: done == ["next"])


def test_only_the_newest_request_of_a_topic_is_answered(qtbot, lane):
    gate, owner, seen = threading.Event(), QObject(), []
    lane.run(owner, gate.wait, lambda _: None, seen.append)
    for number in range(5):
        lane.run(owner, lambda number=number: number, seen.append, seen.append, newest_of="number")
    gate.set()
    qtbot.waitUntil(lambda: lane.is_idle)
    assert seen == [4]


def test_an_answer_whose_owner_is_gone_is_dropped(qtbot, lane):
    import shiboken6

    gate, owner, seen = threading.Event(), QObject(), []
    lane.run(owner, gate.wait, seen.append, seen.append)
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: lane.is_idle)
    assert seen == []
