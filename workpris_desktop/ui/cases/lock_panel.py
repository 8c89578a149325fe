"""The locked vault: who wants in, the password, and the ways out where it cannot be opened."""

from collections.abc import Sequence
from datetime import datetime
from math import ceil
from time import monotonic

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.ui.cases.absent_panel import WIDTH_CHARACTERS, heading_font
from workpris_desktop.ui.cases.password_field import PasswordField
from workpris_desktop.ui.cases.trouble_box import TroubleBox, WayOut
from workpris_desktop.ui.widgets.announcing import announce
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.messages import Message
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

FIELD_CHARACTERS = 46
LOOK_EVERY_MS = 200


class LockPanel(SpeakingWidget):
    """Asks by signal to unlock; shows what came of it."""

    unlock_requested = Signal(str, str)
    """Account id and password."""
    forgotten = Signal()
    search_requested = Signal()
    other_requested = Signal()
    """The other of the two vaults of this computer is wanted."""

    def __init__(self, words: VaultScreenWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._holders: tuple[tuple[str, str], ...] = ()
        self._purpose, self._has_other, self._is_busy = VaultPurpose.ME, False, False
        self.heading, self.whose = PlainLabel(), PlainLabel()
        self.account_label, self.account = PlainLabel(), QComboBox()
        self.password_label, self.password = PlainLabel(), PasswordField()
        self.message = PlainLabel()
        self.busy = QProgressBar(maximum=0, textVisible=False)
        self.unlock_button = QPushButton()
        self.forgotten_button, self.search_button, self.other_button = LinkButton(), LinkButton(), LinkButton()
        self.trouble = TroubleBox()
        self._wait_until = 0.0
        self._countdown = QTimer(self, interval=LOOK_EVERY_MS)
        self._form, self._inside = QWidget(), QWidget()
        self._lay_out()
        self._connect()
        self.show_texts()
        self._show_state()

    @property
    def account_id(self) -> str:
        """Return whose password is asked for, empty where nobody is known yet."""
        return str(self.account.currentData() or "")

    @property
    def holders(self) -> tuple[tuple[str, str], ...]:
        """Return account id and name of those who may unlock."""
        return self._holders

    @property
    def seconds_left(self) -> int:
        """Return how long there is to wait before the next try; 0 where there is none."""
        return max(0, ceil(self._wait_until - monotonic()))

    def show_holders(
        self, holders: Sequence[tuple[str, str]], purpose: VaultPurpose, *, has_other: bool = False
    ) -> None:
        """Ask for the password of one of these accounts; the one that was chosen stays chosen.

        So does what has been typed for it: the vault may still be closing while somebody wants in again.
        """
        chosen = self.account_id
        self._holders, self._purpose, self._has_other = tuple(holders), purpose, has_other
        with QSignalBlocker(self.account):
            self.account.clear()
            for account_id, name in self._holders:
                self.account.addItem(name, account_id)
            self.account.setCurrentIndex(max(0, self.account.findData(chosen)))
        if self.account_id != chosen:
            self.forget()
        self.trouble.hide()
        self._form.show()
        self.show_texts()
        self._show_state()

    def show_trouble(
        self, message: Message, *, can_restore: bool, backup: datetime | None = None, can_retry: bool = False
    ) -> None:
        """Say in place of the form why the vault cannot be opened, with the ways out."""
        self.forget()
        self._form.hide()
        ways = {WayOut.RETRY: can_retry, WayOut.NEWEST_BACKUP: backup is not None, WayOut.OTHER_BACKUP: can_restore}
        moment = self._words.moment(backup) if backup else ""
        self.trouble.show_trouble(message, tuple(way for way, is_open in ways.items() if is_open), moment)

    def show_busy(self) -> None:
        """Show that the password is being tried."""
        self._is_busy = True
        self.message.setText("")
        self._show_state()

    def say(self, text: str) -> None:
        """Show a sentence below the password, and let the person try again."""
        self._is_busy = False
        self.message.setText(text)
        announce(self, text)  # not with each second that is counted down
        self.password.line.setAccessibleDescription(text)
        self._show_state()
        self.password.offer_again()

    def stop_waiting(self) -> None:
        """Let the person try again where no answer will come any more."""
        if self._is_busy:
            self.say("")

    def show_wait(self, seconds: float) -> None:
        """Count down so many seconds, then let the person try again."""
        self._wait_until = monotonic() + seconds
        self._countdown.start()
        self.say(self._words.wait(self.seconds_left))

    def forget(self) -> None:
        """Empty the password, and what was said of it."""
        self.password.forget()
        self._countdown.stop()
        self._wait_until = 0.0
        self._is_busy = False
        self.message.setText("")
        self._show_state()

    def show_texts(self) -> None:
        """Set every text in the language spoken now."""
        self.heading.setText(self.tr("Client data is locked"))
        self.heading.setFont(heading_font(self))
        is_office = self._purpose is VaultPurpose.OFFICE
        self.whose.setText(self.tr("The vault of this office's computer") if is_office else "")
        self.whose.setVisible(is_office)
        self.account_label.setText(self.tr("&Who are you?"))
        self.account.setAccessibleName(self.tr("Account"))
        self._name_password()
        self.busy.setAccessibleName(self.tr("The vault is being opened"))
        self.unlock_button.setText(self.tr("&Unlock"))
        self.forgotten_button.say(self.tr("Forgotten…"))
        self.search_button.say(self.tr("Search the directory without unlocking"))
        self.other_button.say(
            self.tr("Open my own vault instead") if is_office else self.tr("Open the vault of this office instead")
        )
        self._inside.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the password; for a focus proxy the Tab key would skip the account above it."""
        super().focusInEvent(event)
        self.password.setFocus(event.reason())

    def _lay_out(self) -> None:
        width = self.fontMetrics().averageCharWidth() * FIELD_CHARACTERS
        fields: tuple[QWidget, ...] = (self.account, self.password, self.busy)
        for field in fields:
            field.setMinimumWidth(width)
        self.account_label.setBuddy(self.account)
        self.password_label.setBuddy(self.password.line)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        left = Qt.AlignmentFlag.AlignLeft
        form.addWidget(self.whose)
        # What wraps has no alignment: with one, Qt asks for its height at another width than it gets.
        typed = QHBoxLayout()
        typed.addWidget(self.password)
        typed.addStretch(1)
        form.addWidget(self.account_label)
        form.addWidget(self.account, 0, left)
        form.addWidget(self.password_label)
        form.addLayout(typed)
        form.addWidget(self.busy, 0, left)
        form.addWidget(self.message)
        for button in (self.unlock_button, self.forgotten_button, self.other_button):
            form.addWidget(button, 0, left)
        column = QVBoxLayout(self._inside)
        column.addWidget(self.heading)
        column.addWidget(self._form)
        column.addWidget(self.trouble)
        column.addWidget(self.search_button, 0, left)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(in_scroll_area(self._inside))

    def _connect(self) -> None:
        self.password.changed.connect(self._show_state)
        self.password.entered.connect(self._ask_to_unlock)
        self.unlock_button.clicked.connect(self._ask_to_unlock)
        self.account.currentIndexChanged.connect(self._take_other_account)
        self.forgotten_button.clicked.connect(self.forgotten)
        self.search_button.clicked.connect(self.search_requested)
        self.other_button.clicked.connect(self.other_requested)
        self._countdown.timeout.connect(self._count_down)

    def _take_other_account(self) -> None:
        """Forget what was typed for somebody else; waiting is for each account by itself."""
        self.forget()
        self._name_password()

    def _name_password(self) -> None:
        name = self.account.currentText()
        has_one = len(self._holders) == 1
        text = self.tr("Password of {name}").format(name=name) if has_one and name else self.tr("Password")
        self.password_label.setText(text.replace("&", "&&") if has_one else self.tr("&Password"))
        self.password.set_name(text)

    def _ask_to_unlock(self) -> None:
        if self.unlock_button.isEnabled():
            self.unlock_requested.emit(self.account_id, self.password.password)

    def _count_down(self) -> None:
        if self.seconds_left:
            self.message.setText(self._words.wait(self.seconds_left))
        else:
            self._countdown.stop()
            self.message.setText(self.tr("You can try again now."))
        self._show_state()

    def _show_state(self) -> None:
        several = len(self._holders) > 1
        self.account_label.setVisible(several)
        self.account.setVisible(several)
        self.other_button.setVisible(self._has_other)
        self.busy.setVisible(self._is_busy)
        for part in (self.account, self.password, self.forgotten_button, self.other_button):
            part.setEnabled(not self._is_busy)
        is_typed = bool(self.password.password) and not self.seconds_left
        self.unlock_button.setEnabled(is_typed and not self._is_busy)
