"""An editor for rows, such as working hours or people to call: a small table to which rows are added."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.intake import FieldKind, IntakeColumn
from workpris_desktop.domain.intake_answer import Value
from workpris_desktop.ui.cases.intake.answer_editor import AnswerEditor
from workpris_desktop.ui.cases.intake.answer_line import AnswerLine
from workpris_desktop.ui.cases.intake.choice_combo import ChoiceCombo
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.intake_value_words import Named, day_text, said
from workpris_desktop.wording.intake_words import IntakeWords

MOST_ROWS = 30

_Cell = AnswerLine | ChoiceCombo


class RowsEditor(AnswerEditor):
    """A row of cells for each; an empty row counts for nothing."""

    def __init__(self, columns: tuple[IntakeColumn, ...], words: IntakeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._words, self._name, self._remark = columns, words, "", ""
        self.rows: list[tuple[_Cell, ...]] = []
        self.remove_buttons: list[QPushButton] = []
        self.heads = tuple(PlainLabel() for _ in columns)
        self.add_button = QPushButton()
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for number, head in enumerate(self.heads):
            self._grid.addWidget(head, 0, number)
            self._grid.setColumnStretch(number, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(self._add_empty)
        self.show_texts()
        self._table.hide()

    @property
    def value(self) -> Value:
        """Return a text for each column of each row that is not empty."""
        rows = (tuple(map(_text_of, row)) for row in self.rows)
        return tuple(row for row in rows if any(row))

    def show_value(self, value: Value, other: str = "") -> None:
        """Show rows, without telling anybody; rows stay as they are where they say the same."""
        del other
        rows = [each for each in value if not isinstance(each, str)] if not isinstance(value, str) else []
        if tuple(rows) == self.value:
            return
        while self.rows:
            self._drop(len(self.rows) - 1)
        for row in rows:
            self._append(row)

    def call(self, name: str, description: str = "") -> None:
        """Name every cell by its question, row and column."""
        self._name, self._remark = name, description
        self.setAccessibleName(name)
        self.add_button.setAccessibleDescription(name)
        for number, (row, button) in enumerate(zip(self.rows, self.remove_buttons, strict=True), start=1):
            place = self.tr("{question}, row {number}").format(question=name, number=number)
            for cell, column in zip(row, self._columns, strict=True):
                cell.setAccessibleName(f"{place}: {said(column.label)}")
                cell.setAccessibleDescription(description)
            button.setAccessibleName(self.tr("Remove: {row}").format(row=place))

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.add_button.setText(self.tr("Add a row"))
        for head, column in zip(self.heads, self._columns, strict=True):
            head.setText(said(column.label))
        for row, button in zip(self.rows, self.remove_buttons, strict=True):
            button.setText(self.tr("Remove"))
            for cell, column in zip(row, self._columns, strict=True):
                if isinstance(cell, ChoiceCombo):
                    cell.offer(self.tr("not chosen"), self._named(column))
                elif isinstance(cell, _DayCell):
                    cell.setPlaceholderText(self.tr("d.m.yyyy", "how a day is typed: day, month, year of four digits"))
        self.call(self._name, self._remark)

    @property
    def first(self) -> QWidget:
        """Return the first cell, or what adds a row."""
        return self.rows[0][0] if self.rows else self.add_button

    def _add_empty(self) -> None:
        if len(self.rows) < MOST_ROWS:
            self._append(("",) * len(self._columns))
            self.rows[-1][0].setFocus()

    def _append(self, texts: tuple[str, ...]) -> None:
        place = self._grid.rowCount()
        cells = tuple(self._cell(column) for column in self._columns)
        button = QPushButton(self.tr("Remove"))
        for number, (cell, text) in enumerate(zip(cells, texts, strict=False)):
            _show(cell, text)
            self._grid.addWidget(cell, place, number)
        self._grid.addWidget(button, place, len(cells))
        button.clicked.connect(partial(self._remove, button))
        self.rows.append(cells)
        self.remove_buttons.append(button)
        for cell in cells:
            tell = cell.currentIndexChanged if isinstance(cell, ChoiceCombo) else cell.textChanged
            tell.connect(lambda _: self.changed.emit())
            cell.setVisible(True)
        self._table.show()
        self.show_texts()

    def _remove(self, button: QPushButton) -> None:
        row = self.remove_buttons.index(button)
        self._drop(row)
        self.add_button.setFocus()
        self.call(self._name, self._remark)
        self.changed.emit()

    def _drop(self, row: int) -> None:
        for part in (*self.rows.pop(row), self.remove_buttons.pop(row)):
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._table.setVisible(bool(self.rows))

    def _cell(self, column: IntakeColumn) -> _Cell:
        named = self._named(column)
        if not named:
            return _DayCell() if column.kind is FieldKind.DATE else AnswerLine()
        combo = ChoiceCombo()
        combo.setMinimumContentsLength(8)
        combo.offer(self.tr("not chosen"), named)
        return combo

    def _named(self, column: IntakeColumn) -> Named:
        if column.kind is FieldKind.YES_NO and not column.options:
            return (("yes", self._words.yes()), ("no", self._words.no()))
        return tuple((option.code, said(option.label)) for option in column.options)


class _DayCell(AnswerLine):
    """Shows a day as the language writes it, and keeps it by its standard form while nothing else is typed."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = ("", "")


def _show(cell: _Cell, text: str) -> None:
    if isinstance(cell, ChoiceCombo):
        cell.choose(text)
    elif isinstance(cell, _DayCell):
        cell.shown = (text, day_text(text))
        cell.setText(day_text(text))
    else:
        cell.setText(text)


def _text_of(cell: _Cell) -> str:
    if isinstance(cell, ChoiceCombo):
        return cell.code
    if isinstance(cell, _DayCell) and cell.shown[1] and cell.text() == cell.shown[1]:
        return cell.shown[0]
    return cell.text().strip()
