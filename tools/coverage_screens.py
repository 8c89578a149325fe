"""Pictures of what is missing: each tab of the view, and the pages that are printed of it."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workpris_desktop.directory.unmet_file import add_unmet
from workpris_desktop.domain.unmet_need import UnmetBecause, UnmetNeed
from workpris_desktop.printing.preview import count_pages, render_page
from workpris_desktop.ui.main_window import COVERAGE
from workpris_desktop.window.program import Program
from workpris_desktop.wording.coverage_content import CoverageContent
from workpris_desktop.wording.coverage_file import REPORT, coverage_file, prison_file
from workpris_desktop.wording.pictures import png_of

_TABS: Final = ("coverage", "coverage-map", "coverage-gaps", "coverage-prison", "coverage-changes", "coverage-demand")
_PRISONS: Final = {"en": "Olomouc", "de": "Graz-Karlau", "cs": "Olomouc", "sl": "Dob pri Mirni"}
_REGIONS: Final = {"AT": ("AT11", "AT22"), "CZ": ("CZ042", "CZ064"), "SI": ("SI031", "SI043")}
_PAGE_DPI: Final = 70
_LATER: Final = timedelta(days=180)


def note_demand(file: Path, country: str) -> None:
    """Note what was looked for in vain: often in one region, seldom in another."""
    often, seldom = _REGIONS[country]
    noted = [("ACC", often, UnmetBecause.ALL_FULL, 11), ("WRK", often, UnmetBecause.NO_SERVICE, 6)]
    for kind, region, because, count in (*noted, ("DEB", seldom, UnmetBecause.LANGUAGE, 3)):
        for _ in range(count):
            add_unmet(file, UnmetNeed("2026-10", kind, region, because))


def picture_coverage(
    program: Program,
    today: date,
    language: str,
    out: Path,
    ending: str,
    *,
    rest: Callable[[], None],
    save: Callable[[QWidget, Path], None],
) -> None:
    """Picture each tab; in the first theme also the pages that are printed, as they do not change with it."""
    program.window.show_view(COVERAGE)
    page = program.coverage.page
    rest()
    page.table.setCurrentIndex(page.model.index(0, 1))
    box = page.prison.prison
    box.setCurrentIndex(box.findText(_PRISONS[language], Qt.MatchFlag.MatchContains))
    page.changes.against.setCurrentIndex(page.changes.against.findData("day"))
    page.changes.day_field.show_day(today + _LATER)
    page.changes.wanted.emit()
    for tab, name in enumerate(_TABS):
        page.tabs.setCurrentIndex(tab)
        rest()
        save(program.window, out / f"{name}-{ending}.png")
    if ending.endswith("light-100"):
        _picture_pages(program, today, out, language)


def _picture_pages(program: Program, today: date, out: Path, language: str) -> None:
    desk, page = program.coverage, program.coverage.page
    counted, view = desk.controller.counted, page.prison.view
    assert counted is not None
    assert view is not None
    content = CoverageContent(counted.coverage, counted.edition, today, counted.maps, demand=page.demand.lines)
    report = coverage_file(Path(f"gaps{REPORT}"), content, desk.words)
    prison = prison_file(view, counted.edition, today, desk.saver.prison_words)
    for name, pdf in (("coverage-report", report), ("coverage-prison-report", prison)):
        for number in range(count_pages(pdf)):
            picture = png_of(render_page(pdf, number, _PAGE_DPI))
            (out / f"{name}-{language}-{number + 1}.png").write_bytes(picture)
