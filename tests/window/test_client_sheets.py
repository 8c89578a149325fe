"""Sheets of a real vault: each is noted where it belongs, and none is shown once the vault is locked."""

import threading
from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMainWindow

from tests.cases.conftest import PASSWORD
from tests.printing.test_intake_sheet import NAMES
from tests.record.intake_rules.samples import CONTEXT
from tests.support.vault_window import found_quickly
from workpris_desktop.cases.choice_requests import ChooseService, ReadSheets
from workpris_desktop.cases.consent_requests import GiveConsent
from workpris_desktop.cases.file_requests import NewFile, ReadFile
from workpris_desktop.cases.intake_requests import KeepAnswers, ReadIntake
from workpris_desktop.cases.openings import Unlock
from workpris_desktop.cases.passing_requests import ReadPassedOn
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, service_receiver
from workpris_desktop.domain.entry_form import EntryForm, FormField
from workpris_desktop.domain.intake import AnswerKind
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.intake_rule import RuleFinding, RuleId, Severity
from workpris_desktop.domain.passing_on import PassingWay, WantedPassing
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.domain.vault import Category
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.cases.handover.form_ground_dialog import FormGroundDialog
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog
from workpris_desktop.ui.printing.form_answers_dialog import FormAnswersDialog
from workpris_desktop.ui.printing.sheet_obstacles_dialog import SheetObstaclesDialog
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.window.client_sheets import ClientSheets
from workpris_desktop.window.sheet_notes import SheetAbout, sheet_notes
from workpris_desktop.wording.intake_rule_words import IntakeRuleWords
from workpris_desktop.wording.printed import read_forbidden_words, read_phrasebook

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")

FORM = EntryForm(
    "drawn",
    "Žádost",
    "cs",
    fields=(FormField("Telefon", AnswerKind.TEXT, question="C4"), FormField("Řeč", AnswerKind.TEXT, question="B6")),
)
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

    def agree(self, client, *facts, is_refused=False):
        """Agree that facts go to the house on its form."""
        told = (client.file.id, "House", ConsentPurpose.FORM, frozenset(facts), ConsentHow.SAID, "Dana")
        until = date(2026, 11, 22) + timedelta(90)
        self.session.ask(GiveConsent(*told, until, receiver_id=service_receiver("s1"), is_refused=is_refused))

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
    room.rest()
    assert room.noted == [
        ("Jana", SheetKind.FIRST_DAYS, (Pick("s1", "House"),)),
        ("Karel", SheetKind.INTAKE, ()),
    ]


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


BROKEN = IntakeAnswer("C4", value="jana at example", is_broken=True)
PAST = (IntakeAnswer("D1", value="in_prison"), IntakeAnswer("D3", value="2026-11-01"))


@pytest.mark.parametrize(
    ("answers", "field"),
    [((BROKEN,), "C4"), (PAST, "D3"), ((IntakeAnswer("D1", value="in_prison"),), "D4")],
    ids=["broken", "released_in_the_past", "no_reason"],
)
def test_a_form_is_refused_while_an_answer_stands_in_its_way_and_leads_to_it(room, answers, field):
    jana = room.client("Jana")
    room.session.ask(KeepAnswers(jana.file.id, answers))
    room.sheets.show_form(jana, "s1")
    room.rest()
    assert room.shown(FormAnswersDialog) == []
    (dialog,) = room.shown(SheetObstaclesDialog)
    assert list(dialog.buttons) == [field]
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert read_intake_form(resources_folder()).by_id[field].label["en"] in said
    told = dialog.buttons[field].accessibleDescription()
    assert told in said
    assert told != IntakeRuleWords()._pattern(RuleFinding(RuleId.V9, Severity.BLOCK, field, (), "no such key"))
    with room.qtbot.waitSignal(room.sheets.question_wanted) as wanted:
        dialog.buttons[field].click()
    assert (wanted.args[0].file.id, wanted.args[1]) == (jana.file.id, field)
    assert not dialog.isVisible()


def test_the_lock_closes_what_stands_in_the_way(room):
    jana = room.client("Jana")
    room.session.ask(KeepAnswers(jana.file.id, (BROKEN,)))
    room.sheets.show_form(jana, "s1")
    room.rest()
    room.sheets.forget()
    assert room.shown(SheetObstaclesDialog) == []


