"""A strip above a view that says what is so for as long as it is so."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel


class Banner(QWidget):
    """One ongoing state in one sentence, hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = AnnouncedLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self._label, 1)
        self.setAutoFillBackground(True)
        self.hide()
        self._colour()

    @property
    def text(self) -> str:
        """Return what the banner says, empty while it is hidden."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Show a sentence; hide the banner for an empty one."""
        self.setVisible(bool(text))
        self._label.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        colours = colours_now()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours.banner))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colours.banner_text))
        self.setPalette(palette)
        self._label.setPalette(palette)
