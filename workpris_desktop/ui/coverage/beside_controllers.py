"""Joins the tabs beside the matrix with the directory: one prison, and what is different."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.coverage_change import CoverageComparison
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.prison_view import PrisonView
from workpris_desktop.ui.coverage.asked import Asked, Asking
from workpris_desktop.ui.coverage.changes_tab import ChangesTab
from workpris_desktop.ui.coverage.prison_tab import PrisonTab
from workpris_desktop.ui.tasks import TaskLane

ViewPrison = Callable[[str, Asked], tuple[PrisonView, Edition]]
"""Reads what is known of a prison, by its id, on the reading lane."""
Compare = Callable[[int | None, date | None, Asked], CoverageComparison]
"""Compares with an edition by its number, or with a day, on the reading lane."""


class PrisonController(QObject):
    """Reads what is known of the prison that is chosen.

    Args:
        tab: shows it.
        lane: the reading lane.
        view: reads it.
        asking: tells for whom it is asked.
        parent: owns the controller.
    """

    failed = Signal(object)

    def __init__(
        self, tab: PrisonTab, lane: TaskLane, view: ViewPrison, asking: Asking, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tab, self._lane, self._view, self._asking = tab, lane, view, asking
        tab.prison_chosen.connect(lambda _: self.read())

    def read(self) -> None:
        """Read it anew, where a prison is chosen."""
        if self._tab.chosen:
            work = partial(self._view, self._tab.chosen, self._asking.asked())
            self._lane.run(self, work, lambda found: self._tab.show_view(*found), self.failed.emit, newest_of="prison")


class ChangesController(QObject):
    """Offers the editions that are kept, and compares with the one, or the day, that is chosen.

    Args:
        tab: shows what is different.
        lane: the reading lane.
        kept: reads which editions are kept.
        compare: compares.
        asking: tells what is asked.
        parent: owns the controller.
    """

    failed = Signal(object)

    def __init__(
        self,
        tab: ChangesTab,
        lane: TaskLane,
        *,
        kept: Callable[[], tuple[Edition, ...]],
        compare: Compare,
        asking: Asking,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tab, self._lane, self._kept, self._compare, self._asking = tab, lane, kept, compare, asking
        tab.wanted.connect(self.compare)

    def look(self) -> None:
        """Offer the editions that are kept now, and compare anew."""
        self._lane.run(self, self._kept, self._tab.offer, self.failed.emit, newest_of="editions")
        self.compare()

    def compare(self) -> None:
        """Compare with what is chosen, if anything is."""
        number, day = self._tab.edition, self._tab.day
        if number is None and day is None:
            return
        work = partial(self._compare, number, day, self._asking.asked())
        self._lane.run(self, work, self._tab.show_comparison, self.failed.emit, newest_of="changes")
