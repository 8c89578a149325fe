"""Second page: where somebody works."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from workpris_desktop.ui.settings.section import SettingsSection
from workpris_desktop.ui.welcome.page import WelcomePage


class WorkplacePage(WelcomePage):
    """Country and prison.

    Args:
        make_section: makes the settings.
        parent: the owner.
    """

    def __init__(self, make_section: Callable[[], SettingsSection], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = make_section()
        self.column.addWidget(self.section)
        self.column.addStretch(1)
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the page in the language spoken now."""
        self.heading = self.tr("Where do you work?")
        why = self.tr("Maps, prisons and cards for professionals then begin there.")
        freedom = self.tr("Both can stay empty. They are kept on this computer only.")
        self.words.setText(f"{why} {freedom}")
