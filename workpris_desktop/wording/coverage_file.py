"""The coverage matrix as a file: pages to print, a workbook, or a picture of the map, as the end of its name says."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.map_errors import NoMap
from workpris_desktop.domain.prison_view import PrisonView
from workpris_desktop.printing.coverage_file import coverage_workbook
from workpris_desktop.printing.coverage_report import draw_coverage, draw_coverage_map
from workpris_desktop.printing.preview import render_page, without_white_below
from workpris_desktop.wording.coverage_content import CoverageContent
from workpris_desktop.wording.coverage_report_words import CoverageReportWords
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.pictures import png_of
from workpris_desktop.wording.prison_report_words import PrisonReportWords
from workpris_desktop.wording.prison_words import PrisonWords

REPORT: Final = ".pdf"
WORKBOOK: Final = ".xlsx"
PICTURE: Final = ".png"

_PICTURE_DPI: Final = 200


def coverage_file(path: Path, content: CoverageContent, words: CoverageWords) -> bytes:
    """Return the content of a file whose name ends with one of `ENDINGS`, in the language spoken now.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
        MachineFault: the disk has no room for the rows under way.
        NoMap: a picture is asked for, and the matrix has no regions that a map shows.
    """
    return _MAKE[path.suffix.lower()](content, words)


def prison_file(view: PrisonView, edition: Edition, today: date, words: PrisonWords) -> bytes:
    """Return the report of one prison as a PDF, in the language spoken now.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    return draw_coverage(PrisonReportWords(words).report(view, edition, today))


def _report(content: CoverageContent, words: CoverageWords) -> bytes:
    return draw_coverage(CoverageReportWords(words).report(content))


def _workbook(content: CoverageContent, words: CoverageWords) -> bytes:
    return coverage_workbook(words.table(content))


def _picture(content: CoverageContent, words: CoverageWords) -> bytes:
    report = CoverageReportWords(words).report(content)
    if report.map is None:
        raise NoMap
    drawn = draw_coverage_map(report)
    return png_of(without_white_below(render_page(drawn, 0, _PICTURE_DPI)))


_MAKE: Final[Mapping[str, Callable[[CoverageContent, CoverageWords], bytes]]] = {
    REPORT: _report,
    WORKBOOK: _workbook,
    PICTURE: _picture,
}

ENDINGS: Final = tuple(_MAKE)
