"""Opening hours as a small grid: weekdays, with up to two spans each."""

import re
from collections.abc import Sequence
from datetime import time
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.hours import Span, WeeklyHours
from workpris_desktop.domain.own_entry import MOST_SPANS
from workpris_desktop.ui.widgets.plain_label import PlainLabel

FIELD_CHARACTERS: Final = 7
FRAME_PX: Final = 12
WORKDAYS: Final = 5

_TIME: Final = re.compile(r"([01]?\d|2[0-4])(?:[:.,h ]?([0-5]\d))?\Z")


class EntryHours(QWidget):
    """Not known, or on certain days; and whether only by appointment."""

    changed = Signal()

    def __init__(self, weekdays: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.not_known, self.on_days = (
            QRadioButton(self.tr("&Hours not known")),
            QRadioButton(self.tr("On these &days")),
        )
        self.appointment = QCheckBox(self.tr("By &appointment"))
        self.same = QPushButton(self.tr("Monday's hours until Frida&y"))
        self.cells: list[list[QLineEdit]] = []
        self._grid = QWidget()
        self._lay_out(weekdays)
        # Enter means to save, wherever the keyboard is.
        self.same.setAutoDefault(False)
        self.not_known.setChecked(True)
        self._grid.hide()
        self.on_days.toggled.connect(self._unfold)
        self.appointment.toggled.connect(self.changed)
        self.same.clicked.connect(self._copy_monday)

    def show_hours(self, hours: WeeklyHours | None, *, by_appointment: bool) -> None:
        """Put hours into the grid."""
        self.appointment.setChecked(by_appointment)
        self.on_days.setChecked(hours is not None)
        for row, spans in zip(self.cells, hours.days if hours else (), strict=False):
            moments = [moment for span in spans[:MOST_SPANS] for moment in (span.opens, span.closes)]
            for cell, moment in zip(row, moments, strict=False):
                cell.setText(f"{moment.hour}:{moment.minute:02}")

    def hours(self) -> WeeklyHours | None:
        """Return the hours, None where they are not known.

        Raises:
            ValueError: a time is none, or stands without its other one.
        """
        if not self.on_days.isChecked():
            return None
        days = tuple(tuple(_spans([cell.text().strip() for cell in row])) for row in self.cells)
        return WeeklyHours(days) if any(days) else None

    def _lay_out(self, weekdays: Sequence[str]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        choices = QHBoxLayout()
        for button in (self.not_known, self.on_days):
            choices.addWidget(button)
        choices.addStretch(1)
        column.addLayout(choices)
        column.addWidget(self.appointment)
        column.addWidget(self._grid)
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, name in enumerate(weekdays):
            grid.addWidget(PlainLabel(name), row, 0)
            self.cells.append([self._cell(grid, row, name, at) for at in range(2 * MOST_SPANS)])
        grid.addWidget(self.same, len(weekdays), 1, 1, 7)
        grid.setColumnStretch(8, 1)

    def _cell(self, grid: QGridLayout, row: int, day: str, at: int) -> QLineEdit:
        cell = QLineEdit()
        cell.setFixedWidth(cell.fontMetrics().averageCharWidth() * FIELD_CHARACTERS + FRAME_PX)
        name = self.tr("{day}, opens") if at % 2 == 0 else self.tr("{day}, closes")
        cell.setAccessibleName(name.format(day=day))
        cell.setMaxLength(5)
        cell.textEdited.connect(self.changed)
        between = ("", "–", ",", "–")[at]
        if between:
            grid.addWidget(PlainLabel(between), row, 2 * at)
        grid.addWidget(cell, row, 2 * at + 1)
        return cell

    def _unfold(self, on: bool) -> None:
        self._grid.setVisible(on)
        if on:
            self.cells[0][0].setFocus()
        self.changed.emit()

    def _copy_monday(self) -> None:
        for row in self.cells[1:WORKDAYS]:
            for cell, monday in zip(row, self.cells[0], strict=True):
                cell.setText(monday.text())
        self.changed.emit()


def _spans(texts: Sequence[str]) -> list[Span]:
    pairs = [(texts[at], texts[at + 1]) for at in range(0, len(texts), 2)]
    return [Span(_moment(opens), _moment(closes)) for opens, closes in pairs if opens or closes]


def _moment(text: str) -> time:
    match = _TIME.match(text)
    if match is None or (match[1] == "24" and int(match[2] or 0)):
        raise ValueError(text)
    return time(int(match[1]) % 24, int(match[2] or 0))
