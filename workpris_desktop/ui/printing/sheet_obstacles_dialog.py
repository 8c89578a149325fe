"""What stands in the way of a sheet for a provider: each question, what is wrong with it, and the way there."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area

SIZE_CHARACTERS = (70, 22)
SCREEN_SHARE = 0.9
_INDENT = 24


class SheetObstacle(NamedTuple):
    """A question by its id and its label, and in sentences what is wrong with the answer."""

    field: str
    label: str
    sentences: tuple[str, ...]


class SheetObstaclesDialog(QDialog):
    """Says why a sheet is not made yet, and leads to each question."""

    question_wanted = Signal(str)
    """The id of a question that is to be opened."""

    def __init__(self, title: str, obstacles: Sequence[SheetObstacle], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not yet: answers to look at first"))
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(title))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "This sheet would go to a provider. It cannot be made while these answers are not right. Mend "
                    "them, or choose “Does not know”, and ask for the sheet again."
                )
            )
        )
        inside = QWidget()
        rows = QVBoxLayout(inside)
        self.buttons = {each.field: self._add(each, rows) for each in obstacles}
        rows.addStretch(1)
        column.addWidget(in_scroll_area(inside), 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column.addWidget(close)
        next(iter(self.buttons.values()), close).setFocus()
        self._take_room()

    def _add(self, obstacle: SheetObstacle, rows: QVBoxLayout) -> QPushButton:
        label = PlainLabel(obstacle.label)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        rows.addWidget(label)
        for sentence in obstacle.sentences:
            said = PlainLabel(sentence, selectable=True)
            said.setContentsMargins(_INDENT, 0, 0, 0)
            rows.addWidget(said)
        button = QPushButton(self.tr("&Open this question"))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Open the question “{label}”").format(label=obstacle.label))
        button.setAccessibleDescription(" ".join(obstacle.sentences))
        button.clicked.connect(lambda: self._open(obstacle.field))
        rows.addWidget(button)
        return button

    def _open(self, field: str) -> None:
        self.accept()
        self.question_wanted.emit(field)

    def _take_room(self) -> None:
        metrics, screen = self.fontMetrics(), self.screen().availableSize()
        width, height = SIZE_CHARACTERS
        self.resize(
            min(width * metrics.averageCharWidth(), int(screen.width() * SCREEN_SHARE)),
            min(height * metrics.lineSpacing(), int(screen.height() * SCREEN_SHARE)),
        )
