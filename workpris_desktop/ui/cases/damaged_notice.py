"""The notice that files are damaged: they are in no list, and that is never silent."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from workpris_desktop.ui.widgets.plain_label import PlainLabel


class DamagedNotice(PlainLabel):
    """Says how many files cannot be read and what to do now; nothing where all can be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, selectable=True)
        self._count = 0
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Tell that so many files cannot be read."""
        self._count = max(0, count)
        self.setText(self._said() if self._count else "")
        self.setVisible(self._count > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange and self._count:
            self.setText(self._said())
        super().changeEvent(event)

    def _said(self) -> str:
        missing = self.tr("%n files are damaged, cannot be read, and are not in this list.", "", self._count)
        advice = self.tr(
            "Go on with the others, delete nothing, and have a backup restored soon: see “Backups” on this page, or "
            "ask whoever looks after this vault."
        )
        return f"{missing} {advice}"
