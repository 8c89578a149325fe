"""Which editions were in use on this computer: number, title, date, since when, from where."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from workpris_desktop.domain.edition_history import HistoryEntry
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.update_screen_words import UpdateScreenWords

SIZE_CHARACTERS = (90, 22)
SCREEN_SHARE = 0.9


class HistoryDialog(QDialog):
    """Lists the editions, the one that came last first."""

    def __init__(
        self, history: Sequence[HistoryEntry], words: UpdateScreenWords, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(self.tr("Directories on this computer"))
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setAccessibleName(self.tr("Directories on this computer"))
        for entry in history:
            self.list.addItem(self._said(entry, now))
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        if not history:
            column.addWidget(PlainLabel(self.tr("Nothing was noted yet.")))
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self._take_room()

    def _said(self, entry: HistoryEntry, now: datetime) -> str:
        issued = short_date(entry.issued, spoken_language()) if entry.issued else self.tr("date not known")
        count = self.tr("%n services", "", entry.services)
        first = self.tr("{number}  {title} ({date}), {count}").format(
            number=entry.number, title=entry.title, date=issued, count=count
        )
        return "\n".join((first, self._words.in_use(entry, now)))

    def _take_room(self) -> None:
        metrics, screen = self.fontMetrics(), self.screen().availableSize()
        width, height = SIZE_CHARACTERS
        self.resize(
            min(width * metrics.averageCharWidth(), int(screen.width() * SCREEN_SHARE)),
            min(height * metrics.lineSpacing(), int(screen.height() * SCREEN_SHARE)),
        )
