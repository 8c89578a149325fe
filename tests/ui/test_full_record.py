"""All of a full record is seen by whoever opens the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from tests.ui.conftest import ask, rest, select
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.ui.directory.hit_model import LINES_ROLE
from workpris_desktop.ui.main_window import DATA, LEAFLET
from workpris_desktop.wording.languages import speak


def shown(program):
    return program.window.find_page.detail.reading.toPlainText()


def lines_of(program, service_id):
    model = program.window.find_page.results.model
    return model.index(model.row_of(service_id)).data(LINES_ROLE)


def test_a_row_tells_alert_room_and_trust(full_program):
    lines = lines_of(full_program, "s1")
    assert lines.alert == "Moving house – until 31 Dec 2026; editor"
    assert lines.room == "Taking people, 3 free, said 3 days ago"
    assert "Registered" in lines.trust
    assert "Renovation" not in lines_of(full_program, "s3").alert


def test_the_detail_answers_trust_room_fit_and_entry(qtbot, full_program):
    select(qtbot, full_program, "s1")
    text = shown(full_program)
    order = [text.index(question) for question in ("Can I trust", "Do they have room", "Does it fit", "How to get in")]
    assert order == sorted(order)
    assert "Moving house" in text
    assert "Taking people, 3 free (said on 19 Nov 2026, source: reception)" in text
    assert "registered maximum: 8, not free places" in text
    assert "MPSV" in text
    assert "For staff only: not printed" in text
    assert "Dluhové poradenství – Debt advice" in text


def test_services_in_prison_and_for_courts_have_sections_of_their_own(qtbot, full_program):
    select(qtbot, full_program, "s2")
    assert "In this prison:" in shown(full_program)
    assert "Programme" in shown(full_program)
    select(qtbot, full_program, "s3")
    assert "For the court" in shown(full_program)
    assert "In this prison" not in shown(full_program)


def test_the_record_follows_the_language(qtbot, full_program):
    select(qtbot, full_program, "s1")
    assert "(in Czech)" in shown(full_program)
    speak("cs")
    full_program.speak_anew()
    assert "Dospělí" in shown(full_program)
    assert "Dospělí (" not in shown(full_program)


def print_leaflet(qtbot, program, monkeypatch, choice):
    """Ask to print, answer the question that comes, and return what reached the printer."""
    printed = []
    monkeypatch.setattr(program.shop.printing, "print_pdf", lambda pdf, _paper, **_: printed.append(pdf[:5]))
    program.window.commands.action("print_leaflet").trigger()
    rest(qtbot, program)
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
    for box in boxes:
        assert "Moving house" in box.text()
        assert not printed
        next(button for button in box.buttons() if choice in button.text()).click()
    return len(boxes), printed


def test_an_alert_must_be_read_before_a_leaflet_is_printed(qtbot, full_program, monkeypatch):
    full_program.shop.keeper.add(Pick("s1", "Advice"))
    assert print_leaflet(qtbot, full_program, monkeypatch, "Cancel") == (1, [])
    assert print_leaflet(qtbot, full_program, monkeypatch, "Print all the same") == (1, [b"%PDF-"])


def test_an_alert_that_is_over_asks_nothing(qtbot, full_program, monkeypatch):
    full_program.shop.keeper.add(Pick("s3", "Wohnen"))
    assert print_leaflet(qtbot, full_program, monkeypatch, "") == (0, [b"%PDF-"])


def test_an_alert_must_be_read_before_a_leaflet_is_saved(qtbot, full_program, monkeypatch):
    saved = []
    monkeypatch.setattr(full_program.shop.printing, "save_pdf", lambda _pdf, name, **_: saved.append(name))
    full_program.shop.keeper.add(Pick("s1", "Advice"))
    full_program.window.commands.action("save_leaflet").trigger()
    rest(qtbot, full_program)
    box = next(box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible())
    next(button for button in box.buttons() if "Save all the same" in button.text()).click()
    assert saved == ["help-2026-11-22.pdf"]


def test_a_service_that_is_gone_says_so_and_a_click_takes_its_successor(qtbot, make_program, full_shelf_folder, facts):
    shelf = DirectoryShelf(full_shelf_folder, facts)
    program = make_program(shelf, shortlist=Shortlist((Pick("gone", "Closed advice"), Pick("s2", "Group"))))
    hints = program.shop.page.checks
    assert "Closed advice: closed on 30 Jun 2026, see Dluhové poradenství." in hints.text
    program.window.show_view(LEAFLET)
    (button,) = [each for each in hints.findChildren(QPushButton) if each.text().startswith("Take instead")]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    rest(qtbot, program)
    assert [pick.id for pick in program.shop.keeper.shortlist] == ["s1", "s2"]
    assert "closed on" not in hints.text
    program.window.commands.action("undo").trigger()
    assert [pick.id for pick in program.shop.keeper.shortlist] == ["gone", "s2"]


def test_a_service_that_was_merged_names_the_reason(make_program, full_shelf_folder, facts):
    shelf = DirectoryShelf(full_shelf_folder, facts)
    program = make_program(shelf, shortlist=Shortlist((Pick("s0", "Old advice"),)))
    assert "Old advice: Merged with another service (30 Jun 2025), see" in program.shop.page.checks.text


def test_the_data_screen_tells_rules_places_licence_and_sources(full_program):
    full_program.window.show_view(DATA)
    text = full_program.data_page._facts.text()
    for part in (
        "Only what somebody has checked.",
        "4 places in the list of towns",
        "Licence: CC0",
        "Sources: Invented",
    ):
        assert part in text


def test_a_question_finds_services_below_their_offices(qtbot, full_program):
    ask(qtbot, full_program, "dluhove", municipality="m-brno")
    model = full_program.window.find_page.results.model
    names = [model.index(row).data() for row in range(model.rowCount())]
    assert names.index("Sociální kurátor Brno") < names.index("Dluhové poradenství")


def test_a_service_that_is_closed_for_a_time_says_so_in_row_and_on_top_of_the_detail(qtbot, full_program):
    assert lines_of(full_program, "s3").alert == "Closed for a time"
    select(qtbot, full_program, "s3")
    text = shown(full_program)
    assert text.index("Closed for a time") < text.index("Telephone")
