"""A folder that does not answer holds nobody up."""

from threading import Event

import pytest

from workpris_desktop.domain.errors import Stopped
from workpris_desktop.domain.sync_errors import SourceUnreachable
from workpris_desktop.domain.update import SourceKind, UpdateSource
from workpris_desktop.sync.looking import when_it_answers

FOLDER = UpdateSource(SourceKind.FOLDER, "/somewhere")


@pytest.fixture
def hanging():
    """The system's answer about a drive that is gone: none, until the test ends."""
    end = Event()
    yield lambda _folder: end.wait(30)
    end.set()


def test_a_folder_that_says_nothing_is_given_up(hanging):
    looked = []
    look = when_it_answers(looked.append, lambda: None, touch=hanging, longest_s=0.1)
    with pytest.raises(SourceUnreachable) as caught:
        look(FOLDER)
    assert caught.value.place == "/somewhere"
    assert looked == []


def test_who_closes_the_window_does_not_wait_for_it(hanging):
    def stop():
        raise Stopped

    with pytest.raises(Stopped):
        when_it_answers(lambda _: None, stop, touch=hanging)(FOLDER)


def test_a_folder_that_is_not_there_is_left_to_the_look(tmp_path):
    looked = []
    when_it_answers(looked.append, lambda: None)(UpdateSource(SourceKind.FOLDER, str(tmp_path / "none")))
    assert len(looked) == 1
