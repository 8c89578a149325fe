"""What a page is to the window: a widget with panes that F6 walks through."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class PaneWalk(QWidget):
    """A page whose parts take the keyboard in turn."""

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        raise NotImplementedError

    def focus_pane(self, pane: QWidget) -> None:
        """Move the keyboard to one of the panes."""
        pane.setFocus(Qt.FocusReason.OtherFocusReason)
