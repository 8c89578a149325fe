"""Settings of the eye and the ear: language, size of text, colours."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from workpris_desktop.domain.language import LANGUAGE_NAMES, LANGUAGES
from workpris_desktop.domain.preferences import Theme
from workpris_desktop.ui.settings.section import SettingsSection, offer
from workpris_desktop.ui.theme import TEXT_PERCENTS
from workpris_desktop.wording.languages import spoken_language

if TYPE_CHECKING:
    from workpris_desktop.ui.comfort import Comfort

_USUAL_PERCENT = 100


class GeneralSection(SettingsSection):
    """Language, size of text and colours.

    Args:
        comfort: what is set, and what sets it.
        fixed: the names of the settings that an administrator has fixed.
        parent: the owner.
    """

    def __init__(self, comfort: "Comfort", fixed: Collection[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(fixed, parent)
        self._comfort = comfort
        self.language, self.text_size, self.colours = QComboBox(), QComboBox(), QComboBox()
        self.usual = QPushButton()
        self.add_row(self.language, "language")
        for widget in (self.text_size, self.colours, self.usual):
            self.add_row(widget)
        self.end_rows()
        self.language.activated.connect(lambda _: comfort.change_language(str(self.language.currentData())))
        self.text_size.activated.connect(lambda _: comfort.set_text_percent(int(self.text_size.currentData())))
        self.colours.activated.connect(lambda _: comfort.change_theme(Theme(self.colours.currentData())))
        self.usual.clicked.connect(self._use_usual)
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the section in the language spoken now, and show in each row what is set."""
        self.usual.setText(self.tr("Usual size and colours"))
        names = (self.tr("Language"), self.tr("Size of text"), self.tr("Colours"), "")
        self.name_rows(self.tr("General"), names)
        themes = {
            Theme.SYSTEM: self.tr("As the system"),
            Theme.LIGHT: self.tr("Light"),
            Theme.DARK: self.tr("Dark"),
            Theme.CONTRAST: self.tr("High contrast"),
        }
        offer(self.language, [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES], spoken_language())
        offer(self.text_size, [(each, f"{each} %") for each in TEXT_PERCENTS], self._comfort.text_percent)
        offer(self.colours, themes.items(), self._comfort.theme)

    def _use_usual(self) -> None:
        self._comfort.set_text_percent(_USUAL_PERCENT)
        self._comfort.change_theme(Theme.SYSTEM)
        self.show_texts()
