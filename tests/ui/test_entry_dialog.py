"""The dialog in which a service is added: by keyboard, judged field by field."""

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.choice import Facet
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.hours import Span
from workpris_desktop.domain.own_entry import OwnEntry, Town
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.directory.entry_dialog import EntryDialog
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.own_entry_words import OwnEntryWords
from workpris_desktop.wording.printed import read_phrasebook

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)

TODAY, NOW = date(2026, 6, 1), datetime(2026, 6, 1, 8, tzinfo=UTC)
BRNO = Municipality("m-brno", "Brno", "CZ", "CZ064", "", 49.2, 16.6)
BLANK = OwnEntry("office:1", "", "", Town(""), "", date(2000, 1, 1), datetime(2000, 1, 1, tzinfo=UTC))


@pytest.fixture
def make_dialog(qtbot, facts):
    def make(entry=BLANK):
        types = ChoiceWords(lambda: facts, lambda code: read_phrasebook(code, resources_folder())).offers(Facet.TYPE)
        dialog = EntryDialog(entry, types, home="CZ", moment=lambda: (TODAY, NOW), words=OwnEntryWords())
        qtbot.addWidget(dialog)
        dialog.saved_entries = []
        dialog.saved.connect(dialog.saved_entries.append)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    return make


@pytest.fixture
def dialog(make_dialog):
    return make_dialog()


def fill(qtbot, dialog):
    fields = dialog.fields
    qtbot.keyClicks(fields.name, "Farnost sv. Jana")
    fields.type.choose("ACC.EMG")
    fields.town.take(BRNO)
    qtbot.keyClicks(fields.phone, "541123456")


def test_the_fields_of_both_parts_begin_at_the_same_place(dialog):
    fields = dialog.fields
    fields.unfold()
    fields.hours.on_days.setChecked(True)
    dialog.grab()
    places = {field.mapTo(dialog, QPoint()).x() for field in (fields.name, fields.phone, fields.street, fields.remark)}
    assert len(places) == 1


def test_five_fields_and_enter_are_enough(qtbot, dialog):
    fill(qtbot, dialog)
    assert dialog.fields.printed.text().replace("\N{NO-BREAK SPACE}", " ").endswith("541 123 456")
    qtbot.keyClick(dialog.fields.phone, Qt.Key.Key_Return)
    (entry,) = dialog.saved_entries
    assert (entry.name, entry.service_type, entry.phone) == ("Farnost sv. Jana", "ACC.EMG", "+420 541 123 456")
    assert entry.town == Town("Brno", "CZ", "CZ064", "", "m-brno", 49.2, 16.6)
    assert (entry.checked_on, entry.changed_at, entry.hours) == (TODAY, NOW, None)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("name", "", "called"),
        ("phone", "no idea", "no number"),
        ("phone", "", "number"),
        ("town", "", "town"),
        ("type", "zzz", "from the list"),
        ("remark", "850315/1232", "about a person"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_kept(qtbot, dialog, field, text, said):
    fill(qtbot, dialog)
    widget = getattr(dialog.fields, field)
    if field == "remark":
        dialog.fields.unfold()
    widget.clear()
    qtbot.keyClicks(widget, text)
    dialog.fields.type.code = "" if field == "type" else "ACC.EMG"
    dialog.save_button.click()
    assert said in dialog.fields.fault(field)
    assert dialog.saved_entries == []
    assert widget.hasFocus()


def test_a_type_is_found_by_any_of_its_words(dialog, facts):
    labels = [offer.label for offer in dialog.fields.type.proposed("debt")]
    assert labels
    assert all("debt" in label.casefold() for label in labels)
    assert dialog.fields.type.proposed("zzz") == []


def test_a_type_is_chosen_from_the_list_below_the_field(qtbot, dialog):
    field = dialog.fields.type
    field.setFocus()
    qtbot.keyClicks(field, "night shelter")
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    assert (field.code, field.text()) == ("ACC.EMG", "Emergency and night shelter")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.code == ""


def test_mondays_hours_are_copied_until_friday(qtbot, dialog):
    fill(qtbot, dialog)
    hours = dialog.fields.hours
    hours.on_days.setChecked(True)
    for cell, text in zip(hours.cells[0], ("8", "12:00", "13.00", "17"), strict=True):
        qtbot.keyClicks(cell, text)
    hours.same.click()
    dialog.save()
    (entry,) = dialog.saved_entries
    day = (Span(time(8), time(12)), Span(time(13), time(17)))
    assert entry.hours.days == (day,) * 5 + ((),) * 2


@pytest.mark.parametrize("times", [("8", ""), ("12", "8x"), ("8:00", "13:00", "12:00", "14:00")])
def test_hours_that_cannot_be_are_refused(qtbot, dialog, times):
    fill(qtbot, dialog)
    dialog.fields.hours.on_days.setChecked(True)
    for cell, text in zip(dialog.fields.hours.cells[2], times, strict=False):
        cell.setText(text)
    dialog.save()
    assert dialog.saved_entries == []
    assert "8:00" in dialog.fields.fault("hours")


def test_a_name_of_a_person_is_asked_about_once(qtbot, dialog):
    fill(qtbot, dialog)
    dialog.fields.unfold()
    qtbot.keyClicks(dialog.fields.remark, "Ask for: pan Novak")
    dialog.save()
    assert dialog.saved_entries == []
    assert "never about a person" in dialog.remark
    dialog.save()
    assert len(dialog.saved_entries) == 1


def test_an_entry_that_is_changed_keeps_what_it_had(qtbot, make_dialog, dialog):
    fill(qtbot, dialog)
    dialog.fields.unfold()
    dialog.fields.whom.setCurrentIndex(2)
    dialog.fields.youngest.setValue(18)
    qtbot.keyClicks(dialog.fields.street, "Ceska 1")
    dialog.save()
    (entry,) = dialog.saved_entries
    assert (entry.sex, entry.minimum_age, entry.maximum_age, entry.street) == (Sex.WOMEN, 18, None, "Ceska 1")
    again = make_dialog(entry)
    again.save()
    assert again.saved_entries == [entry]


def test_without_a_box_nothing_is_said_of_proposals(dialog):
    assert not dialog.proposal.isVisible()
    assert not dialog.proposes
