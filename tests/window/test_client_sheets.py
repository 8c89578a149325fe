"""Sheets of a real vault: each is noted where it belongs, and none is shown once the vault is locked."""

import threading
from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow

from tests.cases.conftest import PASSWORD
from tests.printing.test_intake_sheet import NAMES
from tests.record.intake_rules.samples import CONTEXT
from tests.support.vault_window import found_quickly
from workpris_desktop.cases.choice_requests import ChooseService
from workpris_desktop.cases.file_requests import NewFile, ReadFile
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.cases.openings import Unlock
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.entry_form import EntryForm, FormField
from workpris_desktop.domain.intake import AnswerKind
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.domain.vault import Category
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog
from workpris_desktop.ui.printing.form_answers_dialog import FormAnswersDialog
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.window.client_sheets import ClientSheets
from workpris_desktop.wording.printed import read_forbidden_words, read_phrasebook

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")

FORM = EntryForm("drawn", "Žádost", "cs", fields=(FormField("Telefon", AnswerKind.TEXT, question="C4"),))
SERVICES = {"s1": Service("s1", "House", entry_forms=(FORM,))}


class Room:
    """Sheets on a window, with a vault of two clients, and a directory that can be held up."""

    def __init__(self, qtbot, folder):
        founded = found_quickly(VaultFolder(folder))
        self.qtbot, self.goes_on = qtbot, threading.Event()
        self.goes_on.set()
        self.lanes = TaskLane("keeping"), TaskLane("reading"), TaskLane("drawing")
        self.session = VaultSession(VaultFolder(folder))
        self.session.open(Unlock(founded.account.id, PASSWORD))
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        keeping, reading, drawing = self.lanes
        self.sheets = ClientSheets(
            VaultLane(self.session, keeping),
            SimpleNamespace(
                resources=resources_folder(), facts=read_facts(resources_folder()), today=lambda: date(2026, 11, 22)
            ),
            self.window,
            desk=SimpleNamespace(edition=None, services=self.found, service=SERVICES.get, form_file=lambda _: None),
            reading=reading,
            shop=SimpleNamespace(drawing=drawing, word_starts=read_forbidden_words(resources_folder())),
            ground=SimpleNamespace(
                form=read_intake_form(resources_folder()), names=lambda _: NAMES, country="CZ", context=lambda: CONTEXT
            ),
            phrasebook=lambda language: read_phrasebook(language, resources_folder()),
        )
        self.noted = []
        self.sheets.printed.connect(lambda readable, *sheet: self.noted.append((readable.file.name, *sheet)))
        self.window.show()

    def found(self, ids):
        self.goes_on.wait(timeout=20)
        return tuple(map(SERVICES.get, ids))

    def client(self, name):
        file = self.session.ask(NewFile(name, Category.ADVICE))
        self.session.ask(ChooseService(file.id, "s1", "House"))
        return self.session.ask(ReadFile(file.id))

    def rest(self):
        def at_rest():
            QApplication.processEvents()
            return all(lane.is_idle for lane in self.lanes)

        self.qtbot.waitUntil(at_rest, timeout=30_000)

    def shown(self, kind=CaseSheetDialog):
        return [dialog for dialog in self.window.findChildren(kind) if dialog.isVisible()]


@pytest.fixture
def room(qtbot, tmp_path):
    made = Room(qtbot, tmp_path / "vault")
    yield made
    made.goes_on.set()
    for lane in made.lanes:
        lane.stop()
    made.session.lock()


def test_a_sheet_is_noted_for_whom_it_was_shown(room, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    room.sheets.show_first_days(room.client("Jana"))
    room.rest()
    (first,) = room.shown()
    room.sheets.show_intake(room.client("Karel"))
    room.rest()
    for dialog in (first, *room.shown()):
        if dialog.isVisible():
            dialog.save_button.click()
    assert room.noted == [
        ("Jana", SheetKind.FIRST_DAYS, (Pick("s1", "House"),)),
        ("Karel", SheetKind.INTAKE, ()),
    ]
    room.rest()


def test_what_was_asked_for_a_form_is_kept_for_whom_it_was_asked(room):
    jana, karel = room.client("Jana"), room.client("Karel")
    room.sheets.show_form(jana, "s1")
    room.rest()
    (dialog,) = room.shown(FormAnswersDialog)
    room.sheets.show_intake(karel)
    room.rest()
    dialog._boxes[0].first.setText("jana@example.org")
    dialog.go_button.click()
    with room.qtbot.waitSignal(room.sheets.learned) as learned:
        dialog.go_button.click()
    assert learned.args == [jana.file.id]
    kept = {file.file.name: "C4" in room.session.ask(ReadIntake(file.file.id)).by_field for file in (jana, karel)}
    assert kept == {"Jana": True, "Karel": False}
    room.rest()


def test_what_is_still_being_read_at_the_lock_is_not_shown(room):
    jana = room.client("Jana")
    room.goes_on.clear()
    room.sheets.show_first_days(jana)
    keeping, *_ = room.lanes
    room.qtbot.waitUntil(lambda: keeping.is_idle, timeout=30_000)
    room.sheets.forget()
    room.goes_on.set()
    room.rest()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert room.shown() == []
