"""What is on its way to paper or to the disk for a client, while the vault is locked or another client's turn comes."""

import time
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.cases.conftest import PASSWORD, QUICK
from tests.support.kept_window import OTHER_NAME, OTHER_PASSWORD, KeptWindow, data_folder, found
from tests.ui.conftest import ask
from workpris_desktop.cases.accounts import add_account
from workpris_desktop.cases.choice_requests import ChooseService, ReadChoices, ReadSheets
from workpris_desktop.cases.file_requests import NewFile, ReadFile, Restrict
from workpris_desktop.cases.follow_up_requests import ReadFollowUps
from workpris_desktop.cases.intake_requests import KeepAnswers
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import FileRestricted
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog
from workpris_desktop.window.sheet_notes import SheetAbout

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")

CLIENT, OTHER_CLIENT = "Jiřina Modrá", "Adam Bílý"
REFERENCE = "RZqx"


def _fill(vault):
    add_account(vault, OTHER_NAME, frozenset({Role.READ_ONLY}), OTHER_PASSWORD, QUICK)
    (reader,) = vault.connection.execute("SELECT id FROM account WHERE name = ?", (OTHER_NAME,)).fetchone()
    for name, reference in ((CLIENT, REFERENCE), (OTHER_CLIENT, "ROther")):
        file = NewFile(name, Category.PROBATION, reference).answer(vault)
        with vault.changing() as connection:
            connection.execute("UPDATE client_file SET deputy_id = ? WHERE id = ?", (reader, file.id))


class Desk(KeptWindow):
    """The program with two client files, what it said, and what it told as a failure."""

    def __init__(self, qtbot, program):
        super().__init__(qtbot, program)
        self.said, self.told = [], []
        self.held_up = Event()

    def begin(self, password=PASSWORD, **who):
        self.unlock(password, **who)
        self.work = self.program.clients.work
        for signal in (self.work.said, self.work.warned):
            signal.connect(self.said.append)
        self.program.shop.printing.done.connect(self.said.append)
        self.vault.room.vault.failed.connect(self.told.append)
        return self

    def open(self, name=CLIENT):
        model = self.panel.list.model
        hits = [model.hit_at(row) for row in range(model.rowCount())]
        self.files.open_file(next(hit.file.id for hit in hits if hit.file.name == name))
        self.rest()
        return self.panel.view.readable

    def file_id(self, name):
        model = self.panel.list.model
        hits = [model.hit_at(row) for row in range(model.rowCount())]
        return next(hit.file.id for hit in hits if hit.file.name == name)

    def services(self):
        ask(self.qtbot, self.program, "dluhy")
        model = self.window.find_page.results.model
        return tuple(model.hit_at(row).id for row in (0, 1))

    def lock_now(self):
        self.window.commands.action("lock_now").trigger()

    def hold_up(self, lane):
        lane.run(self.window, lambda: self.held_up.wait(20), lambda _: None, lambda _: None)

    def sheets(self, file_id):
        return self.ask(ReadSheets(file_id))


@pytest.fixture
def unopened(qtbot, make_program, tmp_path):
    folder = data_folder(tmp_path / "data")
    found(folder, _fill)
    desk = Desk(qtbot, make_program(folder=folder))
    yield desk
    desk.held_up.set()


@pytest.fixture
def desk(unopened):
    return unopened.begin()


@pytest.fixture
def target(monkeypatch, tmp_path):
    """Where whoever is asked saves a file; its name tells who it is about."""
    path = tmp_path / "Modra.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def wait_until(desk, is_so):
    desk.qtbot.waitUntil(is_so, timeout=20_000)


def test_what_was_noted_in_the_moment_of_the_lock_names_nobody_after_it(desk):
    readable = desk.open()
    desk.hold_up(desk.vault.room.lane)
    desk.work.client.note_sheet(readable, SheetKind.LEAFLET, ())
    wait_until(desk, lambda: desk.program.reading.is_idle)
    desk.lock_now()
    desk.held_up.set()
    desk.rest()
    assert desk.said == []
    assert REFERENCE not in desk.window.statusBar().currentMessage()
    desk.unlock()
    assert len(desk.sheets(readable.file.id)) == 1


def test_that_a_saved_sheet_is_not_encrypted_stands_although_it_is_noted_in_the_file_at_once(desk, target):
    readable = desk.open()
    desk.work.sheets.show_intake(readable)
    desk.rest()
    desk.dialog(CaseSheetDialog).save_button.click()
    desk.rest()
    assert len(desk.said) > 1
    assert "not encrypted" not in desk.said[-1]
    assert desk.window.news.currentMessage().startswith(f"Saved: {target.name}")
    assert "not encrypted" in desk.window.news.currentMessage()
    desk.lock_now()
    assert desk.window.news.currentMessage() == ""
    desk.rest()
    assert target.name not in desk.window.news.currentMessage()


@pytest.mark.parametrize("moment", ["waits", "is_written", "is_written_long_before"])
def test_a_sheet_is_noted_if_it_is_on_the_disk_and_its_name_is_not_said_after_the_lock(
    desk, target, moment, monkeypatch
):
    readable = desk.open()
    desk.work.sheets.show_intake(readable)
    desk.rest()
    dialog = desk.dialog(CaseSheetDialog)
    _save_at(desk, target, monkeypatch, moment, dialog.save_button.click)
    assert target.exists() == (moment != "waits")
    assert [sheet.kind for sheet in desk.sheets(readable.file.id)] == [SheetKind.INTAKE] * target.exists()


