"""A notice, which holds nobody up, with questions that are asked before a sheet and have no answer yet."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel

Question = tuple[str, str]
"""The id of a question, and its label."""


class MissingQuestionsBox(QWidget):
    """Leads to each of them."""

    question_wanted = Signal(str)

    def __init__(self, questions: Sequence[Question], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Providers often want to know this, too, and the file has no answer yet. You can go on without "
                    "it, or open a question and ask for the form again:"
                )
            )
        )
        inside = QWidget()
        flow = FlowLayout(inside)
        self.buttons = {field: self._button(field, label) for field, label in questions}
        for button in self.buttons.values():
            flow.addWidget(button)
        column.addWidget(inside)

    def _button(self, field: str, label: str) -> QPushButton:
        button = QPushButton(label.replace("&", "&&"))
        button.setAutoDefault(False)
        button.setAccessibleDescription(self.tr("Opens this question"))
        button.clicked.connect(lambda: self.question_wanted.emit(field))
        return button
