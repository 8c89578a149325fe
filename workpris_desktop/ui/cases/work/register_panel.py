"""The register of the office: all its clients across workers, and what can be done with the list."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.client_register import FileState, RegisterRow
from workpris_desktop.ui.cases.client_table import ClientTable
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.damaged_notice import DamagedNotice
from workpris_desktop.ui.cases.office_panel import OfficePanel
from workpris_desktop.ui.cases.work.register_model import RegisterColumn, RegisterFilter, RegisterModel, RegisterWords
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel

TYPING_PAUSE_MS: Final = 120
LONGEST_FILTER: Final = 100
"""Characters."""
WIDEST_COLUMN_CHARACTERS: Final = 30


class RegisterPanel(OfficePanel):
    """Shows the clients that it is given, and asks by signal.

    Args:
        words: say a row.
        today: the day on the wall.
        parent: the clients' page.
    """

    deed = Deed.READ_REGISTER

    file_requested = Signal(str)
    """The id of a file that the account may open."""
    print_requested = Signal(tuple)
    """The rows (`RegisterRow`) that are shown, in their order."""
    list_requested = Signal()
    """A release list is to be read in."""
    hand_requested = Signal(str)
    """The id of the file that is to be handed to a colleague."""
    forgetting = Signal()
    """Everything is about to leave the panel."""

    def __init__(self, words: RegisterWords, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._said_of = ""
        self.model = RegisterModel(words, today, self)
        self.table = ClientTable(self.model, WIDEST_COLUMN_CHARACTERS)
        self.search, self.state = QLineEdit(clearButtonEnabled=True, maxLength=LONGEST_FILTER), QComboBox()
        self.mine, self.soon = QCheckBox(), QCheckBox()
        self.print_button, self.list_button, self.hand_button = QPushButton(), QPushButton(), QPushButton()
        self.label, self.count, self.notice, self.damaged = PlainLabel(), AnnouncedLabel(), Banner(), DamagedNotice()
        self._state_label = PlainLabel()
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        mark_as_client_data(self)
        self.show_texts()

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Register")

    def show_account(self, account: Account) -> None:
        """Offer what the roles of an account allow."""
        for button in (self.list_button, self.hand_button):
            button.setVisible(account.may(Deed.WRITE_FILES))
        super().show_account(account)

    def show_rows(self, rows: Sequence[RegisterRow]) -> None:
        """Show the clients of the office; the selected one stays so where it is among them."""
        selected = self.selected
        self.model.show_rows(rows)
        self.table.setColumnHidden(RegisterColumn.REFERENCE, not self.model.has_references)
        self.table.fit()
        self._select(selected.file_id if selected else "")

    def say(self, text: str) -> None:
        """Say what was done, or why a file cannot be opened."""
        self._said_of = self.selected.file_id if self.selected else ""
        self.notice.say(text)

    @property
    def selected(self) -> RegisterRow | None:
        """Return the selected client."""
        return self.model.row_at(self.table.currentIndex().row())

    def show_nothing(self) -> None:
        """Empty every widget that shows something of the vault."""
        self.forgetting.emit()
        self._pause.stop()
        self.search.clear()
        self.mine.setChecked(False)
        self.soon.setChecked(False)
        self.state.setCurrentIndex(0)
        self.model.filter(RegisterFilter())
        self.model.show_rows(())
        self.notice.say("")
        self.damaged.show_count(0)
        self.count.setText("")

    def show_texts(self) -> None:
        """Set every text of the panel in the language spoken now."""
        self.label.setText(self.tr("&Name, reference, who keeps it, or region"))
        self.search.setAccessibleName(self.tr("Filter by name, reference, who keeps it, or region"))
        self._state_label.setText(self.tr("S&tate"))
        self.state.setAccessibleName(self.tr("State"))
        self.mine.setText(self.tr("Only &mine"))
        self.soon.setText(self.tr("Released within &60 days"))
        self.print_button.setText(self.tr("&Print…"))
        self.list_button.setText(self.tr("Read in a release &list…"))
        self.hand_button.setText(self.tr("&Hand to a colleague…"))
        self.table.setAccessibleName(self.tr("Clients of this office"))
        place = max(0, self.state.currentIndex())
        self.state.blockSignals(True)
        self.state.clear()
        self.state.addItem(self.tr("any"), None)
        for state in FileState:
            self.state.addItem(self._words.work.file_state(state), state)
        self.state.setCurrentIndex(place)
        self.state.blockSignals(False)
        self.model.speak_anew()
        self.table.fit()
        self._show_count()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.search, self.table)

    def _lay_out(self) -> None:
        self.label.setBuddy(self.search)
        self._state_label.setBuddy(self.state)
        self._state_label.setWordWrap(False)
        filters, states = FlowLayout(), QWidget()
        line = QHBoxLayout(states)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._state_label)
        line.addWidget(self.state)
        for part in (self.soon, self.mine, states):
            filters.addWidget(part)
        buttons = FlowLayout()
        for button in (self.hand_button, self.print_button, self.list_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.label)
        column.addWidget(self.search)
        column.addLayout(filters)
        column.addWidget(self.damaged)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        column.addWidget(self.notice)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._filter)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._go_to_table)
        self.mine.toggled.connect(lambda _: self._filter())
        self.soon.toggled.connect(lambda _: self._filter())
        self.state.currentIndexChanged.connect(lambda _: self._filter())
        self.table.activated.connect(lambda _: self._open())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_selected())
        self.print_button.clicked.connect(lambda: self.print_requested.emit(self.model.rows))
        self.list_button.clicked.connect(self.list_requested)
        self.hand_button.clicked.connect(self._hand)

    def _filter(self) -> None:
        self._pause.stop()
        selected = self.selected
        state = self.state.currentData()
        wanted = RegisterFilter(
            self.search.text(), self.mine.isChecked(), self.soon.isChecked(), FileState(state) if state else None
        )
        self.model.filter(wanted)
        self._select(selected.file_id if selected else "")

    def _go_to_table(self) -> None:
        self._filter()
        self.table.setFocus()

    def _select(self, file_id: str) -> None:
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(max(0, self.model.place_of(file_id)), RegisterColumn.NAME))
        self._show_count()
        self._show_selected()

    def _open(self) -> None:
        row = self.selected
        if row is None:
            return
        if row.is_mine:
            self.file_requested.emit(row.file_id)
        else:
            self.say(self._words.register.foreign(row))

    def _hand(self) -> None:
        if self.selected is not None and self.selected.is_mine:
            self.hand_requested.emit(self.selected.file_id)

    def _show_selected(self) -> None:
        row = self.selected
        self.hand_button.setEnabled(row is not None and row.is_mine)
        self.print_button.setEnabled(bool(self.model.rows))
        if row is not None and row.file_id != self._said_of:
            self.notice.say("")

    def _show_count(self) -> None:
        if self.account is None:
            return
        shown = len(self.model.rows)
        if not self.model.count:
            text = self.tr(
                "This office has no clients yet. A file, or a release list that is read in, makes the first."
            )
        elif shown == self.model.count:
            text = self.tr("%n clients. Return opens the selected one.", "", shown)
        elif shown:
            text = self.tr("%n clients of {all}. Return opens the selected one.", "", shown).format(
                all=self.model.count
            )
        else:
            text = self.tr("No client is like this. Take a filter away to see more.")
        self.count.setText(text)
