"""A strip above a view that says what is so for as long as it is so."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workpris_desktop.ui.theme import colours_of
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class Banner(QWidget):
    """One ongoing state in one sentence, hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel()
        self._button = QPushButton()
        self._button.hide()
        self._press: Callable[[], None] | None = None
        self._button.clicked.connect(self._pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._button)
        self.setAutoFillBackground(True)
        self.hide()
        self._colour()

    @property
    def text(self) -> str:
        """Return what the banner says, empty while it is hidden."""
        return self._label.text()

    def say(self, text: str, button: str = "", press: Callable[[], None] | None = None) -> None:
        """Show a sentence, with a button where there is something to do; hide the banner for an empty one."""
        self._label.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._press = press
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._colour()

    def _pressed(self) -> None:
        if self._press is not None:
            self._press()

    def _colour(self) -> None:
        parent = self.parentWidget() or self
        colours = colours_of(parent)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours.banner))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colours.banner_text))
        self.setPalette(palette)
        self._label.setPalette(palette)
