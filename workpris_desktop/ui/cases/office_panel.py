"""A panel that loads each time it is looked at, so that unlocking waits for none of what it shows."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from workpris_desktop.domain.account import Account
from workpris_desktop.ui.cases.vault_panel import VaultPanel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area


class OfficePanel(VaultPanel):
    """Asks by `wanted` for what it shows while the vault is open, and shows nothing while it is locked."""

    wanted = Signal()
    """It is being looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account: Account | None = None
        self._area: QScrollArea | None = None

    @property
    def account(self) -> Account | None:
        """Return who has unlocked the vault, None while it is locked."""
        return self._account

    def show_account(self, account: Account) -> None:
        """Show what this account may see as soon as it is looked at."""
        self._account = account
        if self.isVisible():
            self.wanted.emit()

    def forget(self) -> None:
        """Let go of all that came from the vault."""
        self._account = None
        self.show_nothing()

    def show_nothing(self) -> None:
        """Empty every widget that shows something of the vault."""
        raise NotImplementedError

    def show_texts(self) -> None:
        """Set every text of the panel in the language spoken now."""
        raise NotImplementedError

    def scrolling(self, inside: QWidget, *panes: QWidget) -> QScrollArea:
        """Return a scroll area around what is inside; one of these panes is brought into sight when it is focused."""
        self._area = in_scroll_area(inside)
        for pane in panes:
            pane.installEventFilter(self)
        return self._area

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a pane into sight; let every event pass."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget) and self._area is not None:
            self._area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is shown."""
        super().showEvent(event)
        if self._account is not None:
            self.wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_texts()
        super().changeEvent(event)
