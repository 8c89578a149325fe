from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from tests.support.window_draft import TODAY
from tests.ui.conftest import ask, rest
from workpris_desktop.domain.errors import FileFault
from workpris_desktop.domain.leaflet import LeafletFormat, LeafletOptions, Part
from workpris_desktop.domain.saved_leaflet import MOST_SAVED, SavedLeaflet, SavedLeaflets
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.ui.main_window import FIND, LEAFLET
from workpris_desktop.ui.printing.saved_leaflets_dialog import ChoiceNameDialog, SavedLeafletsDialog
from workpris_desktop.window.workplace import Desktop


@pytest.fixture
def kept():
    """What was written to the disk, the newest last."""
    return []


@pytest.fixture
def chosen(qtbot, make_program, kept):
    """One service on the shortlist, the leaflet shown."""
    program = make_program(desktop=Desktop(keep_saved_leaflets=kept.append))
    ask(qtbot, program, "debt")
    program.room.detail.toggle_shown()
    program.window.show_view(LEAFLET)
    rest(qtbot, program)
    return program


def save(qtbot, program, name):
    program.window.commands.action("save_choice").trigger()
    dialog = program.window.findChildren(ChoiceNameDialog)[-1]
    dialog.name.setText(name)
    dialog.save_button.click()
    rest(qtbot, program)
    return dialog


def opened(program):
    program.window.commands.action("saved_choices").trigger()
    return program.window.findChildren(SavedLeafletsDialog)[-1]


def test_a_choice_is_kept_with_its_options_and_without_what_was_typed(qtbot, chosen, kept):
    panel = chosen.shop.page.panel
    panel.format.setCurrentIndex(panel.format.findData("folded"))
    panel.remark.setText("Ask for Jana.")
    save(qtbot, chosen, "Debts in Brno")
    (leaflet,) = kept[-1].leaflets
    assert (leaflet.name, leaflet.saved_on) == ("Debts in Brno", TODAY)
    assert leaflet.picks == chosen.shop.keeper.shortlist.picks
    assert leaflet.options == LeafletOptions("en", LeafletFormat.FOLDED)
    assert {"name", "phone"} <= leaflet.digests[leaflet.picks[0].id].keys()
    assert "Saved: Debts in Brno" in chosen.window.statusBar().currentMessage()


def test_nothing_can_be_saved_while_nothing_is_chosen(qtbot, chosen):
    save_choice = chosen.window.commands.action("save_choice")
    assert save_choice.isEnabled()
    chosen.shop.keeper.clear()
    rest(qtbot, chosen)
    assert not save_choice.isEnabled()


def test_a_saved_choice_comes_back_with_its_options_and_says_that_nothing_changed(qtbot, chosen):
    page = chosen.shop.page
    page.panel.format.setCurrentIndex(page.panel.format.findData("a5"))
    save(qtbot, chosen, "Debts")
    picks = chosen.shop.keeper.shortlist.picks
    chosen.shop.keeper.clear()
    page.panel.format.setCurrentIndex(page.panel.format.findData("card"))
    chosen.window.show_view(FIND)
    dialog = opened(chosen)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    rest(qtbot, chosen)
    assert chosen.window.current_view == LEAFLET
    assert chosen.shop.keeper.shortlist.picks == picks
    assert page.options.format is LeafletFormat.A5
    assert page.news.text == "“Debts”, saved on 22 Nov 2026: nothing has changed."
    assert page.preview.page_count >= 1
    chosen.window.commands.action("undo").trigger()
    assert chosen.shop.keeper.shortlist.picks == ()
    assert page.news.text == ""


def test_what_has_changed_since_is_named_for_each_service(qtbot, chosen, kept):
    save(qtbot, chosen, "Debts")
    (leaflet,) = kept[-1].leaflets
    (pick,) = leaflet.picks
    then = {**leaflet.digests[pick.id], "phone": "another one", "visits": "other hours"}
    gone = Pick("gone", "Křižovatka")
    older = replace(leaflet, picks=(pick, gone), digests={pick.id: then})
    chosen.shop.saved_leaflets.open_saved(older)
    rest(qtbot, chosen)
    assert chosen.shop.page.news.text.splitlines() == [
        "“Debts”, changed since 22 Nov 2026:",
        f"{pick.name}: telephone, opening hours",
        "Křižovatka: no longer in the directory",
    ]


