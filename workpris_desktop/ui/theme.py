"""Colours, light and dark, and the size of text: our own palette over Qt's Fusion style."""

from typing import Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QApplication,
)

from workpris_desktop.system.paths import font_file
from workpris_desktop.ui.colours import DARK, LIGHT, Colours
from workpris_desktop.ui.outlined_style import OutlinedStyle

TEXT_PERCENTS: Final = (90, 100, 110, 125, 150, 175, 200)
"""The steps in which text can be made larger or smaller."""


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