@pytest.mark.parametrize("moment", ["waits", "is_written"])
def test_a_leaflet_is_noted_if_it_is_on_the_disk_and_its_name_is_not_said_after_the_lock(
    desk, target, moment, monkeypatch
):
    first, _ = desk.services()
    readable = desk.open()
    desk.ask(ChooseService(readable.file.id, first, "First"))
    desk.work.client.show_leaflet(readable)
    desk.rest()
    monkeypatch.setattr(desk.program.shop.leaflet, "questions", tuple)
    _save_at(desk, target, monkeypatch, moment, desk.program.shop.handover.save_leaflet)
    assert target.exists() == (moment != "waits")
    sheets = desk.sheets(readable.file.id)
    assert [(sheet.kind, sheet.services[0][0]) for sheet in sheets] == [(SheetKind.LEAFLET, first)] * target.exists()


def _save_at(desk, target, monkeypatch, moment, save):
    """Save, and lock while it waits for its turn, or while it is written; then unlock."""
    import workpris_desktop.ui.printing.print_controller as controller

    write, is_writing = controller.write_atomically, Event()

    def slowly(*args):
        is_writing.set()
        desk.held_up.wait(20)
        write(*args)

    if moment == "waits":
        desk.hold_up(desk.program.shop.drawing)
    elif moment == "is_written":
        monkeypatch.setattr(controller, "write_atomically", slowly)
    save()
    if moment == "is_written":
        assert is_writing.wait(20)
    elif moment != "waits":
        while not target.exists():
            time.sleep(0.01)
    desk.lock_now()
    desk.held_up.set()
    desk.rest()
    assert desk.said == []
    assert target.name not in desk.window.statusBar().currentMessage()
    desk.unlock()


def test_the_copy_for_the_person_is_not_named_after_the_lock(desk, tmp_path):
    readable = desk.open()
    desk.hold_up(desk.program.shop.drawing)
    desk.work.access.save_to(readable, tmp_path / "Modra.txt")
    wait_until(desk, lambda: desk.vault.room.lane.is_idle)
    desk.lock_now()
    desk.held_up.set()
    desk.rest()
    assert desk.said == []


def test_a_leaflet_that_was_asked_for_one_client_is_not_saved_as_that_of_another(desk, target, monkeypatch):
    monkeypatch.setattr(desk.program.shop.leaflet, "questions", tuple)
    ids = desk.services()
    for name, service in zip((CLIENT, OTHER_CLIENT), ids, strict=True):
        desk.ask(ChooseService(desk.file_id(name), service, service))
    other = desk.ask(ReadFile(desk.file_id(OTHER_CLIENT)))
    readable = desk.open()
    desk.work.client.show_leaflet(readable)
    wait_until(desk, lambda: desk.work.client.file_id == readable.file.id)
    desk.program.shop.leaflet.draw()
    desk.program.shop.handover.save_leaflet()
    desk.work.client.show_leaflet(other)
    desk.rest()
    assert desk.work.client.file_id == other.file.id
    assert not target.exists()
    assert not any(desk.sheets(desk.file_id(name)) for name in (CLIENT, OTHER_CLIENT))


def test_what_a_form_has_learned_moves_deadlines_and_changes_fit(desk):
    prison = next(prison.id for prison in desk.program.workplace.facts.prisons if prison.country == "SI")
    readable = desk.open()
    start = {"D1": "in_prison", "D2": prison, "D3": "2040-06-30", "B3": "1985-03-27"}
    desk.ask(KeepAnswers(readable.file.id, tuple(IntakeAnswer(id_, value=value) for id_, value in start.items())))
    desk.work.client.search(readable)
    desk.rest()
    before = desk.program.room.person.person.age
    learned = (IntakeAnswer("D3", value="2041-06-30"), IntakeAnswer("B3", value="2001-01-01"))
    desk.work.sheets._learn(learned, SheetAbout(readable))
    desk.rest()
    due = {step.preset: step.due_on.isoformat() for step in desk.ask(ReadFollowUps(readable.file.id))}
    assert due["SI.contact_office"] == "2041-04-01"
    assert desk.program.room.person.person.age != before


def test_that_it_is_noted_in_the_file_is_not_told_to_who_may_not_change_it(unopened):
    desk = unopened.begin(OTHER_PASSWORD, name=OTHER_NAME)
    readable = desk.open()
    desk.work.client.search(readable)
    desk.rest()
    desk.work.client.note_sheet(readable, SheetKind.LEAFLET, ())
    desk.work.client.toggle(Pick("s2", "For her"))
    desk.rest()
    assert not [said for said in desk.said if REFERENCE in said]
    assert len(desk.program.shop.keeper.shortlist) == 0
    assert len(desk.said) == 1, "why nothing was chosen"
    assert desk.told == []


def test_a_choice_that_the_vault_refuses_is_told_once_and_is_on_no_list(desk):
    readable = desk.open()
    desk.ask(ChooseService(readable.file.id, "s1", "First"))
    desk.work.client.search(readable)
    desk.rest()
    desk.ask(Restrict(readable.file.id, is_restricted=True, reason="in dispute"))
    desk.work.client.toggle(Pick("s2", "For her"))
    desk.rest()
    assert [type(error) for error in desk.told] == [FileRestricted]
    kept = [choice.service_id for choice in desk.ask(ReadChoices(readable.file.id))]
    assert [pick.id for pick in desk.program.shop.keeper.shortlist] == kept == ["s1"]
