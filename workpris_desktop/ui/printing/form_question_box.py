"""One question of a provider's form, as it is asked in a window: a line, a list, or squares to tick."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.form_answers import FormAnswer
from workpris_desktop.domain.intake import AnswerKind
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.plain_label import PlainLabel

LONGEST_TYPED = 500
"""Characters of an answer."""


class FormQuestionBox(QWidget):
    """Asks one question; nothing that is typed here is kept anywhere by itself."""

    def __init__(self, asked: FormAnswer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = asked.number
        field = asked.field
        self._line: QLineEdit | None = None
        self._list: QComboBox | None = None
        self._squares: list[QCheckBox] = []
        self._options = field.options
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        label = PlainLabel(f"{asked.number}. {field.label}")
        layout.addWidget(label)
        if field.options and field.kind is AnswerKind.MANY_OF:
            self._squares = [QCheckBox(_literal(option)) for option in field.options]
            for square in self._squares:
                layout.addWidget(square)
            self.first: QWidget = self._squares[0]
        elif field.options:
            self._list = QComboBox()
            self._list.addItem("")
            self._list.addItems(list(field.options))
            self.first = self._list
        else:
            self._line = QLineEdit(maxLength=LONGEST_TYPED)
            self.first = self._line
        if not self._squares:
            layout.addWidget(self.first)
            self.first.setAccessibleName(field.label)
        label.setBuddy(self.first)
        self.trouble = AnnouncedLabel("")
        self.trouble.hide()
        layout.addWidget(self.trouble)

    def show_trouble(self, told: tuple[str, ...]) -> None:
        """Say below the question what is wrong with its answer, nothing for ()."""
        self.trouble.setText(" ".join(told))
        self.trouble.setVisible(bool(told))
        self.first.setAccessibleDescription(self.trouble.text())

    def put_back(self, texts: tuple[str, ...]) -> None:
        """Answer as it was answered before."""
        for square, option in zip(self._squares, self._options, strict=False):
            square.setChecked(option in texts)
        if self._list is not None:
            self._list.setCurrentText(next(iter(texts), ""))
        if self._line is not None:
            self._line.setText(next(iter(texts), ""))

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the answer: what was typed, or the options that were chosen; () for none."""
        if self._squares:
            pairs = zip(self._squares, self._options, strict=True)
            return tuple(option for square, option in pairs if square.isChecked())
        text = self._line.text() if self._line else self._list.currentText() if self._list else ""
        return tuple(filter(None, (text.strip(),)))


def _literal(text: str) -> str:
    """Return a text for a button, in which an ampersand is no key."""
    return text.replace("&", "&&")
