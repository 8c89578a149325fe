"""A list to choose one from, which the wheel of a mouse leaves as it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from workpris_desktop.wording.intake_value_words import Named

FEWEST_CHARACTERS = 12


class ChoiceCombo(QComboBox):
    """Holds the code of what is chosen, "" for nothing; a code that is not offered is shown as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(FEWEST_CHARACTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def code(self) -> str:
        """Return the code of what is chosen."""
        return str(self.currentData() or "")

    def offer(self, none: str, named: Named) -> None:
        """Offer these below a row for nothing; what is chosen stays so, without telling anybody."""
        code = self.code
        self.blockSignals(True)
        self.clear()
        for value, label in (("", none), *named):
            self.addItem(label, value)
        self.blockSignals(False)
        self.choose(code)

    def choose(self, code: str) -> None:
        """Choose without telling anybody."""
        self.blockSignals(True)
        if self.findData(code) < 0:
            self.addItem(code, code)
        self.setCurrentIndex(self.findData(code))
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: nobody means to change an answer by that."""
        event.ignore()
