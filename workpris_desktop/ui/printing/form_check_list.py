"""The answers to a provider's form, to be checked: question, answer, and where it comes from."""

from typing import NamedTuple

from PySide6.QtWidgets import QGridLayout, QWidget

from workpris_desktop.ui.widgets.plain_label import PlainLabel


class CheckedAnswer(NamedTuple):
    """A question, the lines of its answer, () for none, and where that comes from."""

    label: str
    texts: tuple[str, ...]
    source: str


class FormCheckList(QWidget):
    """Shows answers one below the other; what is not answered says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)

    def show_answers(self, answers: tuple[CheckedAnswer, ...]) -> None:
        """Show answers in place of those before."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._labels = []
        for row, answer in enumerate(answers):
            told = "\n".join(answer.texts) or self.tr("to be filled in by hand")
            for column, text in enumerate((answer.label, told, answer.source)):
                label = PlainLabel(text, selectable=True)
                self._labels.append(label)
                self._grid.addWidget(label, row, column)
        self._grid.setRowStretch(len(answers), 1)

    @property
    def texts(self) -> tuple[str, ...]:
        """Return all that is shown, row by row."""
        return tuple(label.text() for label in self._labels)
