"""Where a question is put: the search box, a chip for each part of the question, and the filters."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workpris_desktop.domain.choice import Facet
from workpris_desktop.domain.search import Answer, Order, Question
from workpris_desktop.ui.directory.filter_bar import FilterBar
from workpris_desktop.ui.directory.search_box import SearchBox
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.languages import spoken_language

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.ui.directory.chip_row import ChipRow
    from workpris_desktop.ui.directory.chips import Chip
    from workpris_desktop.ui.directory.more_filters import MoreFilters
    from workpris_desktop.wording.question_words import QuestionWords


class QuestionPanel(SpeakingWidget):
    """Holds the one question that is asked now; every part shows it, and asks for another one.

    ``question_words`` is called with the first answer, which comes after the first painting.
    """

    asked = Signal(Question)
    filters_requested = Signal()
    list_requested = Signal()
    memory_requested = Signal(QPoint)
    """Where on the screen the list of searches is to be opened."""

    def __init__(
        self,
        choice_words: ChoiceWords,
        question_words: "Callable[[], QuestionWords]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question_words = question_words
        self._question = Question()
        self._answer: Answer | None = None
        self._more: MoreFilters | None = None
        self._folded = False
        self.search = SearchBox()
        self.chips: ChipRow | None = None
        self.filters = FilterBar(choice_words)
        self._memory = QToolButton()
        self._lay_out()
        self._connect()
        self.search.fit(self.font())
        self.show_texts()

    @property
    def question(self) -> Question:
        """Return what is asked now, with all counts, in the language spoken now."""
        return replace(self._question, text=self.search.text(), counts=True, language=spoken_language())

    def put(self, question: Question) -> None:
        """Put a whole question into all parts, and ask it."""
        self.search.put(question.text)
        self._ask(question)

    def refine(self, question: Question) -> None:
        """Ask a question with the text that stands in the box now; another region drops the district of the former."""
        if question.region != self._question.region:
            kept = tuple(choice for choice in question.choices if choice.facet is not Facet.DISTRICT)
            question = replace(question, choices=kept)
        self._ask(replace(question, text=self.search.text()))

    def sort(self, order: Order) -> None:
        """Ask the same in another order."""
        self._ask(replace(self.question, order=order))

    def clear_filters(self) -> None:
        """Open all filters, forget the town, and ask what is left: the words."""
        self.filters.town.clear()
        former = self._question
        self._ask(Question(text=self.search.text(), order=former.order, for_staff=former.for_staff))

    def show_answer(self, answer: Answer) -> None:
        """Show the counts of an answer, and what narrows it."""
        self._answer = answer
        self.filters.show_counts(answer.facets)
        if self._more is not None:
            self._more.show_counts(answer.facets)
        self._show_chips()

    def join(self, more: "MoreFilters") -> None:
        """Let the pane with more filters show the question and ask others, too."""
        self._more = more
        more.fold(folded=self._folded)
        more.asked.connect(self.refine)
        more.show_question(self.question)
        if self._answer is not None:
            more.show_counts(self._answer.facets)

    def fold(self, *, folded: bool) -> None:
        """Leave the results room where there is little: the filters then stand in their panel only."""
        if folded != self._folded:
            self._folded = folded
            self.filters.fold(folded=folded)
            if self._more is not None:
                self._more.fold(folded=folded)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.search.setPlaceholderText(self.tr("Type a need or a place"))
        self.search.setAccessibleName(self.tr("Search"))
        self._memory.setText(self.tr("Searches") + " ▾")
        self._memory.setAccessibleName(self.tr("Recent and saved searches"))
        how = self.tr("Recent and saved searches (Alt and the down key in the search box)")
        self._memory.setToolTip(how)
        self._memory.setAccessibleDescription(how)
        self._show_chips()

    def changeEvent(self, event: QEvent) -> None:
        """Give the search box its size again when that of all text has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.search.fit(self.font())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.search, 1)
        line.addWidget(self._memory)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(line)
        self._column.addWidget(self.filters)

    def _connect(self) -> None:
        self.search.asked.connect(self._typed)
        self.search.list_requested.connect(self.list_requested)
        self.search.removal_requested.connect(self._remove_last)
        self.search.memory_requested.connect(self._request_memory)
        self._memory.clicked.connect(self._request_memory)
        self.filters.asked.connect(self.refine)
        self.filters.more_requested.connect(self.filters_requested)
        self.filters.clear_requested.connect(self.clear_filters)

    def _typed(self) -> None:
        """Ask what is typed; an emptied box may hold a place again."""
        reads_places = self._question.reads_places or not self.search.text().strip()
        self._ask(replace(self._question, text=self.search.text(), reads_places=reads_places))

    def _ask(self, question: Question) -> None:
        self._question = question
        self.filters.show_question(question)
        if self._more is not None:
            self._more.show_question(question)
        self.asked.emit(self.question)

    def _remove_last(self) -> None:
        if self.chips is not None:
            self.chips.remove_last()

    def _remove(self, chip: "Chip") -> None:
        self.put(chip.without(self.question))

    def _show_chips(self) -> None:
        """Show what narrows the answer; the chips are made when something does for the first time."""
        if self._answer is None:
            return
        question, understood = self._answer.question, self._answer.understood
        narrowed = question.filters or question.near or question.open_on or understood.near
        if not narrowed and self.chips is None:
            return
        from workpris_desktop.ui.directory.chips import chips_of  # noqa: PLC0415 - the first painting does without

        self._chip_row().show_chips(chips_of(question, understood, self._question_words()))

    def _chip_row(self) -> "ChipRow":
        if self.chips is None:
            from workpris_desktop.ui.directory.chip_row import ChipRow  # noqa: PLC0415 - as above

            self.chips = ChipRow()
            self.chips.removed.connect(self._remove)
            self.chips.emptied.connect(self.search.setFocus)
            self._column.insertWidget(1, self.chips)
        return self.chips

    def _request_memory(self) -> None:
        self.memory_requested.emit(self._memory.mapToGlobal(QPoint(0, self._memory.height())))
