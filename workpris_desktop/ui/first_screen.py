"""The window with its search: all that the first painting needs."""

from workpris_desktop.domain.facts import Facts
from workpris_desktop.ui.directory.find_page import FindPage
from workpris_desktop.ui.directory.hit_words import HitWords
from workpris_desktop.ui.main_window import MainWindow


def make_first_screen(facts: Facts) -> MainWindow:
    """Return a window that can be shown; `window.Program` is made behind it afterwards."""
    hit_words = HitWords(facts)
    window = MainWindow(FindPage(facts, hit_words))
    hit_words.setParent(window)
    return window
