"""The tables of clients in a window that is painted offscreen, as the screens use them."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QApplication

from workpris_desktop.cases.file_search import FileHit
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.client_register import RegisterRow
from workpris_desktop.domain.region import NO_REGIONS
from workpris_desktop.ui.cases.file_list import FileList
from workpris_desktop.ui.cases.work.register_model import RegisterFilter, RegisterWords
from workpris_desktop.ui.cases.work.register_panel import RegisterPanel
from workpris_desktop.wording.client_work_words import ClientWorkWords
from workpris_desktop.wording.file_words import FileWords
from workpris_desktop.wording.register_screen_words import RegisterScreenWords

SIZE_PX: Final = (1280, 800)


class PaintedTables:
    """Shows rows, and returns when they are painted.

    Args:
        account: who looks at them.
        today: the day on the wall.
    """

    def __init__(self, account: Account, today: date) -> None:
        self._program = QApplication.instance() or QApplication([])
        files = FileWords()
        files.accounts = {account.id: account}
        words = RegisterWords(files, ClientWorkWords(), RegisterScreenWords(files, NO_REGIONS, lambda _: ""))
        self._list, self._register = FileList(files), RegisterPanel(words, lambda: today)
        for screen in (self._list, self._register):
            screen.resize(*SIZE_PX)
            screen.show()
            screen.show_account(account)

    def show_files(self, files: Sequence[ClientFile]) -> None:
        """Show client files from above, none selected before."""
        self._list.show_hits(tuple(FileHit(file) for file in files), is_search=False)
        self._list.table.viewport().repaint()

    def show_register(self, rows: Sequence[RegisterRow]) -> None:
        """Show the register."""
        self._register.show_rows(rows)
        self._register.table.viewport().repaint()

    def filter_register(self, text: str) -> None:
        """Filter the register by what is typed, paint it, and show all of it again."""
        self._register.model.filter(RegisterFilter(text))
        self._register.table.viewport().repaint()
        self._register.model.filter(RegisterFilter())
