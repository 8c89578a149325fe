"""What may be passed on by consent or by law, was refused or ended: the newest for each receiver and purpose."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.consent import Consent, ConsentPurpose
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.cases.work.fitted_rows import FittedRows
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords


class ConsentList(QWidget):
    """Shows consents, all about the selected one below them, and asks for it to be taken back.

    Args:
        words: says a consent.
        today: tells the day on the wall.
        may_withdraw: whether the account may write down that something was taken back.
        parent: the dialog.
    """

    withdraw_requested = Signal(object)
    telling_requested = Signal(object)
    text_requested = Signal(object)
    """The `Consent`."""

    def __init__(
        self, words: ConsentWords, today: Callable[[], date], *, may_withdraw: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._today, self._may_withdraw = words, today, may_withdraw
        self._consents: dict[str, Consent] = {}
        self._has_text = False
        self.none = PlainLabel(self.tr("Nothing was written down so far: nothing may be passed on."))
        self.table, self.details = OfficeTable(0), PlainLabel(selectable=True)
        self.withdraw_button = QPushButton(self.tr("The person takes it &back…"), autoDefault=False)
        self.tell_button = QPushButton(self.tr("&Tell the receiver…"), autoDefault=False)
        self.text_button = QPushButton(self.tr("&Print the text…"), autoDefault=False)
        self.table.setAccessibleName(
            self.tr("What may be passed on by consent or by law, and what was refused or ended")
        )
        self.table.show_headings((self.tr("Passed on to"), self.tr("What for"), self.tr("State")))
        buttons = FlowLayout()
        for button in (self.withdraw_button, self.tell_button, self.text_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.none, self.table, self.details):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)
        self._rows = FittedRows(self.table, is_short=True)
        self.table.itemSelectionChanged.connect(self._show_details)
        self.withdraw_button.clicked.connect(lambda: self._ask(self.withdraw_requested))
        self.tell_button.clicked.connect(lambda: self._ask(self.telling_requested))
        self.text_button.clicked.connect(lambda: self._ask(self.text_requested))
        self.show_consents(())

    @property
    def current(self) -> Consent | None:
        """Return the consent that is selected."""
        return self._consents.get(self.table.current_key)

    def show_consents(self, consents: Sequence[Consent]) -> None:
        """Show the newest consent for each receiver and purpose, the last one first."""
        today = self._today()
        self._consents = {each.id: each for each in reversed(consents)}
        self.table.show_rows(
            [
                (each.id, (each.receiver, self._words.purpose(each.purpose), self._words.state(each, today)))
                for each in self._consents.values()
            ]
        )
        self._rows.fit()
        self.none.setVisible(not consents)
        for part in (self.table, self.details):
            part.setVisible(bool(consents))
        self._show_details()

    def offer_text(self, *, is_there: bool) -> None:
        """Let the text for the person be printed again, where there is one."""
        self._has_text = is_there
        self._show_details()

    def _show_details(self) -> None:
        consent = self.current
        self.details.setText(self._words.details(consent) if consent else "")
        is_law = consent is not None and consent.is_law
        self.withdraw_button.setText(self.tr("It holds no &more…") if is_law else self.tr("The person takes it &back…"))
        is_over = consent is not None and consent.withdrawn_on is not None
        self.withdraw_button.setVisible(self._may_withdraw and bool(self._consents))
        self.withdraw_button.setEnabled(consent is not None and not consent.is_refused and not is_over)
        is_register = consent is not None and consent.purpose == ConsentPurpose.REGISTER
        self.tell_button.setVisible(self._may_withdraw and is_over and not is_register)
        self.text_button.setVisible(self._has_text and consent is not None and not consent.is_refused and not is_over)

    def _ask(self, signal: SignalInstance) -> None:
        if self.current is not None:
            signal.emit(self.current)
