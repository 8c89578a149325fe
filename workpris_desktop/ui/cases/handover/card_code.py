"""A square code on the screen, which another computer or a telephone reads."""

from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET_SQUARES = 4
"""Blank that the standard (ISO/IEC 18004) demands on each side."""
SQUARE_PX = 3
"""A code of 85 squares is 279 pixels wide, which a scanner reads from the length of an arm."""

Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=1)
def code_matrix(data: bytes) -> Matrix:
    """Return the squares of a code, row by row, black ones true; it stays readable with 15 % of it damaged."""
    import segno  # noqa: PLC0415 - only who has a card needs it

    return tuple(tuple(map(bool, row)) for row in segno.make(data, error="m", micro=False, boost_error=False).matrix)


class CardCode(QWidget):
    """Shows a code, black on white in every colour scheme, for a scanner knows no other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix: Matrix = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_data(self, data: bytes) -> None:
        """Show the code of these bytes, nothing for none."""
        self.matrix = code_matrix(data) if data else ()
        if not data:
            # The cache would outlive the lock.
            code_matrix.cache_clear()
        self.setVisible(bool(self.matrix))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the code with the blank around it."""
        side = (len(self.matrix) + 2 * QUIET_SQUARES) * SQUARE_PX
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the squares, each of whole pixels: a blurred edge is what scanners fail at."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(Qt.GlobalColor.white))
        for down, row in enumerate(self.matrix, QUIET_SQUARES):
            for across, is_black in enumerate(row, QUIET_SQUARES):
                if is_black:
                    painter.fillRect(
                        *(across * SQUARE_PX, down * SQUARE_PX, SQUARE_PX, SQUARE_PX), QColor(Qt.GlobalColor.black)
                    )
        painter.end()
