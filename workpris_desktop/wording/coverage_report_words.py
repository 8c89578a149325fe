"""The report of what is missing, in words: a sentence, a map, a table, the gaps, and what it stands on (H4)."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QObject

from workpris_desktop.domain.coverage import CellState, CoverageCell, CoverageLevel
from workpris_desktop.domain.coverage_sheet import CoverageGrid, CoverageSheet, MapOfKind
from workpris_desktop.domain.section_sheet import SheetSection
from workpris_desktop.printing.coverage_grid import MOST_COLUMNS
from workpris_desktop.wording.coverage_content import CoverageContent
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

    def report(self, content: CoverageContent) -> CoverageSheet:
        """Return all texts of the report; a section without rows is left out."""
        coverage, words = content.coverage, self._words
        grid, drawn = self._grid(content), self._map(content)
        data, records, *method = words.method(coverage, content.edition, content.today)
        sections = (
            SheetSection(self.tr("What is missing"), tuple(self._gaps(content))),
            SheetSection(self.tr("What there is"), () if grid else tuple(self._kinds(content))),
            SheetSection(self.tr("What is asked for"), tuple(("", line) for line in content.demand)),
        )
        sample = self.tr("SAMPLE – not real contacts. Everything here is invented.") if content.edition.sample else ""
        return CoverageSheet(
            spoken_language(),
            self.title(content),
            (words.summary(coverage), data, records),
            tuple((state, words.state(state)) for state in CellState) if grid or drawn else (),
            drawn,
            grid,
            tuple(section for section in sections if section.rows),
            tuple(method),
            sample or content.edition.title,
            self.tr("Page {n} of {m}"),
        )

    def title(self, content: CoverageContent) -> str:
        """Return what the report is called: where it looks."""
        coverage = content.coverage
        area = self._words.area_names().get(coverage.question.within, "")
        if len(coverage.places) == 1:
            area = self._words.place(coverage.places[0])
        return self.tr("What is missing: {area}").format(area=area or self.tr("all countries"))

    def _map(self, content: CoverageContent) -> MapOfKind | None:
        """Return the maps of regions, where those are the columns, of more than one region."""
        coverage, words = content.coverage, self._words
        kind = content.kind_of_map
        if coverage.question.level is not CoverageLevel.REGION or len(coverage.places) == 1 or not content.maps:
            return None
        row = coverage.rows[coverage.types.index(kind)]
        cells = zip(coverage.places, row, strict=True)
        return MapOfKind(
            self.tr("{type} on the map").format(type=words.type(kind)),
            tuple(content.maps),
            {place.code: (cell.state, words.short(cell)) for place, cell in cells},
            words.area_names(),
        )

    def _grid(self, content: CoverageContent) -> CoverageGrid | None:
        """Return the matrix where it fits on paper; of one place, the words below say more."""
        coverage, words = content.coverage, self._words
        if len(coverage.places) == 1 or not 0 < len(coverage.types) <= MOST_COLUMNS:
            return None
        columns = zip(*coverage.rows, strict=True)
        return CoverageGrid(
            self.tr("All kinds of help"),
            tuple(words.type(code) for code in coverage.types),
            tuple(
                (words.place(place), tuple((cell.state, words.signs(cell)) for cell in column))
                for place, column in zip(coverage.places, columns, strict=True)
            ),
        )

    def _gaps(self, content: CoverageContent) -> Iterator[tuple[str, str]]:
        """Walk the gaps; of one place alone the cells below say the same."""
        if len(content.coverage.places) > 1:
            for gap in content.coverage.gaps():
                yield self._words.type(gap.type), self._words.missing_in(gap)

    def _kinds(self, content: CoverageContent) -> Iterator[tuple[str, str]]:
        coverage = content.coverage
        for code, row in zip(coverage.types, coverage.rows, strict=True):
            said = self._words.cell(row[0]) if len(row) == 1 else ", ".join(self._counted(row))
            yield self._words.type(code), said

    def _counted(self, row: tuple[CoverageCell, ...]) -> Iterator[str]:
        counts = Counter(cell.state for cell in row)
        for state in reversed(CellState):
            if counts[state]:
                said = self.tr("{state}: {count}")
                yield said.format(state=self._words.state(state), count=counts[state])
