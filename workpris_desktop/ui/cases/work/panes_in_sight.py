"""A part that scrolls, and brings into sight what F6 has come to."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea, QWidget

from workpris_desktop.ui.widgets.scroll_area import in_scroll_area


class PanesInSight(QObject):
    """Scrolls to a pane when it is focused.

    Args:
        inside: what scrolls.
        panes: are brought into sight.
    """

    def __init__(self, inside: QWidget, *panes: QWidget) -> None:
        super().__init__(inside)
        self.area: QScrollArea = in_scroll_area(inside)
        for pane in panes:
            pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a pane into sight; let every event pass."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)
