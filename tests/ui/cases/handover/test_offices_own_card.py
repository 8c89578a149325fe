"""The own card on the screen, who may do what with offices, and what the lock takes away."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.cases.conftest import QUICK
from tests.cases.handover.offices import PROBATION
from tests.ui.cases.handover.offices_desk import WORDS, cells, choose, code_in, desk
from tests.ui.cases.office_vault import COLLEAGUE, COLLEAGUES_PASSWORD
from workpris_desktop.cases.account_requests import AddAccount
from workpris_desktop.cases.office_requests import MakeOwnCard
from workpris_desktop.domain.account import Role
from workpris_desktop.ui.cases.handover.office_dialogs import (
    CompareWordsDialog,
    OfficeFormDialog,
)

__all__ = ["desk"]


def make_card(desk, name="Prison Brno"):
    desk.panel.own_box.make_button.click()
    dialog = desk.office.dialog(OfficeFormDialog)
    QTest.keyClicks(dialog.name, name)
    dialog.unit.setText("Social department")
    dialog.address.setText("Jihlavská 12,  Brno")
    dialog.phone.setText("+420 541 123 456")
    dialog.go_button.click()
    desk.office.rest()
    assert desk.office.no_dialog()


def test_the_own_card_is_made_shown_saved_printed_and_changed(desk, tmp_path, monkeypatch):
    box = desk.panel.own_box
    assert "no card yet" in box.heading.text()
    assert not box.code.isVisible()
    assert not box.save_button.isVisible()
    assert desk.panel.panes() == (box.make_button, desk.panel.file_button)
    make_card(desk)
    own = desk.book.own
    assert box.name.text() == "Prison Brno"
    assert "Jihlavská 12, Brno\nCzechia" in box.about.text()
    assert box.words.text().replace("\N{NO-BREAK SPACE}", " ").split()[1::2] == list(own.words)
    assert code_in(box.code.grab()) == own.data
    choose(monkeypatch, tmp_path / "stick", "getSaveFileName")
    box.save_button.click()
    desk.office.rest()
    assert (tmp_path / "stick.wpcard").read_bytes() == own.data
    box.print_button.click()
    (sheet,) = desk.sheets
    assert (sheet.code, sheet.words) == (own.data, own.words)
    box.make_button.click()
    dialog = desk.office.dialog(OfficeFormDialog)
    assert dialog.name.text() == "Prison Brno"
    assert "eight words change" in " ".join(each.text() for each in dialog.findChildren(type(box.heading)))
    dialog.phone.setText("+420 541 999 999")
    dialog.go_button.click()
    desk.office.rest()
    changed = desk.book.own
    assert changed.card.phone == "+420 541 999 999"
    assert (changed.card.signing_key, changed.words) == (own.card.signing_key, own.words)


def test_a_card_that_cannot_be_saved_is_told_in_the_panel(desk, tmp_path):
    make_card(desk)
    desk.controller.save_card(tmp_path / "gone" / "office.wpcard")
    desk.office.rest()
    assert desk.panel.notice.isVisible()
    assert "gone" in desk.panel.notice.text()
    assert desk.office.failed == []


def test_who_may_not_write_sees_only(desk):
    desk.office.ask(MakeOwnCard("Prison Brno", "CZ"))
    desk.add(PROBATION.file)
    reader = desk.office.ask(AddAccount(COLLEAGUE, frozenset({Role.READ_ONLY}), COLLEAGUES_PASSWORD, QUICK))
    desk.panel.forget()
    desk.office.become(reader.id, COLLEAGUES_PASSWORD)
    desk.open()
    panel = desk.panel
    assert panel.own_box.code.isVisible()
    assert panel.own_box.save_button.isEnabled()
    panel.select_office(desk.book.offices[0].id)
    for button in (
        *(panel.file_button, panel.text_button, panel.write_button, panel.directory_button),
        *(panel.compare_button, panel.remove_button, panel.own_box.make_button),
    ):
        assert not button.isEnabled(), button.text()
    assert panel.panes() == (panel.own_box.save_button, panel.table)


def test_the_lock_leaves_nothing_on_the_screen(desk):
    desk.office.ask(MakeOwnCard("Prison Brno", "CZ"))
    desk.add(PROBATION.file)
    box = desk.panel.own_box
    assert box.code.matrix
    desk.panel.compare_button.click()
    dialog = desk.office.dialog(CompareWordsDialog)
    dialog.typed.setText(WORDS)
    dialog.go_button.click()
    desk.panel.forget()
    assert dialog.typed.text() == ""
    assert box.own is None
    assert box.code.matrix == ()
    for label in (box.name, box.about, box.words, desk.panel.notice):
        assert label.text() == ""
    assert cells(desk.panel) == []
    desk.office.rest()
    QApplication.sendPostedEvents(None, 52)
    assert desk.office.no_dialog()
    assert cells(desk.panel) == []


def test_letters_with_alt_are_unique_and_every_field_is_named(desk):
    desk.add(PROBATION.file)
    panel, box = desk.panel, desk.panel.own_box
    buttons = (
        *(panel.file_button, panel.text_button, panel.write_button, panel.directory_button),
        *(panel.compare_button, panel.remove_button, box.make_button, box.save_button, box.print_button),
    )
    letters = [each.text().partition("&")[2][0].upper() for each in buttons]
    assert len(set(letters)) == len(letters), letters
    # Those of the menus are taken as well.
    assert not set(letters) & set("FESCVDHL"), letters
    assert panel.table.accessibleName()
    assert box.code.accessibleName()
    assert box.words.accessibleName()
