"""Painting a cell of the coverage matrix: number, colour and hatching, so that it can be told without colours."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.coverage.coverage_model import CELL_ROLE
from workpris_desktop.ui.coverage.state_paint import paint_state

_LABEL_MARGIN_PX: Final = 5


class CellPainter(QStyledItemDelegate):
    """Paints the state below the words, which stand on a plain ground."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell, with the outline of the keyboard where it is."""
        cell = index.data(CELL_ROLE)
        if cell is None:
            return
        painter.save()
        paint_state(painter, option.rect, cell.state)
        self._write(painter, option, str(index.data()))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colours_now().highlight), 3))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        colours = colours_now()
        painter.setFont(option.font)
        words = option.fontMetrics.boundingRect(text)
        ground = QRect(0, 0, words.width() + 2 * _LABEL_MARGIN_PX, option.fontMetrics.height())
        ground.moveCenter(option.rect.center())
        painter.fillRect(ground & option.rect, QColor(colours.base))
        painter.setPen(QColor(colours.text))
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, text)
