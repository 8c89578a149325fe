"""The window with its search: all that the first painting needs."""

from dataclasses import dataclass

from workpris_desktop.domain.facts import Facts
from workpris_desktop.ui.directory.find_page import FindPage
from workpris_desktop.ui.directory.hit_words import HitWords
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.wording.record_words import RecordWords


@dataclass(frozen=True, slots=True)
class FirstScreen:
    """The window, and who puts services into words for it."""

    window: MainWindow
    record_words: RecordWords


def make_first_screen(facts: Facts) -> FirstScreen:
    """Return a window that can be shown; `window.Program` is made behind it afterwards."""
    record_words = RecordWords(facts)
    window = MainWindow(FindPage(facts, HitWords(facts.taxonomy, record_words, record_words)))
    record_words.setParent(window)
    return FirstScreen(window, record_words)
