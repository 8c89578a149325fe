"""One service of the result list while it is drawn."""

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.fit import FitGroup
from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.directory.row_marks import draw_fit, draw_room

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.wording.hit_words import HitLines

PADDING_PX = 8
LINES = 5
BETWEEN_PARTS = "  ·  "
_SIGN_SHARE: Final = 0.62
"""A sign is as high as this part of its line."""


class DrawnRow:
    """The lines of one service while they are drawn, from above."""

    def __init__(self, painter: QPainter, font: QFont, rect: QRect, *, selected: bool) -> None:
        self._painter, self._font, self._pens = painter, font, _Pens(selected=selected)
        self._heading = bold(font)
        self._height = QFontMetrics(self._heading).lineSpacing()
        self._sign = round(self._height * _SIGN_SHARE)
        self._line = QRect(rect.left(), rect.top(), rect.width(), self._height)

    def draw(self, lines: "HitLines") -> None:
        """Draw all lines."""
        self._draw_heading(lines)
        self._draw_next((*lines.about, *lines.found), self._pens.text)
        if lines.alert:
            self._step()
            draw_text(self._painter, self._line, f"▲ {lines.alert}", self._heading, self._pens.attention)
        else:
            self._draw_next((lines.provider,), self._pens.text)
        self._draw_room_and_fit(lines)
        self._draw_next((lines.phone, *lines.trust), self._pens.quiet)

    def _draw_heading(self, lines: "HitLines") -> None:
        """Draw the name, and at the end of its line what stands apart: the distance, and the mark of the shortlist."""
        line = QRect(self._line)
        mark = f"✓ {lines.mark}" if lines.mark else ""
        for text, font, pen in ((mark, self._heading, self._pens.good), (lines.distance, self._font, self._pens.text)):
            if text:
                draw_text(self._painter, line, text, font, pen, right=True)
                width = QFontMetrics(font).horizontalAdvance(text)
                line.setWidth(max(0, line.width() - width - 2 * PADDING_PX))
        draw_text(self._painter, line, lines.name, self._heading, self._pens.text)

    def _draw_room_and_fit(self, lines: "HitLines") -> None:
        """Draw room and fit, each behind its sign; where they are too long, fit gets half of the line at least."""
        self._step()
        fit, group = BETWEEN_PARTS.join(lines.fit), lines.group
        wanted = self._width(fit) + self._width(BETWEEN_PARTS) + (self._sign_width if group else 0) if fit else 0
        room = QRect(self._line)
        most = max(self._line.width() // 2, self._line.width() - wanted)
        room.setWidth(min(self._sign_width + self._width(lines.room), most))
        pen = self._pens.of_state(lines.state)
        self._draw_signed(room, lines.room, pen, lambda at: draw_room(self._painter, at, lines.state))
        if not fit:
            return
        rest = self._line.adjusted(room.width(), 0, 0, 0)
        draw_text(self._painter, rest, BETWEEN_PARTS, self._font, self._pens.text)
        rest.setLeft(rest.left() + self._width(BETWEEN_PARTS))
        if group is None:
            draw_text(self._painter, rest, fit, self._font, self._pens.text)
        else:
            self._draw_signed(rest, fit, self._pens.of_group(group), lambda at: draw_fit(self._painter, at, group))

    def _draw_signed(self, rect: QRect, text: str, pen: QColor, draw: "Callable[[QRectF], None]") -> None:
        self._painter.save()
        self._painter.setFont(self._heading)
        self._painter.setPen(pen)
        draw(QRectF(rect.left(), rect.top() + (self._height - self._sign) / 2, self._sign, self._sign))
        self._painter.restore()
        draw_text(self._painter, rect.adjusted(self._sign_width, 0, 0, 0), text, self._font, self._pens.text)

    @property
    def _sign_width(self) -> int:
        return self._sign + PADDING_PX // 2

    def _width(self, text: str) -> int:
        """Return the width of a text, which a rect must not fall short of by a part of a pixel."""
        return ceil(QFontMetricsF(self._font).horizontalAdvance(text)) + 1

    def _draw_next(self, parts: tuple[str, ...], pen: QColor) -> None:
        self._step()
        draw_text(self._painter, self._line, BETWEEN_PARTS.join(parts), self._font, pen)

    def _step(self) -> None:
        self._line.translate(0, self._height)


class _Pens:
    """The colours of one row, which are all the same on the selected one."""

    def __init__(self, *, selected: bool) -> None:
        colours = colours_now()
        chosen = colours.highlight_text if selected else ""
        self.text = QColor(chosen or colours.text)
        self.quiet = QColor(chosen or colours.quiet_text)
        self.good = QColor(chosen or colours.good)
        self.attention = QColor(chosen or colours.attention)
        self.bad = QColor(chosen or colours.bad)

    def of_state(self, state: CapacityState) -> QColor:
        """Return the colour of the sign for room."""
        pens = {CapacityState.TAKING: self.good, CapacityState.FULL: self.bad, CapacityState.NOT_KNOWN: self.quiet}
        return pens.get(state, self.attention)

    def of_group(self, group: FitGroup) -> QColor:
        """Return the colour of the sign for how it fits."""
        pens = {FitGroup.FITS: self.good, FitGroup.FAILS: self.bad, FitGroup.UNKNOWNS: self.quiet}
        return pens.get(group, self.attention)


def bold(font: QFont) -> QFont:
    """Return the bold letters of a font."""
    bold = QFont(font)
    bold.setBold(True)
    return bold


def draw_text(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor, *, right: bool = False) -> None:
    """Draw one line; what does not fit leaves "…" behind, so that nothing is missing without a sign."""
    painter.setFont(font)
    painter.setPen(colour)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