def test_own_sheets_are_never_refused(room):
    jana = room.client("Jana")
    room.session.ask(KeepAnswers(jana.file.id, (BROKEN, *PAST)))
    for show in (room.sheets.show_intake, room.sheets.show_first_days):
        show(jana)
        room.rest()
    assert len(room.shown()) == 2
    assert room.shown(SheetObstaclesDialog) == []


def test_questions_of_a_sheet_without_an_answer_are_told_and_hold_nobody_up(room):
    jana = room.client("Jana")
    room.session.ask(KeepAnswers(jana.file.id, (IntakeAnswer("B7", value="no"),)))
    room.sheets.show_form(jana, "s1")
    room.rest()
    (dialog,) = room.shown(FormAnswersDialog)
    missing = dialog.missing.buttons
    assert {"B2", "F1"} <= set(missing)
    assert not {"B7", "B6", "B1"} & set(missing), "answered, asked by the form itself, and always there"
    dialog.go_button.click()
    dialog.go_button.click()
    room.rest()
    assert len(room.shown()) == 1
    room.sheets.show_form(jana, "s1")
    room.rest()
    (again,) = room.shown(FormAnswersDialog)
    with room.qtbot.waitSignal(room.sheets.question_wanted) as wanted:
        again.missing.buttons["F1"].click()
    assert wanted.args[1] == "F1"


def fill_in(room, client, typed):
    """Ask for the form of a client, answer its first question, and go on; return the dialog."""
    room.sheets.show_form(client, "s1")
    room.rest()
    (dialog,) = room.shown(FormAnswersDialog)
    dialog._boxes[0].first.setText(typed)
    dialog.go_button.click()
    return dialog


def test_an_answer_that_breaks_a_rule_is_told_at_its_question_and_stands_on_no_form(room):
    jana = room.client("Jana")
    dialog = fill_in(room, jana, "not an email")
    assert dialog.steps.currentIndex() == 0
    box = dialog._boxes[0]
    assert box.trouble.isVisible()
    assert box.trouble.text()
    assert "C4" not in room.session.ask(ReadIntake(jana.file.id)).by_field
    box.first.setText("jana@example.org")
    dialog.go_button.click()
    assert dialog.steps.currentIndex() == 1
    assert not box.trouble.isVisible()
    dialog.go_button.click()
    room.rest()
    assert not room.session.ask(ReadIntake(jana.file.id)).by_field["C4"].is_broken
    room.sheets.show_form(room.session.ask(ReadFile(jana.file.id)), "s1")
    room.rest()
    assert room.shown(SheetObstaclesDialog) == []


def test_what_is_typed_for_a_form_waits_in_the_vault_while_it_is_locked_and_goes_once_it_is_left(room):
    jana = room.client("Jana")
    fill_in(room, jana, "jana@example.org")
    for request in room.sheets.unsaved():
        room.session.ask(request)
    room.sheets.forget()
    room.rest()
    assert room.shown(FormAnswersDialog) == []
    dialog = fill_in(room, room.client("Karel"), "k")
    dialog.reject()
    room.sheets.show_form(jana, "s1")
    room.rest()
    (dialog,) = room.shown(FormAnswersDialog)
    assert dialog._boxes[0].texts == ("jana@example.org",)
    dialog.reject()
    room.rest()
    room.sheets.show_form(jana, "s1")
    room.rest()
    (dialog,) = room.shown(FormAnswersDialog)
    assert dialog._boxes[0].texts == ()


# Without a consent or another legal basis no form


def passed_on(room, client):
    return [
        (each.way, each.wanted.receiver_id, each.wanted.purpose, set(each.wanted.facts))
        for each in room.session.ask(ReadPassedOn(client.file.id))
    ]


def preview(room, client):
    """Ask for the form of a client whose language is known, and for its preview; return the dialog of answers."""
    room.session.ask(KeepAnswers(client.file.id, (IntakeAnswer("B6", value=("cs",)),)))
    dialog = fill_in(room, client, "jana@example.org")
    dialog.go_button.click()
    room.rest()
    return dialog


