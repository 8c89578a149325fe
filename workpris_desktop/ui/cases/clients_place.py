"""The place of the clients' page among the views: empty until it is looked at for the first time."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.ui.cases.pane_walk import PaneWalk


class ClientsPlace(QWidget):
    """Holds the page once there is one; nothing of the vault is loaded for those who never look."""

    wanted = Signal()
    """It is being shown, and holds nothing yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: PaneWalk | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._layout = layout

    def hold(self, page: PaneWalk) -> None:
        """Show a page from now on."""
        self._page = page
        self._layout.addWidget(page)
        self.setFocusProxy(page)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        return self._page.panes() if self._page is not None else (self,)

    def focus_pane(self, pane: QWidget) -> None:
        """Move the keyboard to one of the panes."""
        if self._page is not None:
            self._page.focus_pane(pane)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the page."""
        super().showEvent(event)
        if self._page is None:
            self.wanted.emit()
