"""A strip that says that data is old: the older, the plainer, in words first and in colour besides."""

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QWidget

from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.widgets.banner import Banner


class AgeBanner(Banner):
    """Hidden while the data is fresh."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._is_urgent = False
        super().__init__(parent)

    def say_age(self, text: str, *, is_urgent: bool) -> None:
        """Say how old the data is; hide the banner for an empty text.

        Args:
            text: the sentence.
            is_urgent: the data is so old that it may mislead.
        """
        self._is_urgent = is_urgent
        self.say(text)
        self._colour()

    def _colour(self) -> None:
        super()._colour()
        font = QFont()
        font.setBold(self._is_urgent)
        self._label.setFont(font)
        if self._is_urgent:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colours_now().bad))
            self._label.setPalette(palette)
