"""The filters above the results: type of help, region of return, prison, setting; and the town of the offices."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QWidget

from workpris_desktop.domain.catchment import Responsibility
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.search import Question
from workpris_desktop.ui.directory.choice_box import WIDEST_CHARACTERS, ChoiceBox
from workpris_desktop.ui.directory.town_field import TownField
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.choice_words import ChoiceWords

FACETS: Final = (Facet.TYPE, Facet.REGION, Facet.PRISON, Facet.SETTING)


class FilterBar(SpeakingWidget):
    """The filters that are needed most, a town, and the buttons for more filters and for none.

    By what the offices of the town are responsible is asked only where there is a town.
    """

    asked = Signal(Question)
    person_requested = Signal()
    more_requested = Signal()
    clear_requested = Signal()

    def __init__(self, words: ChoiceWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._is_filled = False
        self._question = Question()
        self.boxes = {facet: ChoiceBox(facet) for facet in FACETS}
        self.town = TownField()
        self._basis = QComboBox()
        self._person = QPushButton()
        self._told = 0
        self._more = QPushButton()
        self._clear = QPushButton()
        self._lay_out()
        for box in self.boxes.values():
            box.asked.connect(self.asked)
        self.town.textChanged.connect(lambda _: self._show_state())
        self.town.decided.connect(self._ask_town)
        self._basis.activated.connect(self._ask_town)
        self._person.clicked.connect(self.person_requested)
        self._more.clicked.connect(self.more_requested)
        self._clear.clicked.connect(self.clear_requested)
        self.show_texts()
        self._show_state()

    def fill(self) -> None:
        """Offer the values; the first painting does without the tables in which they stand."""
        self._is_filled = True
        self.show_texts()

    def show_question(self, question: Question) -> None:
        """Show what is chosen; the name of the town is told by `choose_town`."""
        self._question = question
        for box in self.boxes.values():
            box.show_question(question)
        if question.municipality != self.town.town_id:
            self.town.choose(question.municipality, question.municipality)
        self._basis.setCurrentIndex(max(0, self._basis.findData(question.basis.value)))
        self._show_state()

    def show_counts(self, counts: Mapping[Choice, int]) -> None:
        """Show how many services each value would find."""
        for box in self.boxes.values():
            box.show_counts(counts)

    def fold(self, *, folded: bool) -> None:
        """Leave the boxes out where there is little room; the panel with more filters then has them."""
        for box in self.boxes.values():
            box.setVisible(not folded)

    def show_told(self, count: int) -> None:
        """Show how many facts of a person are told."""
        self._told = count
        self._show_told()

    def choose_town(self, town_id: str, name: str) -> None:
        """Put the name of the town into its field."""
        self.town.choose(town_id, name)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        words = self._words
        for facet, box in self.boxes.items():
            box.offer(words.heading(facet), words.every(facet), words.offers(facet) if self._is_filled else ())
        self._fill_basis()
        self._basis.setAccessibleName(self.tr("By what the offices are responsible"))
        self.town.setAccessibleName(self.tr("Town, to find who is responsible there"))
        self.town.setPlaceholderText(self.tr("Who is responsible in: town"))
        for widget in (self._basis, self.town):
            widget.setToolTip(widget.accessibleName())
        self._show_told()
        self._more.setText(self.tr("&More filters…"))
        self._clear.setText(self.tr("Clear &filters"))
        self._fit_town()

    def changeEvent(self, event: QEvent) -> None:
        """Give the field for the town its width again when the size of all text has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_town()

    def _lay_out(self) -> None:
        layout = FlowLayout(self)
        self._basis.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._basis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for widget in (*self.boxes.values(), self.town, self._basis, self._person, self._more, self._clear):
            layout.addWidget(widget)
        self._basis.hide()

    def _show_told(self) -> None:
        text = self.tr("For a &person ({count})…") if self._told else self.tr("For a &person…")
        self._person.setText(text.format(count=self._told))

    def _fill_basis(self) -> None:
        kept = max(0, self._basis.currentIndex())
        self._basis.clear()
        self._basis.addItem(self.tr("by permanent residence"), Responsibility.RESIDENCE.value)
        self._basis.addItem(self.tr("by stay"), Responsibility.STAY.value)
        self._basis.setCurrentIndex(kept)

    def _fit_town(self) -> None:
        """Let the field show all of its hint, and the cross that clears it."""
        metrics = self.fontMetrics()
        hint = metrics.horizontalAdvance(self.town.placeholderText()) + 4 * metrics.averageCharWidth()
        self.town.setMinimumWidth(min(hint, 2 * WIDEST_CHARACTERS * metrics.averageCharWidth()))

    def _show_state(self) -> None:
        self._basis.setVisible(bool(self.town.text()))
        narrowed = bool(self._question.filters or self._question.near or self._question.open_on)
        self._clear.setEnabled(narrowed or bool(self.town.text()))

    def _ask_town(self) -> None:
        basis = Responsibility(self._basis.currentData())
        self.asked.emit(replace(self._question, municipality=self.town.town_id, basis=basis))
