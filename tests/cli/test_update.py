"""Updates in a terminal: whose directory, whether there is a newer one, and taking it."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest

from tests.support.update_repository import SimulatedPublisher, lines_of, service
from workpris_desktop import terminal
from workpris_desktop.sync.fingerprint import fingerprint_words

NOW = datetime.now(UTC).replace(microsecond=0)
FIRST = range(100, 120)


@pytest.fixture
def publisher(tmp_path):
    made = SimulatedPublisher(tmp_path / "repository", NOW - timedelta(days=2))
    made.publish({"CZ": lines_of(map(service, FIRST))}, NOW - timedelta(days=2))
    return made


@pytest.fixture
def own_folder(starter_folder, tmp_path):
    return shutil.copytree(starter_folder, tmp_path / "data")


@pytest.fixture
def call(workpris, own_folder):
    """Return a function that runs one command on a data folder of its own."""

    def run(*words, given=""):
        return workpris(*words, folder=own_folder, given=given)

    return run


@pytest.fixture
def trusting(call, publisher):
    """The same, once the publisher was added."""
    assert call("publisher", "add", publisher.folder, "--yes").code == 0
    return call


def test_a_publisher_is_shown_in_words_and_added_only_with_consent(call, publisher):
    refused = call("publisher", "add", publisher.folder / "publisher.json")
    assert refused.code == 2
    assert "--yes" in refused.err
    assert call("publisher", "show").code != 0
    added = call("publisher", "add", publisher.folder / "publisher.json", "--yes")
    assert added.code == 0
    shown = call("publisher", "show", "--json").json()
    assert shown["title"] == "Simulated publisher"
    assert " ".join(fingerprint_words(shown["fingerprint"], "en")) in refused.out
    assert call("publisher", "remove").code == 0
    assert call("publisher", "remove").code != 0


def test_on_a_terminal_somebody_is_asked(call, publisher, monkeypatch):
    # Only the terminal itself is not there in a test; what is answered comes from the real input.
    monkeypatch.setattr(terminal, "_is_watched", lambda: True)
    assert call("publisher", "add", publisher.folder, given="n\n").code == 130
    assert call("publisher", "show").code != 0
    assert call("publisher", "add", publisher.folder, given="y\n").code == 0


def test_without_a_publisher_there_are_no_updates(call, publisher):
    answered = call("update", "--from", publisher.folder)
    assert answered.code != 0
    assert answered.out == ""


def test_a_newer_directory_is_told_and_taken(trusting, publisher):
    checked = trusting("update", "--from", publisher.folder, "--check", "--json").json()
    assert (checked["newer"], checked["sequence"], checked["countries"]) == (True, 1, ["CZ"])
    assert trusting("directory", "info", "--json").json()["sample"]
    taken = trusting("update", "--from", publisher.folder)
    assert taken.code == 0
    assert "20 services" in taken.err
    assert trusting("directory", "info", "--json").json()["services"] == 20
    again = trusting("update", "--from", publisher.folder)
    assert again.code == 0
    assert "this is the newest" in again.out


def test_the_counts_of_what_changes_are_there_for_scripts(trusting, publisher):
    trusting("update", "--from", publisher.folder)
    publisher.publish({"CZ": lines_of(service(n, "New" if n == 105 else "") for n in range(101, 124))}, NOW)
    told = trusting("update", "--from", publisher.folder, "--json").json()
    assert (told["added"], told["changed"], told["closed"], told["gone"]) == (4, 1, 0, 1)
    assert told["services"] == 23


def test_where_much_would_go_nobody_decides_alone(trusting, publisher):
    trusting("update", "--from", publisher.folder)
    publisher.publish({"CZ": lines_of(map(service, range(100, 110)))}, NOW)
    refused = trusting("update", "--from", publisher.folder)
    assert refused.code != 0
    assert trusting("directory", "info", "--json").json()["services"] == 20
    assert trusting("update", "--from", publisher.folder, "--yes").code == 0
    assert trusting("directory", "info", "--json").json()["services"] == 10


def test_countries_are_those_of_the_publisher(trusting, publisher):
    assert trusting("update", "--from", publisher.folder, "--countries", "XX").code == 2
    assert trusting("update", "--from", publisher.folder, "--countries", "cz").code == 0


def test_a_folder_without_a_directory_is_refused(trusting, tmp_path):
    answered = trusting("update", "--from", tmp_path / "nothing")
    assert answered.code != 0
    assert answered.err


def test_nowhere_to_look_is_said(trusting):
    assert trusting("update").code != 0


def test_what_an_administrator_put_down_counts_for_all(call, publisher, tmp_path):
    preset = f"publisher = '{publisher.folder / 'publisher.json'}'\nupdate_folder = '{publisher.folder}'\n"
    (tmp_path / "no-preset.toml").write_text(preset, encoding="utf-8")
    assert call("update").code == 0
    assert call("directory", "info", "--json").json()["services"] == 20
