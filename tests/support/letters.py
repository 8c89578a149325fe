"""Letters that are pressed with Alt: which of them lead to several things at once."""

from collections import defaultdict

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QTabBar

from workpris_desktop.ui.main_window import FIND
from workpris_desktop.wording.languages import spoken_language


def several(texts):
    """Return the letters that several of these texts have, each with those texts."""
    by_letter = defaultdict(list)
    for text in texts:
        by_letter[QKeySequence.mnemonic(text).toString()].append(text)
    return {letter: said for letter, said in by_letter.items() if letter and len(said) > 1}


def doubles(widget, *texts):
    """Return the letters that lead to several things which can be pressed in a widget now, with these."""
    parts = [each for each in widget.findChildren(QAbstractButton) if each.isVisible()]
    parts += [each for each in widget.findChildren(QLabel) if each.isVisible() and each.buddy() is not None]
    said = [each.text() for each in parts]
    said += [each.title() for each in widget.findChildren(QGroupBox) if each.isVisible()]
    bars = [each for each in widget.findChildren(QTabBar) if each.isVisible()]
    said += [bar.tabText(at) for bar in bars for at in range(bar.count())]
    return several((*said, *texts))


def doubles_of_window(program):
    """Return the letters that are there twice in the window with its menus."""
    found = doubles(program.window, *(each.text() for each in program.window.menuBar().actions()))
    if spoken_language() == "en" and program.window.current_view == FIND:
        # The filters of the search have the letter of a menu; Alt with it walks through both.
        found.pop("Alt+F", None)
    return found
