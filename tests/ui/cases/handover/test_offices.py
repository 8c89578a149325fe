"""The address book: cards of others and their words, offices of the directory and by hand, in a real vault."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.cases.handover.offices import PRISON, PROBATION, card_again, office, sealed, told_of
from tests.ui.cases.handover.offices_desk import FOUND, WORDS, cells, choose, desk
from workpris_desktop.cases.office_requests import MakeOwnCard, RemoveOffice
from workpris_desktop.ui.cases.handover.office_dialogs import (
    CardTextDialog,
    CompareWordsDialog,
    OfficeFormDialog,
    RemoveOfficeDialog,
)
from workpris_desktop.ui.cases.handover.office_search_dialog import OfficeSearchDialog

__all__ = ["desk"]


def test_a_card_is_added_by_file_and_its_words_are_compared(desk, tmp_path, monkeypatch):
    path = tmp_path / "other.wpcard"
    path.write_bytes(PROBATION.file)
    choose(monkeypatch, path)
    desk.panel.file_button.click()
    desk.office.rest()
    assert cells(desk.panel) == [[PROBATION.card.name, "Czechia", "", "card not compared yet"]]
    assert "compare" in desk.panel.remark.text()
    assert desk.changes
    desk.panel.compare_button.click()
    dialog = desk.office.dialog(CompareWordsDialog)
    shown = " ".join(each.text() for each in dialog.findChildren(type(desk.panel.remark)))
    assert WORDS.split()[0] not in shown.split()
    wrong = WORDS.split()
    wrong[2] = "abandon"
    dialog.typed.setText(" ".join(wrong))
    dialog.go_button.click()
    desk.office.rest()
    assert dialog.message.text().startswith("Word 3 is another one")
    assert dialog.typed.text() == " ".join(wrong)
    assert not desk.book.offices[0].is_compared
    dialog.typed.setText(" ".join(WORDS.split()[:4]))
    dialog.go_button.click()
    desk.office.rest()
    assert "4 words so far" in dialog.message.text()
    dialog.typed.setText(WORDS.upper())
    QTest.keyClick(dialog.typed, Qt.Key.Key_Return)
    desk.office.rest()
    assert desk.office.no_dialog()
    assert desk.book.offices[0].is_compared
    assert cells(desk.panel)[0][3].startswith("card compared on ")
    assert "The words agree" in desk.panel.notice.text()


def test_a_hand_scanner_types_a_card_into_the_field(desk):
    desk.panel.text_button.click()
    dialog = desk.office.dialog(CardTextDialog)
    assert not dialog.go_button.isEnabled()
    dialog.text.insertPlainText(PROBATION.file.decode()[:-1])
    dialog.go_button.click()
    desk.office.rest()
    assert "only part of it" in dialog.message.text()
    assert dialog.text.toPlainText()
    dialog.text.insertPlainText("}\n")
    dialog.go_button.click()
    desk.office.rest()
    assert desk.office.no_dialog()
    assert [each.card for each in desk.book.offices] == [PROBATION.card]


def hostile_files():
    """Name what somebody may choose in place of a card, with words of the sentence that says so."""
    told = told_of(PROBATION.file)
    altered = PROBATION.file.replace(b'"country":"CZ"', b'"country":"AT"')
    newer = card_again({**told, "version": 2}, PROBATION.keys)
    return (
        (b"x" * 64_000_000, "larger than the card"),
        (sealed().data, "a packet or a receipt, not a card"),
        (altered, "not what its office has signed"),
        (newer, "newer version"),
        (b"", "only part of it"),
    )


def test_what_is_no_card_is_told_in_the_panel_and_nothing_is_lost(desk, tmp_path):
    kept = desk.add(PRISON.file)
    path = tmp_path / "chosen.wpcard"
    for data, said in hostile_files():
        path.write_bytes(data)
        desk.controller.read_card(path)
        desk.office.rest()
        assert said in desk.panel.notice.text(), said
        assert [each.id for each in desk.book.offices] == [kept.id]
    own = desk.office.ask(MakeOwnCard("Prison Brno", "CZ"))
    path.write_bytes(own.data)
    desk.controller.read_card(path)
    desk.office.rest()
    assert "own" in desk.panel.notice.text()
    path.unlink()
    desk.controller.read_card(path)
    desk.office.rest()
    assert desk.panel.notice.text()
    assert desk.office.failed == []
    assert len(cells(desk.panel)) == 1


def test_another_card_of_a_known_name_is_told(desk, tmp_path):
    former = desk.add(PROBATION.file)
    path = tmp_path / "new.wpcard"
    path.write_bytes(office(PROBATION.card.name.upper()).file)
    desk.controller.read_card(path)
    desk.office.rest()
    assert len(desk.book.offices) == 2
    assert "another card of an office of this name" in desk.panel.notice.text()
    assert desk.panel.office.id != former.id


def test_an_office_that_a_colleague_has_removed_is_told_in_the_dialog(desk):
    kept = desk.add(PROBATION.file)
    desk.panel.compare_button.click()
    dialog = desk.office.dialog(CompareWordsDialog)
    desk.office.ask(RemoveOffice(kept.id))
    dialog.typed.setText("abandon")
    dialog.go_button.click()
    desk.office.rest()
    assert dialog.message.text()
    assert not dialog.message.text().startswith("Word 1")


def test_an_office_is_written_by_hand_and_removed(desk):
    desk.panel.write_button.click()
    dialog = desk.office.dialog(OfficeFormDialog)
    assert not dialog.go_button.isEnabled()
    QTest.keyClicks(dialog.phone, "+49 (30) x1")
    assert dialog.phone.text() == "+49 (30) 1"
    dialog.name.setText("Neustart")
    dialog.country.setCurrentIndex(dialog.country.findData("AT"))
    dialog.go_button.click()
    desk.office.rest()
    assert cells(desk.panel) == [["Neustart", "Austria", "+49 (30) 1", "no card"]]
    assert not desk.panel.compare_button.isEnabled()
    assert "passphrase" in desk.panel.remark.text()
    desk.panel.remove_button.click()
    dialog = desk.office.dialog(RemoveOfficeDialog)
    assert dialog.cancel_button.hasFocus()
    dialog.reject()
    assert len(desk.book.offices) == 1
    desk.panel.remove_button.click()
    desk.office.dialog(RemoveOfficeDialog).go_button.click()
    desk.office.rest()
    assert desk.book.offices == ()
    assert desk.panel.none.isVisible()


def test_an_office_is_taken_from_the_directory_by_the_keyboard(desk):
    desk.panel.directory_button.click()
    dialog = desk.office.dialog(OfficeSearchDialog)
    QTest.keyClicks(dialog.search, "Nowhere")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    desk.office.qtbot.waitUntil(lambda: "by hand" in dialog.found.text())
    assert not dialog.go_button.isEnabled()
    dialog.search.setText("Zlín")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    desk.office.rest()
    assert desk.book.offices == (), "Nobody has seen it yet."
    desk.office.qtbot.waitUntil(dialog.go_button.isEnabled)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    desk.office.rest()
    assert desk.office.no_dialog()
    (taken,) = desk.book.offices
    assert replace(taken, id="") == FOUND
