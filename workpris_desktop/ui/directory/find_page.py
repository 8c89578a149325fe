"""The main screen: a question, the services found, and the one that is selected."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.domain.search import Answer, Question
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.ui.directory.answer_panel import AnswerPanel
from workpris_desktop.ui.directory.detail_panel import DetailPanel
from workpris_desktop.ui.directory.divided_view import DividedView
from workpris_desktop.ui.directory.question_panel import QuestionPanel
from workpris_desktop.ui.directory.town_field import TownField
from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.wording.choice_words import ChoiceWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.ui.directory.more_filters import MoreFilters
    from workpris_desktop.ui.directory.row_words import RowWords
    from workpris_desktop.wording.question_words import QuestionWords

LOW_LINES = 24
"""Below this height in lines of text, the filters make room for the results."""


class FindPage(QWidget):
    """Asks for a search and for a service by signal; shows what it is given."""

    search_requested = Signal(Question)
    service_selected = Signal(str)
    """The id of the service that the selection has come to, empty for none."""
    service_opened = Signal()
    """The selected service is being read."""
    shortlist_toggle_requested = Signal()
    leaflet_requested = Signal()
    form_requested = Signal(str)
    """The id of a form of the selected service."""
    memory_requested = Signal(QPoint)
    """Where on the screen the list of recent and saved searches is to be opened."""
    report_requested = Signal(Question)
    """The question that found nothing, which is to be reported."""
    data_requested = Signal()
    place_field_made = Signal(TownField)
    """The field for the place near which is looked is there: somebody must propose places."""

    def __init__(
        self,
        row_words: "Callable[[], RowWords]",
        choice_words: ChoiceWords,
        question_words: "Callable[[], QuestionWords]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choice_words = choice_words
        self.more_filters: MoreFilters | None = None
        self.banner = Banner()
        self.asking = QuestionPanel(choice_words, question_words)
        self.results = AnswerPanel(row_words, question_words)
        self.detail = DetailPanel()
        self.view = DividedView(self.results, self.detail)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.banner)
        layout.addWidget(self.asking)
        layout.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.asking.asked.connect(self.search_requested)
        self.asking.list_requested.connect(self.results.list.setFocus)
        self.asking.filters_requested.connect(self.toggle_filters)
        self.asking.memory_requested.connect(self.memory_requested)
        self.results.service_selected.connect(self._show_selected)
        self.results.service_opened.connect(self.enter_detail)
        self.results.service_clicked.connect(self.view.close_panel)
        self.results.search_box_requested.connect(self.asking.search.setFocus)
        self.results.asked.connect(self.ask)
        self.results.order_chosen.connect(self.asking.sort)
        self.results.report_requested.connect(self.report_requested)
        self.results.data_requested.connect(self.data_requested)
        self.detail.shortlist_toggle_requested.connect(self.shortlist_toggle_requested)
        self.detail.leaflet_requested.connect(self.leaflet_requested)
        self.detail.form_requested.connect(self.form_requested)
        self.detail.back_requested.connect(self.leave_detail)
        self.view.list_shown.connect(self._make_room)

    @property
    def question(self) -> Question:
        """Return what is asked now."""
        return self.asking.question

    @property
    def town_field(self) -> TownField:
        """Return the field for the town whose offices are wanted."""
        return self.asking.filters.town

    def ask(self, question: Question) -> None:
        """Put a question into box and filters, and ask it."""
        self.asking.put(question)

    def show_answer(self, answer: Answer) -> None:
        """Show what was found; the selection is kept only where the same was asked as before."""
        town = answer.responsible.municipality if answer.responsible else None
        if town is not None and answer.question.municipality == self.town_field.text():
            self.asking.filters.choose_town(town.id, town.name)  # the question came from elsewhere than the field
        self.results.show_answer(answer, self.town_field.remark)
        self.asking.show_answer(answer)

    def mark_chosen(self, shortlist: Shortlist) -> None:
        """Mark what is on the shortlist, in the list and in the detail pane."""
        self.results.model.mark_chosen(shortlist)
        self.detail.mark_chosen(chosen=self.selected_id in shortlist)

    @property
    def selected_id(self) -> str:
        """Return the id of the selected service, empty for none."""
        return self.results.selected_id

    @property
    def selected_name(self) -> str:
        """Return the name of the selected service, empty for none."""
        hit = self.results.selected_hit
        return hit.name if hit else ""

    def select_next(self) -> None:
        """Move the selection down by a row, where there is one."""
        self.results.select_next()

    def fill(self) -> None:
        """Offer what can be chosen of each filter."""
        self.asking.filters.fill()

    def focus_search(self) -> None:
        """Move the keyboard to the search box and select what is in it."""
        self.leave_detail()
        self.asking.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.asking.search.selectAll()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        parts = (self.asking.search, self.results.list, self.view.beside)
        return tuple(part for part in parts if part.isVisible())

    def focus_pane(self, pane: QWidget) -> None:
        """Move the keyboard to one of the panes."""
        if pane is self.detail:
            self.detail.focus_reading()
        else:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def enter_detail(self) -> None:
        """Move into the detail pane, which takes the room of the list where the window is narrow."""
        if self.selected_id:
            self.view.show_detail()
            self.detail.focus_reading()
            self.service_opened.emit()

    def leave_detail(self) -> None:
        """Move back to the list."""
        self.view.show_list()
        self.results.list.setFocus()
        self.results.list.scrollTo(self.results.list.currentIndex())

    def toggle_detail(self) -> None:
        """Hide the detail pane, or show it again."""
        self.view.toggle_detail()

    def open_panel(self, panel: QWidget) -> None:
        """Open a panel beside the list, in place of the detail pane, until it is closed or a service is chosen."""
        self.view.open_panel(panel)
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Close the panel that is open beside the list, and move the keyboard to the list."""
        if self.view.has_panel:
            self.view.close_panel()
            self.results.list.setFocus()

    def toggle_filters(self) -> None:
        """Open the panel with more filters, or close it."""
        if self.more_filters is not None and self.view.beside is self.more_filters:
            self.close_panel()
            return
        if self.more_filters is None:
            from workpris_desktop.ui.directory.more_filters import MoreFilters  # noqa: PLC0415 - not always needed

            self.more_filters = MoreFilters(self._choice_words)
            self.more_filters.close_requested.connect(self.close_panel)
            self.asking.join(self.more_filters)
            self.place_field_made.emit(self.more_filters.place_field)
        self.open_panel(self.more_filters)

    def step_back(self) -> None:
        """Answer Esc: close the panel or leave the detail pane, else clear the search, else open the filters."""
        focused = self.focusWidget()
        if focused is not None and self.view.has_panel and self.view.beside.isAncestorOf(focused):
            self.close_panel()
        elif focused is not None and self.detail.isAncestorOf(focused):
            self.leave_detail()
        elif self.asking.search.text():
            self.asking.search.clear()
            self.asking.search.setFocus()
        else:
            self.asking.clear_filters()

    @property
    def shares(self) -> tuple[int, ...]:
        """Return how list and detail share the room, in pixels."""
        return tuple(self.view.sizes())

    def share_room(self, shares: tuple[int, ...]) -> None:
        """Share the room between list and detail."""
        self.view.setSizes(list(shares))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the results enough room in a low window."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Leave the results enough room when the size of all text has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fold()

    def _fold(self) -> None:
        folded = self.height() < LOW_LINES * self.fontMetrics().lineSpacing()
        self.asking.fold(folded=folded)
        self.results.fold(folded=folded)

    def _make_room(self, list_is_shown: bool) -> None:
        self.asking.filters.setVisible(list_is_shown)
        self.detail.show_back_button(visible=not list_is_shown)

    def _show_selected(self, service_id: str) -> None:
        """Ask for the selected service; who walks through the list wants to see services, and no panel."""
        if self.results.list.hasFocus() and not self.view.takes_turns:
            self.view.close_panel()
        self.service_selected.emit(service_id)
