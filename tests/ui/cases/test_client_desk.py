"""Working for a client in the window: from a need to a service and back, and what is left of it."""

import json
from datetime import date
from threading import Event

import pytest
from PySide6.QtWidgets import QLabel

from tests.cases.conftest import PASSWORD
from tests.support.kept_window import KeptWindow, data_folder, found
from tests.ui.conftest import ask, select
from workpris_desktop.cases.audit_requests import ReadAudit
from workpris_desktop.cases.choice_requests import ChooseService, ReadChoices, ReadSheets, SetReferralState
from workpris_desktop.cases.file_requests import NewFile, ReadFile
from workpris_desktop.cases.follow_up_requests import ReadFollowUps
from workpris_desktop.cases.intake_requests import KeepAnswers, KeepNeed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.chosen_service import ReferralState, SeenPart, SheetKind
from workpris_desktop.domain.client_file import EntryKind
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.domain.person import NOBODY
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.work.override_dialog import OverrideDialog
from workpris_desktop.ui.main_window import CLIENTS, FIND, LEAFLET

CLIENT = "Jiřina Modrá"


def _fill(vault):
    file = NewFile(CLIENT, Category.PRISON, "", "any").answer(vault)
    KeepAnswers(file.id, (IntakeAnswer("B4", value="woman"), IntakeAnswer("B3", value="1985-03-27"))).answer(vault)
    KeepNeed(file.id, ClientNeed("money.debts", NeedStatus.NEEDED)).answer(vault)
    NewFile("Adam Bílý", Category.PRISON).answer(vault)


@pytest.fixture
def kept(qtbot, make_program, tmp_path):
    folder = data_folder(tmp_path / "data")
    found(folder, _fill)
    kept = KeptWindow(qtbot, make_program(folder=folder))
    kept.unlock(PASSWORD)
    return kept


@pytest.fixture
def work(kept):
    return kept.program.clients.work


def open_file(kept, name=CLIENT):
    """Open the file of a client, and return it."""
    model = kept.panel.list.model
    hits = (model.hit_at(row) for row in range(model.rowCount()))
    kept.files.open_file(next(hit.file.id for hit in hits if hit.file.name == name))
    kept.rest()
    return kept.panel.view.readable


def need(work, need_id="money.debts"):
    return next(kind for kind in work.ground.needs if kind.id == need_id)


def search(kept, work, name=CLIENT):
    readable = open_file(kept, name)
    work.client.search_for(readable, need(work))
    kept.rest()
    return readable


def chosen(kept, readable):
    return [choice.service_id for choice in kept.ask(ReadChoices(readable.file.id))]


def test_a_need_opens_find_with_its_types_and_the_facts_of_the_file(kept, work):
    search(kept, work)
    assert kept.window.current_view == FIND
    assert kept.window.find_page.question.service_type in need(work).types
    assert kept.program.room.person.person.sex == "woman"
    strip = kept.window.client_strip
    assert strip.isVisible()
    assert "J. M." in strip.text.text()
    assert CLIENT not in strip.text.text()
    assert len(strip.offers) == len(need(work).types)


def test_what_is_chosen_lies_in_the_vault_and_the_own_shortlist_comes_back(kept, work):
    own = Pick("s1", "Own choice")
    kept.program.shop.keeper.add(own)
    readable = search(kept, work)
    assert len(kept.program.shop.keeper.shortlist) == 0
    work.client.toggle(Pick("s2", "For her"))
    kept.rest()
    assert chosen(kept, readable) == ["s2"]
    work.client.leave()
    kept.rest()
    assert list(kept.program.shop.keeper.shortlist) == [own]
    assert kept.program.room.person.person == NOBODY
    assert kept.window.find_page.question.is_empty
    assert not kept.window.client_strip.isVisible()
    work.client.show_leaflet(readable)
    kept.rest()
    assert kept.window.current_view == LEAFLET
    assert [pick.id for pick in kept.program.shop.keeper.shortlist] == ["s2"]


def test_on_and_off_the_list_in_one_breath_leaves_nothing(kept, work):
    readable = search(kept, work)
    for _ in range(2):
        work.client.toggle(Pick("s2", "For her"))
    kept.rest()
    assert chosen(kept, readable) == []


