"""In the program's own window: what is missing is counted when it is asked for, and leads to the services behind it."""

import csv
import hashlib
import json
import shutil
from datetime import date
from functools import partial
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.support.client_rows import needed
from tests.support.kept_window import KeptWindow, data_folder, found
from tests.support.letters import doubles_of_window
from workpris_desktop.cases.choice_requests import ChooseService, SetReferralState
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.directory.unmet_file import add_unmet, drop_unmet, read_unmet
from workpris_desktop.domain.chosen_service import ReferralState
from workpris_desktop.domain.coverage import CellState, CoverageLevel, CoverageQuestion
from workpris_desktop.domain.demand_errors import DemandCountedTwice
from workpris_desktop.domain.map_errors import RegionShapesUnreadable
from workpris_desktop.domain.person import NOBODY
from workpris_desktop.domain.search import OpenOn, Question
from workpris_desktop.domain.unmet_need import UnmetBecause, UnmetNeed
from workpris_desktop.domain.vault import Category
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.ui.main_window import COVERAGE, FIND
from workpris_desktop.window.workplace import Desktop
from workpris_desktop.wording.languages import speak


@pytest.fixture
def shown_kept(qtbot, make_program, tmp_path, facts):
    """A program that keeps its data in a folder; both can be asked of it."""
    folder = DataFolder(tmp_path / "kept")
    folder.prepare()
    program = make_program(
        folder=folder,
        desktop=Desktop(
            keep_unmet=partial(add_unmet, folder.unmet_file), drop_unmet=partial(drop_unmet, folder.unmet_file)
        ),
    )
    program.folder, program.facts = folder, facts
    program.window.show()
    program.begin()
    program.window.show_view(COVERAGE)
    rest(qtbot, program)
    choose(qtbot, program, program.coverage.page.filters.within, "CZ")
    return program


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
    assert lines(page.demand.list) == [
        "Housing, Ústecký kraj: no place found 6 times; mostly: All are full. There is: none, nearest 63 km.",
        "Housing, Jihomoravský kraj: no place found fewer than 5 times. There is: 1 available of 3.",
    ]
    choose(qtbot, program, page.filters.within, "SI")
    assert "Nothing was noted" in page.demand.list.item(0).text()


def lines(widget):
    return [widget.item(row).text() for row in range(widget.count())]


def test_a_cell_notes_that_there_was_no_place_in_its_region(qtbot, shown_kept):
    program, page, folder = shown_kept, shown_kept.coverage.page, shown_kept.folder
    choose(qtbot, program, page.filters.level, CoverageLevel.PRISON)
    coverage = page.model.coverage
    kurim = next(at for at, place in enumerate(coverage.places) if place.name == "Věznice Kuřim")
    menu = page.menu.menu_for(coverage.types.index("ACC"), kurim)
    noting = next(action.menu() for action in menu.actions() if action.menu())
    next(action for action in noting.actions() if action.text() == "All are full").trigger()
    rest(qtbot, program)
    assert read_unmet(folder.unmet_file) == {UnmetNeed("2026-11", "ACC", "CZ064", UnmetBecause.ALL_FULL): 1}
    assert lines(page.demand.list)[0].startswith("Housing, Jihomoravský kraj: no place found fewer than 5 times")


def test_a_cell_is_copied_as_text(qtbot, shown):
    page = shown.coverage.page
    menu = page.menu.menu_for(0, 0)
    next(action for action in menu.actions() if action.text() == "Copy as text").trigger()
    assert QGuiApplication.clipboard().text() == page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.menu.menu_for(-1, -1) is None


# The map


def show_map(qtbot, program):
    page = program.coverage.page
    page.tabs.setCurrentWidget(page.map)
    choose(qtbot, program, page.filters.within, "CZ")
    return page.map


def test_each_region_is_a_button_that_says_what_it_shows(qtbot, shown):
    tab = show_map(qtbot, shown)
    (view,) = tab.views
    said = {button.accessibleName() for button in view.buttons}
    assert "Housing, Ústecký kraj: none, nearest 63 km" in said
    assert len(said) == len(view.buttons) == 14
    tab.kind.setCurrentIndex(tab.kind.findData("DEB"))
    assert all(button.accessibleName().startswith("Debt and money, ") for button in view.buttons)


