"""The clients' page: no vault yet, locked, or open with its panels."""

from enum import IntEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from workpris_desktop.domain.account import Account
from workpris_desktop.ui.cases.absent_panel import AbsentPanel
from workpris_desktop.ui.cases.lock_panel import LockPanel
from workpris_desktop.ui.cases.pane_walk import PaneWalk
from workpris_desktop.ui.cases.reminder_strip import ReminderStrip
from workpris_desktop.ui.cases.vault_panel import VaultPanel
from workpris_desktop.ui.widgets.low_area import LowArea
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

_TWIN = __name__.rpartition(".")[0]


class _State(IntEnum):
    """What the page shows, in the order of its stack."""

    ABSENT = 0
    LOCKED = 1
    OPEN = 2


class ClientsPage(PaneWalk):
    """Shows the state of the vault; what its panels do is their own business.

    The titles of windows and tabs never hold a client's name, for they stand in task bars.
    """

    lock_requested = Signal()

    def __init__(self, words: VaultScreenWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._panels: list[VaultPanel] = []
        self._account: Account | None = None
        self._idle_minutes = 0
        self._places: dict[str, VaultPanel] = {}
        self._focused: tuple[str, QWidget] | None = None
        self.absent_panel, self.lock_panel = AbsentPanel(), LockPanel(words)
        self.who, self.reminder, self.lock_button = PlainLabel(), ReminderStrip(), QPushButton()
        self.tabs = QTabWidget(documentMode=True)
        self._stack = QStackedWidget()
        self._first: QWidget = self.lock_panel
        self._lay_out()
        self.lock_button.clicked.connect(self.lock_requested)
        self.show_texts()

    @property
    def is_open(self) -> bool:
        """Tell whether it shows what stands in the vault."""
        return self._account is not None

    @property
    def is_absent(self) -> bool:
        """Tell whether it shows that there is no vault."""
        return self._stack.currentIndex() == _State.ABSENT

    def add_panel(self, panel: VaultPanel, after: VaultPanel | None = None) -> None:
        """Take in a panel; its tab is shown to accounts whose roles allow its deed.

        Args:
            panel: the panel.
            after: the one behind which its tab stands; without it the panel is the last.
        """
        panel.setParent(self)
        panel.hide()
        self._panels.insert(self._panels.index(after) + 1 if after else len(self._panels), panel)
        if self._account is not None and self._account.may(panel.deed):
            current, focused = self.tabs.currentWidget(), self.focusWidget()
            self._show_tabs()
            panel.show_account(self._account)
            self.tabs.setCurrentWidget(current)
            if focused is not None and focused.isVisible():
                # It was hidden for a moment, with which the keyboard went elsewhere.
                focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_absent(self) -> None:
        """Show that there is no vault yet."""
        self._show(_State.ABSENT, self.absent_panel)

    def show_locked(self) -> None:
        """Show the lock; whatever came from the vault leaves the screen and its widgets, and its dialogs close."""
        account, self._account = self._account, None
        if account is not None:
            self._remember_place(account.id)
            self._show(_State.LOCKED, self.lock_panel)
            self._close_dialogs()
            for panel in self._panels:
                panel.forget()
            self._show_tabs()
            self.reminder.remind(is_needed=False, may_make=False)
            self._show_who()
        self._show(_State.LOCKED, self.lock_panel)

    def show_open(self, account: Account) -> None:
        """Show what this account may see, at the place where it was left when it was locked."""
        self._account = account
        self._show_tabs()
        for panel in self._panels:
            if account.may(panel.deed):
                panel.show_account(account)
        self._show_who()
        self._show(_State.OPEN, self.tabs)
        self._return_to_place(account.id)

    def show_account(self, account: Account) -> None:
        """Show another name or other roles of the account that has unlocked; tabs come and go with the roles."""
        shown = {panel for panel in self._panels if self.tabs.indexOf(panel) >= 0}
        may_see = {panel for panel in self._panels if account.may(panel.deed)}
        current, self._account = self.tabs.currentWidget(), account
        if shown != may_see:
            for panel in shown - may_see:
                panel.forget()
            self._show_tabs()
            for panel in self._panels:
                if panel in may_see - shown:
                    panel.show_account(account)
            if current in may_see:
                self.tabs.setCurrentWidget(current)
        self._show_who()

    def show_idle_minutes(self, minutes: int) -> None:
        """Say after how many minutes the vault locks itself."""
        self._idle_minutes = minutes
        self._show_who()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        if self.is_open:
            panel = self.tabs.currentWidget()
            inside = panel.panes() if isinstance(panel, VaultPanel) else ()
            return (self.lock_button, self.tabs.tabBar(), *inside)
        if self.is_absent:
            return (self.absent_panel.begin_button,)
        trouble = (button for button in self.lock_panel.trouble.buttons.values() if button.isVisible())
        return (*trouble, self.lock_panel.search_button) if self.lock_panel.trouble.isVisible() else (self.lock_panel,)

    def show_texts(self) -> None:
        """Set every text of the page in the language spoken now."""
        self.lock_button.setText(self.tr("&Lock now"))
        self.tabs.setAccessibleName(self.tr("Client data"))
        for at in range(self.tabs.count()):
            panel = self.tabs.widget(at)
            assert isinstance(panel, VaultPanel)
            self.tabs.setTabText(at, panel.title())
        self._show_who()

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_texts()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the first part; with a focus proxy Tab would skip all that stands before it."""
        super().focusInEvent(event)
        self._first.setFocus(event.reason())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.who, 1)
        head.addWidget(self.lock_button, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.reminder)
        column.addWidget(self.tabs, 1)
        for part in (self.absent_panel, self.lock_panel, LowArea(inside)):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 0, 0, 0)
        whole.addWidget(self._stack)
        self._show(_State.LOCKED, self.lock_panel)

    def _show(self, state: _State, first: QWidget) -> None:
        """Show a state; who comes to the page begins at its first part."""
        self._stack.setCurrentIndex(state)
        self._first = first
        if self.hasFocus():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tabs(self) -> None:
        for panel in self._panels:
            if (at := self.tabs.indexOf(panel)) >= 0:
                self.tabs.removeTab(at)
                panel.setParent(self)
                panel.hide()
        for panel in self._panels:
            if self._account is not None and self._account.may(panel.deed):
                self.tabs.addTab(panel, panel.title())

    def _show_who(self) -> None:
        if self._account is None:
            self.who.setText("")
            return
        parts = [self.tr("Unlocked for {name}").format(name=self._account.name)]
        if self._idle_minutes:
            parts.append(self._words.locks_itself(self._idle_minutes))
        self.who.setText(" · ".join(parts))

    def _remember_place(self, account_id: str) -> None:
        panel = self.tabs.currentWidget()
        if isinstance(panel, VaultPanel):
            self._places[account_id] = panel
        focused = QApplication.focusWidget()
        self._focused = (account_id, focused) if focused is not None and self.isAncestorOf(focused) else None

    def _return_to_place(self, account_id: str) -> None:
        panel = self._places.get(account_id)
        if panel is not None and self.tabs.indexOf(panel) >= 0:
            self.tabs.setCurrentWidget(panel)
        who, widget = self._focused or ("", None)
        if widget is not None and who == account_id and isValid(widget) and widget.isVisibleTo(self):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(current := self.tabs.currentWidget(), VaultPanel) and self.isVisible():
            current.take_focus()

    def _close_dialogs(self) -> None:
        """Close every dialog of this package, and every question that one of its parts asks."""
        inside = set(self.findChildren(QDialog))
        for dialog in QApplication.topLevelWidgets():
            is_ours = dialog in inside or type(dialog).__module__.startswith(f"{_TWIN}.")
            if isinstance(dialog, QDialog) and is_ours:
                # Not by `reject`, with which a dialog may ask back, or refuse while it awaits an answer.
                dialog.done(QDialog.DialogCode.Rejected)
                dialog.deleteLater()
