"""The strip that says that a newer program is there; it can be put away."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from workpris_desktop.ui.widgets.banner import Banner


class NoticeBanner(Banner):
    """Hidden unless there is something to say."""

    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton()
        self.button.clicked.connect(self.put_away)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.button)
        self._show_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_texts()

    def _show_texts(self) -> None:
        self.setAccessibleName(self.tr("Newer program"))
        self.button.setText(self.tr("Put a&way"))
