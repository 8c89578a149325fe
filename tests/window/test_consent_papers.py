"""The text that a person gets to keep, and the letter to a receiver, on their way to the disk."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.printing.conftest import text_of
from tests.support.client_rows import answered
from tests.support.kept_window import KeptWindow, data_folder, found
from tests.ui import conftest
from workpris_desktop.cases.choice_requests import ChooseService, ReadSheets
from workpris_desktop.cases.consent_requests import GiveConsent, WithdrawConsent
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.office_requests import MakeOwnCard
from workpris_desktop.cases.passing_requests import SetDisclosure
from workpris_desktop.domain.chosen_service import Disclosure, SheetKind
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, service_receiver, usual_end
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog

CLIENT, PHONE, PROVIDER = "Jiří Tajný", "+420 541 000 111", "Dům naděje"


def _fill(vault):
    file = NewFile(CLIENT, Category.PROBATION).answer(vault)
    answered(vault, file.id, B3="1990-05-17", C3=PHONE)
    ChooseService(file.id, "s1", PROVIDER).answer(vault)


@pytest.fixture
def kept(qtbot, make_program, tmp_path, monkeypatch):
    # The vault has no other clock.
    monkeypatch.setattr(conftest, "NOW", datetime.now(UTC).astimezone().replace(tzinfo=None))
    folder = data_folder(tmp_path / "data")
    found(folder, _fill)
    kept = KeptWindow(qtbot, make_program(folder=folder))
    kept.unlock()
    kept.files.open_file(kept.panel.list.model.hit_at(0).file.id)
    kept.rest()
    return kept


@pytest.fixture
def given(kept):
    file_id = kept.panel.view.readable.file.id
    today = datetime.now(UTC).astimezone().date()
    request = GiveConsent(
        *(file_id, PROVIDER, ConsentPurpose.PLACE, frozenset({"B3", "C3"}), ConsentHow.SAID, "Dana", usual_end(today)),
        receiver_id=service_receiver("s1"),
    )
    return file_id, kept.ask(request)


def saved(kept, tmp_path, monkeypatch):
    path = tmp_path / "paper.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog = kept.dialog(CaseSheetDialog)
    dialog.save_button.click()
    kept.rest()
    return text_of(path.read_bytes())


def test_the_text_says_what_goes_where_and_is_noted_once_it_has_left(kept, given, tmp_path, monkeypatch):
    file_id, consent = given
    kept.program.clients.work.parts.consents.text_requested.emit(consent, "cs")
    kept.rest()
    text = " ".join(saved(kept, tmp_path, monkeypatch).split())
    assert PROVIDER in text
    assert "Dana" in text
    assert PHONE not in text
    assert CLIENT not in text
    assert [sheet.kind for sheet in kept.ask(ReadSheets(file_id))] == [SheetKind.CONSENT_TEXT]


def test_the_letter_tells_which_facts_and_never_what_they_say(kept, given, tmp_path, monkeypatch):
    file_id, consent = given
    ended = kept.ask(WithdrawConsent(file_id, consent.id))
    kept.program.clients.work.parts.consents.letter_requested.emit(ended)
    kept.rest()
    text = " ".join(saved(kept, tmp_path, monkeypatch).split())
    assert PROVIDER in text
    for told in (PHONE, CLIENT, "1990"):
        assert told not in text
    assert [sheet.kind for sheet in kept.ask(ReadSheets(file_id))] == [SheetKind.LETTER]


@pytest.mark.parametrize("disclosure", [Disclosure.NOT_ASKED, Disclosure.YES])
def test_a_letter_tells_of_the_prison_only_whom_the_person_lets_know(kept, given, tmp_path, monkeypatch, disclosure):
    file_id, consent = given
    kept.ask(MakeOwnCard("Vazební věznice Brno", "CZ"))
    kept.ask(SetDisclosure(file_id, "s1", disclosure))
    kept.program.clients.work.parts.consents.letter_requested.emit(kept.ask(WithdrawConsent(file_id, consent.id)))
    kept.rest()
    text = saved(kept, tmp_path, monkeypatch)
    assert ("věznice" in text) is (disclosure is Disclosure.YES)


def test_papers_are_gone_at_the_lock(kept, given):
    _, consent = given
    kept.program.clients.work.parts.consents.text_requested.emit(consent, "en")
    kept.rest()
    assert kept.dialog(CaseSheetDialog).print_button.isEnabled()
    kept.lock()
    assert not [each for each in QApplication.topLevelWidgets() if type(each) is CaseSheetDialog and each.isVisible()]
