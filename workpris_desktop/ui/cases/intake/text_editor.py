"""Editors for texts: one line, a number, or some lines."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.domain.intake import FieldKind
from workpris_desktop.domain.intake_answer import Value
from workpris_desktop.ui.cases.intake.answer_editor import AnswerEditor
from workpris_desktop.ui.cases.intake.answer_line import AnswerLine, AnswerText

WIDTHS = {
    FieldKind.NUMBER: 10,
    FieldKind.POSTCODE: 12,
    FieldKind.PHONE: 26,
    FieldKind.EMAIL: 44,
    FieldKind.TEXT: 60,
}
"""In characters at most: a field is as wide as what belongs into it."""

LONGEST_TYPED = 2_000
"""Characters; a longer text than a rule allows is kept and marked, but not without end."""


class TextEditor(AnswerEditor):
    """One line; ``kind`` says how wide it is."""

    def __init__(self, kind: FieldKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = AnswerLine()
        self.line.setMaxLength(LONGEST_TYPED)
        self.line.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDTHS.get(kind, WIDTHS[FieldKind.TEXT]))
        if kind is FieldKind.NUMBER:
            self.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.confirmed)

    @property
    def value(self) -> Value:
        """Return what is typed, without blanks around it."""
        return self.line.text().strip()

    def show_value(self, value: Value, other: str = "") -> None:
        """Show a text, without telling anybody."""
        del other
        text = value if isinstance(value, str) else ""
        if text != self.line.text():
            with QSignalBlocker(self.line):
                self.line.setText(text)
            self.line.setCursorPosition(0)

    def call(self, name: str, description: str = "") -> None:
        """Name the line."""
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(description)

    def allow(self, *, may_write: bool) -> None:
        """Let it be changed, or only read and copied."""
        self.line.setReadOnly(not may_write)

    @property
    def first(self) -> QWidget:
        """Return the line."""
        return self.line


class LongTextEditor(AnswerEditor):
    """Some lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = AnswerText()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self.text.setMaximumWidth(self.fontMetrics().averageCharWidth() * 90)
        self.setFocusProxy(self.text)
        self.text.textChanged.connect(self.changed)

    @property
    def value(self) -> Value:
        """Return what is typed, without blanks around it."""
        return self.text.toPlainText().strip()

    def show_value(self, value: Value, other: str = "") -> None:
        """Show a text, without telling anybody."""
        del other
        text = value if isinstance(value, str) else ""
        if text != self.text.toPlainText():
            with QSignalBlocker(self.text):
                self.text.setPlainText(text)

    def call(self, name: str, description: str = "") -> None:
        """Name the field."""
        self.text.setAccessibleName(name)
        self.text.setAccessibleDescription(description)

    def allow(self, *, may_write: bool) -> None:
        """Let it be changed, or only read and copied."""
        self.text.setReadOnly(not may_write)

    @property
    def first(self) -> QWidget:
        """Return the field."""
        return self.text
