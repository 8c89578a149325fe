"""Colours, light and dark, and the size of text: our own palette over Qt's Fusion style."""

from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from workpris_desktop.domain.preferences import Theme
from workpris_desktop.system.paths import font_file

HALF_LIGHT: Final = 128
RING_PX: Final = 1.8
"""How thick the ring of a radio button is: a thinner one is paler than its colour once its edge is smoothed."""
_QUIET_LINE: Final = "#8c8c8c"
"""The frame of a list on black: one in white, which has room for one point only, tells that the keyboard is there."""
_FOCUS_PX: Final = 2
"""How thick the ring is where the keyboard is (WCAG 2.2, 2.4.13)."""
_LEAST_TARGET: Final = QSize(24, 24)
"""Pixels of what is pressed (WCAG 2.2, 2.5.8)."""
TEXT_PERCENTS: Final = (90, 100, 110, 125, 150, 175, 200)
"""The steps in which text can be made larger or smaller."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours; text pairs reach a contrast of 4.5, lines 3 (WCAG 2.2; figures in ux.md 3.8)."""

    window: str
    base: str
    alternate: str
    text: str
    quiet_text: str
    disabled_text: str
    highlight: str
    highlight_text: str
    button: str
    line: str
    link: str
    good: str
    attention: str
    bad: str
    banner: str
    banner_text: str


LIGHT: Final = Colours(
    window="#f3f4f6",
    base="#ffffff",
    alternate="#eef1f5",
    text="#16191d",
    quiet_text="#555b62",
    disabled_text="#6b7178",
    highlight="#0b5cad",
    highlight_text="#ffffff",
    button="#ffffff",
    line="#828991",
    link="#0b5cad",
    good="#0b6b3a",
    attention="#7d5200",
    bad="#a3262a",
    banner="#fff3d1",
    banner_text="#4a3500",
)
DARK: Final = Colours(
    window="#202225",
    base="#17181a",
    alternate="#25282c",
    text="#eceff1",
    quiet_text="#b4bbc1",
    disabled_text="#969ca2",
    highlight="#1c6fb8",
    highlight_text="#ffffff",
    button="#2b2f33",
    line="#7c848b",
    link="#8ec7ff",
    good="#7fd6a3",
    attention="#f0c060",
    bad="#ff9a9a",
    banner="#3d3210",
    banner_text="#ffe9b0",
)
CONTRAST: Final = Colours(
    window="#000000",
    base="#000000",
    alternate="#1c1c1c",
    text="#ffffff",
    quiet_text="#ffffff",
    disabled_text="#c0c0c0",
    highlight="#ffff00",
    highlight_text="#000000",
    button="#000000",
    line="#ffffff",
    link="#66d9ff",
    good="#66ff99",
    attention="#ffd60a",
    bad="#ff9a9a",
    banner="#000000",
    banner_text="#ffff00",
)
"""High contrast: all text reaches 7 (WCAG 2.2, 1.4.6)."""

_BY_THEME: Final = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}


def colours_now() -> Colours:
    """Return the set of colours that the program is drawn in."""
    window = QGuiApplication.palette().window().color()
    drawn = next((each for each in _BY_THEME.values() if QColor(each.window) == window), None)
    return drawn or (DARK if window.lightness() < HALF_LIGHT else LIGHT)


def colours_of(theme: Theme) -> Colours:
    """Return the colours that a setting means on this computer now; the system may ask for high contrast, too."""
    if theme in _BY_THEME:
        return _BY_THEME[theme]
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def apply_theme(app: QApplication, *, dark: bool) -> None:
    """Give the program its style, and light or dark colours."""
    apply_colours(app, DARK if dark else LIGHT)


def apply_colours(app: QApplication, colours: Colours) -> None:
    """Give the program its style and colours."""
    if not isinstance(app.style(), OutlinedStyle):
        app.setStyle(OutlinedStyle("Fusion"))
    app.setPalette(_palette(colours))


def apply_text_size(app: QApplication, standard_points: float, percent: int) -> None:
    """Set the size of all text, in percent of the computer's own size."""
    font = QFont(app.font())
    font.setPointSizeF(standard_points * percent / 100)
    app.setFont(font)


def use_bundled_font_where_none(app: QApplication) -> None:
    """Take the letters that we print with for the window too where the system brings none."""
    if not QFontDatabase.families():
        use_bundled_font(app)


def use_bundled_font(app: QApplication) -> None:
    """Take the letters that we print with for the window: pictures of screens then look the same everywhere."""
    for bold in (False, True):
        QFontDatabase.addApplicationFont(str(font_file(bold=bold)))
    font = QFont(app.font())
    font.setFamily("Open Sans")
    app.setFont(font)


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.base,
        QPalette.ColorRole.AlternateBase: colours.alternate,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.quiet_text,
        QPalette.ColorRole.Button: colours.button,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.base,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.highlight,
        QPalette.ColorRole.HighlightedText: colours.highlight_text,
        QPalette.ColorRole.Accent: colours.highlight,
        QPalette.ColorRole.Link: colours.link,
        QPalette.ColorRole.LinkVisited: colours.link,
        QPalette.ColorRole.Mid: colours.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled_text))
    return palette


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

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's signature
    ) -> int:
        """Let the buttons of dialogs be without pictures, as on other systems; in the dark they are hardly seen."""
        if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        return super().styleHint(hint, option, widget, returnData)

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
