import io
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from tests.ui.conftest import ask, rest
from workpris_desktop.domain.errors import FileFault, PrinterMissing, ShortlistFull
from workpris_desktop.domain.leaflet import LeafletFormat, LeafletOptions, Paper, Part
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.ui.main_window import FIND, LEAFLET
from workpris_desktop.ui.printing.printer import new_printer, prepared


@pytest.fixture
def chosen(qtbot, program):
    """Two debt services on the shortlist, the leaflet shown."""
    ask(qtbot, program, "debt")
    program.room.detail.toggle_shown()
    program.window.find_page.select_next()
    rest(qtbot, program)
    program.room.detail.toggle_shown()
    program.window.show_view(LEAFLET)
    rest(qtbot, program)
    return program


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def pdf_of(program):
    seen = []
    program.shop.leaflet.when_drawn(seen.append)
    return seen[0]


def text_of(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return "\n".join(page.extract_text() for page in document.pages)


def test_what_is_chosen_is_previewed_without_asking(chosen):
    page = chosen.shop.page
    names = [pick.name for pick in chosen.shop.keeper.shortlist]
    assert len(names) == 2
    assert page.preview.sheet.page_count >= 1
    assert all(name in page.preview.sheet.accessibleDescription().replace("\n", " ") for name in names)


@pytest.mark.parametrize("leaflet_format", list(LeafletFormat))
@pytest.mark.parametrize("language", ["en", "de", "cs", "sl"])
def test_language_and_format_of_the_leaflet_are_not_those_of_the_window(qtbot, chosen, language, leaflet_format):
    page = chosen.shop.page
    choose(page.panel.language, language)
    choose(page.panel.format, leaflet_format.value)
    rest(qtbot, chosen)
    title = {"en": "Important contacts", "de": "Wichtige Kontakte", "cs": "Důležité kontakty", "sl": "Pomembni stiki"}
    assert title[language] in text_of(pdf_of(chosen))
    assert page.options == LeafletOptions(language, leaflet_format)


def test_a_phrase_pack_brings_one_language_more(qtbot, make_program, tmp_path):
    (tmp_path / "phrases-uk.csv").write_bytes((Path(__file__).parents[1] / "support" / "phrases-uk.csv").read_bytes())
    program = make_program(packs=tmp_path)
    panel = program.shop.page.panel
    assert [panel.language.itemText(row) for row in range(panel.language.count())][-1] == "українська"
    ask(qtbot, program, "debt")
    program.room.detail.toggle_shown()
    choose(panel.language, "uk")
    rest(qtbot, program)
    assert "Важливі контакти" in text_of(pdf_of(program))


def test_keys_move_and_remove_what_is_chosen_and_undo_brings_it_back(qtbot, chosen):
    page, keeper = chosen.shop.page, chosen.shop.keeper
    first, second = (pick.id for pick in keeper.shortlist)
    page.chosen.list.setFocus()
    page.chosen.list.setCurrentRow(0)
    qtbot.keyClick(page.chosen.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [pick.id for pick in keeper.shortlist] == [second, first]
    assert page.chosen.selected_id == first
    qtbot.keyClick(page.chosen.list, Qt.Key.Key_Delete)
    assert [pick.id for pick in keeper.shortlist] == [second]
    chosen.window.commands.action("undo").trigger()
    chosen.window.commands.action("undo").trigger()
    assert [pick.id for pick in keeper.shortlist] == [first, second]


def test_an_empty_shortlist_says_how_to_fill_it_and_offers_nothing_to_print(chosen):
    chosen.window.commands.action("clear_shortlist").trigger()
    page = chosen.shop.page
    assert page.chosen.empty.isVisible()
    assert not page.preview.print.isEnabled()
    assert page.preview.sheet.page_count == 0


def test_a_seventh_service_is_refused_with_a_sentence(qtbot, program):
    for number in range(6):
        program.shop.keeper.add(Pick(f"id-{number}", f"Service {number}"))
    with qtbot.waitSignal(program.shop.keeper.failed) as failed:
        program.shop.keeper.add(Pick("id-7", "One too many"))
    assert isinstance(failed.args[0], ShortlistFull)
    assert len(program.shop.keeper.shortlist) == 6


def test_a_service_that_the_directory_has_lost_is_named_and_left_off_the_sheet(qtbot, make_program):
    program = make_program(shortlist=Shortlist((Pick("gone", "Lost service"),)))
    assert "Lost service: no longer in the directory" in program.shop.page.checks.text
    assert program.shop.page.preview.sheet.page_count == 0


def test_a_name_that_gives_the_person_away_is_hinted_at(qtbot, program):
    ask(qtbot, program, "Wohnung behalten während der Haft", region="AT")
    program.room.detail.toggle_shown()
    rest(qtbot, program)
    assert "this name can give the person away" in program.shop.page.checks.text


def test_a_service_for_professionals_is_hinted_at_and_left_out(qtbot, program):
    program.window.find_page.ask(Question(service_type="STF"))
    rest(qtbot, program)
    program.room.detail.toggle_shown()
    rest(qtbot, program)
    (pick,) = program.shop.keeper.shortlist
    assert f"“{pick.name}” is for professionals only, not on the leaflet." in program.shop.page.checks.text
    program.shop.keeper.clear()
    ask(qtbot, program, "debt")
    program.room.detail.toggle_shown()
    rest(qtbot, program)
    assert "for professionals" not in program.shop.page.checks.text


def test_a_shortlist_that_cannot_be_kept_is_told(qtbot, make_program):
    def fail(_shortlist):
        raise FileFault

    program = make_program(keep=fail)
    with qtbot.waitSignal(program.shop.keeper.failed):
        program.shop.keeper.add(Pick("a", "A"))


def test_three_actions_lead_from_a_word_to_the_sheet(qtbot, program, monkeypatch):
    printed = []
    monkeypatch.setattr(program.shop.printing, "print_pdf", lambda pdf, paper, **_: printed.append((pdf, paper)))
    ask(qtbot, program, "debt")
    program.window.commands.action("pick").trigger()
    program.window.commands.action("print_leaflet").trigger()
    rest(qtbot, program)
    assert program.window.current_view == LEAFLET
    assert [(pdf[:5], paper) for pdf, paper in printed] == [(b"%PDF-", Paper.A4)]


def test_printing_with_an_empty_shortlist_takes_the_selected_service(qtbot, program, monkeypatch):
    printed = []
    monkeypatch.setattr(program.shop.printing, "print_pdf", lambda pdf, _paper, **_: printed.append(pdf))
    ask(qtbot, program, "debt")
    program.window.commands.action("print_leaflet").trigger()
    rest(qtbot, program)
    assert len(printed) == 1
    assert len(program.shop.keeper.shortlist) == 1


def test_the_pages_reach_the_printer(qtbot, chosen, tmp_path):
    target = tmp_path / "printed.pdf"
    printer = prepared(QPrinter(), Paper.A4)
    printer.setOutputFileName(str(target))
    with qtbot.waitSignal(chosen.shop.printing.done, timeout=20_000):
        chosen.shop.printing.print_on(printer, pdf_of(chosen))
    with pdfplumber.open(target) as document:
        page = document.pages[0]
        assert round(page.width), round(page.height) == (595, 842)
        assert len(document.pages) == chosen.shop.page.preview.sheet.page_count
        assert page.images[0]["width"] == pytest.approx(page.width, abs=2)


def test_a_computer_without_printers_says_so(qtbot, program):
    with pytest.raises(PrinterMissing):
        new_printer(Paper.A4)
    with qtbot.waitSignal(program.shop.printing.failed) as failed:
        program.shop.printing.print_pdf(b"", Paper.A4)
    assert isinstance(failed.args[0], PrinterMissing)


def test_the_sheet_is_saved_as_pdf_and_gets_its_ending(qtbot, chosen, tmp_path):
    with qtbot.waitSignal(chosen.shop.printing.done):
        chosen.shop.printing.save_to(tmp_path / "help", pdf_of(chosen))
    assert (tmp_path / "help.pdf").read_bytes() == pdf_of(chosen)


def test_a_place_where_nothing_can_be_written_is_told(qtbot, chosen, tmp_path):
    with qtbot.waitSignal(chosen.shop.printing.failed):
        chosen.shop.printing.save_to(tmp_path / "missing" / "help.pdf", pdf_of(chosen))


def test_the_blank_entry_form_is_drawn_in_the_language_that_was_chosen(qtbot, program, monkeypatch):
    from workpris_desktop.ui.printing.intake_dialog import IntakeDialog

    saved = []
    monkeypatch.setattr(program.shop.printing, "save_pdf", lambda pdf, name: saved.append((text_of(pdf), name)))
    monkeypatch.setattr(program.shop.printing, "print_pdf", lambda pdf, paper: saved.append((text_of(pdf), paper)))
    for press in ("_ask_save", "_ask_print"):
        program.window.commands.action("intake").trigger()
        dialog = program.window.findChildren(IntakeDialog)[-1]
        dialog._language.setCurrentIndex(dialog._language.findData("cs"))
        getattr(dialog, press)()
        rest(qtbot, program)
    assert [name for _, name in saved] == ["entry-form-cs.pdf", Paper.A4]
    assert saved[0][0] == saved[1][0] != ""
    assert program.window.current_view == FIND


def test_a_sheet_of_the_old_shortlist_is_never_handed_over_as_that_of_the_new(qtbot, chosen):
    handed_over = []
    first = next(iter(chosen.shop.keeper.shortlist))
    chosen.shop.leaflet.draw()
    chosen.shop.keeper.remove(first.id)
    chosen.shop.leaflet.when_drawn(handed_over.append)
    rest(qtbot, chosen)
    assert len(handed_over) == 1
    assert first.name not in text_of(handed_over[0])


def test_who_waits_for_a_sheet_gets_none_when_the_shortlist_is_emptied(qtbot, chosen):
    handed_over = []
    chosen.shop.leaflet.draw()
    chosen.shop.leaflet.when_drawn(handed_over.append)
    chosen.shop.keeper.clear()
    rest(qtbot, chosen)
    program_rest = chosen.shop.leaflet
    program_rest.when_drawn(handed_over.append)
    assert handed_over == []


def test_a_refused_seventh_service_is_not_said_to_have_been_removed(qtbot, program):
    for number in range(6):
        program.shop.keeper.add(Pick(f"id-{number}", f"Service {number}"))
    ask(qtbot, program, "debt")
    program.window.statusBar().clearMessage()
    program.window.commands.action("pick").trigger()
    assert program.window.statusBar().currentMessage() == ""


def test_an_endless_name_does_not_widen_the_window(qtbot, program):
    program.shop.keeper.add(Pick("gone", "W" * 4000))
    program.window.show_view(LEAFLET)
    rest(qtbot, program)
    assert program.window.width() == 1280


@pytest.fixture
def telling(qtbot, program):
    """A service whose name gives the person away, and a sensitive one, on the shortlist, the leaflet shown."""
    for question in (Question("Wohnung behalten während der Haft", region="AT"), Question(service_type="ADD")):
        program.window.find_page.ask(question)
        rest(qtbot, program)
        program.room.detail.toggle_shown()
        rest(qtbot, program)
    program.window.show_view(LEAFLET)
    return program


def shown_text(program):
    return program.shop.page.preview.words.toPlainText()


def button(program, text):
    (found,) = [
        each for each in program.shop.page.checks.findChildren(QPushButton) if each.text() == text and each.isVisible()
    ]
    return found


def open_questions():
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def test_what_is_typed_stands_on_the_sheet_after_a_pause(qtbot, chosen):
    page = chosen.shop.page
    for field, text in (
        (page.panel.subtitle, "Start"),
        (page.panel.remark, "Ask for Jan"),
        (page.panel.from_whom, "Us"),
    ):
        qtbot.keyClicks(field, text)
    assert "Start" not in shown_text(chosen)
    qtbot.waitUntil(lambda: all(text in shown_text(chosen) for text in ("Start", "Ask for Jan", "Us")))


def test_what_was_typed_last_is_on_the_paper_even_when_printed_at_once(qtbot, chosen, monkeypatch):
    printed = []
    monkeypatch.setattr(chosen.shop.printing, "print_pdf", lambda pdf, _paper, **_: printed.append(text_of(pdf)))
    chosen.shop.keeper.remove(chosen.shop.keeper.shortlist.picks[1].id)
    rest(qtbot, chosen)
    qtbot.keyClicks(chosen.shop.page.panel.remark, "Ring twice")
    chosen.window.commands.action("print_leaflet").trigger()
    rest(qtbot, chosen)
    assert len(printed) == 1
    assert "Ring twice" in printed[0]


def test_a_free_sentence_is_counted_limited_and_said_to_be_hard_to_read(qtbot, chosen):
    panel = chosen.shop.page.panel
    qtbot.keyClicks(panel.remark, "Ring twice")
    assert panel._remark_note.text() == "10 of 120 characters"
    qtbot.keyClicks(panel.remark, " and then wait for the woman who comes down the stairs to you" + "x" * 99)
    assert len(panel.remark.text()) == 120
    qtbot.waitUntil(lambda: "more than 12 words" in panel._remark_note.text())
    assert "more than 12 words" in panel.remark.accessibleDescription()
    assert "more than 12 words" not in chosen.shop.page.checks.text


def test_a_typed_word_that_gives_the_person_away_is_warned_of_and_asked_about(qtbot, chosen, monkeypatch):
    printed = []
    monkeypatch.setattr(chosen.shop.printing, "print_pdf", lambda pdf, _paper, **_: printed.append(pdf))
    qtbot.keyClicks(chosen.shop.page.panel.subtitle, "After prison")
    chosen.window.commands.action("print_leaflet").trigger()
    rest(qtbot, chosen)
    assert "“prison” in your text can give the person away." in chosen.shop.page.checks.text
    (box,) = open_questions()
    assert "can give the person away" in box.text()
    box.reject()
    assert printed == []


def test_a_pocket_card_has_no_big_print_and_says_why(qtbot, chosen):
    panel = chosen.shop.page.panel
    panel.large.setChecked(True)
    choose(panel.format, "card")
    assert not panel.large.isEnabled()
    assert panel._no_large.isVisible()
    panel.parts.opener.click()
    assert not panel.parts.boxes[Part.PRICE].isEnabled()
    assert panel.parts.boxes[Part.ADDRESS].isEnabled()
    assert panel.parts._reason.isVisible()
    rest(qtbot, chosen)
    choose(panel.format, "a4")
    assert panel.large.isEnabled()
    assert panel.large.isChecked()
    assert panel.parts.boxes[Part.PRICE].isEnabled()
    assert not panel._no_large.isVisible()


def test_a_part_that_is_unticked_by_key_is_left_out(qtbot, chosen):
    panel = chosen.shop.page.panel
    assert "Address" in shown_text(chosen)
    qtbot.keyClick(panel.parts.opener, Qt.Key.Key_Space)
    assert panel.parts.opener.text() == "&Parts that it tells: 10 of 16"
    box = panel.parts.boxes[Part.ADDRESS]
    assert box.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    rest(qtbot, chosen)
    assert "Address" not in shown_text(chosen)
    assert panel.parts.opener.text() == "&Parts that it tells: 9 of 16"


def test_only_the_telephone_of_a_telling_service_is_printed_where_that_is_wished(qtbot, telling):
    page = telling.shop.page
    assert "this name can give the person away" in page.checks.text
    first = button(telling, "Phone only")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    rest(qtbot, telling)
    assert "Haft" not in text_of(pdf_of(telling))
    assert "only the telephone number is printed" in page.checks.text
    back = button(telling, "Print in full")
    assert back.hasFocus()
    qtbot.keyClick(back, Qt.Key.Key_Space)
    rest(qtbot, telling)
    assert "Haft" in text_of(pdf_of(telling))
    assert button(telling, "Phone only").hasFocus()


def test_the_tab_key_comes_to_what_can_be_done_where_it_stands(qtbot, telling):
    page = telling.shop.page
    page.chosen.add.setFocus()
    for expected in (button(telling, "Phone only"), button(telling, "Own sheet"), page.panel.language):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert expected.hasFocus()


def test_a_sensitive_service_gets_a_sheet_of_its_own_by_one_click(qtbot, telling):
    page = telling.shop.page
    assert "this paper shows what help the person looks for" in page.checks.text
    together = page.preview.page_count
    button(telling, "Own sheet").click()
    rest(qtbot, telling)
    assert page.preview.page_count == together + 1
    assert shown_text(telling).count("Important contacts") == 2
    assert "on a sheet of its own" in page.checks.text
    button(telling, "Back to the others").click()
    rest(qtbot, telling)
    assert page.preview.page_count == together
    assert shown_text(telling).count("Important contacts") == 1


def test_a_telling_name_is_asked_about_before_printing_unless_only_its_telephone_is_printed(
    qtbot, telling, monkeypatch
):
    printed = []
    monkeypatch.setattr(telling.shop.printing, "print_pdf", lambda pdf, _paper, **_: printed.append(pdf))
    print_leaflet = telling.window.commands.action("print_leaflet")
    print_leaflet.trigger()
    (box,) = open_questions()
    assert "can give the person away" in box.text()
    box.reject()
    assert printed == []
    print_leaflet.trigger()
    (box,) = open_questions()
    next(each for each in box.buttons() if "Print all the same" in each.text()).click()
    assert len(printed) == 1
    button(telling, "Phone only").click()
    print_leaflet.trigger()
    rest(qtbot, telling)
    assert open_questions() == []
    assert len(printed) == 2


def test_what_is_done_about_a_service_is_forgotten_with_the_person(qtbot, telling):
    page = telling.shop.page
    picks = telling.shop.keeper.shortlist
    button(telling, "Phone only").click()
    page.panel.remark.setText("Ask for Jan")
    rest(qtbot, telling)
    telling.window.commands.action("clear_shortlist").trigger()
    telling.shop.keeper.take(picks)
    rest(qtbot, telling)
    assert page.options == LeafletOptions("en")
    assert "Haft" in shown_text(telling)


def test_the_text_of_the_sheet_can_be_read_in_place_of_its_picture(qtbot, chosen):
    preview = chosen.shop.page.preview
    qtbot.keyClick(preview.reads_text, Qt.Key.Key_Space)
    assert preview.words.isVisible()
    assert not preview.sheet.isVisible()
    assert chosen.shop.page.panes()[-1] is preview.words
    assert preview.words.isReadOnly()
    assert all(pick.name in preview.words.toPlainText() for pick in chosen.shop.keeper.shortlist)
    assert preview.words.toPlainText() == preview.sheet.accessibleDescription()
    qtbot.keyClick(preview.reads_text, Qt.Key.Key_Space)
    assert preview.sheet.isVisible()


def test_keys_and_buttons_zoom_the_preview_and_fit_it_again(qtbot, chosen):
    preview = chosen.shop.page.preview
    sheet = preview.sheet
    fitting = sheet.widget().width()
    sheet.setFocus()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus):
        qtbot.keyClick(sheet, key)
    assert sheet.zoom == 150
    assert sheet.widget().width() > sheet.viewport().width()
    assert sheet.horizontalScrollBar().maximum() > 0
    assert "preview at 150 %" in preview._pages_label.text()
    qtbot.keyClick(sheet, Qt.Key.Key_0)
    assert (sheet.zoom, sheet.widget().width()) == (100, fitting)
    for _ in range(9):
        preview.smaller.click()
    assert sheet.zoom == 50
    assert not preview.smaller.isEnabled()
    for _ in range(9):
        preview.larger.click()
    assert sheet.zoom == 300
    assert not preview.larger.isEnabled()
    preview.fit.click()
    assert sheet.zoom == 100


def test_the_folded_sheet_says_how_it_is_printed(qtbot, chosen):
    page = chosen.shop.page
    assert not page.preview._fold_label.isVisible()
    choose(page.panel.format, "folded")
    assert "flip on the short edge" in page.preview._fold_label.text()
    assert page.preview._fold_label.isVisible()
    rest(qtbot, chosen)
    assert page.preview.page_count == 2


def test_old_data_is_hinted_at_and_not_asked_about(qtbot, telling):
    assert "last checked on" in telling.shop.page.checks.text
    telling.shop.keeper.remove(next(iter(telling.shop.keeper.shortlist)).id)
    rest(qtbot, telling)
    assert telling.shop.leaflet.questions() == ()


def test_typing_reads_nothing_from_the_directory(qtbot, chosen, monkeypatch):
    read = []
    monkeypatch.setattr(chosen.shop.leaflet, "_read_services", read.append)
    qtbot.keyClicks(chosen.shop.page.panel.remark, "Ring twice")
    qtbot.waitUntil(lambda: "Ring twice" in shown_text(chosen))
    assert read == []
