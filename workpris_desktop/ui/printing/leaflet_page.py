"""The leaflet screen: what is chosen, how it is printed, and how that will look."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.language import LANGUAGE_NAMES, LANGUAGES
from workpris_desktop.domain.leaflet import LeafletOptions, Paper
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.ui.printing.hint_panel import HintPanel
from workpris_desktop.ui.printing.leaflet_hints import Hint
from workpris_desktop.ui.printing.sheet_view import SheetView
from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

NARROW_CHARACTERS = 75
"""Below this width in average characters, preview and shortlist stand one above the other."""
SHARES = (400, 600)
"""How what is chosen and the preview share the width."""


class LeafletPage(SpeakingWidget):
    """Asks by signal for every change; shows the shortlist, the hints and the pages it is given."""

    options_changed = Signal()
    removal_requested = Signal(str)
    move_requested = Signal(str, int)
    successor_requested = Signal(str, Pick)
    print_requested = Signal()
    save_requested = Signal()
    find_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortlist = Shortlist()
        self.banner = Banner()
        self._chosen_box = QGroupBox()
        self._options_box = QGroupBox()
        self._chosen = QListWidget()
        self._empty = PlainLabel()
        self._hints = HintPanel()
        self._up, self._down, self._remove, self._find = (QPushButton() for _ in range(4))
        self._language = QComboBox()
        self._paper = QComboBox()
        self._language_label, self._paper_label = PlainLabel(), PlainLabel()
        self._print, self._save = QPushButton(), QPushButton()
        self._pages_label = PlainLabel()
        self._sheet = SheetView()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._fill_choices()
        self._lay_out()
        self._connect()
        self.show_texts()
        self.show_shortlist(Shortlist())

    @property
    def options(self) -> LeafletOptions:
        """Return the options as they are set."""
        return LeafletOptions(self._language.currentData(), Paper(self._paper.currentData()))

    def set_options(self, options: LeafletOptions) -> None:
        """Set the options without telling."""
        for box, value in ((self._language, options.language), (self._paper, options.paper.value)):
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.blockSignals(False)

    def show_shortlist(self, shortlist: Shortlist) -> None:
        """Show the chosen services in their order, keeping the selection."""
        selected = self._selected_id()
        self._shortlist = shortlist
        self._chosen.clear()
        for number, pick in enumerate(shortlist, start=1):
            item = QListWidgetItem(f"{number}  {pick.name}")
            item.setData(Qt.ItemDataRole.UserRole, pick.id)
            item.setToolTip("")
            self._chosen.addItem(item)
            if pick.id == selected:
                self._chosen.setCurrentItem(item)
        if self._chosen.currentRow() < 0 and len(shortlist):
            self._chosen.setCurrentRow(0)
        self._empty.setVisible(not len(shortlist))
        self._chosen.setVisible(bool(len(shortlist)))
        self._enable_buttons()
        if not len(shortlist):
            self.show_sheet((), "")

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        """Show what to look at before printing, one sentence a line."""
        self._hints.show_hints(hints)

    def show_sheet(self, pictures: tuple[QImage, ...], text: str) -> None:
        """Show the pages of the sheet; ``text`` is what stands on them."""
        self._sheet.show_pages(pictures, text)
        self._enable_buttons()
        self._show_page_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview below what is chosen where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_CHARACTERS * self.fontMetrics().averageCharWidth()
        self._splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        return tuple(part for part in (self._chosen, self._language, self._sheet) if part.isVisible())

    def focus_pane(self, pane: QWidget) -> None:
        """Move the keyboard to one of the panes."""
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._chosen_box.setTitle(self.tr("Chosen services"))
        self._options_box.setTitle(self.tr("Leaflet"))
        self._empty.setText(self.tr("Nothing chosen yet. Find services and press Ctrl+D."))
        self._up.setText(self.tr("&Up"))
        self._down.setText(self.tr("&Down"))
        self._remove.setText(self.tr("&Remove"))
        self._find.setText(self.tr("&Find services"))
        self._language_label.setText(self.tr("&Language of the leaflet"))
        self._paper_label.setText(self.tr("Pa&per"))
        self._paper.setItemText(0, self.tr("A4"))
        self._paper.setItemText(1, self.tr("A5"))
        self._print.setText(self.tr("Pr&int…"))
        self._save.setText(self.tr("&Save as PDF…"))
        self._chosen.setAccessibleName(self.tr("Chosen services"))
        self._language.setAccessibleName(self.tr("Language of the leaflet"))
        self._paper.setAccessibleName(self.tr("Paper"))
        self._sheet.setAccessibleName(self.tr("Preview of the leaflet"))
        self._show_page_count()

    def _fill_choices(self) -> None:
        for code in LANGUAGES:
            self._language.addItem(LANGUAGE_NAMES[code], code)
        for paper in Paper:
            self._paper.addItem(paper.name, paper.value)
        self._chosen.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._chosen.setWordWrap(True)
        self._language_label.setBuddy(self._language)
        self._paper_label.setBuddy(self._paper)

    def _lay_out(self) -> None:
        arrange = FlowLayout()
        for button in (self._up, self._down, self._remove, self._find):
            arrange.addWidget(button)
        chosen = QVBoxLayout(self._chosen_box)
        chosen.addWidget(self._empty)
        chosen.addWidget(self._chosen, 1)
        chosen.addLayout(arrange)
        chosen.addWidget(self._hints)
        form = QFormLayout(self._options_box)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self._language_label, self._language)
        form.addRow(self._paper_label, self._paper)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._chosen_box, 1)
        column.addWidget(self._options_box)
        preview = QWidget()
        right = QVBoxLayout(preview)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._sheet, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._pages_label, 1)
        foot.addWidget(self._save)
        foot.addWidget(self._print)
        right.addLayout(foot)
        splitter = self._splitter
        splitter.addWidget(side)
        splitter.addWidget(preview)
        splitter.setSizes(SHARES)
        splitter.setChildrenCollapsible(False)
        for pane in (side, preview):  # a splitter turns its children round for screen readers (ux.md R11)
            pane.raise_()
        layout = QVBoxLayout(self)
        layout.addWidget(self.banner)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self._language.currentIndexChanged.connect(self.options_changed)
        self._paper.currentIndexChanged.connect(self.options_changed)
        self._print.clicked.connect(self.print_requested)
        self._save.clicked.connect(self.save_requested)
        self._find.clicked.connect(self.find_requested)
        self._hints.successor_requested.connect(self.successor_requested)
        self._up.clicked.connect(lambda: self._ask_move(-1))
        self._down.clicked.connect(lambda: self._ask_move(1))
        self._remove.clicked.connect(self._ask_removal)
        self._chosen.currentRowChanged.connect(self._enable_buttons)
        for keys, steps in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self, lambda steps=steps: self._ask_move(steps))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._chosen, self._ask_removal)

    def _selected_id(self) -> str:
        item = self._chosen.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def _ask_move(self, steps: int) -> None:
        if self._selected_id():
            self.move_requested.emit(self._selected_id(), steps)

    def _ask_removal(self) -> None:
        if self._selected_id():
            self.removal_requested.emit(self._selected_id())

    def _enable_buttons(self) -> None:
        row, count = self._chosen.currentRow(), len(self._shortlist)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < count - 1)
        self._remove.setEnabled(row >= 0)
        for button in (self._print, self._save):
            button.setEnabled(self._sheet.page_count > 0)

    def _show_page_count(self) -> None:
        count = self._sheet.page_count
        self._pages_label.setText(self.tr("%n pages", "", count) if count else "")
