"""What a part of an open client file is: it shows one side of the file, and forgets when the file is left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.account import Account


class FilePart(QWidget):
    """A tab of an open file."""

    title_changed = Signal()
    """What `title` says is another now."""

    def title(self) -> str:
        """Return what its tab says, in the language spoken now; may hold an ``&``."""
        raise NotImplementedError

    def show_file(self, readable: ReadableFile, account: Account) -> None:
        """Show a file; called again with the same file when its name, rights or entries have changed."""
        raise NotImplementedError

    def forget(self) -> None:
        """Let go of the file: it is left, or the vault is being locked; what is half-written is kept first."""
        raise NotImplementedError

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard where somebody begins who has come to this part."""
        self.panes()[0].setFocus()
