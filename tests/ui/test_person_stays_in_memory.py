"""What is told of a person occurs nowhere on disk, in no log and in no report."""

import hashlib
import logging
import shutil
import sys
import tempfile
from dataclasses import replace

import pytest

from tests.ui.conftest import ask, rest
from workpris_desktop.domain.facet import Exclusion
from workpris_desktop.domain.person import NOBODY, aged
from workpris_desktop.domain.person_fact import PersonFact
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.domain.workplace import Preset
from workpris_desktop.startup import Start, Startup
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.system.settings import Settings, SettingsRead
from workpris_desktop.ui.crash_dialog import CrashDialog

PRISON, REGION = "cf129304-51a6-5f01-a243-597fbe36804b", "CZ064"
TOLD = {
    PersonFact.SEX: ("woman",),
    PersonFact.HOUSEHOLD: ("pregnant",),
    PersonFact.LANGUAGES: ("vi", "uk"),
    PersonFact.PRISON: (PRISON,),
    PersonFact.REGION_OF_RETURN: (REGION,),
    PersonFact.SUBSTANCE_USE: ("alcohol",),
}
MARKERS = (
    *("woman", "pregnant", "vietnam", "ukrain", "kuřim", "alcohol", "arson", "person(sex"),
    *(PRISON, REGION.lower(), "jihomoravský", "2031-07-13", "13 jul 2031", "20310713", '"age"', "release_date"),
)
"""What would give the facts away, in small letters: as codes, as words, and as names of fields."""


@pytest.fixture
def folder(tmp_path, monkeypatch, shelf_folder):
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    shutil.copytree(shelf_folder, folder.directory, dirs_exist_ok=True)
    return folder


@pytest.fixture
def startup(qtbot, qapp, folder):
    hook, font, palette = sys.excepthook, qapp.font(), qapp.palette()
    startup = Startup(qapp, Start(folder, SettingsRead(Settings()), Preset(), "en"))
    startup.window.show()
    qtbot.waitUntil(lambda: startup.is_working)
    rest(qtbot, startup.program)
    yield startup
    startup.window.deleteLater()
    sys.excepthook = hook
    qapp.setFont(font)
    qapp.setPalette(palette)


def tell(panel):
    """Tell of a person as if typed."""
    fields = panel.fields
    for fact, values in TOLD.items():
        for value in values:
            choose(fields.boxes[fact], value)
    choose(fields.exclusions[Exclusion.ARSON], "yes")
    fields.age.setText("97")
    fields.release.known.click()
    fields.release.edit.edit.setText("13.7.2031")


def choose(box, value):
    row = box.model().row_of(value)
    assert row > 0, value
    box.setCurrentIndex(row)
    box.activated.emit(row)


def given_away(text):
    return [marker for marker in MARKERS if marker in text.casefold()]


def files(folder):
    """Return all files with the digest of each."""
    return {path: hashlib.sha256(path.read_bytes()).digest() for path in folder.rglob("*") if path.is_file()}


def test_what_is_told_of_a_person_occurs_nowhere_on_disk(qtbot, startup, folder, tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    program, page = startup.program, startup.window.find_page
    before = files(tmp_path)
    startup.window.commands.action("person").trigger()
    tell(program.room.person.panel)
    told = program.room.person.person
    ask(qtbot, program, "housing")
    page.enter_detail()
    rest(qtbot, program)
    program.shop.keeper.add(Pick("id", "Name"))
    program.room.searches.save("Mine", page.question)
    startup.window.commands.action("larger").trigger()
    answers = [page.results.model.data(page.results.model.index(row)) for row in range(page.results.model.rowCount())]
    assert told.age == aged(97)
    assert answers
    crash_with(told, startup, tmp_path / "report.txt")
    startup.window.close()
    startup.finish()
    changed = {path for path, digest in files(tmp_path).items() if before.get(path) != digest}
    kept = {"settings.json", "shortlist.json", folder.searches_file.name, "workpris.log", "report.txt"}
    assert kept <= {path.name for path in changed}
    assert "housing" in folder.searches_file.read_text()
    assert {path.name: given_away(path.read_bytes().decode("utf-8", "replace")) for path in changed} == {
        path.name: [] for path in changed
    }
    logged = [f"{record.getMessage()} {record.args!r} {record.exc_text}" for record in caplog.records]
    assert given_away(" ".join(logged)) == []


def crash_with(person, startup, report):
    """Crash in a function that holds the person, and save the report."""
    try:
        raise ValueError(person)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    dialog = startup.window.findChildren(CrashDialog)[-1]
    dialog.save(report)
    dialog.close()


def test_neither_question_nor_answer_tells_of_the_person(qtbot, program):
    program.room.person.toggle_panel()
    tell(program.room.person.panel)
    answers = []
    program.room.find.answered.connect(answers.append)
    ask(qtbot, program, "debt")
    program.room.find.search(replace(program.window.find_page.question, unfolds=True))
    rest(qtbot, program)
    answer = answers[-1]
    assert any(hit.fit for hit in answer.folded)
    assert repr(program.room.person.person) == "Person(...)"
    assert given_away(repr(answer.question)) == []
    assert given_away(repr([hit.fit for hit in answer.folded])) == []


def test_the_window_searches_for_the_person_and_forgets_with_the_next(qtbot, program):
    window, page = program.window, program.window.find_page
    window.commands.action("person").trigger()
    tell(program.room.person.panel)
    rest(qtbot, program)
    model = page.results.model
    headings = [model.note_at(row) for row in range(model.rowCount()) if model.note_at(row)]
    assert headings
    window.commands.action("next_person").trigger()
    rest(qtbot, program)
    assert program.room.person.person == NOBODY
    assert model.is_uniform
    assert "Ready for the next person" in window.statusBar().currentMessage()


def test_f4_shows_what_does_not_fit_with_the_reason_and_folds_it_again(qtbot, program):
    page, model = program.window.find_page, program.window.find_page.results.model
    program.room.person.toggle_panel()
    choose(program.room.person.panel.fields.boxes[PersonFact.SEX], "man")
    choose(program.room.person.panel.fields.boxes[PersonFact.LANGUAGES], "vi")
    rest(qtbot, program)
    folded = model.rowCount()
    failing = page.results._answer.failing
    assert failing
    program.window.commands.action("unfold").trigger()
    rest(qtbot, program)
    assert model.rowCount() == folded + failing
    first = model.hit_at(model.fold_row + 1)
    assert first.fit.group == "fails"
    program.window.commands.action("unfold").trigger()
    rest(qtbot, program)
    assert model.rowCount() == folded
