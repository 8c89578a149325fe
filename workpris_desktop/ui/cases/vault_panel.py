"""What a part of the clients' page is: it loads when the vault is opened, and forgets when it is locked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.account import Account, Deed


class VaultPanel(QWidget):
    """A part of the clients' page, shown to accounts whose roles allow ``deed``."""

    deed: Deed

    def title(self) -> str:
        """Return what its tab says, in the language spoken now; may hold an ``&``."""
        raise NotImplementedError

    def show_account(self, account: Account) -> None:
        """Load what this account may see: the vault has just been opened."""
        raise NotImplementedError

    def forget(self) -> None:
        """Let go of all that came from the vault, texts of widgets among it: it is being locked."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard where work begins once the vault is unlocked."""
        self.panes()[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        raise NotImplementedError
