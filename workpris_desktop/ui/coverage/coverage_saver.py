"""Saves what the coverage screen shows: a report, a workbook or a picture, or the report of one prison."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from workpris_desktop.system.files import write_atomically
from workpris_desktop.ui.coverage.asked import Asking
from workpris_desktop.ui.coverage.coverage_controller import CoverageController
from workpris_desktop.ui.coverage.coverage_page import CoveragePage
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.coverage_content import CoverageContent
from workpris_desktop.wording.coverage_file import ENDINGS, PICTURE, REPORT, WORKBOOK, coverage_file, prison_file
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.prison_words import PrisonWords


class CoverageSaver(QObject):
    """Asks where, and writes on the reading lane.

    Args:
        page: the screen.
        lane: the reading lane.
        controller: has counted what is shown.
        words: says the matrix.
        prison_words: says what is known of a prison.
        asking: tells the day on the wall.
        parent: owns the object.
    """

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    said = Signal(str)

    def __init__(
        self,
        page: CoveragePage,
        lane: TaskLane,
        *,
        controller: CoverageController,
        words: CoverageWords,
        prison_words: PrisonWords,
        asking: Asking,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._lane, self._controller = page, lane, controller
        self._words, self.prison_words, self._asking = words, prison_words, asking
        page.save_requested.connect(self.save)

    def save(self) -> None:
        """Save the matrix; while a prison is looked at, what is known of that prison."""
        if self._page.tabs.currentWidget() is self._page.prison and self._page.prison.view is not None:
            self._save_prison()
        else:
            self._save_matrix()

    def _save_matrix(self) -> None:
        counted = self._controller.counted
        if counted is None:
            return
        kinds = {
            self.tr("PDF (*.pdf)"): REPORT,
            self.tr("Workbook (*.xlsx)"): WORKBOOK,
            self.tr("Picture of the map (*.png)"): PICTURE,
        }
        content = CoverageContent(
            counted.coverage,
            counted.edition,
            self._asking.today(),
            counted.maps,
            str(self._page.map.kind.currentData() or ""),
            self._page.demand.lines,
        )
        self._write("gaps.pdf", kinds, lambda path: coverage_file(path, content, self._words))

    def _save_prison(self) -> None:
        view, counted = self._page.prison.view, self._controller.counted
        if view is None or counted is None:
            return
        today, words = self._asking.today(), self.prison_words
        kinds = {self.tr("PDF (*.pdf)"): REPORT}
        self._write("prison.pdf", kinds, lambda _: prison_file(view, counted.edition, today, words))

    def _write(self, name: str, kinds: Mapping[str, str], made: Callable[[Path], bytes]) -> None:
        typed, chosen = QFileDialog.getSaveFileName(self._page, self.tr("Save what is missing"), name, ";;".join(kinds))
        if not typed:
            return
        path = Path(typed)
        if path.suffix.lower() not in (ENDINGS if len(kinds) > 1 else kinds.values()):
            path = path.with_name(f"{path.name}{kinds.get(chosen, REPORT)}")
        saved = self.tr("Saved: {file}").format(file=path.name)
        self._lane.run(
            self, lambda: write_atomically(path, made(path)), lambda _: self.said.emit(saved), self.failed.emit
        )
