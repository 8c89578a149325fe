"""Which kinds of help are missing where: one sentence on top, a table that can be read without colours, the gaps."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.coverage import Coverage
from workpris_desktop.domain.demand import Demand
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.region_map import RegionMap
from workpris_desktop.domain.search import Question
from workpris_desktop.ui.coverage.cell_painter import CellPainter
from workpris_desktop.ui.coverage.coverage_filters import CoverageFilters
from workpris_desktop.ui.coverage.coverage_legend import CoverageLegend
from workpris_desktop.ui.coverage.coverage_model import CoverageModel
from workpris_desktop.ui.coverage.map_tab import MapTab
from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.coverage_words import CoverageWords


class CoveragePage(SpeakingWidget):
    """Asks by signal for what is to be counted, and for the services behind a cell.

    Args:
        words: says the matrix.
        facts: kinds of help and places.
        parent: the window.
    """

    question_changed = Signal()
    find_requested = Signal(Question)
    save_requested = Signal()

    def __init__(self, words: CoverageWords, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._method: Sequence[str] = ()
        self.banner, self.filters, self.legend = Banner(), CoverageFilters(words, facts), CoverageLegend(words)
        self.summary, self.method = PlainLabel(selectable=True), PlainLabel(selectable=True)
        self.tabs, self.table, self.gaps = QTabWidget(), QTableView(), QListWidget()
        self.map, self.demand = MapTab(words), QListWidget()
        self._demand: Sequence[Demand] = ()
        self.save_button = QPushButton()
        self.model = CoverageModel(words, self)
        self._lay_out()
        self.filters.changed.connect(self.question_changed)
        self.table.activated.connect(self._open)
        self.map.opened.connect(self._find)
        self.map.regions_wanted.connect(self.filters.choose_regions)
        self.save_button.clicked.connect(self.save_requested)
        self.show_texts()

    def show_coverage(
        self, coverage: Coverage, method: Sequence[str], demand: Sequence[Demand], maps: Sequence[RegionMap]
    ) -> None:
        """Show a matrix, with what it stands on, what this office has looked for in vain, and maps of its countries."""
        self._demand = tuple(demand)
        self._method = tuple(method)
        at = self.table.currentIndex()
        self.model.show_coverage(coverage)
        self.map.show_coverage(coverage, maps)
        if at.isValid():
            self.table.setCurrentIndex(self.model.index(at.row(), at.column()))
        self._say()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.tabs.setTabText(0, self.tr("&Table"))
        self.tabs.setTabText(1, self.tr("Map"))
        self.tabs.setTabText(2, self.tr("List of &gaps"))
        self.tabs.setTabText(3, self.tr("Could not be placed"))
        self.save_button.setText(self.tr("Save &as a file…"))
        self.table.setAccessibleName(self.tr("Kinds of help by places"))
        self.gaps.setAccessibleName(self.tr("What is missing, housing first"))
        self.demand.setAccessibleName(self.tr("How often somebody could not be placed, as noted in Find"))
        self.legend.show_texts()
        self.model.speak_anew()
        self._say()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        return (self.filters.level, self.tabs.currentWidget() or self.table)

    def focus_pane(self, pane: QWidget) -> None:
        """Move the keyboard to one of the panes."""
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self) -> None:
        coverage = self.model.coverage
        self.gaps.clear()
        self.demand.clear()
        nothing = self.tr("Nothing was noted so far. In Find, “Could not be placed” notes it in two actions.")
        self.demand.addItems([self._words.demand(each) for each in self._demand] or [nothing])
        if coverage is None:
            self.summary.setText(self.tr("Counting…"))
            self.method.setText("")
            return
        self.summary.setText(self._words.summary(coverage))
        self.method.setText(" ".join(self._method))
        for gap in coverage.gaps():
            self.gaps.addItem(QListWidgetItem(self._words.gap(gap, coverage)))

    def _open(self, index: QModelIndex) -> None:
        found = self.model.at(index)
        if found is not None:
            self._find(found[0], found[1].code)

    def _find(self, service_type: str, place: str) -> None:
        if self.model.coverage is not None:
            self.find_requested.emit(self.model.coverage.question.search(service_type, place))

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(CellPainter(table))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tabs.addTab(table, "")
        self.tabs.addTab(self.map, "")
        for told in (self.gaps, self.demand):
            told.setWordWrap(True)
            told.setAlternatingRowColors(True)
            self.tabs.addTab(told, "")
        font = self.summary.font()
        font.setBold(True)
        self.summary.setFont(font)
        column = QVBoxLayout(self)
        above: tuple[QWidget, ...] = (self.banner, self.filters, self.summary)
        below: tuple[QWidget, ...] = (self.legend, self.method)
        for part in above:
            column.addWidget(part)
        column.addWidget(self.tabs, 1)
        for part in below:
            column.addWidget(part)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
