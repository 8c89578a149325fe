"""A question with a few fixed answers, all in sight: one letter or arrow away."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
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
        self._most_columns, self._columns = columns, 0
        self._grid = QGridLayout(self)
        for number, button in enumerate(self._buttons):
            self._group.addButton(button, number)
        self._stand_in(columns)
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

    def minimumSizeHint(self) -> QSize:
        """Return the least size: that of one column, because there are as many as there is room for."""
        return QSize(self._width_of(1), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers into as many columns as there is room for."""
        super().resizeEvent(event)
        fitting = (n for n in range(self._most_columns, 1, -1) if self._width_of(n) <= event.size().width())
        self._stand_in(next(fitting, 1))

    def _width_of(self, columns: int) -> int:
        rows = -(-len(self._buttons) // columns)
        widths = [button.sizeHint().width() for button in self._buttons]
        widest = sum(max(widths[at : at + rows]) for at in range(0, len(widths), rows))
        margins = self._grid.contentsMargins()
        frame = self.contentsMargins()
        around = margins.left() + margins.right() + frame.left() + frame.right()
        return widest + around + columns * max(0, self._grid.horizontalSpacing())

    def _stand_in(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self._buttons) // columns)
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, number % rows, number // rows)
        for column in range(self._most_columns + 1):
            self._grid.setColumnStretch(column, int(column == columns))
        self.updateGeometry()

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
