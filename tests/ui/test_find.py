import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ask, rest, select
from workpris_desktop.domain.search import Question, SettingFilter
from workpris_desktop.domain.search_memory import remembered
from workpris_desktop.ui.colours import DARK, LIGHT
from workpris_desktop.ui.directory.hit_model import HIT_ROLE
from workpris_desktop.ui.theme import apply_theme
from workpris_desktop.wording.languages import speak


def hits(program):
    model = program.window.find_page.results.model
    return [model.index(row).data(HIT_ROLE) for row in range(model.rowCount())]


def test_the_window_starts_with_the_whole_directory_and_a_first_service_in_detail(program):
    assert len(hits(program)) > 100
    assert program.window.find_page.detail._record.name == hits(program)[0].name


def test_typing_searches_by_itself(qtbot, program):
    search = program.window.find_page.asking.search
    search.setFocus()
    qtbot.keyClicks(search, "dluhove")
    qtbot.waitUntil(lambda: 0 < len(hits(program)) < 60)
    assert all(any(code.startswith("DEB") for code in hit.types) for hit in hits(program)[:10])


@pytest.mark.parametrize("words", ["dluhove", "dluhové", "Schulden", "dolgovi", "debt"])
def test_debts_are_found_in_every_language(qtbot, program, words):
    ask(qtbot, program, words)
    assert any("DEB.DEB" in hit.types for hit in hits(program))


def test_filters_narrow_the_search_and_one_button_opens_them(qtbot, program):
    ask(qtbot, program, service_type="ACC", region="CZ", setting=SettingFilter.COMMUNITY)
    found = hits(program)
    assert found
    assert all(any(code.startswith("ACC") for code in hit.types) for hit in found)
    assert all(any(code.startswith("CZ") for code in hit.regions) for hit in found)
    page = program.window.find_page
    qtbot.mouseClick(page.asking.filters._clear, Qt.MouseButton.LeftButton)
    rest(qtbot, program)
    assert remembered(page.question) == Question()
    assert len(hits(program)) > len(found)


def test_nothing_found_is_said_and_the_detail_is_empty(qtbot, program):
    ask(qtbot, program, "xyzzyxyzzy")
    page = program.window.find_page
    assert "No service matches" in page.results._nothing._sentence.text()
    assert not page.results.list.isVisible()
    assert page.detail._record is None
    assert page.selected_id == ""


def test_a_new_question_shows_its_best_answer_and_the_same_question_keeps_the_selection(qtbot, program):
    ask(qtbot, program, "debt")
    page = program.window.find_page
    page.select_next()
    chosen = page.selected_id
    program.room.find.search_again()
    rest(qtbot, program)
    assert page.selected_id == chosen
    ask(qtbot, program, "deb")
    assert page.results.list.currentIndex().row() == 0


@pytest.mark.parametrize("language", ["en", "de", "cs", "sl"])
def test_what_is_proposed_at_the_start_is_found(qtbot, program, language):
    speak(language)
    QApplication.processEvents()
    page = program.window.find_page
    for number in range(3):
        ask(qtbot, program)
        example = page.results._start.examples[number]
        qtbot.mouseClick(example, Qt.MouseButton.LeftButton)
        rest(qtbot, program)
        assert page.asking.search.text() == example.text()
        assert page.selected_id, example.text()


def test_a_service_that_is_still_being_read_does_not_come_up_beside_nothing_found(qtbot, program):
    ask(qtbot, program, "debt")
    page = program.window.find_page
    page.service_selected.emit(page.selected_id)
    page.service_selected.emit("")
    rest(qtbot, program)
    assert page.detail._record is None


def test_the_record_and_the_banners_follow_the_colours(qtbot, qapp, program):
    ask(qtbot, program, "debt")
    view = program.window.find_page.detail._view
    try:
        apply_theme(qapp, dark=True)
        qtbot.waitUntil(lambda: DARK.quiet_text in view.toHtml())
        assert program.window.find_page.banner.palette().window().color().name() == DARK.banner
    finally:
        apply_theme(qapp, dark=False)
    qtbot.waitUntil(lambda: LIGHT.quiet_text in view.toHtml())


