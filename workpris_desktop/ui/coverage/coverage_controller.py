"""Joins the coverage screen with the directory: counts when it is shown, and when something else is asked."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from workpris_desktop.domain.coverage import Coverage, CoverageQuestion
from workpris_desktop.domain.demand import Demand
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.own_finding import Findings
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.region_map import RegionMap
from workpris_desktop.system.files import write_atomically
from workpris_desktop.ui.coverage.coverage_page import CoveragePage
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.coverage_content import CoverageContent
from workpris_desktop.wording.coverage_file import ENDINGS, PICTURE, REPORT, WORKBOOK, coverage_file
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.languages import spoken_language


@dataclass(frozen=True, slots=True)
class Counted:
    """A matrix with its edition, what was looked for in vain, and maps of the countries that it looks at.

    ``fault`` tells why the office's own shapes of regions cannot be used, None where they can, or there are none.
    """

    coverage: Coverage
    edition: Edition
    demand: tuple[Demand, ...] = ()
    maps: tuple[RegionMap, ...] = ()
    fault: WorkprisError | None = None


Count = Callable[[CoverageQuestion, Person, Findings], Counted]
"""Counts, on the reading lane."""

_HOME: Final = {"cs": "CZ", "sl": "SI", "de": "AT"}
"""The country with which it begins, by the language spoken: that of most who speak it, and use this program."""

_TOPIC: Final = "coverage"


class CoverageController(QObject):
    """Counts nothing before the screen is shown for the first time.

    Args:
        page: the screen.
        lane: the reading lane.
        count: counts.
        words: says the matrix.
        facts: kinds of help and places.
        today: the day on the wall.
        person: of whom facts are told in Find.
        findings: what was found out about providers.
        parent: owns the controller.
    """

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    said = Signal(str)

    def __init__(
        self,
        page: CoveragePage,
        lane: TaskLane,
        count: Count,
        words: CoverageWords,
        facts: Facts,
        *,
        today: Callable[[], date],
        person: Callable[[], Person],
        findings: Callable[[], Findings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._lane, self._count, self._words, self._facts = page, lane, count, words, facts
        self._today, self._person, self._findings = today, person, findings
        self._counted: Counted | None = None
        self._is_shown = self._is_fault_told = False
        page.question_changed.connect(self.count)
        page.save_requested.connect(self.save)

    def show(self) -> None:
        """Count for the screen, which is shown now; the first time in the country of the language."""
        if not self._is_shown:
            self._is_shown = True
            self._page.filters.choose_within(_HOME.get(spoken_language(), ""))
        self._page.filters.offer_person(is_told=self._person().is_told)
        self.count()

    def use_edition(self) -> None:
        """Count anew where the screen was shown: another edition is in use."""
        if self._is_shown:
            self.count()

    def count(self) -> None:
        """Count what is asked now."""
        question, filters = self._page.filters.question, self._page.filters
        person = self._person() if filters.for_person.isChecked() else NOBODY
        work = partial(self._count, question, person, self._findings())
        self._lane.run(self, work, self._show, self.failed.emit, newest_of=_TOPIC)

    def save(self) -> None:
        """Ask where to save a report to print, a workbook, or a picture of the map, and save it."""
        counted = self._counted
        if counted is None:
            return
        kinds = {
            self.tr("PDF (*.pdf)"): REPORT,
            self.tr("Workbook (*.xlsx)"): WORKBOOK,
            self.tr("Picture of the map (*.png)"): PICTURE,
        }
        name, chosen = QFileDialog.getSaveFileName(
            self._page, self.tr("Save what is missing"), "gaps.pdf", ";;".join(kinds)
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in ENDINGS:
            path = path.with_name(f"{path.name}{kinds.get(chosen, REPORT)}")
        saved = self.tr("Saved: {file}").format(file=path.name)
        kind = str(self._page.map.kind.currentData() or "")
        content = CoverageContent(counted.coverage, counted.edition, self._today(), counted.maps, kind)
        self._lane.run(
            self,
            lambda: write_atomically(path, coverage_file(path, content, self._words)),
            lambda _: self.said.emit(saved),
            self.failed.emit,
        )

    def _show(self, counted: Counted) -> None:
        self._counted = counted
        method = self._words.method(counted.coverage, counted.edition, self._today())
        self._page.show_coverage(counted.coverage, method, counted.demand, counted.maps)
        if counted.fault is not None and not self._is_fault_told:
            self._is_fault_told = True
            self.failed.emit(counted.fault)
