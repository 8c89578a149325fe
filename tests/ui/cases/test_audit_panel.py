"""The audit: explained to everybody, read by some, and exported as a harmless table."""

import csv
import io
from dataclasses import replace

from tests.cases.conftest import NAME, QUICK
from tests.ui.cases.office_vault import COLLEAGUE, COLLEAGUES_PASSWORD
from workpris_desktop.cases.account_requests import AddAccount
from workpris_desktop.cases.draft_requests import KeepDraft
from workpris_desktop.cases.file_requests import NewFile, Restrict
from workpris_desktop.cases.key_ring import read_key_ring, write_key_ring
from workpris_desktop.cases.policy_requests import SetPolicy
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.vault import AuditHead, Category, LegalMode, VaultPolicy
from workpris_desktop.ui.cases import audit_controller
from workpris_desktop.wording.languages import speak


def acts(panel):
    return [panel.table.item(row, 3).text() for row in range(panel.table.rowCount())]


def test_looking_at_the_page_notes_nothing_and_reading_is_noted(office):
    panel = office.office.audit
    office.show(panel)
    assert panel.table.rowCount() == 0
    panel.show_button.click()
    office.rest()
    assert acts(panel)[0] == "Audit read"
    assert acts(panel).count("Audit read") == 1
    assert panel.table.item(0, 2).text() == NAME
    assert "Unlocked" in acts(panel)


def test_older_rows_come_page_by_page(office, monkeypatch):
    monkeypatch.setattr(audit_controller, "PAGE", 3)
    for number in range(4):
        office.ask(NewFile(f"Client {number}", Category.ADVICE))
    panel = office.office.audit
    office.show(panel)
    panel.show_button.click()
    office.rest()
    assert panel.table.rowCount() == 3
    while panel.older_button.isEnabled():
        panel.older_button.click()
        office.rest()
    numbers = [int(panel.table.item(row, 0).text()) for row in range(panel.table.rowCount())]
    assert numbers == list(range(numbers[0], 0, -1))


def test_the_chain_is_checked_and_its_length_said(office):
    panel = office.office.audit
    office.show(panel)
    panel.check_button.click()
    office.rest()
    assert "each is as it was written" in panel.notice.text()
    assert office.failed == []


def test_a_worker_gets_the_explanation_and_no_rows(office):
    worker = office.ask(AddAccount(COLLEAGUE, frozenset({Role.WORKER}), COLLEAGUES_PASSWORD, QUICK))
    office.become(worker.id, COLLEAGUES_PASSWORD)
    panel = office.office.audit
    office.show(panel)
    assert not panel.show_button.isVisible()
    assert not panel.table.isVisible()
    assert any("never notes what you read" in label.text() for label in panel.sentences)
    assert len(panel.panes()) == 1


def test_the_law_that_is_chosen_is_named(office):
    office.ask(SetPolicy(VaultPolicy(legal_mode=LegalMode.LAW_ENFORCEMENT)))
    panel = office.office.audit
    office.show(panel)
    assert "25" in panel.law.text()


def test_the_export_is_noted_holds_every_row_and_no_live_formula(office, tmp_path):
    file = office.ask(NewFile("Jana N.", Category.ADVICE))
    office.ask(Restrict(file.id, is_restricted=True, reason='=HYPERLINK("http://x")'))
    path = tmp_path / "audit"
    office.show(office.office.audit)
    office.office.audit_controller.export_to(path)
    office.rest()
    text = path.with_suffix(".csv").read_text("utf-8-sig")
    heading, *rows, last = csv.reader(io.StringIO(text))
    assert heading[0] == "No."
    assert rows[0][3] == "Audit exported"
    assert [int(row[0]) for row in rows] == list(range(len(rows), 0, -1))
    assert last[0] == str(len(rows))
    assert len(last[4]) == 64
    assert "Jana" not in text
    assert all(not cell.startswith("=") for row in rows for cell in row)
    assert office.said == ["Saved: audit.csv"]


def test_locking_empties_the_rows(office):
    panel = office.office.audit
    office.show(panel)
    panel.show_button.click()
    office.rest()
    panel.forget()
    assert panel.table.rowCount() == 0
    assert not panel.older_button.isEnabled()
    office.ask(KeepDraft("place", "text"))


def test_another_language_reads_nothing_anew(office):
    panel = office.office.audit
    office.show(panel)
    panel.show_button.click()
    office.rest()
    shown = panel.table.rowCount()
    speak("de")
    office.rest()
    assert panel.table.rowCount() == shown
    panel.show_button.click()
    office.rest()
    assert panel.table.rowCount() == shown + 1


def test_rows_that_are_missing_at_the_end_are_told(office):
    folder = office.vault.session.folder
    ring = read_key_ring(folder)
    write_key_ring(folder, replace(ring, audit=AuditHead(ring.audit.count + 1_000, "0" * 64)))
    panel = office.office.audit
    office.show(panel)
    panel.check_button.click()
    office.rest()
    assert "older" in panel.notice.text()
    assert office.failed == []
