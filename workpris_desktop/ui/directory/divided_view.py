"""The list and what stands beside it: side by side where there is room, in turns where there is not."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget, QWidget

NARROW_CHARACTERS = 105
"""Below this width in average characters, list and detail take turns (ux.md 3.8)."""


class DividedView(QSplitter):
    """Beside the list stands the detail pane, or a panel that is opened in its place until it is closed."""

    list_shown = Signal(bool)
    """Whether the list can be seen, or has made room."""

    def __init__(self, results: QWidget, detail: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._results, self._detail = results, detail
        self._aside = QStackedWidget()
        self._aside.addWidget(detail)
        self._reading = False
        self._detail_wanted = True
        self._shares: list[int] = []
        for at, pane in enumerate((results, self._aside)):
            self.addWidget(pane)
            self.setStretchFactor(at, 1)
        self.setChildrenCollapsible(False)
        for pane in (results, self._aside):  # a splitter turns its children round for screen readers (ux.md R11)
            pane.raise_()

    @property
    def beside(self) -> QWidget:
        """Return what stands beside the list, or would where there is room: the detail pane, or a panel."""
        return self._aside.currentWidget() or self._detail

    @property
    def is_narrow(self) -> bool:
        """Tell whether list and detail take turns."""
        return self.width() < NARROW_CHARACTERS * self.fontMetrics().averageCharWidth()

    @property
    def takes_turns(self) -> bool:
        """Tell whether the list has made room."""
        return self.is_narrow and self._reading

    @property
    def has_panel(self) -> bool:
        """Tell whether a panel is open in place of the detail pane."""
        return self.beside is not self._detail

    def open_panel(self, panel: QWidget) -> None:
        """Open a panel in place of the detail pane; one of the policy "Maximum" takes no more room than it needs."""
        if self._aside.indexOf(panel) < 0:
            self._aside.addWidget(panel)
        if not self.has_panel:
            self._shares = self.sizes()
        self._aside.setCurrentWidget(panel)
        self._reading = True
        self.divide()
        wanted = panel.sizeHint().width()
        needs_little = panel.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum
        if needs_little and not self.is_narrow and wanted < self.width() // 2:
            self.setSizes([self.width() - wanted, wanted])

    def close_panel(self) -> None:
        """Show the detail pane again, in a narrow window the list."""
        if self.has_panel:
            self._aside.setCurrentWidget(self._detail)
            self._reading = False
            self._give_back()
            self.divide()

    def show_detail(self) -> None:
        """Show the detail pane, also where it takes the room of the list."""
        self._give_back()
        self._aside.setCurrentWidget(self._detail)
        self._reading = True
        self.divide()

    def show_list(self) -> None:
        """Show the list, also where the detail pane has taken its room."""
        self._reading = False
        if self.is_narrow:
            self._aside.setCurrentWidget(self._detail)
        self.divide()

    def _give_back(self) -> None:
        """Share the room as before a panel was opened, which may take less of it."""
        shares, self._shares = self._shares, []
        if any(shares):
            self.setSizes(shares)

    def toggle_detail(self) -> None:
        """Hide the detail pane, or show it again."""
        self._detail_wanted = not self._detail_wanted
        self.divide()

    def divide(self) -> None:
        """Share the room out as it allows."""
        narrow = self.is_narrow
        self._results.setVisible(not self.takes_turns)
        self._aside.setVisible(self._reading if narrow else self._detail_wanted or self.has_panel)
        self.list_shown.emit(not self.takes_turns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room out."""
        super().resizeEvent(event)
        self.divide()

    def changeEvent(self, event: QEvent) -> None:
        """Share the room out anew when the size of all text has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.divide()
