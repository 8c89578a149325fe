"""The sets of colours that the program is drawn in: light, dark, and high contrast."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from workpris_desktop.domain.preferences import Theme

HALF_LIGHT: Final = 128


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
