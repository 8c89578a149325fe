"""Joins the card of the directory in use with its history: who signed it, which were before, and one step back."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.edition_history import HistoryEntry
from workpris_desktop.ui.sync.history_dialog import HistoryDialog
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.update_screen_words import UpdateScreenWords


class HistoryController(QObject):
    """Shows the editions of this computer, and goes back to the one before once the person has said so."""

    went_back = Signal(object)
    """The `Edition` that is in use again."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        window: QWidget,
        lane: TaskLane,
        words: UpdateScreenWords,
        *,
        history: Callable[[], tuple[HistoryEntry, ...]],
        back: Callable[[], Edition],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._lane = lane
        self._words = words
        self._history = history
        self._back = back
        self._now = now

    def show(self) -> None:
        """Show which editions were in use on this computer."""
        self._lane.run(self, self._history, self._open, self.failed.emit)

    def ask_to_go_back(self, former: HistoryEntry | None) -> None:
        """Bring the edition from before into use, once the person has seen which it is and has said so again."""
        if former is None:
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Go back to the edition before"))
        box.setText(self.tr("Go back to {edition}?").format(edition=self._words.edition(former)))
        box.setInformativeText(
            self.tr("It is older. Shortlist and saved choices stay. You can take the newer one again at any time.")
        )
        back = box.addButton(self.tr("&Go back"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("&Keep the one in use"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        back.clicked.connect(self._go_back)
        box.open()

    def _go_back(self) -> None:
        self._lane.run(self, self._back, self.went_back.emit, self.failed.emit)

    def _open(self, history: tuple[HistoryEntry, ...]) -> None:
        dialog = HistoryDialog(history, self._words, self._now(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
