"""Saved leaflets: opened and removed here; and the question by which name a choice is to be kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.saved_leaflet import LONGEST_NAME, MOST_SAVED, SavedLeaflet, SavedLeaflets, tidy_name
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

SIZE_CHARACTERS = (70, 26)
"""Width in average characters and height in lines, as far as the screen allows."""
SCREEN_SHARE = 0.9
NAME_CHARACTERS = 60
"""Of a name are in sight."""

_NAME_ROLE = Qt.ItemDataRole.UserRole


class SavedLeafletsDialog(QDialog):
    """Shows the saved leaflets, the newest one first, and asks by signal for each change; a removal can be undone."""

    opened = Signal(SavedLeaflet)
    removal_requested = Signal(str)
    undo_requested = Signal()

    def __init__(self, saved: SavedLeaflets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = saved
        self.setWindowTitle(self.tr("Saved choices"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Saved choices"))
        self.open_button = QPushButton(self.tr("&Open"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.undo_button = QPushButton(self.tr("&Undo removing"))
        self._empty = PlainLabel(self.tr("Nothing saved yet. Choose services, then File, Save this choice."))
        self._services = PlainLabel()
        self._lay_out()
        self._connect()
        self.show_saved(saved, can_undo=False)
        self._take_room()

    def show_saved(self, saved: SavedLeaflets, *, can_undo: bool) -> None:
        """Show what is saved now; the selected row stays where it is."""
        self._saved = saved
        row = self.list.currentRow()
        self.list.clear()
        for leaflet in reversed(saved.leaflets):
            item = QListWidgetItem(self._title(leaflet))
            item.setData(_NAME_ROLE, leaflet.name)
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self._empty.setVisible(not saved.leaflets)
        self.open_button.setEnabled(bool(saved.leaflets))
        self.remove_button.setEnabled(bool(saved.leaflets))
        self.undo_button.setEnabled(can_undo)
        for widget in (self.list, self._services):
            widget.setVisible(bool(saved.leaflets))
        self._show_services()

    def _title(self, leaflet: SavedLeaflet) -> str:
        day = short_date(leaflet.saved_on, spoken_language())
        count = self.tr("%n services", "", len(leaflet.picks))
        return self.tr("{name} – {services}, saved on {date}").format(name=leaflet.name, services=count, date=day)

    def _selected(self) -> SavedLeaflet | None:
        item = self.list.currentItem()
        return self._saved.named(item.data(_NAME_ROLE)) if item else None

    def _show_services(self) -> None:
        leaflet = self._selected()
        names = (pick.name for pick in leaflet.picks) if leaflet else ()
        self._services.setText("\n".join(f"{number}  {name}" for number, name in enumerate(names, start=1)))

    def _open(self) -> None:
        leaflet = self._selected()
        if leaflet is not None:
            self.accept()
            self.opened.emit(leaflet)

    def _remove(self) -> None:
        leaflet = self._selected()
        if leaflet is not None:
            self.removal_requested.emit(leaflet.name)

    def _lay_out(self) -> None:
        self.list.setWordWrap(True)
        buttons = FlowLayout()
        for button in (self.open_button, self.remove_button, self.undo_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)
        column.addWidget(self._services)
        column.addLayout(buttons)
        column.addWidget(
            PlainLabel(self.tr("A choice is kept, never the sheet: it is printed with the data of the day."))
        )
        column.addWidget(close)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self.list.currentRowChanged.connect(self._show_services)
        self.remove_button.clicked.connect(self._remove)
        self.undo_button.clicked.connect(self.undo_requested)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list, self._remove)

    def _take_room(self) -> None:
        metrics, screen = self.fontMetrics(), self.screen().availableSize()
        width, height = SIZE_CHARACTERS
        self.resize(
            min(width * metrics.averageCharWidth(), int(screen.width() * SCREEN_SHARE)),
            min(height * metrics.lineSpacing(), int(screen.height() * SCREEN_SHARE)),
        )


class ChoiceNameDialog(QDialog):
    """Asks by which name a choice is to be kept, and says that it must not be a person's."""

    named = Signal(str)

    def __init__(self, picks: Sequence[Pick], saved: SavedLeaflets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = saved
        self.setWindowTitle(self.tr("Save this choice"))
        self.name = QLineEdit(maxLength=LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the choice"))
        self.name.setText(picks[0].name[:LONGEST_NAME] if picks else "")
        self.name.selectAll()
        self.name.setMinimumWidth(NAME_CHARACTERS * self.fontMetrics().averageCharWidth())
        self._note = PlainLabel()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save_button = buttons.button(QDialogButtonBox.StandardButton.Save)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(self.tr("By which name is the choice to be kept?")))
        column.addWidget(self.name)
        column.addWidget(self._note)
        column.addWidget(PlainLabel(self.tr("Take no name of a person: whoever works at this computer can read it.")))
        column.addWidget(PlainLabel(self.tr("Services and options are kept; what you typed for the leaflet is not.")))
        column.addWidget(buttons)
        self.name.textChanged.connect(self._judge)
        self._judge()

    @property
    def note(self) -> str:
        """Return what is said about the name."""
        return self._note.text()

    def _judge(self) -> None:
        name = tidy_name(self.name.text())
        if not self._saved.has_room_for(name):
            note = self.tr("%n choices are saved, which is the most. Remove one first.", "", MOST_SAVED)
        elif name and self._saved.named(name):
            note = self.tr("There is a choice of this name. It will be replaced.")
        else:
            note = ""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.save_button.setEnabled(bool(name) and self._saved.has_room_for(name))
        self.adjustSize()

    def _take(self) -> None:
        if self.save_button.isEnabled():
            self.accept()
            self.named.emit(tidy_name(self.name.text()))
