"""The questions of a file in a window, on one real vault for all tests, with a file for each."""

import pytest

from tests.support.intake_form import make_intake_window, open_vault


@pytest.fixture(scope="session")
def questions_vault(qapp, tmp_path_factory):
    vault, account = open_vault(tmp_path_factory.mktemp("questions") / "vault")
    yield vault, account
    vault.lane.stop()
    vault.session.lock()


@pytest.fixture
def make_intake(qtbot, questions_vault):
    """Return a function that begins a file and shows its questions."""
    made = []

    def make(**more):
        made.append(make_intake_window(qtbot, *questions_vault, **more))
        return made[-1]

    yield make
    for each in made:
        each.part.forget()
        each.rest()


@pytest.fixture
def intake(make_intake):
    return make_intake()
