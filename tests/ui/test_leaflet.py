import io

import pdfplumber
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from tests.ui.conftest import ask, rest
from workpris_desktop.domain.errors import FileFault, PrinterMissing, ShortlistFull
from workpris_desktop.domain.leaflet import LeafletOptions, Paper
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
    assert page._sheet.page_count >= 1
    assert all(name in page._sheet.accessibleDescription().replace("\n", " ") for name in names)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["en", "de", "cs", "sl"])
def test_language_and_paper_of_the_leaflet_are_not_those_of_the_window(qtbot, chosen, language, paper):
    page = chosen.shop.page
    page._language.setCurrentIndex(page._language.findData(language))
    page._paper.setCurrentIndex(page._paper.findData(paper.value))
    rest(qtbot, chosen)
    title = {"en": "Important contacts", "de": "Wichtige Kontakte", "cs": "Důležité kontakty", "sl": "Pomembni stiki"}
    assert title[language] in text_of(pdf_of(chosen))
    assert page.options == LeafletOptions(language, paper)


def test_keys_move_and_remove_what_is_chosen_and_undo_brings_it_back(qtbot, chosen):
    page, keeper = chosen.shop.page, chosen.shop.keeper
    first, second = (pick.id for pick in keeper.shortlist)
    page._chosen.setFocus()
    page._chosen.setCurrentRow(0)
    qtbot.keyClick(page._chosen, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [pick.id for pick in keeper.shortlist] == [second, first]
    assert page._selected_id() == first
    qtbot.keyClick(page._chosen, Qt.Key.Key_Delete)
    assert [pick.id for pick in keeper.shortlist] == [second]
    chosen.window.commands.action("undo").trigger()
    chosen.window.commands.action("undo").trigger()
    assert [pick.id for pick in keeper.shortlist] == [first, second]


def test_an_empty_shortlist_says_how_to_fill_it_and_offers_nothing_to_print(chosen):
    chosen.window.commands.action("clear_shortlist").trigger()
    page = chosen.shop.page
    assert page._empty.isVisible()
    assert not page._print.isEnabled()
    assert page._sheet.page_count == 0


def test_a_seventh_service_is_refused_with_a_sentence(qtbot, program):
    for number in range(6):
        program.shop.keeper.add(Pick(f"id-{number}", f"Service {number}"))
    with qtbot.waitSignal(program.shop.keeper.failed) as failed:
        program.shop.keeper.add(Pick("id-7", "One too many"))
    assert isinstance(failed.args[0], ShortlistFull)
    assert len(program.shop.keeper.shortlist) == 6


def test_a_service_that_the_directory_has_lost_is_named_and_left_off_the_sheet(qtbot, make_program):
    program = make_program(shortlist=Shortlist((Pick("gone", "Lost service"),)))
    assert "Lost service: no longer in the directory" in program.shop.page._hints.text
    assert program.shop.page._sheet.page_count == 0


def test_a_name_that_gives_the_person_away_is_hinted_at(qtbot, program):
    ask(qtbot, program, "Wohnung behalten während der Haft", region="AT")
    program.room.detail.toggle_shown()
    rest(qtbot, program)
    assert "this name can give the person away" in program.shop.page._hints.text


def test_a_service_for_professionals_is_hinted_at_and_left_out(qtbot, program):
    program.window.find_page.ask(Question(service_type="STF"))
    rest(qtbot, program)
    program.room.detail.toggle_shown()
    rest(qtbot, program)
    (pick,) = program.shop.keeper.shortlist
    assert f"“{pick.name}” is for professionals only, not on the leaflet." in program.shop.page._hints.text
    program.shop.keeper.clear()
    ask(qtbot, program, "debt")
    program.room.detail.toggle_shown()
    rest(qtbot, program)
    assert "for professionals" not in program.shop.page._hints.text


def test_a_shortlist_that_cannot_be_kept_is_told(qtbot, make_program):
    def fail(_shortlist):
        raise FileFault

    program = make_program(keep=fail)
    with qtbot.waitSignal(program.shop.keeper.failed):
        program.shop.keeper.add(Pick("a", "A"))


def test_three_actions_lead_from_a_word_to_the_sheet(qtbot, program, monkeypatch):
    printed = []
    monkeypatch.setattr(program.shop.printing, "print_pdf", lambda pdf, paper: printed.append((pdf, paper)))
    ask(qtbot, program, "debt")
    program.window.commands.action("pick").trigger()
    program.window.commands.action("print_leaflet").trigger()
    rest(qtbot, program)
    assert program.window.current_view == LEAFLET
    assert [(pdf[:5], paper) for pdf, paper in printed] == [(b"%PDF-", Paper.A4)]


def test_printing_with_an_empty_shortlist_takes_the_selected_service(qtbot, program, monkeypatch):
    printed = []
    monkeypatch.setattr(program.shop.printing, "print_pdf", lambda pdf, _paper: printed.append(pdf))
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
        assert len(document.pages) == chosen.shop.page._sheet.page_count
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