def test_arrow_keys_lead_from_the_search_box_to_the_list_and_back(qtbot, program):
    page = program.window.find_page
    program.window.activateWindow()
    page.focus_search()
    qtbot.waitUntil(page.asking.search.hasFocus)
    qtbot.keyClick(page.asking.search, Qt.Key.Key_Down)
    assert page.results.list.hasFocus()
    qtbot.keyClick(page.results.list, Qt.Key.Key_Down)
    assert page.results.list.currentIndex().row() == 1
    qtbot.keyClick(page.results.list, Qt.Key.Key_Up)
    qtbot.keyClick(page.results.list, Qt.Key.Key_Up)
    assert page.asking.search.hasFocus()


def test_escape_leaves_the_detail_then_clears_the_words_then_the_filters(qtbot, program):
    page = program.window.find_page
    ask(qtbot, program, "debt", region="CZ")
    page.enter_detail()
    qtbot.waitUntil(page.detail._view.hasFocus)
    page.step_back()
    assert page.results.list.hasFocus()
    page.step_back()
    assert remembered(page.question) == Question(region="CZ")
    page.step_back()
    assert remembered(page.question) == Question()


def test_a_narrow_window_shows_list_and_detail_in_turn(qtbot, program):
    page = program.window.find_page
    program.window.resize(700, 600)
    qtbot.waitUntil(lambda: page.view.is_narrow)
    assert page.results.isVisible()
    assert not page.detail.isVisible()
    page.enter_detail()
    assert page.detail.isVisible()
    assert not page.results.isVisible()
    qtbot.mouseClick(page.detail._back_button, Qt.MouseButton.LeftButton)
    assert page.results.isVisible()
    assert not page.detail.isVisible()


def test_the_detail_pane_can_be_hidden_and_shown(program):
    page = program.window.find_page
    page.toggle_detail()
    assert not page.detail.isVisible()
    page.toggle_detail()
    assert page.detail.isVisible()


def test_the_contact_goes_to_the_clipboard_as_plain_text(qtbot, program):
    ask(qtbot, program, "debt")
    record = program.window.find_page.detail._record
    qtbot.mouseClick(program.window.find_page.detail._copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(record.name)
    assert "SAMPLE" in copied


def test_unknown_is_said_as_not_known_and_never_as_yes_or_no(qtbot, full_program):
    select(qtbot, full_program, "curator")
    record = full_program.window.find_page.detail._record
    room = next(section for section in record.sections if section.heading == "Do they have room?")
    assert [line.unknown for line in room.lines] == [True]
    assert room.lines[0].text == "Not known. Ask by telephone."


def test_the_rows_keep_the_rules_of_qt_models(qtbot, program):
    model = program.window.find_page.results.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ask(qtbot, program, "debt")
    ask(qtbot, program, "xyzzyxyzzy")
    assert model.rowCount() == 0


def test_a_row_is_one_sentence_for_a_screen_reader(qtbot, program):
    ask(qtbot, program, "debt")
    index = program.window.find_page.results.model.index(0)
    sentence = index.data(Qt.ItemDataRole.AccessibleTextRole)
    hit = index.data(HIT_ROLE)
    assert sentence.startswith(hit.name)
    assert hit.organization in sentence


def test_markup_in_a_record_is_shown_as_text(qtbot, program):
    from workpris_desktop.ui.directory.record_view import RecordView
    from workpris_desktop.wording.record.page import Record, RecordLine, RecordSection

    view = RecordView()
    qtbot.addWidget(view)
    evil = '<img src="file:///etc/passwd"><b>bold</b>'
    view.show_record(Record(evil, evil, evil, "", (RecordSection(evil, (RecordLine(evil, evil),)),)))
    assert view.toPlainText().count(evil) == 6
