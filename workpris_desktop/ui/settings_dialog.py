"""All that a person sets to their liking in one place, applied at once; a word finds the row (ux.md 8.8)."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.language import LANGUAGE_NAMES, LANGUAGES
from workpris_desktop.domain.preferences import Theme
from workpris_desktop.domain.workplace import Home
from workpris_desktop.ui.comfort import Comfort
from workpris_desktop.ui.theme import TEXT_PERCENTS
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.wording.alphabet import by_name
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.languages import spoken_language

SCREEN_SHARE: Final = 0.9
_WIDTH_CHARACTERS: Final = 80
_HEIGHT_ROWS: Final = 30
_FEWEST_CHARACTERS: Final = 24


class SettingsDialog(QDialog):
    """Each choice counts at once; closing it changes nothing.

    Args:
        comfort: what is set, and what sets it.
        facts: countries and prisons.
        folder: where the person's data is.
        parent: the window.
    """

    def __init__(self, comfort: Comfort, facts: Facts, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comfort, self._facts, self._folder = comfort, facts, folder
        self._words = CoverageWords(facts, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search, self._nothing = QLineEdit(), AnnouncedLabel()
        self.language, self.text_size, self.colours = QComboBox(), QComboBox(), QComboBox()
        self.country, self.prison = QComboBox(), QComboBox()
        self.folder_label = PlainLabel(selectable=True)
        self._groups: dict[QGroupBox, dict[QWidget, PlainLabel]] = {
            QGroupBox(): {each: PlainLabel() for each in (self.language, self.text_size, self.colours)},
            QGroupBox(): {each: PlainLabel() for each in (self.country, self.prison)},
            QGroupBox(): {self.folder_label: PlainLabel()},
        }
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self.show_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed, which may be by this very dialog."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_texts()
        super().changeEvent(event)

    def show_texts(self) -> None:
        """Set every text in the language spoken now, and choose in each box what is set."""
        self.setWindowTitle(self.tr("Settings"))
        self.search.setPlaceholderText(self.tr("Find a setting, for example: colours"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self._nothing.setText(self.tr("No setting is called so. Try another word."))
        titles = (self.tr("General"), self.tr("Where you work"), self.tr("This computer"))
        names = (
            (self.tr("Language"), self.tr("Size of text"), self.tr("Colours")),
            (self.tr("Country"), self.tr("Prison")),
            (self.tr("Folder of your data"),),
        )
        for (group, rows), title, told in zip(self._groups.items(), titles, names, strict=True):
            group.setTitle(title)
            for (widget, label), name in zip(rows.items(), told, strict=True):
                label.setText(name)
                widget.setAccessibleName(name)
        self.folder_label.setText(str(self._folder))
        self._fill()
        self._find()

    def _fill(self) -> None:
        comfort, home = self._comfort, self._comfort.home
        themes = {
            Theme.SYSTEM: self.tr("As the system"),
            Theme.LIGHT: self.tr("Light"),
            Theme.DARK: self.tr("Dark"),
            Theme.CONTRAST: self.tr("High contrast"),
        }
        not_set, areas = self.tr("Not set"), self._words.area_names()
        countries = [("", not_set), *((each.code, areas.get(each.code, each.code)) for each in self._facts.countries)]
        inside = (each for each in self._facts.prisons if not home.country or each.country == home.country)
        prisons = [(each.id, each.name) for each in by_name(inside, lambda each: each.name)]
        _offer(self.language, [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES], spoken_language())
        _offer(self.text_size, [(each, f"{each} %") for each in TEXT_PERCENTS], comfort.text_percent)
        _offer(self.colours, themes.items(), comfort.theme)
        _offer(self.country, countries, home.country)
        _offer(self.prison, [("", not_set), *prisons], home.prison)

    def _find(self) -> None:
        """Show the rows in which each word typed begins a word, with their group; all where nothing is typed."""
        asked, found = folded_words(self.search.text()), False
        for group, rows in self._groups.items():
            is_any = False
            for widget, label in rows.items():
                words = folded_words(f"{label.text()} {group.title()}")
                is_meant = all(any(word.startswith(each) for word in words) for each in asked)
                widget.setVisible(is_meant)
                label.setVisible(is_meant)
                is_any = is_any or is_meant
            group.setVisible(is_any)
            found = found or is_any
        self._nothing.setVisible(not found)

    def _choose_home(self, *, is_country: bool) -> None:
        """Keep where the person works; a prison of another country is none any more."""
        prison = "" if is_country else str(self.prison.currentData() or "")
        self._comfort.change_home(Home(str(self.country.currentData() or ""), prison))
        self._fill()

    def _connect(self) -> None:
        comfort = self._comfort
        self.search.textChanged.connect(self._find)
        self.language.activated.connect(lambda _: comfort.change_language(str(self.language.currentData())))
        self.text_size.activated.connect(lambda _: comfort.set_text_percent(int(self.text_size.currentData())))
        self.colours.activated.connect(lambda _: comfort.change_theme(Theme(self.colours.currentData())))
        self.country.activated.connect(lambda _: self._choose_home(is_country=True))
        self.prison.activated.connect(lambda _: self._choose_home(is_country=False))
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        ground = QWidget()
        rows = QVBoxLayout(ground)
        for group, widgets in self._groups.items():
            form = QFormLayout(group)
            for widget, label in widgets.items():
                label.setBuddy(widget)
                form.addRow(label, widget)
                if isinstance(widget, QComboBox):
                    widget.setMinimumContentsLength(_FEWEST_CHARACTERS)
                    widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            rows.addWidget(group)
        rows.addWidget(self._nothing)
        rows.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(in_scroll_area(ground), 1)
        column.addWidget(self._buttons)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _WIDTH_CHARACTERS, metrics.height() * _HEIGHT_ROWS)
        self.resize(wanted.boundedTo(self.screen().availableSize() * SCREEN_SHARE))


def _offer(box: QComboBox, rows: Iterable[tuple[object, str]], chosen: object) -> None:
    with QSignalBlocker(box):
        box.clear()
        for value, text in rows:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
