"""Fourth page: whether client data is to be kept here, behind a password."""

from PySide6.QtWidgets import QRadioButton, QWidget

from workpris_desktop.ui.welcome.page import WelcomePage
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class ClientDataPage(WelcomePage):
    """Searching and printing needs no client data; who wants some sets the password when the pages are done.

    Args:
        is_there: whether client data is kept on this computer already.
        parent: the owner.
    """

    def __init__(self, *, is_there: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_there = is_there
        self.without, self.protected = QRadioButton(), QRadioButton()
        self.after = PlainLabel()
        self.without.setChecked(True)
        for widget in (self.without, self.protected, self.after):
            self.column.addWidget(widget)
            widget.setVisible(not is_there)
        self.column.addStretch(1)
        self.show_texts()

    @property
    def wants_password(self) -> bool:
        """Tell whether a password is to be set once the pages are done."""
        return self.protected.isChecked() and not self._is_there

    def show_texts(self) -> None:
        """Set every text of the page in the language spoken now."""
        self.heading = self.tr("Client data")
        there = self.tr("Client data is protected on this computer already. You unlock it under Clients.")
        choice = self.tr("You can search and print without any client data. If you keep some, it is encrypted.")
        self.words.setText(there if self._is_there else choice)
        self.without.setText(self.tr("Only search and print, for now"))
        self.protected.setText(self.tr("Also keep client data: set a password at the end"))
        self.after.setText(
            self.tr("You then print a recovery sheet. Without password and sheet nobody can open the data again.")
        )
