"""The map of one country: its regions as buttons; arrows walk from one to its neighbours."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workpris_desktop.domain.coverage import CoverageCell
from workpris_desktop.domain.region_map import RegionMap
from workpris_desktop.ui.coverage.region_button import RegionButton

Tell = Callable[[str], tuple[str, CoverageCell | None, str, str]]
"""Tells of a region by its code: name, cell, what stands on it, and what is read aloud."""

_TILE_ROWS: Final = 4.6
_SHAPES_ROWS: Final = 24
_WIDEST_TIMES: Final = 1.7
"""In rows of text: the least side of a square, the least height of a drawn map; and by how much both may grow."""

_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RegionView(QWidget):
    """Keeps the proportions of its map.

    Args:
        region_map: the country.
        parent: what it stands in.
    """

    chosen = Signal(str)
    """The code of a region that was pressed."""
    reached = Signal(QWidget)
    """The region that the keyboard has come to, which must be seen."""

    def __init__(self, region_map: RegionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.region_map = region_map
        self.buttons = [RegionButton(shape, region_map.is_tiled, self) for shape in region_map.shapes]
        for button in self.buttons:
            button.installEventFilter(self)
            button.clicked.connect(lambda _=False, code=button.shape.code: self.chosen.emit(code))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self._let_tab_reach(next(iter(self.buttons), None))

    def tell(self, tell: Tell) -> None:
        """Show what is known of each region."""
        for button in self.buttons:
            name, cell, said, in_full = tell(button.shape.code)
            button.show_cell(name, cell.state if cell is not None else None, said, in_full)
        self._let_tab_reach(next((each for each in self.buttons if each.isEnabled()), None))

    def sizeHint(self) -> QSize:
        """Return the size at which all words are seen."""
        unit = self._least_unit()
        return QSize(round(self.region_map.width * unit), round(self.region_map.height * unit))

    def minimumSizeHint(self) -> QSize:
        """Return the same: what has less room is scrolled."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the map fill the room, but not become a poster."""
        least = self._least_unit()
        fitting = min(self.width() / self.region_map.width, self.height() / self.region_map.height)
        scale = max(least, min(fitting, least * _WIDEST_TIMES))
        for button in self.buttons:
            button.place(scale, 0, 0)
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk to the next region by the arrows, and let Tab come back to where one was."""
        if isinstance(watched, RegionButton):
            if event.type() == QEvent.Type.FocusIn:
                self._let_tab_reach(watched)
                self.reached.emit(watched)
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                towards = _ARROWS.get(Qt.Key(event.key()))
                if towards is not None:
                    self._walk(watched, *towards)
                    return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Need more room for larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _walk(self, begin: RegionButton, right: int, down: int) -> None:
        x, y = begin.shape.middle
        ahead = []
        for button in self.buttons:
            across, along = button.shape.middle[0] - x, button.shape.middle[1] - y
            forward, aside = across * right + along * down, abs(across * down) + abs(along * right)
            if button.isEnabled() and forward > abs(aside) / 2 and forward > 0:
                ahead.append((forward + 2 * aside, button.shape.code, button))
        if ahead:
            min(ahead)[2].setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_tab_reach(self, reached: RegionButton | None) -> None:
        for button in self.buttons:
            is_it = button is reached
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_it else Qt.FocusPolicy.ClickFocus)

    def _least_unit(self) -> float:
        row = self.fontMetrics().height()
        return row * _TILE_ROWS if self.region_map.is_tiled else row * _SHAPES_ROWS / self.region_map.height
