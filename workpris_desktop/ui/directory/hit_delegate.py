"""How a row of the result list is drawn: a service in five lines, a note in one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workpris_desktop.ui.directory.hit_model import HIT_ROLE, LINES_ROLE
from workpris_desktop.ui.theme import colours_now

if TYPE_CHECKING:
    from workpris_desktop.wording.hit_words import HitLines

PADDING_PX = 8
LINES = 5
BETWEEN_PARTS = "  ·  "


class HitDelegate(QStyledItemDelegate):
    """Draws name, what and where, provider or alert, room and fit, number and trust, never by colour alone."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return the height of a service, for every one the same, or of a note."""
        metrics = QFontMetrics(self._view.font())
        lines = LINES if index.data(HIT_ROLE) else 1
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
            self._draw_lines(painter, inside, lines, _Pens(selected=selected))
        painter.restore()

    def _draw_note(
        self, painter: QPainter, rect: QRect, inside: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = colours_now()
        painter.fillRect(rect, QColor(colours.alternate))
        self._draw_text(painter, inside, index.data(Qt.ItemDataRole.DisplayRole), self._bold(), QColor(colours.text))

    def _bold(self) -> QFont:
        bold = QFont(self._view.font())
        bold.setBold(True)
        return bold

    def _draw_ground(self, painter: QPainter, rect: QRect, *, selected: bool) -> None:
        palette = self._view.palette()
        if selected:
            group = QPalette.ColorGroup.Active if self._view.hasFocus() else QPalette.ColorGroup.Inactive
            painter.fillRect(rect, palette.brush(group, QPalette.ColorRole.Highlight))
        painter.setPen(QColor(colours_now().alternate))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _draw_lines(self, painter: QPainter, rect: QRect, lines: "HitLines", pens: "_Pens") -> None:
        bold = self._bold()
        height = QFontMetrics(bold).lineSpacing()
        line = QRect(rect.left(), rect.top(), rect.width(), height)
        if lines.mark:
            mark = f"✓ {lines.mark}"
            width = QFontMetrics(bold).horizontalAdvance(mark)
            self._draw_text(painter, line, mark, bold, pens.good, right=True)
            line.setWidth(max(0, rect.width() - width - 3 * PADDING_PX))
        self._draw_text(painter, line, lines.name, bold, pens.text)
        line = QRect(rect.left(), line.top() + height, rect.width(), height)
        self._draw_text(painter, line, BETWEEN_PARTS.join(lines.about), self._view.font(), pens.text)
        line.translate(0, height)
        if lines.alert:
            self._draw_text(painter, line, f"▲ {lines.alert}", bold, pens.attention)
        else:
            self._draw_text(painter, line, lines.provider, self._view.font(), pens.text)
        for parts, pen in ((lines.match, pens.text), ((lines.phone, *lines.trust), pens.quiet)):
            line.translate(0, height)
            self._draw_text(painter, line, BETWEEN_PARTS.join(parts), self._view.font(), pen)

    @staticmethod
    def _draw_text(
        painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor, *, right: bool = False
    ) -> None:
        """Draw one line; what does not fit leaves "…" behind, so that nothing is missing without a sign."""
        painter.setFont(font)
        painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class _Pens:
    """The colours of one row, which are all the same on the selected one."""

    def __init__(self, *, selected: bool) -> None:
        colours = colours_now()
        chosen = colours.highlight_text if selected else ""
        self.text = QColor(chosen or colours.text)
        self.quiet = QColor(chosen or colours.quiet_text)
        self.good = QColor(chosen or colours.good)
        self.attention = QColor(chosen or colours.attention)