def test_without_a_ground_no_form_is_shown_and_a_consent_opens_the_way(room, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    jana = room.client("Jana")
    wanted = []
    room.sheets.gate.ground_wanted.connect(wanted.append)
    preview(room, jana)
    (gate,) = room.shown(FormGroundDialog)
    assert room.shown() == []
    assert not gate.go_button.isEnabled()
    gate.ground.ground_button.click()
    assert [(each.receiver_id, each.purpose, set(each.facts)) for each in wanted] == [
        (service_receiver("s1"), ConsentPurpose.FORM, {"B6", "C4"})
    ]
    room.agree(jana, "B6", "C4")
    room.sheets.gate.take_ground()
    room.rest()
    assert gate.go_button.isEnabled()
    gate.go_button.click()
    room.rest()
    assert room.shown(FormAnswersDialog) == []
    (sheet,) = room.shown()
    assert passed_on(room, jana) == []
    sheet.save_button.click()
    room.rest()
    assert passed_on(room, jana) == [
        (PassingWay.PROVIDER_FORM, service_receiver("s1"), ConsentPurpose.FORM, {"B6", "C4"})
    ]
    assert room.noted == [("Jana", SheetKind.ENTRY_FORM, (Pick("s1", "House"),))]


def test_what_a_ground_does_not_cover_is_named_and_the_answers_are_still_there_after_going_back(room):
    jana = room.client("Jana")
    room.agree(jana, "C4")
    answers = preview(room, jana)
    (gate,) = room.shown(FormGroundDialog)
    assert read_intake_form(resources_folder()).by_id["B6"].label["en"] in gate.ground.missing.text()
    assert not gate.ground.narrow_button.isVisible()
    gate.cancel_button.click()
    assert answers.isVisible()
    assert answers._boxes[0].texts == ("jana@example.org",)
    assert room.shown() == []


def test_where_a_ground_is_there_the_form_is_shown_at_once(room):
    jana = room.client("Jana")
    room.agree(jana, "B6", "C4")
    preview(room, jana)
    assert room.shown(FormGroundDialog) == []
    assert len(room.shown()) == 1


def test_who_asks_twice_for_the_preview_sees_one(room):
    jana = room.client("Jana")
    room.agree(jana, "C4")
    dialog = fill_in(room, jana, "jana@example.org")
    for _ in range(2):
        dialog.go_button.click()
    room.rest()
    assert len(room.shown()) == 1


def test_a_refusal_after_a_consent_closes_the_way(room):
    jana = room.client("Jana")
    room.agree(jana, "B6", "C4")
    room.agree(jana, "B6", "C4", is_refused=True)
    preview(room, jana)
    assert len(room.shown(FormGroundDialog)) == 1
    assert room.shown() == []


def test_a_form_on_which_nothing_of_the_file_stands_needs_no_ground(room):
    jana = room.client("Jana")
    room.sheets.show_form(jana, "s1")
    room.rest()
    (dialog,) = room.shown(FormAnswersDialog)
    dialog.go_button.click()
    dialog.go_button.click()
    room.rest()
    assert len(room.shown()) == 1


def test_the_lock_closes_the_question_of_the_ground(room):
    preview(room, room.client("Jana"))
    room.sheets.forget()
    assert room.shown(FormGroundDialog) == []
    assert room.shown(FormAnswersDialog) == []


def test_a_form_that_leaves_while_the_vault_is_locked_is_noted_as_passed_on(room):
    jana = room.client("Jana")
    room.agree(jana, "C4")
    wanted = WantedPassing(service_receiver("s1"), "House", ConsentPurpose.FORM, frozenset({"C4"}))
    about = SheetAbout(jana, (Pick("s1", "House"),), wanted)
    for request in sheet_notes([(SheetKind.ENTRY_FORM, about)]):
        room.session.ask(request)
    assert [each[0] for each in passed_on(room, jana)] == [PassingWay.PROVIDER_FORM]
    assert [each.kind for each in room.session.ask(ReadSheets(jana.file.id))] == [SheetKind.ENTRY_FORM]
    assert "Jana" not in repr(about)
