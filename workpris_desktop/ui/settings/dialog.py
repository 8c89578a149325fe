"""All that a person sets to their liking in one place, applied at once; a word finds the row (ux.md 8.8)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.ui.settings.section import SettingsSection
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area

_WIDTH_CHARACTERS: Final = 84
_HEIGHT_ROWS: Final = 38
_SCREEN_SHARE: Final = 0.9


class SettingsDialog(QDialog):
    """Each choice counts at once; closing it changes nothing.

    Args:
        sections: the groups of settings, in their order.
        parent: the window.
    """

    def __init__(self, sections: Sequence[SettingsSection], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sections = tuple(sections)
        self.search, self.nothing = QLineEdit(), AnnouncedLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # Return in the search must not close the dialog.
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self._buttons.rejected.connect(self.reject)
        self.show_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed, which may be by this very dialog."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_texts()
        super().changeEvent(event)

    def show_texts(self) -> None:
        """Set every text of the frame in the language spoken now; the sections speak themselves."""
        self.setWindowTitle(self.tr("Settings"))
        self.search.setPlaceholderText(self.tr("Find a setting, for example: colours"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.nothing.setText(self.tr("No setting is called so. Try another word."))
        self._find()

    def _find(self) -> None:
        asked = folded_words(self.search.text())
        found = [section.show_found(asked) for section in self.sections]
        self.nothing.setVisible(not any(found))

    def _lay_out(self) -> None:
        ground = QWidget()
        rows = QVBoxLayout(ground)
        for section in self.sections:
            rows.addWidget(section)
        rows.addWidget(self.nothing)
        rows.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(in_scroll_area(ground), 1)
        column.addWidget(self._buttons)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _WIDTH_CHARACTERS, metrics.height() * _HEIGHT_ROWS)
        self.resize(wanted.boundedTo(self.screen().availableSize() * _SCREEN_SHARE))
