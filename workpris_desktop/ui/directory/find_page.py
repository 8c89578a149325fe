"""The main screen: a search box, the services found, and the one that is selected."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListView, QSplitter, QVBoxLayout, QWidget

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.search import Answer, Question
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.ui.directory.answer_header import AnswerHeader
from workpris_desktop.ui.directory.answer_rows import rows_of
from workpris_desktop.ui.directory.detail_panel import DetailPanel
from workpris_desktop.ui.directory.filter_bar import FilterBar
from workpris_desktop.ui.directory.hit_delegate import HitDelegate
from workpris_desktop.ui.directory.hit_model import HitModel
from workpris_desktop.ui.directory.town_field import TownField
from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.ui.directory.row_words import RowWords
    from workpris_desktop.wording.record.page import Record

TYPING_PAUSE_MS = 80
"""So long after the last key the search begins."""
SEARCH_TEXT_RATIO = 1.18
"""The search box is the first thing to be seen (ux.md 8.2)."""
NARROW_CHARACTERS = 110
"""Below this width in average characters, list and detail take turns (ux.md 3.8)."""


class FindPage(SpeakingWidget):
    """Asks for a search and for a service by signal; shows what it is given."""

    search_requested = Signal(Question)
    service_selected = Signal(str)
    """The id of the service that the selection has come to, empty for none."""
    shortlist_toggle_requested = Signal()
    leaflet_requested = Signal()
    form_requested = Signal(str)
    """The id of a form of the selected service."""

    def __init__(self, facts: Facts, row_words: "Callable[[], RowWords]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._reading_in_narrow = False
        self._detail_wanted = True
        self.banner = Banner()
        self._search = QLineEdit()
        self._filters = FilterBar(facts)
        self._header = AnswerHeader()
        self._model = HitModel(row_words, self)
        self._list = QListView()
        self.detail = DetailPanel()
        self._results = QWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._set_up_parts()
        self._lay_out()
        self._connect()
        self.show_texts()

    def _set_up_parts(self) -> None:
        self._search.setClearButtonEnabled(True)
        self._fit_search_box()
        self._list.setModel(self._model)
        self._list.setItemDelegate(HitDelegate(self._list))
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._search.installEventFilter(self)
        self._list.installEventFilter(self)

    def _lay_out(self) -> None:
        results = self._results
        column = QVBoxLayout(results)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._header)
        column.addWidget(self._list, 1)
        self._splitter.addWidget(results)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.banner)
        layout.addWidget(self._search)
        layout.addWidget(self._filters)
        layout.addWidget(self._splitter, 1)
        for pane in (results, self.detail):  # a splitter turns its children round for screen readers (ux.md R11)
            pane.raise_()

    def _connect(self) -> None:
        self._search.textChanged.connect(self._wait_for_next_key)
        self._search.returnPressed.connect(self._ask_now)
        self._filters.changed.connect(self._ask_now)
        self._pause.timeout.connect(self._ask)
        self._list.selectionModel().currentChanged.connect(self._selection_moved)
        self._list.activated.connect(self.enter_detail)
        self.detail.shortlist_toggle_requested.connect(self.shortlist_toggle_requested)
        self.detail.leaflet_requested.connect(self.leaflet_requested)
        self.detail.form_requested.connect(self.form_requested)
        self.detail.back_requested.connect(self.leave_detail)

    @property
    def question(self) -> Question:
        """Return what is asked now."""
        return Question(
            text=self._search.text(),
            service_type=self._filters.service_type,
            region=self._filters.region,
            setting=self._filters.setting,
            municipality=self._filters.town.town_id,
            basis=self._filters.basis,
        )

    @property
    def town_field(self) -> TownField:
        """Return the field for the town whose offices are wanted."""
        return self._filters.town

    def ask(self, question: Question) -> None:
        """Put a question into box and filters, and ask it."""
        self._search.setText(question.text)
        setting = question.setting.value if question.setting else ""
        self._filters.choose(service_type=question.service_type, region=question.region, setting=setting)
        self._filters.choose_town(question.municipality, question.municipality, question.basis)
        self._ask_now()

    def show_answer(self, answer: Answer) -> None:
        """Show what was found; the selection is kept only where the same was asked as before."""
        same = self._answer is not None and self._answer.question == answer.question
        selected = self.selected_id if same else ""
        self._answer = answer
        self._list.setUniformItemSizes(answer.responsible is None)
        self._model.show_rows(rows_of(answer))
        self._show_header()
        self._show_town(answer)
        row = self._model.row_of(selected)
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))
        else:
            self.service_selected.emit("")

    def show_record(self, record: "Record | None", *, chosen: bool) -> None:
        """Show the selected service in the detail pane."""
        self.detail.show_record(record, chosen=chosen)

    def mark_chosen(self, shortlist: Shortlist) -> None:
        """Mark what is on the shortlist, in the list and in the detail pane."""
        self._model.mark_chosen(shortlist)
        self.detail.mark_chosen(chosen=self.selected_id in shortlist)

    @property
    def selected_id(self) -> str:
        """Return the id of the selected service, empty for none."""
        hit = self._model.hit_at(self._list.currentIndex().row())
        return hit.id if hit else ""

    @property
    def selected_name(self) -> str:
        """Return the name of the selected service, empty for none."""
        hit = self._model.hit_at(self._list.currentIndex().row())
        return hit.name if hit else ""

    def select_next(self) -> None:
        """Move the selection down by a row, where there is one."""
        below = self._model.index(self._list.currentIndex().row() + 1)
        if below.isValid():
            self._list.setCurrentIndex(below)

    def focus_search(self) -> None:
        """Move the keyboard to the search box and select what is in it."""
        self.leave_detail()
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        return tuple(part for part in (self._search, self._list, self.detail) if part.isVisible())

    def focus_pane(self, pane: QWidget) -> None:
        """Move the keyboard to one of the panes."""
        if pane is self.detail:
            self.detail.focus_reading()
        else:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def enter_detail(self) -> None:
        """Move into the detail pane, which takes the room of the list where the window is narrow."""
        if not self.selected_id:
            return
        self._reading_in_narrow = True
        self._divide()
        self.detail.focus_reading()

    def leave_detail(self) -> None:
        """Move back to the list."""
        self._reading_in_narrow = False
        self._divide()
        self._list.setFocus()
        self._list.scrollTo(self._list.currentIndex())

    def toggle_detail(self) -> None:
        """Hide the detail pane, or show it again."""
        self._detail_wanted = not self._detail_wanted
        self._divide()

    def step_back(self) -> None:
        """Answer Esc: leave the detail pane, else clear the search, else open the filters."""
        if self.detail.isAncestorOf(self.focusWidget()) if self.focusWidget() else False:
            self.leave_detail()
        elif self._search.text():
            self._search.clear()
            self._search.setFocus()
        else:
            self._filters.clear()

    @property
    def shares(self) -> tuple[int, ...]:
        """Return how list and detail share the room, in pixels."""
        return tuple(self._splitter.sizes())

    def share_room(self, shares: tuple[int, ...]) -> None:
        """Share the room between list and detail."""
        self._splitter.setSizes(list(shares))

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._search.setPlaceholderText(self.tr("Type a need or a place, for example: housing Ostrava, debt, work"))
        self._search.setAccessibleName(self.tr("Search"))
        self._list.setAccessibleName(self.tr("Services found"))
        self._model.speak_anew()
        self._show_header()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between list and detail as it allows."""
        super().resizeEvent(event)
        self._divide()

    def changeEvent(self, event: QEvent) -> None:
        """Give the search box its size again when that of all text has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_search_box()
            self._divide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go from the search box to the list and back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._search and event.key() == Qt.Key.Key_Down:
                self._list.setFocus()
                return True
            if watched is self._list and event.key() == Qt.Key.Key_Up and self._list.currentIndex().row() <= 0:
                self._search.setFocus()
                return True
        return super().eventFilter(watched, event)

    @property
    def _is_narrow(self) -> bool:
        return self.width() < NARROW_CHARACTERS * self.fontMetrics().averageCharWidth()

    def _divide(self) -> None:
        narrow = self._is_narrow
        reading = narrow and self._reading_in_narrow
        self._results.setVisible(not reading)
        self._filters.setVisible(not reading)
        self.detail.setVisible(reading if narrow else self._detail_wanted)
        self.detail.show_back_button(visible=reading)

    def _fit_search_box(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SEARCH_TEXT_RATIO)
        self._search.setFont(font)

    def _show_header(self) -> None:
        self._header.show_answer(self._answer, self._filters.town.remark)

    def _show_town(self, answer: Answer) -> None:
        """Name the town of a question that came from elsewhere than the field."""
        if answer.responsible and answer.question.municipality == self._filters.town.text():
            town = answer.responsible.municipality
            self._filters.town.choose(town.id, town.name)

    def _wait_for_next_key(self) -> None:
        self._pause.start()

    def _ask_now(self) -> None:
        self._pause.stop()
        self._ask()

    def _ask(self) -> None:
        self.search_requested.emit(self.question)

    def _selection_moved(self, current: QModelIndex) -> None:
        hit = self._model.hit_at(current.row())
        self.service_selected.emit(hit.id if hit else "")
