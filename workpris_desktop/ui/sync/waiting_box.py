"""What waits to go out: corrections, gap notes and proposals, and the file in which they are handed over."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGroupBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

LEAST_LINES, MOST_LINES = 4, 12
"""Of the list are in sight, as far as there are so many."""

_ID_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One slip in words; ``waits`` tells that it was not handed over yet."""

    id: str
    text: str
    waits: bool


class WaitingBox(SpeakingWidget):
    """Shows slips, those that wait first, and asks by signal for each change; a removal can be undone."""

    removal_requested = Signal(object)
    """The ids of slips, a tuple."""
    undo_requested = Signal()
    export_requested = Signal(bool)
    """Whether what was handed over before goes out once more, too."""
    refresh_requested = Signal()
    """The box came into sight, or speaks another language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[WaitingLine, ...] = ()
        self._count = ""
        self._box, self._state, self._explanation = QGroupBox(), PlainLabel(), PlainLabel()
        self.list = QListWidget()
        self.again = QCheckBox()
        self.save_button, self.remove_button, self.undo_button = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self.save_button.clicked.connect(lambda: self.export_requested.emit(self.again.isChecked()))
        self.remove_button.clicked.connect(self._remove)
        self.undo_button.clicked.connect(self.undo_requested)
        self.again.toggled.connect(self._enable)
        self.list.itemSelectionChanged.connect(self._enable)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Delete),
            self.list,
            self._remove,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self.show_texts()
        self.show_waiting((), "", can_undo=False)

    def show_waiting(self, lines: Sequence[WaitingLine], count: str, *, can_undo: bool) -> None:
        """Show slips; the selected row stays where it is.

        Args:
            lines: all of them, in any order.
            count: how many wait, in words, "" for none.
            can_undo: whether something was removed that can be brought back.
        """
        self._lines, self._count = tuple(sorted(lines, key=lambda line: not line.waits)), count
        row = self.list.currentRow()
        self.list.clear()
        for line in self._lines:
            item = QListWidgetItem(line.text)
            item.setData(_ID_ROLE, line.id)
            if not line.waits:
                item.setForeground(self._quiet())
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        has_gone = any(not line.waits for line in self._lines)
        self.again.setVisible(has_gone)
        self.again.setChecked(self.again.isChecked() and has_gone)
        self.list.setVisible(bool(self._lines))
        self.undo_button.setVisible(can_undo)
        for button in (self.save_button, self.remove_button):
            button.setVisible(bool(self._lines))
        self._fit_list()
        self._say_state()
        self._enable()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._box.setTitle(self.tr("Waiting to go out"))
        self.list.setAccessibleName(self._box.title())
        self._explanation.setText(
            self.tr(
                "Nothing is sent from here. Save it as a file, and hand the file to the publisher of the directory."
            )
        )
        self.save_button.setText(self.tr("Save as a f&ile…"))
        self.remove_button.setText(self.tr("Re&move"))
        self.undo_button.setText(self.tr("&Undo removing"))
        self.again.setText(self.tr("also what was handed over &before"))
        self._say_state()
        if self.isVisible():
            self.refresh_requested.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what there is now."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh_requested.emit()

    def _say_state(self) -> None:
        if self._count:
            self._state.setText(self.tr("Waiting: {count}.").format(count=self._count))
        elif self._lines:
            self._state.setText(self.tr("Nothing waits. What was handed over is kept for 90 days, then dropped."))
        else:
            self._state.setText(self.tr("Nothing waits. “Report an error” at a record makes a correction."))
        self._explanation.setVisible(bool(self._lines))

    def _enable(self) -> None:
        self.save_button.setEnabled(self.again.isChecked() or any(line.waits for line in self._lines))
        self.remove_button.setEnabled(bool(self.list.selectedItems()))

    def _remove(self) -> None:
        chosen = tuple(item.data(_ID_ROLE) for item in self.list.selectedItems())
        if chosen:
            self.removal_requested.emit(chosen)

    def _quiet(self) -> QColor:
        return self.list.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)

    def _fit_list(self) -> None:
        lines = max(LEAST_LINES, min(MOST_LINES, 2 * len(self._lines)))
        self.list.setFixedHeight(lines * self.list.fontMetrics().lineSpacing() + 2 * self.list.frameWidth())

    def _lay_out(self) -> None:
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        buttons = FlowLayout()
        for widget in (self.save_button, self.again, self.remove_button, self.undo_button):
            buttons.addWidget(widget)
        inside = QVBoxLayout(self._box)
        for part in (self._state, self.list, self._explanation):
            inside.addWidget(part)
        inside.addLayout(buttons)
        inside.addStretch(1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._box)
