"""A referral sheet: by a ground only, with the ticked facts only, and neutral unless the person said otherwise."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.cases.conftest import QUICK
from tests.printing.conftest import open_pdf, text_of
from tests.support.client_rows import answered, needed
from tests.support.kept_window import OTHER_NAME, OTHER_PASSWORD, KeptWindow, data_folder, found
from tests.ui import conftest
from tests.ui.conftest import ask
from tools.handover_walk_steps import choose
from workpris_desktop.cases.accounts import add_account
from workpris_desktop.cases.choice_requests import ChooseService, ReadChoices, ReadSheets
from workpris_desktop.cases.consent_requests import ReadConsents, WithdrawConsent
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.passing_requests import ReadPassedOn
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.chosen_service import Disclosure, SheetKind
from workpris_desktop.domain.consent import ConsentHow
from workpris_desktop.domain.passing_on import PassingWay
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.handover.referral_dialog import ReferralDialog
from workpris_desktop.ui.cases.work.consent_dialog import ConsentDialog
from workpris_desktop.ui.cases.work.consent_draft import CONSENT
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog

CLIENT, BIRTH, PHONE = "Jiří Tajný", "1990", "+420 541 000 111"


def _fill(vault):
    add_account(vault, OTHER_NAME, frozenset({Role.READ_ONLY}), OTHER_PASSWORD, QUICK)
    (reader,) = vault.connection.execute("SELECT id FROM account WHERE name = ?", (OTHER_NAME,)).fetchone()
    file = NewFile(CLIENT, Category.PROBATION, "12/26").answer(vault)
    answered(vault, file.id, B3="1990-05-17", C3=PHONE, D1="in_prison", E5="9")
    needed(vault, file.id, "money.debts")
    with vault.changing() as connection:
        connection.execute("UPDATE client_file SET deputy_id = ?", (reader,))


@pytest.fixture
def desk(qtbot, make_program, tmp_path, monkeypatch):
    # The vault has no other clock.
    monkeypatch.setattr(conftest, "NOW", datetime.now(UTC).astimezone().replace(tzinfo=None))
    folder = data_folder(tmp_path / "data")
    found(folder, _fill)
    program = make_program(folder=folder)
    ask(qtbot, program, "dluhy")
    hit = program.window.find_page.results.model.hit_at(0)
    kept = KeptWindow(qtbot, program)
    kept.unlock()
    kept.file_id = kept.panel.list.model.hit_at(0).file.id
    kept.service_id = hit.id
    kept.ask(ChooseService(kept.file_id, hit.id, hit.name))
    open_file(kept)
    return kept


def open_file(kept):
    kept.files.open_file(kept.file_id)
    kept.rest()
    part = kept.program.clients.work.parts.services_part
    kept.files.show_part(part)
    kept.rest()
    return part


def begin(kept):
    kept.program.clients.work.parts.services_part.one.referral.click()
    kept.rest()
    return kept.dialog(ReferralDialog)


def agree(kept, dialog):
    """Write down that the person agrees to what is ticked."""
    dialog.ground.ground_button.click()
    kept.rest()
    asked = kept.dialog(ConsentDialog)
    choose(asked.form.ground.ground, CONSENT)
    choose(asked.form.how, ConsentHow.SAID.value)
    asked.go_button.click()
    kept.rest()


def saved(kept, tmp_path, monkeypatch):
    path = tmp_path / "paper.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    kept.dialog(CaseSheetDialog).save_button.click()
    kept.rest()
    return path.read_bytes()


def sheet_of(kept, dialog, tmp_path, monkeypatch):
    assert dialog.go_button.isEnabled()
    dialog.go_button.click()
    kept.rest()
    return saved(kept, tmp_path, monkeypatch)


def test_a_sheet_goes_by_a_consent_holds_what_was_ticked_and_is_refused_once_it_is_taken_back(
    desk, tmp_path, monkeypatch
):
    dialog = begin(desk)
    content = dialog.content
    assert "B3" in content.facts.ticked
    assert not {"B1", "D1", "E5"} & content.facts.ticked
    content.facts.tick(("B3",))
    content.worker.setText("Dana Novak")
    content.asked_for.setText("A talk about debts")
    dialog.go_button.click()
    desk.rest()
    assert not dialog.go_button.isEnabled()
    assert "neither a consent" in dialog.ground.told.text()
    agree(desk, dialog)
    data = sheet_of(desk, dialog, tmp_path, monkeypatch)
    text = " ".join(text_of(data).split())
    assert "A talk about debts" in text
    assert BIRTH in text
    with open_pdf(data) as document:
        about = str(document.metadata)
    for hidden in (CLIENT, PHONE, "541", "prison", "12/26"):
        assert hidden not in text + about
    (passed,) = desk.ask(ReadPassedOn(desk.file_id))
    assert (passed.way, passed.wanted.facts) == (PassingWay.REFERRAL_SHEET, frozenset({"B3"}))
    assert [sheet.kind for sheet in desk.ask(ReadSheets(desk.file_id))] == [SheetKind.REFERRAL]
    assert desk.program.clients.work.parts.passing_part.passed.rowCount() == 1
    (consent,) = desk.ask(ReadConsents(desk.file_id))
    desk.ask(WithdrawConsent(desk.file_id, consent.id))
    again = begin(desk)
    again.content.facts.tick(("B3",))
    again.go_button.click()
    desk.rest()
    assert not again.go_button.isEnabled()
    assert "took the consent back" in again.ground.told.text()


def test_a_fact_that_was_added_later_needs_its_own_word(desk):
    dialog = begin(desk)
    dialog.content.facts.tick(("B3",))
    dialog.go_button.click()
    desk.rest()
    agree(desk, dialog)
    dialog.cancel_button.click()
    dialog.content.facts.tick(("B3", "B1"))
    dialog.go_button.click()
    desk.rest()
    assert not dialog.go_button.isEnabled()
    dialog.ground.narrow_button.click()
    desk.rest()
    assert dialog.content.facts.ticked == {"B3"}
    assert dialog.go_button.isEnabled()


def test_only_a_provider_that_may_know_is_offered_what_tells_of_custody(desk):
    dialog = begin(desk)
    content = dialog.content

    def offered():
        table = content.facts.table
        return {table.item(row, 0).text() for row in range(table.rowCount())}

    neutral = offered()
    choose(content.disclosure, Disclosure.YES.value)
    assert neutral < offered()
    content.facts.tick(("B3", "D1"))
    assert content.facts.is_asking
    content.facts.yes_button.click()
    assert content.facts.ticked == {"B3", "D1"}
    choose(content.disclosure, Disclosure.ASK_FIRST.value)
    assert not dialog.go_button.isEnabled()
    assert "Ask the person" in dialog.lacking.text()
    choose(content.disclosure, Disclosure.NEUTRAL.value)
    assert content.facts.ticked == {"B3"}
    dialog.go_button.click()
    desk.rest()
    (choice,) = desk.ask(ReadChoices(desk.file_id))
    assert choice.disclosure is Disclosure.NEUTRAL


def test_what_is_typed_on_a_neutral_sheet_may_not_give_the_person_away(desk):
    told = []
    desk.program.handover.failed.connect(told.append)
    dialog = begin(desk)
    dialog.content.facts.tick(("B3",))
    dialog.content.office.setText("Věznice Kuřim")
    dialog.go_button.click()
    desk.rest()
    agree(desk, dialog)
    dialog.go_button.click()
    desk.rest()
    assert [type(error).__name__ for error in told] == ["TextTells"]
    assert desk.ask(ReadPassedOn(desk.file_id)) == ()


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_at_the_lock_everything_is_gone_and_nothing_went_out(desk, steps):
    dialog = begin(desk)
    dialog.content.facts.tick(("B3",))
    if steps:
        dialog.go_button.click()
        desk.rest()
        agree(desk, dialog)
    if steps == 2:
        dialog.go_button.click()
        desk.rest()
    desk.lock()
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, ReferralDialog | CaseSheetDialog)]
    assert not [each for each in shown if each.isVisible()]
    desk.unlock()
    assert desk.ask(ReadPassedOn(desk.file_id)) == ()


def test_who_may_only_read_is_offered_no_sheet(desk):
    desk.lock()
    desk.unlock(OTHER_PASSWORD, name=OTHER_NAME)
    part = open_file(desk)
    assert not part.one.referral.isVisible()
