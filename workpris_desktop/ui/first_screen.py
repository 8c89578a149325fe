"""The window with its search: all that the first painting needs."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from workpris_desktop.domain.facts import Facts
from workpris_desktop.ui.directory.find_page import FindPage
from workpris_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from workpris_desktop.ui.directory.row_words import RowWords


def make_first_screen(facts: Facts, today: Callable[[], date] = date.today) -> MainWindow:
    """Return a window that can be shown; `window.Program` is made behind it afterwards."""

    @cache
    def row_words() -> "RowWords":
        # The first row is said after the first painting, which need not wait for what says it.
        from workpris_desktop.ui.directory.row_words import RowWords  # noqa: PLC0415

        return RowWords(facts, today)

    return MainWindow(FindPage(facts, row_words))
