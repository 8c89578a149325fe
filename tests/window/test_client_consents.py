"""Consent in the window: what is agreed to there goes out, and nothing of it once it is taken back."""

import io
import json
import sys
from datetime import UTC, datetime

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTableWidget

from tests.cases.conftest import PASSWORD
from tests.support.client_rows import answered, needed
from tests.support.kept_window import KeptWindow, data_folder, found
from tests.ui import conftest
from workpris_desktop.app import run
from workpris_desktop.cases.draft_requests import ReadDraft
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.work.consent_dialog import ConsentDialog

IDENTITY = pyrage.x25519.Identity.generate()
CLIENT = "Jiří Tajný"
AUTHORITY = "Probační služba"
FACTS = ("B3", "C3", "need:money.debts")


def _fill(vault):
    file = NewFile(CLIENT, Category.PROBATION, "12/26").answer(vault)
    answered(vault, file.id, B3="1990-05-17", C3="+420 541 000 111", D1="in_prison")
    needed(vault, file.id, "money.debts")
    NewFile("Adam Bílý", Category.PROBATION).answer(vault)


@pytest.fixture
def home(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def kept(qtbot, make_program, home, monkeypatch):
    # The vault has no other clock.
    monkeypatch.setattr(conftest, "NOW", datetime.now(UTC).astimezone().replace(tzinfo=None))
    folder = data_folder(home)
    found(folder, _fill)
    kept = KeptWindow(qtbot, make_program(folder=folder))
    kept.unlock()
    return kept


@pytest.fixture
def export(home, tmp_path, capsys, monkeypatch):
    """Return what saves the exchange file by the command, and returns the clients in it, None where it saves none."""
    target = tmp_path / "register.age"

    def export():
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{PASSWORD}\n".encode())))
        words = ("cases", "export-register", "--to", str(target), "--recipient", str(IDENTITY.to_public()))
        target.unlink(missing_ok=True)
        code = run(["--data-folder", str(home), "--language", "en", *words])
        capsys.readouterr()
        return json.loads(pyrage.decrypt(target.read_bytes(), [IDENTITY]))["clients"] if code == 0 else None

    return export


def open_consents(kept, name=CLIENT):
    model = kept.panel.list.model
    hits = (model.hit_at(row) for row in range(model.rowCount()))
    kept.files.open_file(next(hit.file.id for hit in hits if hit.file.name == name))
    kept.rest()
    part = kept.program.clients.work.parts.steps_part
    kept.files.show_part(part)
    part.consents_button.click()
    kept.rest()
    return kept.dialog(ConsentDialog)


def fill_in(dialog):
    dialog.go_button.click()
    form = dialog.form
    form.whom.purpose.setCurrentIndex(form.whom.purpose.findData("register"))
    QTest.keyClicks(form.receiver, "Proba")
    form.receiver.setEditText(AUTHORITY)
    form.facts.tick(FACTS)
    form.how.setCurrentIndex(form.how.findData("signed"))


def test_what_is_agreed_to_in_the_window_goes_out_until_it_is_taken_back(kept, export):
    dialog = open_consents(kept)
    fill_in(dialog)
    dialog.go_button.click()
    kept.rest()
    assert AUTHORITY in dialog.list.table.item(0, 0).text()
    kept.lock()
    (client,) = export()
    assert set(client["facts"]) == {"B3", "C3"}
    assert client["needs"] == {"money.debts": "needed"}
    assert client["consent"]["how"] == "signed"
    kept.unlock()
    dialog = open_consents(kept)
    dialog.list.withdraw_button.click()
    assert "erase" in dialog.back_text.text()
    dialog.go_button.click()
    kept.rest()
    assert "Taken back" in dialog.list.table.item(0, 2).text()
    kept.lock()
    assert export() is None


def test_what_is_half_written_is_kept_at_the_lock_and_leaves_the_screen(kept):
    dialog = open_consents(kept)
    fill_in(dialog)
    file_id = kept.panel.view.readable.file.id
    table, labels = dialog.form.facts.table, dialog.findChildren(QLabel)
    lines = dialog.findChildren(QLineEdit)
    texts = [*(part.text() for part in (*labels, *lines)), *_cells(table)]
    assert any("1990" in text for text in texts)
    kept.window.commands.action("lock_now").trigger()
    assert not dialog.isVisible()
    assert not any("1990" in text or AUTHORITY in text for text in _cells(table))
    kept.rest()
    kept.unlock()
    assert AUTHORITY in kept.ask(ReadDraft(f"file/{file_id}/consent"))
    again = open_consents(kept)
    again.go_button.click()
    assert again.form.again.isVisible()
    assert set(again.form.facts.ticked) == set(FACTS)
    assert again.form.receiver.currentText() == AUTHORITY
    assert again.go_button.isEnabled()
    QTest.keyClick(again, Qt.Key.Key_Escape)
    QTest.keyClick(again, Qt.Key.Key_Escape)
    kept.rest()
    other = open_consents(kept, "Adam Bílý")
    other.go_button.click()
    assert other.form.receiver.currentText() == ""
    assert not other.form.again.isVisible()


def _cells(table: QTableWidget):
    rows, columns = range(table.rowCount()), range(table.columnCount())
    return [item.text() for row in rows for column in columns if (item := table.item(row, column)) is not None]
