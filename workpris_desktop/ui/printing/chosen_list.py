"""What stands on the leaflet, in its order: moved, removed and added to by keys as by mouse."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGroupBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

LEAST_LINES = 2
"""So many lines of the list are in sight at least."""


class ChosenList(SpeakingWidget):
    """Shows the shortlist, and asks by signal for every change of it."""

    removal_requested = Signal(str)
    move_requested = Signal(str, int)
    find_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortlist = Shortlist()
        self._group = QGroupBox()
        self.list = QListWidget()
        self.empty = PlainLabel()
        self._up, self._down, self._remove, self.add = (QPushButton() for _ in range(4))
        self._lay_out()
        self._connect()
        self.show_texts()
        self.show_shortlist(Shortlist())

    @property
    def selected_id(self) -> str:
        """Return the id of the selected service, "" where there is none."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def show_shortlist(self, shortlist: Shortlist) -> None:
        """Show the chosen services in their order, keeping the selection."""
        selected = self.selected_id
        self._shortlist = shortlist
        self.list.clear()
        for number, pick in enumerate(shortlist, start=1):
            item = QListWidgetItem(f"{number}  {pick.name}")
            item.setData(Qt.ItemDataRole.UserRole, pick.id)
            self.list.addItem(item)
            if pick.id == selected:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and len(shortlist):
            self.list.setCurrentRow(0)
        self.empty.setVisible(not len(shortlist))
        self.list.setVisible(bool(len(shortlist)))
        self._enable_buttons()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._group.setTitle(self.tr("Chosen services"))
        self.list.setAccessibleName(self.tr("Chosen services"))
        self.empty.setText(self.tr("Nothing chosen yet. Find services and press Ctrl+D."))
        self._up.setText(self.tr("&Up"))
        self._down.setText(self.tr("Dow&n"))
        self._remove.setText(self.tr("&Remove"))
        self.add.setText(self.tr("+ Add fr&om search"))

    def _lay_out(self) -> None:
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setWordWrap(True)
        self.list.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.list.setMinimumHeight(LEAST_LINES * self.fontMetrics().lineSpacing())
        arrange = FlowLayout()
        for button in (self._up, self._down, self._remove, self.add):
            arrange.addWidget(button)
        inside = QVBoxLayout(self._group)
        inside.addWidget(self.empty)
        inside.addWidget(self.list)
        inside.addLayout(arrange)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._group)

    def _connect(self) -> None:
        self.add.clicked.connect(self.find_requested)
        self._up.clicked.connect(lambda: self.ask_move(-1))
        self._down.clicked.connect(lambda: self.ask_move(1))
        self._remove.clicked.connect(self._ask_removal)
        self.list.currentRowChanged.connect(self._enable_buttons)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list, self._ask_removal)

    def ask_move(self, steps: int) -> None:
        """Ask to move the selected service down, or up where ``steps`` is negative."""
        if self.selected_id:
            self.move_requested.emit(self.selected_id, steps)

    def _ask_removal(self) -> None:
        if self.selected_id:
            self.removal_requested.emit(self.selected_id)

    def _enable_buttons(self) -> None:
        row, count = self.list.currentRow(), len(self._shortlist)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < count - 1)
        self._remove.setEnabled(row >= 0)