def test_arrows_walk_the_map_and_return_finds_the_services(qtbot, shown):
    (view,) = show_map(qtbot, shown).views
    button = next(each for each in view.buttons if each.shape.code == "CZ042")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Right)
    assert view.focusWidget().shape.code == "CZ051"
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Down)
    assert view.focusWidget().shape.code == "CZ010"
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    rest(qtbot, shown)
    assert shown.window.current_view == FIND
    assert shown.window.find_page.results.model.rowCount() > 0


def test_the_region_where_the_keyboard_is_can_be_seen(qtbot, shown):
    (view,) = show_map(qtbot, shown).views
    shown.window.resize(1024, 500)
    rest(qtbot, shown)
    for code in ("CZ042", "CZ031"):
        button = next(each for each in view.buttons if each.shape.code == code)
        button.setFocus()
        rest(qtbot, shown)
        assert button.visibleRegion().boundingRect().height() >= button.height() - 2


def test_a_single_region_is_shown_on_the_map_of_its_country_and_the_others_lead_nowhere(qtbot, shown):
    tab = show_map(qtbot, shown)
    choose(qtbot, shown, shown.coverage.page.filters.within, "CZ042")
    (view,) = tab.views
    assert [button.shape.code for button in view.buttons if button.isEnabled()] == ["CZ042"]


def test_other_places_ask_for_regions_and_one_click_counts_them(qtbot, shown):
    tab = show_map(qtbot, shown)
    page = shown.coverage.page
    choose(qtbot, shown, page.filters.level, CoverageLevel.PRISON)
    assert tab.regions_button.isVisible()
    tab.regions_button.click()
    rest(qtbot, shown)
    assert page.model.coverage.question.level is CoverageLevel.REGION
    assert tab.views[0].isVisible()


def test_shapes_that_an_office_has_dropped_in_take_the_place_of_squares(qtbot, shown_kept):
    regions = [region for region in shown_kept.facts.regions if region.country == "SI"]
    shapes = {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"nuts_id": region.code},
                "geometry": {
                    "type": "Polygon",
                    "coordinates": [[[14 + at / 10, 46], [14.1 + at / 10, 46], [14.05 + at / 10, 46.2]]],
                },
            }
            for at, region in enumerate(regions)
        ],
    }
    shown_kept.folder.regions_file.write_text(json.dumps(shapes), encoding="utf-8")
    page = shown_kept.coverage.page
    page.tabs.setCurrentWidget(page.map)
    choose(qtbot, shown_kept, page.filters.within, "SI")
    assert [view.region_map.is_tiled for view in page.map.views] == [False]
    shown_kept.window.grab()


def test_a_file_of_shapes_that_cannot_be_used_is_told_once_and_squares_are_shown(qtbot, shown_kept, monkeypatch):
    told = []
    shown_kept.coverage.controller.failed.connect(told.append)
    shown_kept.folder.regions_file.write_text("{", encoding="utf-8")
    for country in ("SI", "AT"):
        choose(qtbot, shown_kept, shown_kept.coverage.page.filters.within, country)
    assert [type(error) for error in told] == [RegionShapesUnreadable]
    assert all(view.region_map.is_tiled for view in shown_kept.coverage.page.map.views)


# A prison


def show_prison(qtbot, program, name):
    tab = program.coverage.page.prison
    program.coverage.page.tabs.setCurrentWidget(tab)
    prison = next(each for each in program.facts.prisons if each.name == name)
    tab.prison.setCurrentIndex(tab.prison.findData(prison.id))
    rest(qtbot, program)
    return tab


def test_a_prison_shows_what_runs_inside_what_is_missing_and_what_waits_outside(qtbot, shown_kept):
    tab = show_prison(qtbot, shown_kept, "Věznice Kuřim")
    assert tab.inside_says.text() == "2 services come into this prison; programmes among them: 0."
    assert tab.missing_says.text().startswith("Missing inside: Work, ")
    names = [tab.inside.item(row, 0).text() for row in range(tab.inside.rowCount())]
    assert names == ["Dluhové poradenství ve věznici", "Sociální kurátor pro Brno"]
    assert tab.model.headerData(0, Qt.Orientation.Horizontal) == "Jihomoravský kraj"
    assert tab.model.columnCount() == 14


