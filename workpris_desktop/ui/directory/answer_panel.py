"""What came of a question: the line above, the list of services, and what stands there where there is none."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStackedLayout, QVBoxLayout, QWidget

from workpris_desktop.domain.search import Answer, Order, Question
from workpris_desktop.ui.directory.answer_header import AnswerHeader
from workpris_desktop.ui.widgets.announcing import announce
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.domain.hit import Hit
    from workpris_desktop.ui.directory.hit_model import HitModel
    from workpris_desktop.ui.directory.no_directory import NoDirectory
    from workpris_desktop.ui.directory.nothing_found import NothingFound
    from workpris_desktop.ui.directory.row_words import RowWords
    from workpris_desktop.ui.directory.start_strip import StartStrip
    from workpris_desktop.ui.directory.unmet_bar import UnmetBar
    from workpris_desktop.wording.question_words import QuestionWords


class AnswerPanel(SpeakingWidget):
    """Shows an answer; what is only seen at times is made when it is first shown."""

    service_selected = Signal(str)
    """The id of the service that the selection has come to, empty for none."""
    service_opened = Signal()
    """The person wants to read the selected service."""
    service_clicked = Signal()
    search_box_requested = Signal()
    asked = Signal(Question)
    """A whole question: an example, a recent search, what was probably meant, something left out."""
    order_chosen = Signal(Order)
    report_requested = Signal(Question)
    unmet_noted = Signal(Question, object)
    """Nobody had a place: the question, and the `UnmetBecause`."""
    unmet_undone = Signal()
    add_requested = Signal()
    data_requested = Signal()

    def __init__(
        self,
        row_words: "Callable[[], RowWords]",
        question_words: "Callable[[], QuestionWords]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row_words, self._question_words = row_words, question_words
        self._answer: Answer | None = None
        self._recent: tuple[Question, ...] = ()
        self._starts, self._folded = False, False
        self.header = AnswerHeader(question_words)
        self._model: HitModel | None = None
        self.list = QListView()
        self._start: StartStrip | None = None
        self.unmet: UnmetBar | None = None
        self._nothing: NothingFound | None = None
        self._no_directory: NoDirectory | None = None
        self._lay_out()
        self._connect()
        self.show_texts()

    def show_answer(self, answer: Answer, remark: str) -> None:
        """Show what was found; the selection is kept only where the same was asked as before, folded or not."""
        same = self._answer is not None and replace(self._answer.question, unfolds=answer.question.unfolds)
        former = self.list.currentIndex().row() if same == answer.question else -1
        selected = self.selected_id if same == answer.question else ""
        is_told = self._answer is not None and self._told(self._answer) == self._told(answer)
        is_first, self._answer = self._answer is None, answer
        self.model.show_answer(answer)
        self.list.setUniformItemSizes(self.model.is_uniform)
        self.header.show_answer(answer, remark)
        self._starts = answer.question.is_empty and bool(answer.hits)
        self._show_start()
        self._show_unmet(answer)
        self._show_list_or_why_not(answer)
        self._select(self.model.row_of(selected) if selected or self.model.note_at(former) is None else former)
        if not (is_first or is_told):
            announce(self.list, self.header.text if self.model.rowCount() else self._why_nothing)

    @staticmethod
    def _told(answer: Answer) -> tuple[Question, int]:
        """Return by what an answer is another one to somebody who hears it: what folds open is not."""
        return replace(answer.question, unfolds=False), answer.total

    @property
    def _why_nothing(self) -> str:
        return self._nothing.text if self._nothing is not None else self.header.text

    def _select(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        else:
            self.service_selected.emit("")

    def show_no_directory(self) -> None:
        """Say that there is no directory yet."""
        if self._no_directory is None:
            from workpris_desktop.ui.directory.no_directory import NoDirectory  # noqa: PLC0415 - hardly ever needed

            self._no_directory = NoDirectory()
            self._no_directory.data_requested.connect(self.data_requested)
            self._add_to_stack(self._no_directory)
        self._starts = False
        self._show_start()
        if self.unmet is not None:
            self.unmet.hide()
        self.header.show_answer(None)
        self._show_instead_of_list(self._no_directory)

    def show_recent(self, recent: tuple[Question, ...]) -> None:
        """Offer the last searches where nothing is asked."""
        self._recent = recent
        if self._start is not None:
            self._start.show_recent(recent)

    def say_unmet(self) -> None:
        """Say that it is kept that there was no place."""
        if self.unmet is not None:
            self.unmet.say_noted()

    def say_reported(self) -> None:
        """Say that the report of a missing service has been kept."""
        if self._nothing is not None:
            self._nothing.say_reported()

    @property
    def model(self) -> "HitModel":
        """Return the rows; they are made when there is something to show, and an empty list is painted without."""
        if self._model is None:
            from workpris_desktop.ui.directory.hit_delegate import HitDelegate  # noqa: PLC0415 - after the first painting
            from workpris_desktop.ui.directory.hit_model import HitModel  # noqa: PLC0415 - as above

            self._model = HitModel(self._row_words, self)
            self.list.setModel(self._model)
            self.list.setItemDelegate(HitDelegate(self.list))
            self.list.selectionModel().currentChanged.connect(self._selection_moved)
        return self._model

    @property
    def selected_hit(self) -> "Hit | None":
        """Return the selected service, None for none."""
        return self.model.hit_at(self.list.currentIndex().row())

    @property
    def selected_id(self) -> str:
        """Return the id of the selected service, empty for none."""
        return self.selected_hit.id if self.selected_hit else ""

    def select_next(self) -> None:
        """Move the selection down by a row, where there is one."""
        below = self.model.index(self.list.currentIndex().row() + 1)
        if below.isValid():
            self.list.setCurrentIndex(below)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.list.setAccessibleName(self.tr("Services found"))
        if self._model is not None:
            self._model.speak_anew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the up key go from the first row back to the search box."""
        if (
            watched is self.list
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Up
            and self.list.currentIndex().row() <= 0
        ):
            self.search_box_requested.emit()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.header)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self.header.asked.connect(self.asked)
        self.header.order_chosen.connect(self.order_chosen)
        self.list.activated.connect(self.service_opened)
        self.list.clicked.connect(self._row_clicked)

    def fold(self, *, folded: bool) -> None:
        """Leave the list room where there is little."""
        self._folded = folded
        self._show_start()

    def _show_start(self) -> None:
        visible = self._starts and not self._folded
        if visible and self._start is None:
            from workpris_desktop.ui.directory.start_strip import StartStrip  # noqa: PLC0415 - after the first painting

            self._start = StartStrip(self._question_words)
            self._start.asked.connect(self.asked)
            self._start.show_recent(self._recent)
            self._column.insertWidget(0, self._start)
        if self._start is not None:
            self._start.setVisible(visible)

    def _show_unmet(self, answer: Answer) -> None:
        is_asked = not answer.question.is_empty
        if is_asked and self.unmet is None:
            from workpris_desktop.ui.directory.unmet_bar import UnmetBar  # noqa: PLC0415 - after the first painting

            self.unmet = UnmetBar()
            self.unmet.noted.connect(self.unmet_noted)
            self.unmet.undone.connect(self.unmet_undone)
            self._column.addWidget(self.unmet)
        if self.unmet is not None:
            self.unmet.setVisible(is_asked)
            self.unmet.show_question(answer.question)

    def _show_list_or_why_not(self, answer: Answer) -> None:
        if self.model.rowCount() or answer.question.is_empty:
            self._stack.setCurrentWidget(self.list)
            return
        if self._nothing is None:
            from workpris_desktop.ui.directory.nothing_found import NothingFound  # noqa: PLC0415 - not always needed

            self._nothing = NothingFound(self._question_words)
            self._nothing.asked.connect(self.asked)
            self._nothing.report_requested.connect(self.report_requested)
            self._nothing.add_requested.connect(self.add_requested)
            self._add_to_stack(self._nothing)
        self._nothing.show_answer(answer)
        self._show_instead_of_list(self._nothing)

    def _add_to_stack(self, part: QWidget) -> None:
        from workpris_desktop.ui.widgets.scroll_area import in_scroll_area  # noqa: PLC0415 - as above

        self._stack.addWidget(in_scroll_area(part))

    def _show_instead_of_list(self, part: QWidget) -> None:
        for at in range(self._stack.count()):
            area = self._stack.widget(at)
            if area is not None and area.isAncestorOf(part):
                self._stack.setCurrentWidget(area)

    def _row_clicked(self, index: QModelIndex) -> None:
        if self.model.hit_at(index.row()) is not None:
            self.service_clicked.emit()

    def _selection_moved(self, current: QModelIndex) -> None:
        hit = self.model.hit_at(current.row())
        self.service_selected.emit(hit.id if hit else "")
