"""The card of this office, and the address book of offices to which work is handed over; a tab of the vault's page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.office import Office, OwnOffice
from workpris_desktop.ui.cases.handover.own_card_box import OwnCardBox
from workpris_desktop.ui.cases.office_panel import OfficePanel
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.cases.work.fitted_rows import FittedRows
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.alphabet import by_name
from workpris_desktop.wording.office_card_words import OfficeCardWords


class OfficesPanel(OfficePanel):
    """Shows the own card and the other offices, and asks by signal for each change.

    Args:
        words: says offices.
        parent: the page.
    """

    deed = Deed.READ_FILES

    card_file_requested = Signal()
    card_text_requested = Signal()
    writing_requested = Signal()
    directory_requested = Signal()
    comparing_requested = Signal(object)
    removal_requested = Signal(object)
    """An `Office`."""
    forgetting = Signal()
    """What came from the vault leaves the screen."""

    def __init__(self, words: OfficeCardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._offices: tuple[Office, ...] = ()
        self.own_box = OwnCardBox(words)
        self.notice, self.heading, self.none = AnnouncedLabel(selectable=True), PlainLabel(), PlainLabel()
        self.table, self.remark = OfficeTable(0), PlainLabel()
        self._rows = FittedRows(self.table)
        self.file_button, self.text_button, self.compare_button = QPushButton(), QPushButton(), QPushButton()
        self.write_button, self.directory_button, self.remove_button = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.show_texts()

    @property
    def office(self) -> Office | None:
        """Return the office that is selected."""
        key = self.table.current_key
        return next((each for each in self._offices if each.id == key), None)

    @property
    def offices(self) -> tuple[Office, ...]:
        """Return the address book as it is shown."""
        return self._offices

    @property
    def may_write(self) -> bool:
        """Tell whether the account may change the address book."""
        return self.account is not None and self.account.may(Deed.WRITE_FILES)

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Offices")

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        first = self.own_box.make_button if self.may_write else self.own_box.save_button
        panes = (first, self.table, self.file_button)
        # What is hidden or cannot be pressed takes no keyboard.
        return tuple(each for each in panes if each.isEnabled() and not each.isHidden()) or (self.table,)

    def show_book(self, own: OwnOffice | None, offices: Sequence[Office]) -> None:
        """Show the own card, and the offices by name."""
        self._offices = tuple(by_name(offices, lambda each: each.name, lambda each: each.unit))
        self.own_box.show_own(own, may_write=self.may_write)
        self.table.show_rows([(each.id, self._words.row(each)) for each in self._offices])
        self._show_selected()

    def select_office(self, office_id: str) -> None:
        """Select an office."""
        self.table.select(office_id)

    def say(self, text: str) -> None:
        """Say what has come of it, or why it does not go."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def show_nothing(self) -> None:
        """Empty everything."""
        self.forgetting.emit()
        self.say("")
        self.show_book(None, ())

    def show_texts(self) -> None:
        """Set every text of the panel in the language spoken now."""
        self.heading.setText(self.tr("Other offices: to whom work is handed over"))
        self.none.setText(
            self.tr(
                "No office is in the address book yet. Add the card that another office has given you, or take an "
                "office from the directory."
            )
        )
        self.table.setAccessibleName(self.tr("Other offices"))
        self.table.show_headings(self._words.headings())
        for button, text in (
            (self.file_button, self.tr("&Add a card…")),
            (self.text_button, self.tr("Paste the te&xt of a code…")),
            (self.write_button, self.tr("&Write an office by hand…")),
            (self.directory_button, self.tr("&Take from the directory…")),
            (self.compare_button, self.tr("C&ompare the words…")),
            (self.remove_button, self.tr("&Remove…")),
        ):
            button.setText(text)
        self.show_book(self.own_box.own, self._offices)

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in (
            *(self.file_button, self.text_button, self.write_button, self.directory_button),
            *(self.compare_button, self.remove_button),
        ):
            buttons.addWidget(button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        for part in (self.own_box, self.notice, self.heading, self.none):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.remark)
        column.addLayout(buttons)
        column.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        own = (self.own_box.make_button, self.own_box.save_button)
        whole.addWidget(self.scrolling(inside, *own, self.table, self.file_button))
        self.notice.hide()

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._show_selected)
        self.table.itemActivated.connect(lambda _: self.compare_button.click())
        self.file_button.clicked.connect(self.card_file_requested)
        self.text_button.clicked.connect(self.card_text_requested)
        self.write_button.clicked.connect(self.writing_requested)
        self.directory_button.clicked.connect(self.directory_requested)
        for button, emit in (
            (self.compare_button, self.comparing_requested.emit),
            (self.remove_button, self.removal_requested.emit),
        ):
            button.clicked.connect(lambda _=False, emit=emit: self._ask(emit))

    def _ask(self, emit: Callable[[Office], None]) -> None:
        office = self.office
        if office is not None:
            emit(office)

    def _show_selected(self) -> None:
        office = self.office
        self.none.setVisible(not self._offices)
        self.table.setVisible(bool(self._offices))
        self.remark.setText(self._words.remark(office))
        self.remark.setVisible(bool(self.remark.text()))
        for button in (self.file_button, self.text_button, self.write_button, self.directory_button):
            button.setEnabled(self.may_write)
        self.compare_button.setEnabled(self.may_write and office is not None and office.card is not None)
        self.remove_button.setEnabled(self.may_write and office is not None)