def test_a_programme_tells_length_next_start_and_standing(qtbot, shown_kept):
    page, found = shown_kept.coverage.page, False
    for prison in shown_kept.facts.prisons:
        page.prison.prison.setCurrentIndex(page.prison.prison.findData(prison.id))
        rest(qtbot, shown_kept)
        for row, service in enumerate(page.prison.view.inside):
            if service.programme is not None:
                found = True
                assert page.prison.inside.item(row, 3).text() != "no programme"
                assert page.prison.inside.item(row, 5).text() in {"Pilot", "Regular", "pilot", "regular", "not known"}
    assert found


def test_what_runs_inside_and_what_waits_outside_lead_to_find(qtbot, shown_kept):
    tab = show_prison(qtbot, shown_kept, "Věznice Kuřim")
    tab._open_inside(0)
    rest(qtbot, shown_kept)
    results = shown_kept.window.find_page.results.model
    assert shown_kept.window.current_view == FIND
    assert results.hit_at(0).name == "Dluhové poradenství ve věznici"


def test_the_report_of_a_prison_is_saved_while_it_is_looked_at(qtbot, shown_kept, monkeypatch, tmp_path):
    show_prison(qtbot, shown_kept, "Věznice Kuřim")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "kurim"), "PDF (*.pdf)"))
    shown_kept.coverage.page.save_button.click()
    rest(qtbot, shown_kept)
    with pdfplumber.open(tmp_path / "kurim.pdf") as pdf:
        text = "\n".join(page.extract_text() for page in pdf.pages)
    assert "Věznice Kuřim: what is there, and what is missing" in text
    assert "Dluhové poradenství ve" in text
    assert len(pdf.pages) <= 2


# What has changed


def test_another_day_shows_what_will_have_aged(qtbot, shown_kept):
    tab = shown_kept.coverage.page.changes
    assert tab.against.count() == 2
    tab.against.setCurrentIndex(tab.against.findData("day"))
    tab.day_field.edit.setText("31 Dec 2027")
    tab.day_field.edit.editingFinished.emit()
    rest(qtbot, shown_kept)
    assert "looked at on 31 Dec 2027" in tab.summary.text()
    assert any(line.startswith("No room known any more – Housing, ") for line in lines(tab.list))
    assert not any(line.startswith(("Opened", "Closed")) for line in lines(tab.list))


@pytest.fixture(scope="module")
def two_editions(tmp_path_factory, facts, shelf_folder):
    """A shelf on which nobody had a bed in Brno before the edition in use."""
    with DirectoryShelf(shelf_folder, facts).open() as reader:
        beds = reader.search(CoverageQuestion().search("ACC", "CZ064"), date(2026, 11, 22)).hits
    folder = tmp_path_factory.mktemp("editions")
    package = Path(shutil.copytree(resources_folder() / "starter", folder / "package"))
    services = package / "services.csv"
    with services.open(encoding="utf-8", newline="") as file:
        heading, *rows = list(csv.reader(file))
    closed = {hit.id for hit in beds}
    for row in rows:
        if row[heading.index("id")] in closed:
            row[heading.index("status")] = "defunct"
    with services.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([heading, *rows])
    about = json.loads((package / "datapackage.json").read_bytes())
    about["created"] = "2026-10-01T00:00:00Z"
    resource = next(each for each in about["resources"] if each["path"] == "services.csv")
    data = services.read_bytes()
    resource["bytes"], resource["hash"] = len(data), f"sha256:{hashlib.sha256(data).hexdigest()}"
    (package / "datapackage.json").write_text(json.dumps(about), encoding="utf-8")
    shelf = DirectoryShelf(folder / "shelf", facts)
    shelf.install(package)
    shelf.install(resources_folder() / "starter")
    return shelf


def test_an_earlier_edition_shows_what_opened_and_what_closed_by_name(qtbot, make_program, two_editions):
    program = make_program(two_editions)
    program.window.show()
    program.begin()
    program.window.show_view(COVERAGE)
    rest(qtbot, program)
    choose(qtbot, program, program.coverage.page.filters.within, "CZ")
    tab = program.coverage.page.changes
    tab.against.setCurrentIndex(1)
    rest(qtbot, program)
    opened = [line for line in lines(tab.list) if line.startswith("Opened – Housing, Jihomoravský kraj")]
    assert len(opened) == 1
    assert "New: " in opened[0]