def test_no_search_for_a_client_is_remembered(kept, work, monkeypatch):
    search(kept, work)
    memory = kept.program.room.memory
    memory._remember()
    memory.save()
    work.client.leave()
    kept.rest()
    memory._remember()
    remembered = kept.program.room.searches.memory
    assert not remembered.recent
    assert not remembered.saved


def test_a_reason_goes_to_the_client_for_whom_it_was_given_and_to_nobody_else(kept, work, monkeypatch):
    first = search(kept, work)
    monkeypatch.setattr(work.client, "_failing", lambda _: ("men only",))
    work.client.toggle(Pick("s2", "For her"))
    dialog = kept.dialog(OverrideDialog)
    second = search(kept, work, "Adam Bílý")
    dialog.reason.setText("They make an exception")
    dialog.go_button.click()
    kept.rest()
    assert chosen(kept, first) == chosen(kept, second) == []
    work.client.toggle(Pick("s2", "For him"))
    dialog = kept.dialog(OverrideDialog)
    dialog.reason.setText("Told on the telephone")
    dialog.go_button.click()
    kept.rest()
    (choice,) = kept.ask(ReadChoices(second.file.id))
    assert choice.override == "Told on the telephone"
    (entry,) = kept.ask(ReadFile(second.file.id)).entries
    assert entry.kind is EntryKind.OVERRIDE
    assert "Told on the telephone" in entry.text


@pytest.fixture
def directory(kept):
    """The event for which the directory waits before it answers again, once it is held up."""
    answering = Event()
    yield answering
    answering.set()


def hold_up(kept, directory):
    kept.program.reading.run(kept.window, directory.wait, lambda _: None, lambda _: None)


def lock_and_unlock(kept, directory):
    """Lock while the directory is held up, let it answer, and unlock again."""
    with kept.qtbot.waitSignal(kept.vault.room.locks.ended, timeout=5000):
        kept.window.commands.action("lock_now").trigger()
    directory.set()
    kept.rest()
    kept.unlock(PASSWORD)


def shown(panel):
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_the_panel_of_facts_says_what_of_the_file_fit_is_judged_by_and_leads_there(kept, work):
    answers = (
        IntakeAnswer("B3", value="18_25"),
        IntakeAnswer("B6", value=("ukr",)),
        IntakeAnswer("F8", value="yes"),
        IntakeAnswer("F7", value=(("sexual", "yes", "person", ""),)),
    )
    readable = open_file(kept)
    kept.ask(KeepAnswers(readable.file.id, answers))
    person = kept.program.room.person
    person.toggle_panel()
    person.panel.fields.age.setText("97")
    person.toggle_panel()
    search(kept, work)
    person.toggle_panel()
    kept.rest()
    said = shown(person.panel)
    for text in ("woman", "18 to 25 years", "Ukrainian", "Uses drugs or alcohol now", "Can pay a fee"):
        assert text in said
    for secret in ("97", "exual", "drugs and alcohol"):
        assert secret not in said
    assert person.panel.width() < kept.window.find_page.view.width() * 0.5
    person.panel.told.file_button.click()
    kept.rest()
    assert kept.window.current_view == CLIENTS
    assert work.parts.intake.part.isVisible()
    search(kept, work, "Adam Bílý")
    kept.rest()
    said = shown(person.panel)
    assert "18 to 25 years" not in said
    assert "woman" not in said
    kept.lock()
    assert not person.panel.told.isVisible()
    assert person.panel.fields.person == NOBODY


def test_what_was_chosen_in_the_moment_before_the_lock_is_kept(kept, work, directory):
    first, second = Pick("s1", "First"), Pick("s2", "For her")
    readable = open_file(kept)
    kept.ask(ChooseService(readable.file.id, first.id, first.name))
    readable = search(kept, work)
    hold_up(kept, directory)
    work.client.toggle(second)
    work.client.toggle(first)
    lock_and_unlock(kept, directory)
    assert chosen(kept, readable) == [second.id]


