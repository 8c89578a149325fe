"""A button that looks like a link: something to go on with, in the middle of a text."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from workpris_desktop.ui.colours import colours_now


class LinkButton(QPushButton):
    """Text in the colour of links, underlined, so that it is known for one without its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        underlined = QFont()
        underlined.setUnderline(True)
        self.setFont(underlined)
        self._dress()

    def say(self, text: str) -> None:
        """Set the text, in which no letter is taken for a key."""
        self.setText(text.replace("&", "&&"))

    def sizeHint(self) -> QSize:
        """Return no more room than a text needs: links stand in a line like words."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text().replace("&&", "&")) + 2 * metrics.averageCharWidth()
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a link is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        link = QColor(colours_now().link)
        if self.palette().color(QPalette.ColorRole.ButtonText) != link:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.ButtonText, link)
            self.setPalette(palette)
