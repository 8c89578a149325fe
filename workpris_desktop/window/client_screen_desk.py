"""Turns the screen to the person: covers the program with the own sheet until the PIN is typed."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from workpris_desktop.domain.pin import PinLock
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.ui.printing.client_screen import ClientScreen
from workpris_desktop.ui.printing.pin_dialog import PinDialog
from workpris_desktop.window.print_shop import PrintShop


class ClientScreenDesk(QObject):
    """Shows what is on the leaflet, be it for a client with a file or for somebody without one.

    Args:
        window: hidden while the screen is the person's.
        shop: has the leaflet.
    """

    def __init__(self, window: MainWindow, shop: PrintShop) -> None:
        super().__init__(window)
        self._window, self._shop = window, shop
        self.screen: ClientScreen | None = None
        self._covered: list[QWidget] = []
        command = window.commands.action("client_screen")
        command.triggered.connect(self.ask)
        shop.page.preview.show_requested.connect(self.ask)
        self._allow(shop.keeper.shortlist)
        shop.shortlist_changed.connect(self._allow)

    def ask(self) -> None:
        """Ask for a PIN, once the leaflet is made."""
        self._shop.leaflet.when_drawn(lambda _: self._ask())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        """Cover what the program opens meanwhile: a message that something failed is not for the person."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            is_ours = watched is self.screen or not watched.isWindow()
            if not is_ours and self.screen is not None:
                self._covered.append(watched)
                QTimer.singleShot(0, watched, watched.hide)
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        dialog = PinDialog(self._window)
        dialog.chosen.connect(self._show)
        dialog.open()

    def _show(self, pin: str) -> None:
        screen = self.screen = ClientScreen(self._shop.leaflet.leaflets, PinLock(pin))
        screen.left.connect(self._come_back)
        screen.given_up.connect(self._end)
        self._covered = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not screen]
        screen.showFullScreen()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        for each in self._covered:
            each.hide()

    def _come_back(self) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        # The window first: what stood before it belongs before it.
        for each in sorted(self._covered, key=lambda each: each is not self._window):
            if isValid(each):
                each.show()
        self._forget_screen()
        self._window.activateWindow()

    def _end(self) -> None:
        """End the program: what is behind the screen is not for who sits before it."""
        screen = self.screen
        self._window.close()
        if screen is not None:
            screen.open_and_close()
        self._forget_screen()
        QApplication.quit()

    def _forget_screen(self) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        if self.screen is not None:
            self.screen.deleteLater()
        self.screen = None
        self._covered = []

    def _allow(self, shortlist: Shortlist) -> None:
        self._window.commands.action("client_screen").setEnabled(len(shortlist) > 0)
