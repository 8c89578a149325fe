"""The coverage matrix as a printed report: what is missing first, then what there is, and what it stands on (H4)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.coverage import CellState, Coverage, CoverageCell
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.section_sheet import SectionSheet, SheetSection
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.languages import spoken_language


class CoverageReportWords(QObject):
    """Says it in the language spoken now.

    Args:
        words: says places, kinds of help and cells.
        parent: owns the object.
    """

    def __init__(self, words: CoverageWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def report(self, coverage: Coverage, edition: Edition, today: date) -> SectionSheet:
        """Return all texts of the report; a section without rows is left out."""
        words = self._words
        sections = (
            SheetSection(self.tr("What is missing"), tuple(self._gaps(coverage))),
            SheetSection(self.tr("What there is"), tuple(self._kinds(coverage))),
        )
        sample = self.tr("SAMPLE – not real contacts. Everything here is invented.") if edition.sample else ""
        return SectionSheet(
            spoken_language(),
            self.title(coverage),
            (words.summary(coverage), *words.method(coverage, edition, today)),
            tuple(section for section in sections if section.rows),
            sample or edition.title,
            self.tr("Page {n} of {m}"),
        )

    def title(self, coverage: Coverage) -> str:
        """Return what the report is called: where it looks."""
        within = coverage.question.within
        area = next((name.strip() for code, name in self._words.areas() if code == within), "")
        if len(coverage.places) == 1:
            area = self._words.place(coverage.places[0])
        return self.tr("What is missing: {area}").format(area=area or self.tr("all countries"))

    def _gaps(self, coverage: Coverage) -> Iterator[tuple[str, str]]:
        """Walk the gaps; of one place alone the cells below say the same."""
        if len(coverage.places) > 1:
            for gap in coverage.gaps():
                yield self._words.type(gap.type), self._words.missing_in(gap)

    def _kinds(self, coverage: Coverage) -> Iterator[tuple[str, str]]:
        for code, row in zip(coverage.types, coverage.rows, strict=True):
            said = self._words.cell(row[0]) if len(row) == 1 else ", ".join(self._counted(row))
            yield self._words.type(code), said

    def _counted(self, row: tuple[CoverageCell, ...]) -> Iterator[str]:
        counts = Counter(cell.state for cell in row)
        for state in reversed(CellState):
            if counts[state]:
                said = self.tr("{state}: {count}")
                yield said.format(state=self._words.state(state), count=counts[state])
