"""The frame of the program: navigation, the views, banners and the status bar."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.ui.commands import Commands
from workpris_desktop.ui.directory.find_page import FindPage
from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.ui.widgets.client_strip import ClientStrip
from workpris_desktop.ui.widgets.elided_line import ElidedLine
from workpris_desktop.ui.widgets.news_bar import NewsBar
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

if TYPE_CHECKING:
    from workpris_desktop.domain.edition import Edition
    from workpris_desktop.ui.tasks import TaskLane
    from workpris_desktop.ui.widgets.busy_line import BusyLine

NAVIGATION_PADDING_PX = 5
BEFORE_AGE = 2
"""The place in the status bar that is right before the age of the data."""


class View(Protocol):
    """What the window asks of a view: its panes, for F6."""

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""

    def focus_pane(self, pane: QWidget) -> None:
        """Move the keyboard to one of the panes."""


FIND, CLIENTS, LEAFLET, DATA, COVERAGE = range(5)


class MainWindow(QMainWindow):
    """Holds the views and moves between them; what happens inside a view is the view's own business."""

    first_painted = Signal()
    """The window is on the screen; what takes time may begin."""
    closing = Signal()
    view_shown = Signal(int)
    """Which view is shown now."""
    sample_changed = Signal(str)
    """What to say above everything that is shown from invented data; empty for real data."""

    def __init__(self, find_page: FindPage) -> None:
        super().__init__()
        self.find_page = find_page
        self.commands = Commands(self)
        self.machine_banner, self.client_strip = Banner(), ClientStrip()
        self._notices = QWidget()
        self._navigation = QListWidget()
        self._views = QStackedWidget()
        self._offline, self._age = ElidedLine(), QLabel(textFormat=Qt.TextFormat.PlainText)
        self.news, self.busy = NewsBar(self._offline), cast("BusyLine | None", None)
        self._edition: Edition | None = None
        self._today: date | None = None
        self._chosen_count = 0
        self._trail: list[int] = []
        self._is_painted = False
        self._lay_out()
        self._connect()
        self.show_texts()

    @property
    def current_view(self) -> int:
        """Return which view is shown: `FIND`, `CLIENTS`, `LEAFLET`, `DATA` or `COVERAGE`."""
        return self._views.currentIndex()

    def show_view(self, view: int) -> None:
        """Show a view."""
        self._navigation.setCurrentRow(view)

    def add_view(self, view: QWidget) -> None:
        """Take in the next of the views, in the order of their numbers; the first painting does without them."""
        self._views.addWidget(view)

    def add_notice(self, notice: QWidget) -> None:
        """Take in a strip that stands above the search and the data, and not above clients and leaflet."""
        column = self._notices.layout()
        assert column is not None
        column.addWidget(notice)

    def show_client(self, label: str, need: str = "") -> None:
        """Say above search and leaflet for which client one works; an empty label for nobody any more."""
        self.client_strip.show_client(label, need)
        self._show_strip()

    def show_search(self) -> None:
        """Show the search, with the keyboard in its box."""
        self.show_view(FIND)
        self.find_page.focus_search()

    def show_clients(self) -> None:
        """Show client data, with the keyboard where the password is typed or where work goes on."""
        self.show_view(CLIENTS)
        cast("QWidget", self._views.currentWidget()).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_edition(self, edition: "Edition", today: date) -> None:
        """Say how old the data is, and whether it is invented."""
        self._edition, self._today = edition, today
        self._show_edition()

    def show_shortlist(self, shortlist: Shortlist) -> None:
        """Count the shortlist in the navigation."""
        self._chosen_count = len(shortlist)
        self._show_navigation()

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say for a moment what has just been done; ``undo`` takes it back where the person asks for that beside it."""
        self.news.say(text, undo=undo)

    def warn(self, text: str) -> None:
        """Say what has been done and must be read: nothing else takes its place before that is possible."""
        self.news.say(text, is_weighty=True)

    def watch(self, lane: "TaskLane", words: Callable[[], str]) -> None:
        """Tell of the work of a lane where it takes long; ``words`` say what is done there in general."""
        if self.busy is None:
            # Nothing takes long before the first paint.
            from workpris_desktop.ui.widgets.busy_line import BusyLine  # noqa: PLC0415

            self.busy = BusyLine()
            self.news.insertPermanentWidget(BEFORE_AGE, self.busy)
            self.busy.hide()
        self.busy.watch(lane, words)

    def show_texts(self) -> None:
        """Set every text of the window in the language spoken now."""
        self.setWindowTitle(self.tr("Workpris Desktop"))
        self._navigation.setAccessibleName(self.tr("Views"))
        self._offline.say(self.tr("Working with the copy on this computer"))
        self._show_navigation()
        self._show_edition()

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed, and fit the navigation to the size of the text."""
        if event.type() == QEvent.Type.LanguageChange:
            self.commands.show_texts()
            self.show_texts()
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._fit_navigation()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window has been painted."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Settle which letter leads where, once somebody presses Alt."""
        if event.key() == Qt.Key.Key_Alt:
            # Nobody needs it before the first paint.
            from workpris_desktop.ui.alt_letters import settle_letters  # noqa: PLC0415

            settle_letters(self)
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell those who must finish their work."""
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self._views.addWidget(self.find_page)
        for _ in (FIND, CLIENTS, LEAFLET, DATA, COVERAGE):
            self._navigation.addItem("")
        self._navigation.setCurrentRow(FIND)
        self._navigation.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        notices = QVBoxLayout(self._notices)
        notices.setContentsMargins(0, 0, 0, 0)
        self._navigation.currentRowChanged.connect(lambda view: self._notices.setVisible(view in {FIND, DATA}))
        row = QHBoxLayout()
        row.addWidget(self._navigation)
        row.addWidget(self._views, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(6, 6, 6, 0)
        for strip in (self.machine_banner, self._notices, self.client_strip):
            column.addWidget(strip)
        column.addLayout(row, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.news)
        self.news.addPermanentWidget(self._age)

    def _connect(self) -> None:
        self._navigation.currentRowChanged.connect(self._move_to)
        command = self.commands.action
        command("focus_search").triggered.connect(self.show_search)
        command("step_back").triggered.connect(self._step_back)
        command("next_view").triggered.connect(self._show_next_view)
        command("next_pane").triggered.connect(lambda: self._focus_pane(1))
        command("previous_pane").triggered.connect(lambda: self._focus_pane(-1))
        command("back_to_list").triggered.connect(self._go_back)
        command("toggle_detail").triggered.connect(self.find_page.toggle_detail)
        command("toggle_navigation").triggered.connect(lambda: self._navigation.setVisible(self._navigation.isHidden()))
        command("copy_contact").triggered.connect(self.find_page.detail.copy_contact)
        command("command_box").triggered.connect(self._open_command_box)
        command("clients").triggered.connect(self.show_clients)
        command("quit").triggered.connect(self.close)

    def _open_command_box(self) -> None:
        # Nobody needs it before the first paint.
        from workpris_desktop.ui.command_box import CommandBox, Wish, wish_of  # noqa: PLC0415

        shown = self.tr("Show")
        views = [self._navigation.item(row).text() for row in range(self._navigation.count())]
        wishes = [Wish(shown, name, "", partial(self.show_view, row)) for row, name in enumerate(views)]
        wishes += [wish_of(menu, action) for menu, action in self.commands.offered()]
        later = [wish_of(menu, action) for menu, action in self.commands.in_menus(are_enabled=False)]
        CommandBox(wishes, later, self).open()

    def _step_back(self) -> None:
        if self.current_view == FIND:
            self.find_page.step_back()
        else:
            trail = self._trail[:-1]
            self.show_view(trail[-1] if trail else FIND)
            self._trail = trail
            page = cast("QWidget", self._views.currentWidget())
            (page.focusWidget() or cast("View", page).panes()[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _move_to(self, view: int) -> None:
        """Show a view, and keep by which way it was come to: Esc goes back on it."""
        self._views.setCurrentIndex(view)
        self._show_strip()
        self.view_shown.emit(view)
        self._trail = [] if view == FIND else [*(each for each in self._trail if each != view), view]

    def _show_strip(self) -> None:
        self.client_strip.setVisible(self.client_strip.is_used and self.current_view in {FIND, LEAFLET})

    def _go_back(self) -> None:
        self.show_view(FIND)
        self.find_page.leave_detail()

    def _show_next_view(self) -> None:
        self.show_view((self.current_view + 1) % self._views.count())

    def _focus_pane(self, step: int) -> None:
        page = cast("View", self._views.currentWidget())
        panes = (self._navigation, *page.panes()) if self._navigation.isVisible() else page.panes()
        focused = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if focused and (pane is focused or pane.isAncestorOf(focused))), 0)
        target = panes[(at + step) % len(panes)]
        if target is self._navigation:
            self._navigation.setFocus()
        else:
            page.focus_pane(target)

    def _show_navigation(self) -> None:
        leaflet = self.tr("Leaflet ({count})").format(count=self._chosen_count)
        names = (self.tr("Find"), self.tr("Clients"), leaflet, self.tr("Data"), self.tr("What is missing"))
        for row, name in enumerate(names):
            self._navigation.item(row).setText(name)
        self._fit_navigation()

    def _fit_navigation(self) -> None:
        metrics = self._navigation.fontMetrics()
        items = [self._navigation.item(row) for row in range(self._navigation.count())]
        for item in items:
            item.setSizeHint(QSize(0, metrics.height() + 2 * NAVIGATION_PADDING_PX))
        widest = max(metrics.horizontalAdvance(item.text()) for item in items)
        self._navigation.setFixedWidth(widest + 5 * metrics.averageCharWidth())

    def _show_edition(self) -> None:
        edition, today = self._edition, self._today
        if edition is None or today is None:
            self._age.setText("")
            return
        sample = self.tr("SAMPLE – not real contacts. Everything here is invented.") if edition.sample else ""
        self.find_page.banner.say(sample)
        self.sample_changed.emit(sample)
        if edition.issued is None:
            self._age.setText(self.tr("Date of the data: not known"))
            return
        days = max(0, (today - edition.issued).days)
        day = short_date(edition.issued, spoken_language())
        self._age.setText(self.tr("Data of {date} (%n days old)", "", days).format(date=day))