# Files of demand


def test_demand_is_saved_and_added_up_without_a_small_number(qtbot, shown_kept, monkeypatch, tmp_path):
    folder, page = shown_kept.folder, shown_kept.coverage.page
    for region, count in (("CZ042", 6), ("CZ064", 3), ("CZ010", 8)):
        for _ in range(count):
            add_unmet(folder.unmet_file, UnmetNeed("2026-10", "ACC", region, UnmetBecause.ALL_FULL))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ours"), ""))
    page.demand.save_button.click()
    rest(qtbot, shown_kept)
    ours = tmp_path / "ours.demand.json"
    theirs = tmp_path / "theirs.demand.json"
    known = json.loads(ours.read_bytes())
    assert known["first_month"] == known["last_month"] == "2026-10"
    theirs.write_text(json.dumps(known | {"sources": ["f" * 32]}), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(ours), str(theirs)], ""))
    page.demand.add_button.click()
    rest(qtbot, shown_kept)
    assert "Housing, Jihomoravský kraj: no place found 2–8 times; offices that tell of it: 2." in lines(
        page.demand.list
    )
    assert page.demand.own_button.isVisibleTo(page.demand)
    page.demand.own_button.click()
    rest(qtbot, shown_kept)
    assert any("fewer than 5 times" in line for line in lines(page.demand.list))


def test_the_same_file_twice_is_refused(qtbot, shown_kept, monkeypatch, tmp_path):
    add_unmet(shown_kept.folder.unmet_file, UnmetNeed("2026-10", "ACC", "CZ042", UnmetBecause.ALL_FULL))
    page, told = shown_kept.coverage.page, []
    shown_kept.coverage.demand.failed.connect(told.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ours"), ""))
    page.demand.save_button.click()
    rest(qtbot, shown_kept)
    twice = [str(tmp_path / "ours.demand.json")] * 2
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (twice, ""))
    page.demand.add_button.click()
    rest(qtbot, shown_kept)
    assert [type(error) for error in told] == [DemandCountedTwice]


# Further filters


def test_a_day_and_all_sub_kinds_are_filters_too(qtbot, shown):
    filters = shown.coverage.page.filters
    assert not filters.more.isVisible()
    filters.more_button.click()
    assert filters.more.isVisible()
    filters.sub_kinds.click()
    rest(qtbot, shown)
    assert len(shown.coverage.page.model.coverage.types) > 50
    filters.more_button.click()
    assert filters.more.isVisible()
    filters.open_on.asked.emit(Question(open_on=OpenOn(date(2026, 11, 29))))
    rest(qtbot, shown)
    sunday = shown.coverage.page.model.coverage
    assert sunday.question.open_on == OpenOn(date(2026, 11, 29))
    assert sunday.records < 60


# Client data


def test_needs_and_refusals_count_while_client_data_is_unlocked(qtbot, make_program, tmp_path):
    folder = data_folder(tmp_path / "clients")

    def fill(vault):
        for number in range(6):
            file = NewFile(f"Client {number}", Category.PRISON, region="region:CZ042").answer(vault)
            needed(vault, file.id, "housing.no_home")
            ChooseService(file.id, "unknown", "House").answer(vault)
            SetReferralState(file.id, "unknown", ReferralState.REFUSED, "full", date(2026, 10, 9)).answer(vault)

    found(folder, fill)
    kept = KeptWindow(qtbot, make_program(folder=folder))
    kept.unlock()
    kept.program.window.show_view(COVERAGE)
    rest(qtbot, kept.program)
    page = kept.program.coverage.page
    choose(qtbot, kept.program, page.filters.within, "CZ")
    kept.rest()
    told = lines(page.demand.list)
    assert "any kind of help, Ústecký kraj: refused by providers 6 times; mostly: Full." in told
    assert any(", Ústecký kraj: needed by clients 6 times. There is: " in line for line in told)
    assert not any("Client" in line for line in told)
    kept.program.vault.room.locks.lock()
    kept.rest()
    rest(qtbot, kept.program)
    assert lines(page.demand.list) == [
        "Nothing was noted so far. In Find, “Could not be placed” notes it in two actions."
    ]
