"""The coverage matrix as a file: pages to print, or a workbook, as the end of its name says."""

from datetime import date
from pathlib import Path
from typing import Final

from workpris_desktop.domain.coverage import Coverage
from workpris_desktop.domain.edition import Edition
from workpris_desktop.printing.coverage_file import coverage_workbook
from workpris_desktop.printing.section_sheet import draw_section_sheet
from workpris_desktop.wording.coverage_report_words import CoverageReportWords
from workpris_desktop.wording.coverage_words import CoverageWords

REPORT: Final = ".pdf"
WORKBOOK: Final = ".xlsx"
ENDINGS: Final = (REPORT, WORKBOOK)


def coverage_file(path: Path, coverage: Coverage, edition: Edition, today: date, words: CoverageWords) -> bytes:
    """Return the content of a file whose name ends with one of `ENDINGS`, in the language spoken now.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
        MachineFault: the disk has no room for the rows under way.
    """
    if path.suffix.lower() == REPORT:
        return draw_section_sheet(CoverageReportWords(words).report(coverage, edition, today))
    return coverage_workbook(words.table(coverage, edition, today))
