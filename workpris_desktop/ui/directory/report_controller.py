"""Opens the slip of a record, and has what was filled in kept."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.slip import ReportedRecord, Slip
from workpris_desktop.record.limits import LONGEST_NAME
from workpris_desktop.ui.directory.report_dialog import BegunReport, ReportDialog


class ReportController(QObject):
    """Keeps slips; a slip that could not be kept stays open, so that nothing typed is lost."""

    kept = Signal()
    """What waits to go out has changed."""
    said = Signal(str)
    failed = Signal(object)
    """A `WorkprisError`: the slip could not be kept."""

    def __init__(
        self,
        window: QWidget,
        *,
        keep: Callable[[Slip], int],
        today: Callable[[], date],
        sequence: Callable[[], int] = lambda: 0,
        sender: Callable[[], str] = lambda: "",
    ) -> None:
        """Introduce the parts.

        Args:
            window: the parent of the dialog.
            keep: keeps a slip, and returns how many corrections wait now.
            today: the day on the wall.
            sequence: the number of the signed release in use, 0 where it came another way.
            sender: the office, as its leaflets name it; "" where they do not.
        """
        super().__init__(window)
        self._window = window
        self._keep = keep
        self._today = today
        self._sequence = sequence
        self._sender = sender
        self._last_sender: str | None = None

    def open_dialog(self, record_id: str, name: str, edition: Edition, begun: BegunReport | None = None) -> None:
        """Ask what is wrong with a record; the office that was typed last is proposed again.

        Args:
            record_id: the record.
            name: what it is called.
            edition: in which it was read.
            begun: what is proposed, None for nothing.
        """
        record = ReportedRecord(record_id, name, edition.title[:LONGEST_NAME], edition.issued, self._sequence())
        sender = self._sender() if self._last_sender is None else self._last_sender
        dialog = ReportDialog(record, self._today(), sender, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if begun is not None:
            dialog.begin_with(begun)
        dialog.kept.connect(lambda slip: self._take(dialog, slip))
        dialog.open()

    def _take(self, dialog: ReportDialog, slip: Slip) -> None:
        try:
            waiting = self._keep(slip)
        except WorkprisError as error:
            self.failed.emit(error)
            return
        self._last_sender = slip.sender
        dialog.accept()
        self.said.emit(self.tr("Kept. %n corrections wait on the Data page.", "", waiting))
        self.kept.emit()
