"""A publisher with releases, and a window that may take them."""

import shutil
from datetime import timedelta

import pytest

from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, service
from tests.ui.conftest import BUILT, rest
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.window.workplace import UpdatePlace

FIRST = range(100, 120)
LATER = BEGINNING + timedelta(days=5)


@pytest.fixture
def publisher(tmp_path):
    """A publisher of twenty services in one country."""
    made = SimulatedPublisher(tmp_path / "repository")
    made.publish({"CZ": lines_of(map(service, FIRST))}, BEGINNING)
    return made


@pytest.fixture
def sticks():
    """Where sticks are plugged in: a list that a test may change."""
    return []


@pytest.fixture
def settle(qtbot):
    """Return a function that waits until the work of a program, and what follows from it, is done."""

    def wait(program):
        for _ in range(4):
            rest(qtbot, program)

    return wait


@pytest.fixture
def open_window(make_program, facts, shelf_folder, tmp_path, sticks, settle):
    """Return a function that opens a window with a shelf of its own."""
    shutil.copytree(shelf_folder, tmp_path / "shelf")

    def make(**place):
        wanted = {"folder": tmp_path / "updates", "built": BUILT, "interval": LookInterval.HAND}
        updates = UpdatePlace(**{**wanted, "sticks": lambda: tuple(sticks), **place})
        program = make_program(DirectoryShelf(tmp_path / "shelf", facts), updates=updates)
        settle(program)
        return program

    return make


@pytest.fixture
def trusting(open_window, publisher, settle):
    """A window that has added the publisher and looks into its folder, and took nothing yet."""
    program = open_window(publisher=publisher.folder / "publisher.json", common_folder=publisher.folder)
    assert program.updates.updates.state.publisher is not None
    return program


@pytest.fixture
def updated(trusting, settle):
    """A window that uses the first release."""
    trusting.updates.box.look_button.click()
    settle(trusting)
    trusting.updates.banner.use_button.click()
    settle(trusting)
    assert trusting.desk.edition.name == "simulated"
    return trusting


def republish(publisher, numbers, changed=(), closed=(), now=LATER):
    """Publish another release: services by number, some with another name, some closed with a successor."""
    services = [service(number, "Renamed" if number in changed else "") for number in numbers]
    stones = [
        {
            "id": f"s{number}",
            "name": f"Service {number}",
            "reason": "closed",
            "gone_on": "2026-11-03",
            "successor_id": "s100" if number != 100 else "s101",
        }
        for number in closed
    ]
    return publisher.publish({"CZ": lines_of(services, stones)}, now)
