"""The place of the clients' page among the views: empty until it is looked at for the first time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.ui.cases.pane_walk import PaneWalk
from workpris_desktop.ui.widgets.plain_label import PlainLabel

MARGIN_PX = 12


class ClientsPlace(QWidget):
    """Holds the page once there is one; nothing of the vault is loaded for those who never look."""

    wanted = Signal()
    """It is being shown, and holds nothing yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: PaneWalk | None = None
        self._instead: PlainLabel | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._layout = layout

    def hold(self, page: PaneWalk) -> None:
        """Show a page from now on."""
        self._page = page
        self._layout.addWidget(page)
        self.setFocusProxy(page)

    def say_instead(self, text: str) -> None:
        """Say why there will be no page."""
        if self._instead is None:
            self._instead = PlainLabel()
            self._instead.setWordWrap(True)
            self._instead.setContentsMargins(*4 * (MARGIN_PX,))
            self._layout.addWidget(self._instead, 0, Qt.AlignmentFlag.AlignTop)
        self._instead.setText(text)

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
