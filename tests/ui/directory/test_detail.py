"""The detail pane: order, links, fit, own findings, history, report."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.support.window_draft import TODAY, window_draft
from tests.ui.directory.detail_parts import DetailParts
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.person import Person, PersonSex, Told, aged
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.printed import read_phrasebook


@pytest.fixture
def parts(window, facts, full_shelf_folder):
    made = DetailParts(window, DirectoryShelf(full_shelf_folder, facts), facts)
    yield made
    made.stop()


def button(parts, text):
    (found,) = (each for each in parts.page.detail.findChildren(QPushButton) if each.text().startswith(text))
    return found


def test_number_and_warning_stand_above_the_sections_in_the_order_of_the_work(qtbot, parts):
    parts.select(qtbot, "s1")
    text = parts.text
    order = ("Moving house", "000 111 222", "Visits now", "Can I trust", "Do they have room", "Does it fit", "Contact")
    places = [text.index(part) for part in (*order, "Continue outside", "How to get in", "About", "History")]
    assert places == sorted(places)


def test_the_number_is_seen_without_scrolling_on_a_small_screen(qtbot, parts):
    parts.window.resize(1366, 768)
    parts.select(qtbot, "s1")
    view = parts.page.detail.reading
    found = view.document().find("000 111 222".replace(" ", "\N{NO-BREAK SPACE}"))
    if found.isNull():
        found = view.document().find("000 111 222")
    assert not found.isNull()
    assert view.cursorRect(found).bottom() < view.viewport().height()


def test_a_way_leads_to_the_next_service_and_back_again(qtbot, parts):
    parts.select(qtbot, "s1")
    assert "Opens the door to" in parts.text
    back = button(parts, "Back to: ")
    assert not back.isVisible()
    view = parts.page.detail.reading
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    parts.rest(qtbot)
    assert parts.text.startswith("Skupina ve věznici")
    assert parts.detail.shown == Pick("s2", "Skupina ve věznici")
    assert back.isVisible()
    assert back.text() == "Back to: Dluhové poradenství"
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    parts.rest(qtbot)
    assert parts.text.startswith("Dluhové poradenství")
    assert not back.isVisible()


def test_the_shortlist_takes_the_service_that_is_read(qtbot, parts):
    parts.select(qtbot, "s1")
    parts.page.detail.service_requested.emit("s2")
    parts.rest(qtbot)
    parts.page.detail.shortlist_toggle_requested.emit()
    assert parts.heard.picked == [Pick("s2", "Skupina ve věznici")]
    parts.detail.show_shortlist(Shortlist((Pick("s2", "Skupina"),)))
    assert button(parts, "Remove from shortlist").isVisible()


def test_a_service_inside_says_what_is_not_known_of_outside(qtbot, parts):
    parts.select(qtbot, "s2")
    assert "Outside, Jihomoravský kraj" in parts.text
    parts.person = Person(region_of_return="AT13")
    parts.detail.read_again()
    parts.rest(qtbot)
    assert "Outside, Wien" in parts.text


def test_fit_is_a_table_with_a_person_and_a_list_without(qtbot, parts):
    parts.select(qtbot, "s1")
    assert "The service says" not in parts.text
    parts.person = Person(sex=PersonSex.MAN, age=aged(16), pet=Told.YES)
    parts.detail.read_again()
    parts.rest(qtbot)
    for said in ("Condition", "The service says", "Verdict", "✗ does not fit", "? not known", "16 years"):
        assert said in parts.text
    parts.person = Person()
    parts.detail.read_again()
    parts.rest(qtbot)
    assert "16 years" not in parts.text


def test_nothing_of_a_person_is_left_at_once_when_it_is_forgotten(qtbot, parts):
    parts.person = Person(age=aged(16), region_of_return="AT13")
    parts.select(qtbot, "s2")
    assert "Outside, Wien" in parts.text
    parts.person = Person()
    parts.detail.forget_person()
    assert "16 years" not in parts.text
    assert "Wien" not in parts.text
    parts.rest(qtbot)
    assert "Outside, Jihomoravský kraj" in parts.text


def test_an_own_finding_stands_beside_the_record_at_once(qtbot, parts):
    parts.select(qtbot, "s1")
    parts.keeper.add(OwnFinding("s1", Topic.PETS, YesNo.YES, TODAY))
    parts.rest(qtbot)
    assert "Do you take people with a pet? Yes (told by telephone on 22 Nov 2026)" in parts.text


def test_a_first_edition_has_no_history(qtbot, parts):
    parts.select(qtbot, "s1")
    assert "No edition from before is kept on this computer." in parts.text


def test_the_history_tells_what_the_edition_before_said(qtbot, window, facts, tmp_path):
    words = read_phrasebook("cs", resources_folder())
    shelf = DirectoryShelf(tmp_path / "shelf", facts)
    shelf.install(window_draft(words).write_folder(tmp_path / "one"))
    draft = window_draft(words)
    draft.description["created"] = "2026-11-20"
    draft.put("services.csv", 1, "name", "Nová poradna")
    draft.add("services.csv", id="fresh", organization_id="o1", name="Fresh", status="active")
    shelf.install(draft.write_folder(tmp_path / "two"))
    parts = DetailParts(window, shelf, facts)
    try:
        parts.select(qtbot, "s1")
        assert "was: Dluhové poradenství" in parts.text
        parts.select(qtbot, "fresh")
        assert "New in this edition" in parts.text
        assert parts.heard.failures == []
    finally:
        parts.stop()


def test_the_text_follows_the_language(qtbot, parts):
    parts.select(qtbot, "s1")
    speak("cs")
    parts.detail.speak_anew()
    assert "Dospělí" in parts.text


def test_a_service_that_is_gone_empties_the_pane_and_says_why(qtbot, parts):
    parts.select(qtbot, "s1")
    parts.select(qtbot, "none")
    assert parts.detail.shown is None
    assert len(parts.heard.failures) == 1


def test_no_selection_empties_the_pane(qtbot, parts):
    parts.select(qtbot, "s1")
    parts.select(qtbot, "")
    parts.detail.read_again()
    parts.rest(qtbot)
    assert parts.detail.shown is None
    assert not parts.page.detail.reading.isVisible()


def test_contact_is_copied_without_what_is_for_staff_only(qtbot, parts):
    parts.select(qtbot, "s1")
    qtbot.mouseClick(button(parts, "Copy contact"), Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert "Telephone" in copied
    assert "jana@most.example" in parts.text
    assert "jana@most.example" not in copied


def test_a_form_is_asked_for_with_its_service(qtbot, parts):
    parts.select(qtbot, "s1")
    parts.page.detail.form_requested.emit("drawn")
    assert parts.heard.forms == [("drawn", "s1")]


def test_an_error_is_reported_with_the_id_of_the_record_and_its_edition(qtbot, parts):
    parts.select(qtbot, "s1")
    with qtbot.waitSignal(parts.detail.report_requested) as asked:
        qtbot.mouseClick(button(parts, "Report an error"), Qt.MouseButton.LeftButton)
    record_id, name, edition = asked.args
    assert (record_id, edition) == ("s1", parts.desk.edition)
    assert name


def test_holidays_are_loaded_before_the_first_service(qtbot, parts):
    parts.detail.prepare()
    parts.rest(qtbot)
    assert parts.heard.failures == []
