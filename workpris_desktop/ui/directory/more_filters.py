"""All filters that are not above the results, in a pane beside them."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.search import Question
from workpris_desktop.ui.directory.choice_box import ChoiceBox
from workpris_desktop.ui.directory.filter_bar import FACETS
from workpris_desktop.ui.directory.near_field import NearField
from workpris_desktop.ui.directory.town_field import TownField
from workpris_desktop.ui.widgets.open_on_field import OpenOnField
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.choice_words import ChoiceWords

_MAIN: Final = FACETS
_WHERE: Final = (Facet.DISTRICT,)
_WHOM: Final = (Facet.SEX, Facet.HOUSEHOLD, Facet.GROUP, Facet.WELCOME, Facet.LANGUAGE, Facet.PHASE)
_ENTRY: Final = (Facet.ROOM, Facet.PAYMENT, Facet.REFERRAL, Facet.ENTRY, Facet.ACCEPTS)
_TRUST: Final = (Facet.CHECKED, Facet.EVIDENCE)
_PLACE: Final = (Facet.FORM, Facet.PHYSICAL)
GROUPS: Final = (_MAIN, _WHERE, _WHOM, _ENTRY, _TRUST, _PLACE)


class MoreFilters(SpeakingWidget):
    """Shows what a question says, with counts, and asks another one as soon as something is chosen."""

    asked = Signal(Question)
    close_requested = Signal()

    def __init__(self, words: ChoiceWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._region = ""
        self._near, self._open_on = NearField(), OpenOnField()
        self._near_label, self._open_label = PlainLabel(), PlainLabel()
        self.boxes = {facet: ChoiceBox(facet) for group in GROUPS for facet in group}
        self._labels = {facet: PlainLabel() for facet in self.boxes}
        self._groups = [QGroupBox() for _ in GROUPS]
        self._heading = PlainLabel()
        self._close = QPushButton()
        self._lay_out()
        self.setFocusProxy(self._near.place)
        for signal in (self._near.asked, self._open_on.asked, *(box.asked for box in self.boxes.values())):
            signal.connect(self.asked)
        self._close.clicked.connect(self.close_requested)
        self.fold(folded=False)
        self.show_texts()

    @property
    def place_field(self) -> TownField:
        """Return the field for the place near which is looked."""
        return self._near.place

    def show_question(self, question: Question) -> None:
        """Show what is chosen; the districts are those of the region."""
        if question.region != self._region:
            self._region = question.region
            self._offer(Facet.DISTRICT)
        self._near.show_question(question)
        self._open_on.show_question(question)
        for box in self.boxes.values():
            box.show_question(question)

    def show_counts(self, counts: Mapping[Choice, int]) -> None:
        """Show how many services each value would find."""
        for box in self.boxes.values():
            box.show_counts(counts)

    def fold(self, *, folded: bool) -> None:
        """Show also the filters that stand above the results where there is room for them."""
        self._groups[GROUPS.index(_MAIN)].setVisible(folded)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._heading.setText(self.tr("More filters. Each works at once; the list shows what is left."))
        self._close.setText(self.tr("D&one"))
        self._near_label.setText(self.tr("Near a place"))
        self._open_label.setText(self.tr("Opening hours"))
        titles = (
            self.tr("What and where"),
            self.tr("Nearby and when"),
            self.tr("For whom"),
            self.tr("Getting in"),
            self.tr("Trust"),
            self.tr("What it is like"),
        )
        for group, title in zip(self._groups, titles, strict=True):
            group.setTitle(title)
        for facet in self.boxes:
            self._labels[facet].setText(self._words.heading(facet))
            self._offer(facet)

    def _offer(self, facet: Facet) -> None:
        words = self._words
        region = self._region if facet is Facet.DISTRICT else ""
        self.boxes[facet].offer(words.heading(facet), words.every(facet), words.offers(facet, region))

    def _lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        for group, facets in zip(self._groups, GROUPS, strict=True):
            form = QFormLayout(group)
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            if facets is _WHERE:
                form.addRow(self._near_label, self._near)
                form.addRow(self._open_label, self._open_on)
            for facet in facets:
                form.addRow(self._labels[facet], self.boxes[facet])
            column.addWidget(group)
        column.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(in_scroll_area(whole), 1)
