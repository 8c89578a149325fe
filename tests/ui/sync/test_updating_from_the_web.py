"""A newer directory on a real web server: fetched quietly where it is small, and asked for where it is large."""

import pytest

from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, service
from tests.support.update_server import serving
from workpris_desktop.domain import sync_errors
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.ui.sync import offer_stand


@pytest.fixture
def server(tmp_path):
    """A web server with a publisher of twenty services, whose file names the server's address."""
    folder = tmp_path / "site"
    folder.mkdir()
    with serving(folder) as running:
        (folder / "authority.pem").rename(tmp_path / "authority.pem")
        publisher = SimulatedPublisher(folder / "directory", sources=(f"{running.address}/directory",))
        publisher.publish({"CZ": lines_of(map(service, range(100, 120)))}, BEGINNING)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "authority.pem"))
            yield running


@pytest.fixture
def publisher_file(server):
    return server.folder / "directory" / "publisher.json"


def test_nothing_is_asked_of_the_web_before_somebody_wants_it(open_window, server, publisher_file, settle):
    program = open_window(publisher=publisher_file, interval=LookInterval.HAND)
    settle(program)
    assert server.requests == []
    program = open_window(interval=LookInterval.START)
    settle(program)
    assert server.requests != []


def test_at_the_start_a_newer_directory_is_fetched_quietly_and_offered(open_window, server, publisher_file, settle):
    program = open_window(publisher=publisher_file, interval=LookInterval.START)
    settle(program)
    assert "is ready: 20 services" in program.updates.banner.text
    assert program._told == {}
    program.updates.banner.use_button.click()
    settle(program)
    assert program.desk.edition.services == 20


def test_a_large_one_is_fetched_only_when_asked_for(open_window, server, publisher_file, settle, monkeypatch):
    monkeypatch.setattr(offer_stand, "MOST_QUIET_BYTES", 100)
    program = open_window(publisher=publisher_file, interval=LookInterval.START)
    settle(program)
    assert "MB to fetch" in program.updates.banner.text
    assert not any(".ndjson.gz" in path for path, _ in server.requests)
    program.updates.banner.use_button.click()
    settle(program)
    assert program.desk.edition.services == 20


def test_without_a_network_nothing_nags(open_window, server, publisher_file, settle):
    server.instead = lambda handler: handler.answer(503, b"no") or True
    program = open_window(publisher=publisher_file, interval=LookInterval.START)
    settle(program)
    assert program._told == {}
    assert program.updates.banner.text == ""
    assert "Nothing was changed" in program.updates.box.status
    program.window.commands.action("look_for_update").trigger()
    settle(program)
    ((kind, _),) = program._told.items()
    assert issubclass(kind, sync_errors.SourceUnreachable)
