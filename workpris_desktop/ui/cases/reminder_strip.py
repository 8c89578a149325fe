"""A strip above the open vault: the recovery sheet is not on paper yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class ReminderStrip(SpeakingWidget):
    """Reminds of the recovery sheet, and offers to make it."""

    sheet_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner()
        self._button = QPushButton()
        layout = self._banner.layout()
        assert layout is not None
        layout.addWidget(self._button)
        self._button.clicked.connect(self.sheet_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        self._is_needed, self._may_make = False, False
        self.show_texts()

    @property
    def is_needed(self) -> bool:
        """Tell whether it reminds."""
        return self._is_needed

    def remind(self, *, is_needed: bool, may_make: bool) -> None:
        """Remind, or no more.

        Args:
            is_needed: whether the sheet is missing.
            may_make: whether the account may make one; others are told whom to ask.
        """
        self._is_needed, self._may_make = is_needed, may_make
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text in the language spoken now."""
        said = self.tr(
            "There is no recovery sheet on paper yet. If the password is forgotten, everything here is lost."
        )
        self._button.setText(self.tr("New recovery &sheet…"))
        self._button.setVisible(self._may_make)
        self._banner.say(said if self._is_needed else "")
        self.setVisible(self._is_needed)
