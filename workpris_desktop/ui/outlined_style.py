"""The style of the whole window: Qt's Fusion with outlines that are seen, rings of focus, and room for fingers."""

from typing import Final, cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from workpris_desktop.ui.colours import CONTRAST

RING_PX: Final = 1.8
"""How thick the ring of a radio button is: a thinner one is paler than its colour once its edge is smoothed."""
_QUIET_LINE: Final = "#8c8c8c"
"""The frame of a list on black: one in white, which has room for one point only, tells that the keyboard is there."""
_FOCUS_PX: Final = 2
"""How thick the ring is where the keyboard is (WCAG 2.2, 2.4.13)."""
_ON_BUTTONS: Final = frozenset(
    pixmap for pixmap in QStyle.StandardPixmap if pixmap.name.startswith("SP_Dialog") and pixmap.name.endswith("Button")
)
_LEAST_TARGET: Final = QSize(24, 24)
"""Pixels of what is pressed (WCAG 2.2, 2.5.8)."""


class OutlinedStyle(QProxyStyle):
    """Fusion with visible outlines: its own nearly vanish around fields, boxes and circles in the dark."""

    _OUTLINED = (
        QStyle.PrimitiveElement.PE_FrameLineEdit,
        QStyle.PrimitiveElement.PE_IndicatorCheckBox,
        QStyle.PrimitiveElement.PE_IndicatorRadioButton,
    )
    _OUTLINED_IN_CONTRAST = (
        QStyle.PrimitiveElement.PE_PanelButtonCommand,
        QStyle.PrimitiveElement.PE_PanelButtonTool,
        QStyle.PrimitiveElement.PE_FrameGroupBox,
        QStyle.PrimitiveElement.PE_FrameTabWidget,
        QStyle.PrimitiveElement.PE_Frame,
    )
    """Fusion makes these outlines of the ground, a little darker: on black there are none."""
    _RINGED = (QStyle.PrimitiveElement.PE_Frame, QStyle.PrimitiveElement.PE_FrameLineEdit)
    """What has a frame has the ring there: lists, texts and fields."""
    _PRESSED = frozenset(
        (
            QStyle.ContentsType.CT_CheckBox,
            QStyle.ContentsType.CT_RadioButton,
            QStyle.ContentsType.CT_PushButton,
            QStyle.ContentsType.CT_ToolButton,
            QStyle.ContentsType.CT_ComboBox,
            QStyle.ContentsType.CT_LineEdit,
            QStyle.ContentsType.CT_SpinBox,
        )
    )

    def standardIcon(
        self,
        standardIcon: QStyle.StandardPixmap,  # noqa: N803 - Qt's signature
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        """Let the buttons of dialogs be without pictures, as on other systems; in the dark they are hardly seen.

        There is a hint for that, too, but hints are asked for thousands of times a second.
        """
        return QIcon() if standardIcon in _ON_BUTTONS else super().standardIcon(standardIcon, option, widget)

    def sizeFromContents(
        self,
        contents: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Make what is pressed no smaller than a hand that shakes can hit."""
        found = super().sizeFromContents(contents, option, size, cast("QWidget", widget))
        return found.expandedTo(_LEAST_TARGET) if contents in self._PRESSED else found

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw as Fusion does, and the ring where the keyboard is, of which Fusion shows little or nothing."""
        super().drawControl(element, option, painter, widget)
        is_here = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_button = element is QStyle.ControlElement.CE_PushButton and _was_key_pressed(option)
        if is_here and (is_button or element is QStyle.ControlElement.CE_TabBarTabShape):
            _draw_ring(option, painter)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw as Fusion does, and the ring around a box of choices where the keyboard is."""
        super().drawComplexControl(control, option, painter, widget)
        is_here = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if control is QStyle.ComplexControl.CC_ComboBox and is_here and _was_key_pressed(option):
            _draw_ring(option, painter)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw as Fusion does, then stroke the outline in the palette's line colour."""
        if element is QStyle.PrimitiveElement.PE_FrameFocusRect:
            if _was_key_pressed(option):
                _draw_ring(option, painter, is_row=True)
            return
        super().drawPrimitive(element, option, painter, widget)
        if element in self._RINGED and option.state & QStyle.StateFlag.State_HasFocus:
            _draw_ring(option, painter)
            return
        is_contrast = option.palette.color(QPalette.ColorRole.Window) == QColor(CONTRAST.window)
        outlined = (*self._OUTLINED, *self._OUTLINED_IN_CONTRAST) if is_contrast else self._OUTLINED
        if element not in outlined or _has_outline_of_focus(element, option):
            return
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_quiet = is_contrast and element is QStyle.PrimitiveElement.PE_Frame
        colour = QColor(_QUIET_LINE) if is_quiet else option.palette.color(QPalette.ColorRole.Mid)
        if element is QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            self._stroke_circle(option.rect, colour, painter)
        else:
            painter.setPen(QPen(colour, 1))
            painter.drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), 2, 2)
        painter.restore()

    @staticmethod
    def _stroke_circle(rect: QRect, colour: QColor, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, RING_PX))
        inset = RING_PX / 2
        painter.drawEllipse(QRectF(rect).adjusted(inset, inset, -inset, -inset))


def _was_key_pressed(option: QStyleOption) -> bool:
    """Tell whether somebody works this window by keys: who clicks on a button knows where it is."""
    return bool(option.state & QStyle.StateFlag.State_KeyboardFocusChange)


def _draw_ring(option: QStyleOption, painter: QPainter, *, is_row: bool = False) -> None:
    """Draw where the keyboard is, strongly enough for everybody; on a selected row in the colour of its text."""
    is_selected = is_row and bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.WindowText
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(option.palette.color(role), _FOCUS_PX))
    inset = _FOCUS_PX / 2
    painter.drawRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset))
    painter.restore()


def _has_outline_of_focus(element: QStyle.PrimitiveElement, option: QStyleOption) -> bool:
    """Tell whether Fusion shows by the outline that the keyboard is here; around boxes only once a key was pressed."""
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    if element is QStyle.PrimitiveElement.PE_FrameLineEdit:
        return focused
    return focused and bool(option.state & QStyle.StateFlag.State_KeyboardFocusChange)
