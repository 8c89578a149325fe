"""The report of one prison, in words: what runs inside, what is missing, and what waits outside."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.coverage import CellState, CoverageLevel
from workpris_desktop.domain.coverage_sheet import CoverageGrid, CoverageSheet
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.prison_view import PrisonView
from workpris_desktop.domain.section_sheet import SheetSection
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.prison_words import PrisonWords


class PrisonReportWords(QObject):
    """Says it in the language spoken now.

    Args:
        words: says what runs inside, and cells.
        parent: owns the object.
    """

    def __init__(self, words: PrisonWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def report(self, view: PrisonView, edition: Edition, today: date) -> CoverageSheet:
        """Return all texts of the report."""
        words, cells = self._words, self._words.cells
        data, records, *method = cells.method(view.outside, edition, today)
        above = (words.missing(view), words.inside(view), words.unknown(view), f"{data} {records}")
        sections = (
            SheetSection(self.tr("What runs inside"), tuple(self._inside(view, edition, today))),
            SheetSection(self.tr("Kinds of help inside"), tuple(self._kinds(view))),
        )
        sample = self.tr("SAMPLE – not real contacts. Everything here is invented.") if edition.sample else ""
        return CoverageSheet(
            spoken_language(),
            self.tr("{prison}: what is there, and what is missing").format(prison=view.prison.name),
            tuple(sentence for sentence in above if sentence),
            tuple((state, cells.state(state)) for state in CellState),
            None,
            self._grid(view),
            tuple(section for section in sections if section.rows),
            tuple(method),
            sample or edition.title,
            self.tr("Page {n} of {m}"),
        )

    def _grid(self, view: PrisonView) -> CoverageGrid | None:
        outside, cells = view.outside, self._words.cells
        if not outside.places or outside.question.level is not CoverageLevel.REGION:
            return None
        columns = zip(*outside.rows, strict=True)
        return CoverageGrid(
            self.tr("What waits outside, in the prison's own region first"),
            tuple(cells.type(code) for code in outside.types),
            tuple(
                (cells.place(place), tuple((cell.state, cells.signs(cell)) for cell in column))
                for place, column in zip(outside.places, columns, strict=True)
            ),
        )

    def _inside(self, view: PrisonView, edition: Edition, today: date) -> Iterator[tuple[str, str]]:
        headings = self._words.headings()
        for service in view.inside:
            name, *told = self._words.row(service, edition, today)
            said = (f"{heading}: {text}" for heading, text in zip(headings[1:], told, strict=True) if text != "–")
            yield name, "; ".join(said)

    def _kinds(self, view: PrisonView) -> Iterator[tuple[str, str]]:
        for code, row in zip(view.within.types, view.within.rows, strict=True):
            for cell in row:
                yield self._words.cells.type(code), self._words.cells.cell(cell)
