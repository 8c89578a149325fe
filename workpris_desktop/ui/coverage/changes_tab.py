"""What opened and what closed since another edition, or until another day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from workpris_desktop.domain.coverage_change import CoverageComparison
from workpris_desktop.domain.edition import Edition
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.change_words import ChangeWords
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

_NOTHING, _ANOTHER_DAY = "", "day"
_FEWEST_CHARACTERS = 34


class ChangesTab(SpeakingWidget):
    """Asks by signal for a comparison.

    Args:
        words: says what is different.
        parent: the page.
    """

    wanted = Signal()
    """Another edition or day was chosen; `edition` and `day` tell which."""

    def __init__(self, words: ChangeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._editions: Sequence[Edition] = ()
        self._comparison: CoverageComparison | None = None
        self.against, self._label, self.day_field = QComboBox(), PlainLabel(), DayField()
        self.summary, self.list = AnnouncedLabel(selectable=True), QListWidget()
        self._lay_out()
        self.against.currentIndexChanged.connect(self._ask)
        self.day_field.day_changed.connect(self._ask)
        self.show_texts()

    @property
    def edition(self) -> int | None:
        """Return the number of the edition to compare with, None for none."""
        chosen = self.against.currentData()
        return chosen if isinstance(chosen, int) else None

    @property
    def day(self) -> date | None:
        """Return the day to compare with, None for none."""
        return self.day_field.day if self.against.currentData() == _ANOTHER_DAY else None

    def offer(self, editions: Sequence[Edition]) -> None:
        """Offer these editions to compare with."""
        self._editions = tuple(editions)
        self.show_texts()

    def show_comparison(self, comparison: CoverageComparison | None) -> None:
        """Show what is different, None while nothing is compared."""
        self._comparison = comparison
        self._say()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._label.setText(self.tr("Compare with"))
        self.against.setAccessibleName(self.tr("Compare with"))
        self.list.setAccessibleName(self.tr("What is different"))
        self.day_field.call(self.tr("Day to compare with"))
        chosen = self.against.currentData()
        with QSignalBlocker(self.against):
            self.against.clear()
            self.against.addItem(self.tr("Choose an edition or a day"), _NOTHING)
            for edition in self._editions:
                self.against.addItem(self._edition_text(edition), edition.number)
            self.against.addItem(self.tr("The same data on another day"), _ANOTHER_DAY)
            self.against.setCurrentIndex(max(0, self.against.findData(chosen)))
        self.day_field.setVisible(self.against.currentData() == _ANOTHER_DAY)
        self._say()

    def _edition_text(self, edition: Edition) -> str:
        issued = short_date(edition.issued, spoken_language()) if edition.issued else self.tr("not known")
        return self.tr("Edition of {date}, %n services", "", edition.services).format(date=issued)

    def _ask(self) -> None:
        self.day_field.setVisible(self.against.currentData() == _ANOTHER_DAY)
        if self.edition is None and self.day is None:
            self.show_comparison(None)
        else:
            self.wanted.emit()

    def _say(self) -> None:
        self.list.clear()
        comparison = self._comparison
        self.list.setVisible(comparison is not None)
        if comparison is None:
            self.summary.setText(
                self.tr(
                    "Compares what the filters above ask for with an earlier edition of the data, or with another day."
                )
            )
            return
        self.summary.setText(self._words.summary(comparison))
        self.list.addItems([self._words.change(change) for change in comparison.changes])

    def _lay_out(self) -> None:
        self._label.setBuddy(self.against)
        self._label.setWordWrap(False)
        self.against.setMinimumContentsLength(_FEWEST_CHARACTERS)
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        above = QHBoxLayout()
        for part in (self._label, self.against, self.day_field):
            above.addWidget(part)
        above.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(above)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        column.addStretch(0)
