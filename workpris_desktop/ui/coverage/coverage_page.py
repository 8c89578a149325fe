"""Which kinds of help are missing where: one sentence on top, and tabs that show the same in several ways."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.coverage import Coverage
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.region_map import RegionMap
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.unmet_need import UnmetBecause
from workpris_desktop.ui.coverage.cell_menu import CellMenu
from workpris_desktop.ui.coverage.cell_painter import CellPainter
from workpris_desktop.ui.coverage.changes_tab import ChangesTab
from workpris_desktop.ui.coverage.coverage_filters import CoverageFilters
from workpris_desktop.ui.coverage.coverage_legend import CoverageLegend
from workpris_desktop.ui.coverage.coverage_model import CoverageModel
from workpris_desktop.ui.coverage.demand_tab import DemandTab
from workpris_desktop.ui.coverage.map_tab import MapTab
from workpris_desktop.ui.coverage.prison_tab import PrisonTab
from workpris_desktop.ui.coverage.section_sizes import fit_sections
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.ui.widgets.low_area import put_into_low_area
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.coverage_words import CoverageWords


@dataclass(frozen=True, slots=True)
class BesideTabs:
    """The tabs that show more than the matrix."""

    prison: PrisonTab
    changes: ChangesTab
    demand: DemandTab


class CoveragePage(SpeakingWidget):
    """Asks by signal for what is to be counted, and for the services behind a cell.

    Args:
        words: says the matrix.
        facts: kinds of help and places.
        beside: the tabs beside the matrix.
        parent: the window.
    """

    question_changed = Signal()
    find_requested = Signal(Question)
    save_requested = Signal()
    unmet_noted = Signal(str, str, UnmetBecause)
    """Kind of help, code of place, and why somebody could not be placed."""

    def __init__(self, words: CoverageWords, facts: Facts, beside: BesideTabs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._method: Sequence[str] = ()
        self.banner, self.filters, self.legend = Banner(), CoverageFilters(words, facts), CoverageLegend(words)
        self.summary, self.method = AnnouncedLabel(selectable=True), PlainLabel(selectable=True)
        self.tabs, self.table, self.gaps, self.map = QTabWidget(), QTableView(), QListWidget(), MapTab(words)
        self.prison, self.changes, self.demand = beside.prison, beside.changes, beside.demand
        self.save_button = QPushButton()
        self.model = CoverageModel(words, self)
        self.menu = CellMenu(self.table, self.model, words)
        self._lay_out()
        self._connect()
        self.show_texts()

    def show_coverage(self, coverage: Coverage, method: Sequence[str], maps: Sequence[RegionMap]) -> None:
        """Show a matrix, with what it stands on, and maps of its countries."""
        self._method = tuple(method)
        at = self.table.currentIndex()
        self.model.show_coverage(coverage)
        fit_sections(self.table)
        self.map.show_coverage(coverage, maps)
        if at.isValid():
            self.table.setCurrentIndex(self.model.index(at.row(), at.column()))
        self._say()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        names = (
            self.tr("&Table"),
            self.tr("Map"),
            self.tr("List of &gaps"),
            self.tr("A prison"),
            self.tr("What has changed"),
            self.tr("Demand"),
        )
        for number, name in enumerate(names):
            self.tabs.setTabText(number, name)
        self.save_button.setText(self.tr("Save &as a file…"))
        self.table.setAccessibleName(self.tr("Kinds of help by places"))
        self.gaps.setAccessibleName(self.tr("What is missing, housing first"))
        self.legend.show_texts()
        self.model.speak_anew()
        fit_sections(self.table)
        self._say()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        return (self.filters.level, self.tabs.currentWidget() or self.table)

    def focus_pane(self, pane: QWidget) -> None:
        """Move the keyboard to one of the panes."""
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the table to letters of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            fit_sections(self.table)

    def _say(self) -> None:
        coverage = self.model.coverage
        self.gaps.clear()
        if coverage is None:
            self.summary.setText(self.tr("Counting…"))
            self.method.setText("")
            return
        self.summary.setText(self._words.summary(coverage))
        self.method.setText(" ".join(self._method))
        self.gaps.addItems([self._words.gap(gap, coverage) for gap in coverage.gaps()])

    def _open(self, index: QModelIndex) -> None:
        found = self.model.at(index)
        if found is not None:
            self._find(found[0], found[1].code)

    def _show_what_belongs(self) -> None:
        """Show sentence and method beside the matrix that they are about, and the legend where cells are hatched."""
        shown = self.tabs.currentWidget()
        of_matrix = shown in {self.table, self.map, self.gaps}
        self.summary.setVisible(of_matrix)
        self.method.setVisible(of_matrix)
        self.legend.setVisible(shown in {self.table, self.map, self.prison})

    def _find(self, service_type: str, place: str) -> None:
        if self.model.coverage is not None:
            self.find_requested.emit(self.model.coverage.question.search(service_type, place))

    def _connect(self) -> None:
        self.filters.changed.connect(self.question_changed)
        self.tabs.currentChanged.connect(self._show_what_belongs)
        self.table.activated.connect(self._open)
        self.table.customContextMenuRequested.connect(self.menu.open)
        self.menu.find_requested.connect(self._find)
        self.menu.unmet_noted.connect(self.unmet_noted)
        self.menu.save_requested.connect(self.save_requested)
        self.map.opened.connect(self._find)
        self.map.regions_wanted.connect(self.filters.choose_regions)
        self.prison.find_requested.connect(self.find_requested)
        self.save_button.clicked.connect(self.save_requested)

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(CellPainter(table))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        self.gaps.setWordWrap(True)
        self.gaps.setAlternatingRowColors(True)
        shown: tuple[QWidget, ...] = (table, self.map, self.gaps, self.prison, self.changes, self.demand)
        for part in shown:
            self.tabs.addTab(part, "")
        font = self.summary.font()
        font.setBold(True)
        self.summary.setFont(font)
        column, last = QVBoxLayout(put_into_low_area(self)), QHBoxLayout()
        last.addWidget(self.save_button)
        last.addWidget(self.method, 1)
        last.addStretch(0)
        parts: tuple[QWidget, ...] = (self.banner, self.filters, self.summary, self.tabs, self.legend)
        for part in parts:
            column.addWidget(part, 1 if part is self.tabs else 0)
        column.addLayout(last)