def test_a_sheet_that_was_printed_in_the_moment_before_the_lock_is_noted_once(kept, work, directory):
    readable = open_file(kept)
    seen = {SeenPart.NAME: "0123456789abcdef"}
    kept.ask(ChooseService(readable.file.id, "s2", "For her", seen=seen))
    hold_up(kept, directory)
    work.client.note_sheet(readable, SheetKind.LEAFLET, (Pick("s2", "For her"),))
    lock_and_unlock(kept, directory)
    (sheet,) = kept.ask(ReadSheets(readable.file.id))
    assert sheet.kind is SheetKind.LEAFLET
    (choice,) = kept.ask(ReadChoices(readable.file.id))
    assert choice.given_at is not None
    assert choice.seen == seen


def test_locking_leaves_nothing_of_the_client(kept, work):
    search(kept, work)
    work.client.toggle(Pick("s2", "For her"))
    kept.rest()
    kept.lock()
    assert kept.program.room.person.person == NOBODY
    assert len(kept.program.shop.keeper.shortlist) == 0
    assert not kept.window.client_strip.is_used
    assert work.client.file_id == ""
    assert kept.window.find_page.question.is_empty


def test_the_day_of_release_brings_the_deadlines_of_the_country_and_moves_them(kept, work):
    readable = open_file(kept)
    prison = next(prison.id for prison in kept.program.workplace.facts.prisons if prison.country == "SI")
    for year in (2040, 2041):
        answers = {
            each.field: each
            for each in (
                IntakeAnswer("D1", value="in_prison"),
                IntakeAnswer("D2", value=prison),
                IntakeAnswer("D3", value=f"{year}-06-30"),
            )
        }
        work.parts.intake.answers_changed.emit(answers)
        kept.rest()
        due = {step.preset: step.due_on.isoformat() for step in kept.ask(ReadFollowUps(readable.file.id))}
        assert due["SI.contact_office"] == f"{year}-04-01"
    assert any("CSD" in work.ground.preset_text(key) for key in due)


def test_another_list_in_its_place_is_nobodys(kept, work):
    readable = search(kept, work)
    work.client.toggle(Pick("s2", "For her"))
    kept.rest()
    kept.program.shop.keeper.take(kept.program.shop.keeper.shortlist.without("s2"))
    kept.rest()
    assert work.client.file_id == ""
    assert chosen(kept, readable) == ["s2"]


def test_a_copy_of_all_of_it_is_saved_for_the_person_and_read_by_nobody_else(kept, work, tmp_path):
    readable = open_file(kept)
    target = tmp_path / "copy.txt"
    work.access.save_to(readable, target)
    kept.rest()
    assert CLIENT in target.read_text(encoding="utf-8")
    answers = json.loads(target.with_suffix(".json").read_text(encoding="utf-8"))["intake"]["answers"]
    assert {"B3", "B4"} <= {answer["field"] for answer in answers}
    assert {path.stat().st_mode & 0o777 for path in (target, target.with_suffix(".json"))} == {0o600}
    assert any(row.act is Act.ACCESS_EXPORTED for row in kept.ask(ReadAudit()))


def test_what_became_of_own_referrals_stands_beside_the_notes(kept, work):
    ask(kept.qtbot, kept.program, "dluhy")
    model = kept.window.find_page.results.model
    first, second = (model.hit_at(row).id for row in (0, 1))
    for number in range(3):
        file = kept.ask(NewFile(f"Client {number}", Category.ADVICE))
        kept.ask(ChooseService(file.id, first, "Counselling"))
        kept.ask(SetReferralState(file.id, first, ReferralState.ACCEPTED, "", date(2026, 11, 2)))
    select(kept.qtbot, kept.program, second)
    select(kept.qtbot, kept.program, first)
    kept.rest()
    box = kept.notes.box
    assert box.experience.text().startswith("Of 3 own cases: 3 accepted")
    select(kept.qtbot, kept.program, second)
    kept.rest()
    assert box.experience.text() == ""
    select(kept.qtbot, kept.program, first)
    kept.rest()
    kept.lock()
    assert box.experience.text() == ""
