"""Commands as a person writes them, on a data folder that holds the starter directory."""

import io
import json
import sys
from dataclasses import dataclass

import pytest

from tests.support.window_draft import window_draft
from workpris_desktop.app import run
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.printed import read_phrasebook


@dataclass(frozen=True)
class Answered:
    """What a command wrote, and how it ended."""

    code: int
    out: str
    err: str

    def json(self):
        return json.loads(self.out)


@pytest.fixture(autouse=True)
def english(qapp, monkeypatch, tmp_path):
    monkeypatch.setenv("WORKPRIS_PRESET", str(tmp_path / "no-preset.toml"))
    yield
    speak("en")


@pytest.fixture(scope="session")
def starter_folder(tmp_path_factory):
    """Return a data folder with the starter directory; tests that change it take a folder of their own."""
    folder = tmp_path_factory.mktemp("starter")
    shelf = DirectoryShelf(DataFolder(folder).directory, read_facts(resources_folder()))
    shelf.install(resources_folder() / "starter")
    return folder


@pytest.fixture(scope="session")
def full_folder(tmp_path_factory):
    """Return a data folder with a directory that has everything in it; not to be changed."""
    folder = tmp_path_factory.mktemp("full")
    draft = window_draft(read_phrasebook("cs", resources_folder()))
    shelf = DirectoryShelf(DataFolder(folder / "data").directory, read_facts(resources_folder()))
    shelf.install(draft.write_folder(folder / "package"))
    return folder / "data"


@pytest.fixture
def workpris(capsys, starter_folder, monkeypatch):
    """Return a function that runs one command line; ``given`` is what stands in its input."""

    def call(*words, language="en", folder=starter_folder, given=""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
        code = run(["--data-folder", str(folder), "--language", language, *map(str, words)])
        written = capsys.readouterr()
        return Answered(code, written.out, written.err)

    return call


@pytest.fixture
def found_ids(workpris):
    """Return a function that gives the ids of the services that a search finds."""

    def search(*words):
        return [hit["id"] for hit in workpris("search", *words, "--json").json()]

    return search


@pytest.fixture(scope="session")
def facts():
    return read_facts(resources_folder())
