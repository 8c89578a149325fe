"""Joins the demand tab with what was noted, and with files without personal data."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from workpris_desktop.domain.demand_table import DEMAND_ENDING, DemandTable, added_up
from workpris_desktop.system.files import write_atomically
from workpris_desktop.ui.coverage.demand_tab import DemandTab, ToldDemand
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.demand_words import DemandWords

Tell = Callable[[], tuple[ToldDemand, ...]]
"""Tells the demand beside what there is, on the reading lane."""


class DemandController(QObject):
    """Shows demand, saves it, and adds up what several offices have saved.

    Args:
        tab: shows it.
        lane: the reading lane.
        tell: tells the demand that is known.
        table: returns the same as a table without small numbers, on the reading lane.
        words: says what was saved.
        parent: owns the controller.
    """

    failed = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        tab: DemandTab,
        lane: TaskLane,
        *,
        tell: Tell,
        table: Callable[[], DemandTable],
        words: DemandWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tab, self._lane, self._tell, self._table, self._words = tab, lane, tell, table, words
        tab.save_requested.connect(self.save)
        tab.add_requested.connect(self.add_up)
        tab.own_requested.connect(lambda: tab.show_sums(None))

    def show(self, *, has_vault: bool) -> None:
        """Tell the demand anew; ``has_vault`` tells whether client data is counted."""

        def shown(told: tuple[ToldDemand, ...]) -> None:
            self._tab.show_own(told, has_vault=has_vault)

        self._lane.run(self, self._tell, shown, self.failed.emit, newest_of="demand")

    def save(self) -> None:
        """Ask where to save the table, and save it."""
        # Its reader needs a library for which no start waits.
        from workpris_desktop.record.demand_file import demand_bytes  # noqa: PLC0415

        name, _ = QFileDialog.getSaveFileName(
            self._tab, self.tr("Save demand without personal data"), f"demand{DEMAND_ENDING}", self._kinds()
        )
        if not name:
            return
        path = Path(name)
        if not path.name.lower().endswith(DEMAND_ENDING):
            path = path.with_name(f"{path.name.removesuffix('.json')}{DEMAND_ENDING}")

        def work() -> DemandTable:
            table = self._table()
            write_atomically(path, demand_bytes(table))
            return table

        self._lane.run(self, work, partial(self._tell_saved, path.name), self.failed.emit)

    def add_up(self) -> None:
        """Ask for files of offices, and show their sums."""
        names, _ = QFileDialog.getOpenFileNames(self._tab, self.tr("Add up demand of offices"), "", self._kinds())
        if names:
            from workpris_desktop.record.demand_file import read_tables  # noqa: PLC0415 - as above

            work = partial(read_tables, [Path(name) for name in names])
            self._lane.run(self, work, self._show_sums, self.failed.emit, newest_of="sums")

    def _kinds(self) -> str:
        return self.tr("Demand (*{ending})").format(ending=DEMAND_ENDING)

    def _tell_saved(self, name: str, table: DemandTable) -> None:
        self.said.emit(self.tr("Saved: {file} ({months})").format(file=name, months=self._words.months(table)))

    def _show_sums(self, tables: tuple[DemandTable, ...]) -> None:
        self._tab.show_sums(added_up(tables), len(tables))
