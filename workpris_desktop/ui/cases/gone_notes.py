"""Notes of the office about services that the directory has no longer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import delete, isValid

from workpris_desktop.ui.cases.notes_box import NotesBox
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class GoneNotes(SpeakingWidget):
    """Shows a box for each of them, below what the service is known by."""

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button, self.sentence = QPushButton(), PlainLabel()
        self._parts: list[QWidget] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.addStretch(1)
        self._area = in_scroll_area(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.sentence)
        column.addWidget(self._area, 1)
        self.back_button.clicked.connect(self.back_requested)
        self.show_texts()

    def show_boxes(self, boxes: Sequence[tuple[str, NotesBox]]) -> None:
        """Show these, in place of what was shown."""
        self.forget()
        for name, box in boxes:
            label = PlainLabel(name, selectable=True)
            font = label.font()
            font.setBold(True)
            label.setFont(font)
            for part in (label, box):
                self._column.insertWidget(len(self._parts), part)
                self._parts.append(part)

    def forget(self) -> None:
        """Let go of all of them."""
        for part in self._parts:
            if isValid(part):
                delete(part)
        self._parts = []

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.back_button, self._area)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.back_button.setText(self.tr("&Back to the files"))
        self._area.setAccessibleName(self.tr("Notes about services that are no longer in the directory"))
        self.sentence.setText(
            self.tr(
                "The directory has these services no longer. What the office knows of them stays until it is removed."
            )
        )
