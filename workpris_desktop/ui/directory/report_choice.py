"""A question with a few fixed answers, all in sight: one letter or arrow away."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QGroupBox, QRadioButton, QWidget


class ReportChoice(QGroupBox):
    """Radio buttons in columns; a letter chooses the next answer that begins with it, and none is chosen at first."""

    changed = Signal()

    def __init__(
        self, title: str, answers: Sequence[tuple[StrEnum, str]], columns: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._answers = [answer for answer, _ in answers]
        self._buttons = [QRadioButton(text) for _, text in answers]
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        rows = -(-len(answers) // columns)
        for number, button in enumerate(self._buttons):
            self._group.addButton(button, number)
            grid.addWidget(button, number % rows, number // rows)
        grid.setColumnStretch(columns, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(self._buttons[0])
        self._group.idToggled.connect(self._tell)

    @property
    def chosen(self) -> StrEnum | None:
        """Return the answer, None while there is none."""
        number = self._group.checkedId()
        return self._answers[number] if number >= 0 else None

    def choose(self, answer: StrEnum) -> None:
        """Choose an answer."""
        self._buttons[self._answers.index(answer)].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next answer that begins with the letter that was typed."""
        letter = event.text().casefold()
        first = self._group.checkedId() + 1
        in_turn = (*self._buttons[first:], *self._buttons[:first])
        found = [button for button in in_turn if button.text().casefold().startswith(letter)]
        if letter.isalpha() and found:
            found[0].setChecked(True)
            found[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def _tell(self, number: int, is_chosen: bool) -> None:
        if is_chosen:
            self.setFocusProxy(self._buttons[number])
            self.changed.emit()
