"""Joins the coverage screen with the directory: counts when it is shown, and when something else is asked."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.coverage import Coverage
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.region_map import RegionMap
from workpris_desktop.ui.coverage.asked import Asked, Asking
from workpris_desktop.ui.coverage.coverage_page import CoveragePage
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.languages import spoken_language


@dataclass(frozen=True, slots=True)
class Counted:
    """A matrix with its edition, and maps of the countries that it looks at.

    ``fault`` tells why the office's own shapes of regions cannot be used, None where they can, or there are none.
    """

    coverage: Coverage
    edition: Edition
    maps: tuple[RegionMap, ...] = ()
    fault: WorkprisError | None = None


Count = Callable[[Asked], Counted]
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
        asking: tells what is asked.
        parent: owns the controller.
    """

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    counts = Signal()
    """It is being counted anew; whatever else the screen shows should be, too."""

    def __init__(
        self,
        page: CoveragePage,
        lane: TaskLane,
        *,
        count: Count,
        words: CoverageWords,
        asking: Asking,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._lane, self._count, self._words, self._asking = page, lane, count, words, asking
        self.counted: Counted | None = None
        self._is_shown = self._is_fault_told = False
        page.question_changed.connect(self.count)

    def show(self) -> None:
        """Count for the screen, which is shown now; the first time in the country of the language."""
        if not self._is_shown:
            self._is_shown = True
            self._page.filters.choose_within(self._asking.country() or _HOME.get(spoken_language(), ""))
        self._page.filters.offer_person(is_told=self._asking.person().is_told)
        self.count()

    def use_edition(self) -> None:
        """Count anew where the screen was shown: another edition is in use."""
        if self._is_shown:
            self.count()

    def count(self) -> None:
        """Count what is asked now."""
        work = partial(self._count, self._asking.asked())
        self._lane.run(self, work, self._show, self.failed.emit, newest_of=_TOPIC)
        self.counts.emit()

    def _show(self, counted: Counted) -> None:
        self.counted = counted
        method = self._words.method(counted.coverage, counted.edition, self._asking.today())
        self._page.show_coverage(counted.coverage, method, counted.maps)
        if counted.fault is not None and not self._is_fault_told:
            self._is_fault_told = True
            self.failed.emit(counted.fault)
