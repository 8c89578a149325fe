"""In the program's own window: what is missing is counted when it is asked for, and leads to the services behind it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.support.letters import doubles_of_window
from workpris_desktop.directory.unmet_file import add_unmet
from workpris_desktop.domain.coverage import CellState, CoverageLevel
from workpris_desktop.domain.person import NOBODY
from workpris_desktop.domain.unmet_need import UnmetBecause, UnmetNeed
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.ui.main_window import COVERAGE, FIND
from workpris_desktop.wording.languages import speak


@pytest.fixture
def shown(qtbot, make_program):
    program = make_program()
    program.window.show()
    program.begin()
    program.window.show_view(COVERAGE)
    rest(qtbot, program)
    return program


def rest(qtbot, program):
    qtbot.waitUntil(lambda: program.reading.is_idle, timeout=20_000)
    qtbot.wait(20)


def choose(qtbot, program, box, code):
    box.setCurrentIndex(box.findData(code))
    rest(qtbot, program)


def test_nothing_is_counted_before_it_is_shown(qtbot, make_program):
    program = make_program()
    program.window.show()
    program.begin()
    rest(qtbot, program)
    assert program.coverage.page.model.coverage is None


def test_it_says_what_is_missing_first_and_leads_to_find(qtbot, shown):
    page = shown.coverage.page
    choose(qtbot, shown, page.filters.within, "CZ")
    coverage = page.model.coverage
    assert len(coverage.places) == 14
    assert page.summary.text().startswith("Housing: missing in ")
    assert page.gaps.count() == len(list(coverage.gaps()))
    at = next(
        (row, column)
        for row, cells in enumerate(coverage.rows)
        for column, cell in enumerate(cells)
        if cell.state in {CellState.AVAILABLE, CellState.UNKNOWN} and cell.services < 20
    )
    page.table.setCurrentIndex(page.model.index(*at))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    rest(qtbot, shown)
    assert shown.window.current_view == FIND
    assert shown.window.find_page.results.model.rowCount() >= coverage.rows[at[0]][at[1]].services


def test_a_cell_is_read_aloud_with_its_row_and_column(qtbot, shown):
    page = shown.coverage.page
    choose(qtbot, shown, page.filters.within, "CZ")
    coverage = page.model.coverage
    column = [place.name for place in coverage.places].index("Ústecký kraj")
    index = page.model.index(coverage.types.index("ACC"), column)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Housing, Ústecký kraj: none, nearest 63 km"
    table = QAccessible.queryAccessibleInterface(page.table)
    children = (table.child(at) for at in range(table.childCount()))
    assert said in {child.text(QAccessible.Text.Name) for child in children if child is not None}


def test_no_letter_leads_to_two_things_in_any_language(qtbot, shown):
    for language in ("en", "cs", "de", "sl"):
        speak(language)
        rest(qtbot, shown)
        assert not doubles_of_window(shown), language


@pytest.mark.parametrize("level", CoverageLevel)
def test_each_level_can_be_shown_in_each_language(qtbot, shown, level):
    page = shown.coverage.page
    choose(qtbot, shown, page.filters.level, level)
    texts = set()
    for language in ("en", "cs", "de", "sl"):
        speak(language)
        rest(qtbot, shown)
        texts.add(page.summary.text())
        assert page.legend._labels[CellState.NONE].text()
    assert len(texts) == 4


@pytest.mark.parametrize(
    ("typed", "chosen", "there", "begins"),
    [
        ("gaps", "PDF (*.pdf)", "gaps.pdf", b"%PDF"),
        ("gaps", "Workbook (*.xlsx)", "gaps.xlsx", b"PK"),
        ("a.xlsx", "", "a.xlsx", b"PK"),
    ],
)
def test_it_is_saved_to_print_or_as_a_workbook(qtbot, shown, monkeypatch, tmp_path, typed, chosen, there, begins):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), chosen))
    shown.coverage.page.save_button.click()
    rest(qtbot, shown)
    assert (tmp_path / there).read_bytes().startswith(begins)


def test_only_where_facts_are_told_one_can_count_for_that_person(qtbot, shown):
    assert shown.room.person.person == NOBODY
    assert not shown.coverage.page.filters.for_person.isVisible()


def test_what_was_looked_for_in_vain_stands_beside_it_and_no_small_number(qtbot, make_program, tmp_path):
    folder = DataFolder(tmp_path / "demand")
    folder.prepare()
    for region, count in (("CZ042", 6), ("CZ064", 4)):
        for _ in range(count):
            add_unmet(folder.unmet_file, UnmetNeed("2026-11", "ACC", region, UnmetBecause.ALL_FULL))
    program = make_program(folder=folder)
    program.window.show()
    program.begin()
    program.window.show_view(COVERAGE)
    rest(qtbot, program)
    page = program.coverage.page
    choose(qtbot, program, page.filters.within, "CZ")
    assert [page.demand.item(row).text() for row in range(page.demand.count())] == [
        "Housing, Ústecký kraj: 6 times; mostly: All are full",
        "Housing, Jihomoravský kraj: fewer than 5 times",
    ]
    choose(qtbot, program, page.filters.within, "SI")
    assert "Nothing was noted" in page.demand.item(0).text()
