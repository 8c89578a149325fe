"""How a row of the result list is drawn: a service in five lines, a note in one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.directory.answer_rows import FOLDS
from workpris_desktop.ui.directory.drawn_row import LINES, PADDING_PX, DrawnRow, bold, draw_text
from workpris_desktop.ui.directory.hit_model import LINES_ROLE, NOTE_ROLE

if TYPE_CHECKING:
    from workpris_desktop.wording.hit_words import HitLines


class HitDelegate(QStyledItemDelegate):
    """Draws name, what and where, provider or alert, room and fit, number and trust, never by colour alone."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return the height of a service, for every one the same, or of a note."""
        metrics = self._view.fontMetrics()
        lines = 1 if index.data(NOTE_ROLE) else LINES
        return QSize(metrics.averageCharWidth() * 24, metrics.lineSpacing() * lines + 2 * PADDING_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        lines: HitLines | None = index.data(LINES_ROLE)
        painter.save()
        rect: QRect = option.rect
        inside = rect.adjusted(PADDING_PX + 4, PADDING_PX, -PADDING_PX, -PADDING_PX)
        if lines is None:
            self._draw_note(painter, rect, inside, index)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.drawRect(rect.adjusted(1, 1, -2, -2))
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._draw_ground(painter, rect, selected=selected)
            DrawnRow(painter, self._view.font(), inside, selected=selected).draw(lines)
        painter.restore()

    def _draw_note(
        self, painter: QPainter, rect: QRect, inside: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = colours_now()
        painter.fillRect(rect, QColor(colours.alternate))
        font, text = bold(self._view.font()), index.data(Qt.ItemDataRole.DisplayRole)
        note = index.data(NOTE_ROLE)
        if note is None or note.kind not in FOLDS:
            draw_text(painter, inside, text, font, QColor(colours.text))
            return
        font.setUnderline(True)  # it can be pressed, and says so as links do
        draw_text(painter, inside, text, font, QColor(colours.link))

    def _draw_ground(self, painter: QPainter, rect: QRect, *, selected: bool) -> None:
        palette = self._view.palette()
        if selected:
            group = QPalette.ColorGroup.Active if self._view.hasFocus() else QPalette.ColorGroup.Inactive
            painter.fillRect(rect, palette.brush(group, QPalette.ColorRole.Highlight))
        painter.setPen(QColor(colours_now().alternate))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
