"""The window with its search: all that the first painting needs."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.directory.find_page import FindPage
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.wording.choice_words import ChoiceWords

if TYPE_CHECKING:
    from workpris_desktop.domain.facts import Facts
    from workpris_desktop.domain.phrases import Phrasebook
    from workpris_desktop.ui.directory.row_words import RowWords
    from workpris_desktop.wording.question_words import QuestionWords


def make_first_screen(facts: "Callable[[], Facts]", today: Callable[[], date] = date.today) -> MainWindow:
    """Return a window that can be shown; `window.Program` is made behind it afterwards.

    Args:
        facts: returns the shipped tables; it is not asked before the window is painted.
        today: tells which day it is.
    """

    @cache
    def row_words() -> "RowWords":
        # The first row is said after the first painting, which need not wait for what says it.
        from workpris_desktop.ui.directory.row_words import RowWords  # noqa: PLC0415

        return RowWords(facts(), today)

    @cache
    def phrasebook(language: str) -> "Phrasebook":
        from workpris_desktop.wording.printed import read_phrasebook  # noqa: PLC0415 - as above

        return read_phrasebook(language, resources_folder())

    choice_words = ChoiceWords(facts, phrasebook)

    @cache
    def question_words() -> "QuestionWords":
        from workpris_desktop.wording.question_words import QuestionWords  # noqa: PLC0415 - as above

        return QuestionWords(choice_words)

    return MainWindow(FindPage(row_words, choice_words, question_words))
