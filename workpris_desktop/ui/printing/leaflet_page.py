"""The leaflet screen: what is chosen, how it is printed, and how that will look."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from workpris_desktop.domain.leaflet import LeafletOptions, Start
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.ui.printing.check_panel import CheckPanel
from workpris_desktop.ui.printing.chosen_list import ChosenList
from workpris_desktop.ui.printing.leaflet_notices import Notice
from workpris_desktop.ui.printing.leaflet_options_panel import LeafletOptionsPanel
from workpris_desktop.ui.printing.leaflet_preview import LeafletPreview
from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area

NARROW_CHARACTERS = 75
"""Below this width in average characters, preview and shortlist stand one above the other."""
SHARES = (400, 600)
"""How what is chosen and the preview share the room."""


class LeafletPage(QWidget):
    """Asks by signal for every change; shows the shortlist, the notices and the pages it is given."""

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
        self._phone_only: frozenset[str] = frozenset()
        self._apart: frozenset[str] = frozenset()
        self._news_of: frozenset[str] = frozenset()
        self.banner, self.news = Banner(), Banner()
        self.chosen = ChosenList()
        self.checks = CheckPanel(behind=self.chosen.add)
        self.panel = LeafletOptionsPanel()
        self.preview = LeafletPreview()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()

    @property
    def options(self) -> LeafletOptions:
        """Return the options as they are set; what is chosen for a service counts while it is on the shortlist."""
        options, ids = self.panel.options, self._ids
        ways = tuple((service_id, text) for service_id, text in options.ways if service_id in ids)
        return replace(options, phone_only=self._phone_only & ids, apart=self._apart & ids, ways=ways)

    def set_options(self, options: LeafletOptions) -> None:
        """Set the options without telling."""
        self.panel.set_options(options)
        self._phone_only, self._apart = options.phone_only, options.apart
        self.preview.show_format(options.format)

    def forget_person(self) -> None:
        """Forget what was typed and chosen for one person."""
        self._phone_only = self._apart = frozenset()
        self.panel.forget_typed()
        self.news.say("")

    def settle(self) -> None:
        """Tell at once what was typed last."""
        self.panel.settle()

    def show_shortlist(self, shortlist: Shortlist) -> None:
        """Show the chosen services in their order, keeping the selection."""
        self._shortlist = shortlist
        self.chosen.show_shortlist(shortlist)
        self._show_selected()
        if not len(shortlist):
            self.show_sheet((), "")
        if self._ids != self._news_of:
            self.news.say("")

    def show_start(self, start: Start | None) -> None:
        """Measure the ways from a place from now on; None where the search names none."""
        before = self.panel.options
        self.panel.way.show_start(start)
        if self.panel.options != before:
            self.options_changed.emit()

    def show_news(self, text: str) -> None:
        """Say what has changed since a choice was saved, for as long as that choice is shown."""
        self._news_of = self._ids
        self.news.say(text)

    def show_notices(self, notices: tuple[Notice, ...], readability: str = "") -> None:
        """Show what to look at before printing, and below the free sentence whether that is hard to read."""
        self.checks.show_notices(notices)
        self.panel.show_readability(readability)

    def show_sheet(self, pictures: tuple[QImage, ...], text: str) -> None:
        """Show the pages of the sheet; ``text`` is what stands on them."""
        self.preview.show_sheet(pictures, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview below what is chosen where the window is narrow."""
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        """Do the same where the text has become larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._turn()

    def _turn(self) -> None:
        narrow = self.width() < NARROW_CHARACTERS * self.fontMetrics().averageCharWidth()
        self._splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        remedy = (self.checks,) if self.checks.first_button else ()
        panes = (self.chosen.list, *remedy, self.panel.language, self.preview.pane)
        return tuple(part for part in panes if part.isVisible())

    def focus_pane(self, pane: QWidget) -> None:
        """Move the keyboard to one of the panes."""
        target = self.checks.first_button if pane is self.checks else pane
        (target or pane).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _ids(self) -> frozenset[str]:
        return frozenset(pick.id for pick in self._shortlist)

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.news)
        column.addWidget(self.chosen)
        column.addWidget(self.checks)
        column.addWidget(self.panel)
        column.addStretch(1)
        scrolled = in_scroll_area(side)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        splitter = self._splitter
        splitter.addWidget(scrolled)
        splitter.addWidget(self.preview)
        splitter.setSizes(SHARES)
        splitter.setChildrenCollapsible(False)
        for pane in (scrolled, self.preview):  # a splitter turns its children round for screen readers (ux.md R11)
            pane.raise_()
        layout = QVBoxLayout(self)
        layout.addWidget(self.banner)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.panel.changed.connect(self._change_options)
        self.checks.phone_only_asked.connect(self._set_phone_only)
        self.checks.apart_asked.connect(self._set_apart)
        self.checks.successor_requested.connect(self.successor_requested)
        self.chosen.removal_requested.connect(self.removal_requested)
        self.chosen.move_requested.connect(self.move_requested)
        self.chosen.find_requested.connect(self.find_requested)
        self.chosen.list.currentRowChanged.connect(self._show_selected)
        self.preview.print_requested.connect(self.print_requested)
        self.preview.save_requested.connect(self.save_requested)
        for keys, steps in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self, lambda steps=steps: self.chosen.ask_move(steps))

    def _show_selected(self) -> None:
        selected = self.chosen.selected_id
        self.panel.way.show_pick(next((pick for pick in self._shortlist if pick.id == selected), None))

    def _change_options(self) -> None:
        self.preview.show_format(self.panel.options.format)
        self.options_changed.emit()

    def _set_phone_only(self, service_id: str, wanted: bool) -> None:
        self._phone_only = self._phone_only | {service_id} if wanted else self._phone_only - {service_id}
        self.options_changed.emit()

    def _set_apart(self, service_id: str, wanted: bool) -> None:
        self._apart = self._apart | {service_id} if wanted else self._apart - {service_id}
        self.options_changed.emit()
