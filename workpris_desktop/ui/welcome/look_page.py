"""First page: the language, and how large and in which colours one reads."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from workpris_desktop.ui.settings.section import SettingsSection
from workpris_desktop.ui.welcome.page import WelcomePage
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class LookPage(WelcomePage):
    """The general settings, which count at once, so that the page itself is the sample.

    Args:
        make_section: makes the settings.
        parent: the owner.
    """

    def __init__(self, make_section: Callable[[], SettingsSection], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample = PlainLabel()
        self.section = make_section()
        self.column.addWidget(self.section)
        self.column.addWidget(self.sample)
        self.column.addStretch(1)
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the page in the language spoken now."""
        self.heading = self.tr("How do you like to read?")
        self.words.setText(self.tr("Everything here can be changed at any time under File, Settings."))
        self.sample.setText(self.tr("So large is a row of the list: night shelter, Brno, tel. 030 123 456."))
