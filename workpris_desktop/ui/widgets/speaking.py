"""Widgets that change their words when the language changes."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class SpeakingWidget(QWidget):
    """A widget whose words are all set in one method, which runs again when the language changes."""

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_texts()
        super().changeEvent(event)