def test_a_removed_choice_can_be_brought_back(qtbot, chosen, kept):
    for name in ("First", "Second"):
        save(qtbot, chosen, name)
    dialog = opened(chosen)
    assert [dialog.list.item(row).text().split(" – ")[0] for row in range(2)] == ["Second", "First"]
    assert not dialog.undo_button.isEnabled()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert [leaflet.name for leaflet in kept[-1].leaflets] == ["First"]
    dialog.undo_button.click()
    assert [leaflet.name for leaflet in kept[-1].leaflets] == ["First", "Second"]
    assert not dialog.undo_button.isEnabled()
    dialog.close()


def test_the_keyboard_goes_to_undo_when_the_last_choice_is_removed(qtbot, chosen):
    save(qtbot, chosen, "Only")
    dialog = opened(chosen)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.undo_button.hasFocus()
    dialog.undo_button.click()
    assert dialog.list.isVisible()
    assert dialog.list.count() == 1
    dialog.close()


def test_an_empty_list_says_how_to_fill_it(chosen):
    dialog = opened(chosen)
    assert "Nothing saved yet" in dialog._empty.text()
    assert dialog._empty.isVisible()
    assert not dialog.list.isVisible()
    assert not dialog.open_button.isEnabled()
    assert not dialog.remove_button.isEnabled()
    dialog.close()


def test_the_question_says_that_the_name_must_not_be_a_persons(chosen):
    chosen.window.commands.action("save_choice").trigger()
    dialog = chosen.window.findChildren(ChoiceNameDialog)[-1]
    said = " ".join(label.text() for label in dialog.findChildren(type(dialog._note)))
    assert "no name of a person" in said
    assert "what you typed for the leaflet is not" in said
    dialog.name.setText("   ")
    assert not dialog.save_button.isEnabled()
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel).click()


def test_a_name_that_is_taken_is_said_to_be_replaced(qtbot, chosen, kept):
    save(qtbot, chosen, "Debts")
    chosen.window.commands.action("save_choice").trigger()
    dialog = chosen.window.findChildren(ChoiceNameDialog)[-1]
    dialog.name.setText(" Debts ")
    assert "It will be replaced" in dialog.note
    dialog.save_button.click()
    rest(qtbot, chosen)
    assert [leaflet.name for leaflet in kept[-1].leaflets] == ["Debts"]


def test_a_full_list_takes_no_other_name_and_loses_none(qtbot, make_program, kept):
    pick = Pick("s1", "Advice")
    leaflets = tuple(
        SavedLeaflet(f"Number {number}", (pick,), LeafletOptions("en"), TODAY, {}) for number in range(MOST_SAVED)
    )
    program = make_program(
        shortlist=Shortlist((pick,)),
        desktop=Desktop(saved_leaflets=SavedLeaflets(leaflets), keep_saved_leaflets=kept.append),
    )
    program.window.commands.action("save_choice").trigger()
    dialog = program.window.findChildren(ChoiceNameDialog)[-1]
    dialog.name.setText("One too many")
    assert "Remove one first" in dialog.note
    assert not dialog.save_button.isEnabled()
    dialog.name.setText("Number 7")
    assert dialog.save_button.isEnabled()
    dialog.close()
    assert kept == []


def test_choices_that_cannot_be_kept_are_told(qtbot, make_program):
    def fail(_saved):
        raise FileFault

    program = make_program(desktop=Desktop(keep_saved_leaflets=fail))
    ask(qtbot, program, "debt")
    program.room.detail.toggle_shown()
    with qtbot.waitSignal(program.shop.failed) as failed:
        save(qtbot, program, "Debts")
    assert isinstance(failed.args[0], FileFault)


def test_a_choice_that_was_saved_in_another_language_is_opened_in_it(qtbot, chosen, kept):
    panel = chosen.shop.page.panel
    panel.language.setCurrentIndex(panel.language.findData("sl"))
    panel.parts.boxes[Part.ADDRESS].setChecked(False)
    save(qtbot, chosen, "Dolgovi")
    panel.language.setCurrentIndex(panel.language.findData("en"))
    chosen.shop.saved_leaflets.open_saved(kept[-1].leaflets[0])
    rest(qtbot, chosen)
    assert chosen.shop.page.options == kept[-1].leaflets[0].options
    assert "nothing has changed" in chosen.shop.page.news.text
