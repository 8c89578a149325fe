"""For professionals: cards of helplines, accreditation, trainings and networks, which stand on no leaflet."""

from collections.abc import Sequence
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.directory.record_markup import SERVICE_SCHEME
from workpris_desktop.ui.directory.staff_markup import staff_markup
from workpris_desktop.ui.widgets.closed_browser import ClosedBrowser
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.staff_card_words import StaffGroup

TYPING_PAUSE_MS: Final = 150
_WIDTH_CHARACTERS: Final = 96
_HEIGHT_ROWS: Final = 36
_SCREEN_SHARE: Final = 0.95
_FEWEST_CHARACTERS: Final = 14


class StaffDialog(QDialog):
    """Asks by signal what is looked for; shows the cards that it is given.

    Args:
        countries: the codes of countries with their names, in the order in which they are offered.
        country: the one that is chosen at first, "" for all.
        parent: the window, which can be used meanwhile.
    """

    asked = Signal(str, str)
    """What was typed, and the code of a country, "" for all."""
    service_requested = Signal(str)
    """The id of a service that is to be read in full."""
    search_requested = Signal(str, str)
    """The same as `asked`, to be shown as a list in the window."""

    def __init__(self, countries: Sequence[tuple[str, str]], country: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.country, self.cards = QLineEdit(), QComboBox(), ClosedBrowser()
        self.remark, self.note = PlainLabel(), PlainLabel()
        self.to_search = QPushButton()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._groups: tuple[StaffGroup, ...] = ()
        self._countries = tuple(countries)
        self._lay_out()
        self._fill(country)
        self._connect()
        self._show_texts()

    def ask(self) -> None:
        """Ask for what is typed and chosen."""
        self.asked.emit(self.search.text(), str(self.country.currentData()))

    def show_cards(self, groups: Sequence[StaffGroup], more: int) -> None:
        """Show cards; how many there are beyond them is said."""
        self._groups = tuple(groups)
        self.cards.setHtml(staff_markup(self._groups, colours_now()))
        self.remark.setVisible(not groups)
        self.cards.setVisible(bool(groups))
        self.to_search.setEnabled(bool(groups))
        self.note.setText(self.tr("%n more: a word or a country narrows it down.", "", more) if more else "")
        self.note.setVisible(bool(more))

    def show_failure(self, text: str) -> None:
        """Say why nothing can be shown."""
        self.show_cards((), 0)
        self.remark.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed; show the cards in other colours when the theme has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_texts()
            self.ask()
        elif event.type() == QEvent.Type.PaletteChange and self._groups:
            self.cards.setHtml(staff_markup(self._groups, colours_now()))

    def _show_texts(self) -> None:
        self.setWindowTitle(self.tr("For professionals"))
        self.search.setPlaceholderText(self.tr("A word or a town, for example: helpline"))
        self.search.setAccessibleName(self.tr("Search what there is for professionals"))
        self.country.setAccessibleName(self.tr("Country"))
        self.country.setItemText(0, self.tr("All countries"))
        self.cards.setAccessibleName(self.tr("Cards for professionals"))
        self.remark.setText(self.tr("Nothing for professionals was found. Try another word, or all countries."))
        self.to_search.setText(self.tr("Show as a &list, to print or save"))
        self._hint.setText(self.tr("For you and your colleagues. None of this stands on a leaflet."))

    def _fill(self, country: str) -> None:
        self.country.addItem("", "")
        for code, name in self._countries:
            self.country.addItem(name, code)
        self.country.setCurrentIndex(max(0, self.country.findData(country)))
        self.country.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.country.setMinimumContentsLength(_FEWEST_CHARACTERS)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._typing.start())
        self._typing.timeout.connect(self.ask)
        self.country.activated.connect(lambda _: self.ask())
        self.cards.anchorClicked.connect(self._follow)
        self.to_search.clicked.connect(
            lambda: self.search_requested.emit(self.search.text(), str(self.country.currentData()))
        )
        self._buttons.rejected.connect(self.reject)

    def _follow(self, address: QUrl) -> None:
        text = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if text.startswith(SERVICE_SCHEME):
            self.service_requested.emit(unquote(text.removeprefix(SERVICE_SCHEME)))

    def _lay_out(self) -> None:
        self._hint = PlainLabel()
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.country)
        for button in (self.to_search, self._buttons.button(QDialogButtonBox.StandardButton.Close)):
            # Return in the search is no wish to leave.
            button.setAutoDefault(False)
        foot.addWidget(self.to_search)
        foot.addWidget(self._buttons, 1)
        column = QVBoxLayout(self)
        column.addWidget(self._hint)
        column.addLayout(top)
        column.addWidget(self.remark)
        column.addWidget(self.cards, 1)
        column.addWidget(self.note)
        column.addLayout(foot)
        column.addStretch(0)
        self.remark.hide()
        self.note.hide()
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        width = min(metrics.averageCharWidth() * _WIDTH_CHARACTERS, int(screen.width() * _SCREEN_SHARE))
        self.resize(width, min(metrics.height() * _HEIGHT_ROWS, int(screen.height() * _SCREEN_SHARE)))
