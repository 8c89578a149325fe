"""Introduces what reports errors and hands them over: the slip of a record, and the box of what waits to go out."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.directory.missing_file import read_missing
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.sync.slip_box import SlipBox
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.ui.directory.report_controller import ReportController
from workpris_desktop.ui.sync.waiting_box import WaitingBox
from workpris_desktop.ui.sync.waiting_controller import WaitingController
from workpris_desktop.window.workplace import Workplace


class SlipDesk(QObject):
    """Slips from the record to the file; ``waiting_box`` is a card of the data page.

    Args:
        workplace: whose slips they are.
        folder: the data folder.
        window: the parent of dialogs.
        sender: the office, as its leaflets name it; "" where they do not.
    """

    said = Signal(str)
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self, workplace: Workplace, folder: DataFolder, window: QWidget, sender: Callable[[], str] = lambda: ""
    ) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._folder = folder
        self._box = SlipBox(folder.root)
        self.waiting_box = WaitingBox()
        self.waiting_box.refresh_requested.connect(self._take_over)
        self.waiting = WaitingController(self.waiting_box, self._box, workplace.facts, workplace.today)
        self.reporting = ReportController(
            window, keep=self._box.add, today=workplace.today, sequence=self._sequence, sender=sender
        )
        for part in (self.waiting, self.reporting):
            part.said.connect(self.said)
            part.failed.connect(self.failed)
        self.reporting.kept.connect(self.waiting.refresh)

    def _take_over(self) -> None:
        """Take in the notes of missing services that stand in a file of their own."""
        try:
            self._box.take_over_file(self._folder.missing_file, read_missing)
        except WorkprisError as error:
            self.failed.emit(error)

    def _sequence(self) -> int:
        """Return the number of the signed release in use, 0 where the edition came another way."""
        with suppress(WorkprisError):
            return next((entry.origin.sequence for entry in self._workplace.shelf.history()), 0)
        return 0
