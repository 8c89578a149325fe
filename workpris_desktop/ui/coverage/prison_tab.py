"""One prison: what runs inside, what is missing there, and what waits in the regions that people return to."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.prison_view import PrisonView
from workpris_desktop.domain.search import Question, SettingFilter
from workpris_desktop.ui.coverage.cell_painter import CellPainter
from workpris_desktop.ui.coverage.coverage_model import CoverageModel
from workpris_desktop.ui.coverage.section_sizes import fit_sections
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.plain_tip import plain_tip
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.prison_words import PrisonWords

_LEAST_ROWS = 9
_MOST_ROWS_SEEN = 8
_NAME_CHARACTERS = 30


class PrisonTab(SpeakingWidget):
    """Asks by signal for what is known of a prison, and for the services behind what it shows.

    Args:
        words: says all of it.
        today: the day on the wall.
        parent: the page.
    """

    prison_chosen = Signal(str)
    """The id of a prison."""
    find_requested = Signal(Question)

    def __init__(self, words: PrisonWords, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._today = words, today
        self._view: PrisonView | None = None
        self._edition: Edition | None = None
        self.prison, self._prison_label = QComboBox(), PlainLabel()
        self.inside_says, self.missing_says, self.outside_says = (PlainLabel(selectable=True) for _ in range(3))
        self.inside, self.outside = QTableWidget(), QTableView()
        self.model = CoverageModel(words.cells, self)
        self._lay_out()
        self.prison.currentIndexChanged.connect(self._ask)
        self.inside.itemActivated.connect(lambda item: self._open_inside(item.row()))
        self.outside.activated.connect(self._open_outside)
        self.show_texts()

    @property
    def chosen(self) -> str:
        """Return the id of the prison that is chosen, "" for none."""
        return str(self.prison.currentData() or "")

    def choose(self, prison_id: str) -> None:
        """Choose a prison as if the person had; one that is not known changes nothing."""
        at = self.prison.findData(prison_id)
        if at > 0:
            self.prison.setCurrentIndex(at)

    @property
    def view(self) -> PrisonView | None:
        """Return what is shown."""
        return self._view

    def show_view(self, view: PrisonView, edition: Edition) -> None:
        """Show what is known of a prison."""
        self._view, self._edition = view, edition
        self.model.show_coverage(view.outside)
        fit_sections(self.outside)
        self._say()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._prison_label.setText(self.tr("Prison"))
        self.prison.setAccessibleName(self.tr("Prison"))
        self.inside.setAccessibleName(self.tr("What runs inside"))
        self.outside.setAccessibleName(self.tr("What waits outside, by regions"))
        chosen = self.prison.currentData()
        with QSignalBlocker(self.prison):
            self.prison.clear()
            self.prison.addItem(self.tr("Choose a prison"), "")
            for prison in self._words.prisons():
                self.prison.addItem(f"{prison.name} ({self._words.country(prison)})", prison.id)
            self.prison.setCurrentIndex(max(0, self.prison.findData(chosen)))
        self.model.speak_anew()
        fit_sections(self.outside)
        self._say()

    def _ask(self) -> None:
        if self.chosen:
            self.prison_chosen.emit(self.chosen)
        else:
            self._view = None
            self.model.show_coverage(None)
            self._say()

    def _say(self) -> None:
        view, edition = self._view, self._edition
        is_shown = view is not None and edition is not None
        for part in (self.inside, self.outside, self.missing_says, self.outside_says):
            part.setVisible(is_shown)
        self.inside.clear()
        self.inside.setRowCount(0)
        if view is None or edition is None:
            self.inside_says.setText(self.tr("Choose a prison to see what runs inside, and what waits outside."))
            return
        self.inside.setVisible(bool(view.inside))
        self.inside_says.setText(self._words.inside(view))
        missing = (self._words.missing(view), self._words.unknown(view))
        self.missing_says.setText(" ".join(sentence for sentence in missing if sentence))
        self.outside_says.setText(self.tr("What waits outside, in the prison's own region first:"))
        headings, today = self._words.headings(), self._today()
        self.inside.setColumnCount(len(headings))
        self.inside.setHorizontalHeaderLabels(headings)
        self.inside.setRowCount(len(view.inside))
        for row, service in enumerate(view.inside):
            for column, text in enumerate(self._words.row(service, edition, today)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.inside.setItem(row, column, item)
        self.inside.resizeColumnsToContents()
        widest = self.fontMetrics().averageCharWidth() * _NAME_CHARACTERS
        for column in range(len(headings)):
            self.inside.setColumnWidth(column, min(self.inside.columnWidth(column), widest))
        self.inside.resizeRowsToContents()
        rows = sum(self.inside.rowHeight(row) for row in range(min(_MOST_ROWS_SEEN, len(view.inside))))
        around = self.inside.horizontalHeader().height() + self.inside.horizontalScrollBar().sizeHint().height()
        self.inside.setFixedHeight(rows + around + 2 * self.inside.frameWidth())

    def _open_inside(self, row: int) -> None:
        if self._view is not None:
            service, prison = self._view.inside[row], self._view.prison.id
            question = Question(service.name, prison=prison, setting=SettingFilter.PRISON, reads_places=False)
            self.find_requested.emit(question)

    def _open_outside(self, index: QModelIndex) -> None:
        found = self.model.at(index)
        if found is not None and self._view is not None:
            self.find_requested.emit(self._view.outside.question.search(found[0], found[1].code))

    def _lay_out(self) -> None:
        self._prison_label.setBuddy(self.prison)
        self._prison_label.setWordWrap(False)
        self.prison.setMinimumContentsLength(_NAME_CHARACTERS)
        above = QHBoxLayout()
        above.addWidget(self._prison_label)
        above.addWidget(self.prison)
        above.addStretch(1)
        self.outside.setModel(self.model)
        self.outside.setItemDelegate(CellPainter(self.outside))
        self.inside.verticalHeader().hide()
        self.inside.setWordWrap(True)
        self.inside.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for table in (self.inside, self.outside):
            table.setTabKeyNavigation(False)
            table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.outside.setMinimumHeight(self.fontMetrics().height() * _LEAST_ROWS * 3 // 2)
        ground = QWidget()
        column = QVBoxLayout(ground)
        parts: tuple[QWidget, ...] = (
            self.inside_says,
            self.inside,
            self.missing_says,
            self.outside_says,
            self.outside,
        )
        for part in parts:
            column.addWidget(part, 1 if part is self.outside else 0)
        column.addStretch(0)
        whole = QVBoxLayout(self)
        whole.addLayout(above)
        whole.addWidget(in_scroll_area(ground), 1)
