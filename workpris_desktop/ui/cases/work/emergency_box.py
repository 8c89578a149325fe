"""What is done at once when somebody is in danger: no form, but who to call, and to stay."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class EmergencyBox(SpeakingWidget):
    """Says to stay with the person, and shows the numbers of the office."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.lines = PlainLabel(), PlainLabel(selectable=True)
        bold = QFont(self.head.font())
        bold.setBold(True)
        self.head.setFont(bold)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        for part in (self.head, self.lines):
            column.addWidget(part)
        self.setAutoFillBackground(True)
        self.show_texts()
        self._colour()
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show whom to call, one a line."""
        self.lines.setText("\n".join(lines))
        self.lines.setVisible(bool(lines))

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.head.setText(self.tr("Stay with the person, and call now. Nothing has to be filled in first."))
        self.lines.setAccessibleName(self.tr("Numbers to call"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours_now().banner))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colours_now().banner_text))
        self.setPalette(palette)
        for label in (self.head, self.lines):
            label.setPalette(palette)
