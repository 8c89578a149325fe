"""The card of the data screen that says how newer directories come, and asks for one."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.domain.update import UpdateSource
from workpris_desktop.ui.sync.source_list import SourceList
from workpris_desktop.ui.sync.update_state import UpdateState
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.update_screen_words import UpdateScreenWords

LOOK_KEY = "F5"

SAYING_SHARE, BAR_SHARE = 3, 2
"""Of the width while work is under way: what is done, and how far it has come."""


class UpdateBox(SpeakingWidget):
    """Asks by signal; shows the state and the progress that it is given."""

    look_requested = Signal()
    folder_requested = Signal()
    stop_requested = Signal()
    offer_requested = Signal()
    changes_requested = Signal()
    """What the last update has changed is to be shown."""
    publisher_requested = Signal()
    """A publisher is to be added from a file."""
    publisher_folder_requested = Signal()
    """A publisher is to be added from a folder or a stick."""
    publisher_shown_requested = Signal()
    publisher_removal_requested = Signal()
    countries_chosen = Signal(tuple)
    """The codes of the countries whose services are wanted."""
    interval_chosen = Signal(LookInterval)
    forget_requested = Signal(UpdateSource)
    remember_requested = Signal(UpdateSource)

    def __init__(self, words: UpdateScreenWords, interval: LookInterval, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown = UpdateState()
        self._box = QGroupBox()
        self._status, self._activity = AnnouncedLabel(selectable=True), PlainLabel()
        self.look_button, self.folder_button, self.stop_button = QPushButton(), QPushButton(), QPushButton()
        self.offer_button, self.changes_button = QPushButton(), QPushButton()
        self._lines, self._running, self._progress = QStackedLayout(), QWidget(), QProgressBar()
        self._publisher_heading, self._publisher = PlainLabel(), PlainLabel(selectable=True)
        self.add_button, self.show_button, self.remove_button = QPushButton(), QPushButton(), QPushButton()
        self._ways_to_add = QMenu(self.add_button)
        self.from_file, self.from_folder = self._ways_to_add.addAction(""), self._ways_to_add.addAction("")
        self.sources = SourceList(words)
        self._sources_heading = PlainLabel()
        self._countries_heading, self._countries = PlainLabel(), QWidget()
        self.country_boxes: dict[str, QCheckBox] = {}
        self._interval_heading, self.interval = PlainLabel(), QComboBox()
        self._lay_out()
        self._connect()
        for value in LookInterval:
            self.interval.addItem("", value)
        self.show_interval(interval)
        self.show_running(running=False)
        self.show_texts()

    @property
    def status(self) -> str:
        """Return what is said about the last look."""
        return self._status.text()

    @property
    def activity(self) -> str:
        """Return what is said about the work that is under way."""
        return self._activity.text()

    def show_status(self, text: str) -> None:
        """Say how the last look ended, or what is under way."""
        self._status.setText(text)

    def show_state(self, state: UpdateState) -> None:
        """Show publisher, sources and countries."""
        if state.publisher != self._shown.publisher:
            self._make_country_boxes(state.publisher.countries if state.publisher else ())
        self._shown = state
        has_publisher = state.publisher is not None
        self.add_button.setVisible(not has_publisher)
        self.show_button.setVisible(has_publisher)
        self.remove_button.setVisible(has_publisher)
        several = len(self.country_boxes) > 1
        self._countries.setVisible(several)
        self._countries_heading.setVisible(several)
        for code, box in self.country_boxes.items():
            with QSignalBlocker(box):
                box.setChecked(code in state.countries)
        self.sources.show_sources(state.sources, state.fixed)
        self._show_publisher()

    def show_interval(self, interval: LookInterval) -> None:
        """Show how often is looked, without telling."""
        with QSignalBlocker(self.interval):
            self.interval.setCurrentIndex(self.interval.findData(interval))

    def show_running(self, *, running: bool) -> None:
        """Show that work is under way, or that none is."""
        self._lines.setCurrentWidget(self._running if running else self._status)
        self.allow(allowed=not running)
        if running:
            self._progress.setRange(0, 0)

    def show_offered(self, *, offered: bool) -> None:
        """Show that there is an offer that the banner does not tell of, or that there is none."""
        self.offer_button.setVisible(offered)

    def show_changed(self, *, changed: bool) -> None:
        """Show that one can see what the last update has changed, or that nothing is known of it any more."""
        self.changes_button.setVisible(changed)

    def allow(self, *, allowed: bool) -> None:
        """Let the person ask for something, or not while a directory is being read in."""
        buttons = (self.look_button, self.folder_button, self.offer_button, self.add_button, self.remove_button)
        for part in (*buttons, self._countries):
            part.setEnabled(allowed)
        self.sources.setEnabled(allowed)

    def show_progress(self, done: int, total: int, text: str) -> None:
        """Show how far the work has come, in words too; a total of 0 is not known."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._activity.setText(text)
        self._activity.setMinimumWidth(self._activity.sizeHint().width())

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._box.setTitle(self.tr("How to update"))
        self.look_button.setText(self.tr("Look for a newer director&y"))
        self.look_button.setToolTip(LOOK_KEY)
        self.folder_button.setText(self.tr("Choose a folder or stic&k…"))
        self.offer_button.setText(self.tr("Look &at it…"))
        self.changes_button.setText(self.tr("What has changed…"))
        self.stop_button.setText(self.tr("Sto&p"))
        self._progress.setAccessibleName(self.tr("Update"))
        self._publisher_heading.setText(self.tr("Publisher:"))
        self.add_button.setText(self.tr("&Add a publisher…"))
        self.from_file.setText(self.tr("From a &file…"))
        self.from_folder.setText(self.tr("From a f&older or stick…"))
        self.show_button.setText(self.tr("&Who is this?"))
        self.remove_button.setText(self.tr("&Remove this publisher…"))
        self._sources_heading.setText(self.tr("Where to look:"))
        self._countries_heading.setText(self.tr("Countries:"))
        self._interval_heading.setText(self.tr("Look by itself:"))
        self.interval.setAccessibleName(self.tr("How often to look by itself"))
        for value, text in self._intervals().items():
            self.interval.setItemText(self.interval.findData(value), text)
        for code, box in self.country_boxes.items():
            box.setText(self._words.country(code))
        self._show_publisher()
        self.sources.show_texts()

    def _intervals(self) -> dict[LookInterval, str]:
        return {
            LookInterval.START: self.tr("at each start"),
            LookInterval.DAY: self.tr("once a day"),
            LookInterval.WEEK: self.tr("once a week"),
            LookInterval.HAND: self.tr("never, only when I ask"),
        }

    def _show_publisher(self) -> None:
        publisher = self._shown.publisher
        none = self.tr("not added yet. An update is taken only from a publisher whom you have added once.")
        self._publisher.setText(publisher.title if publisher else none)

    def _make_country_boxes(self, codes: tuple[str, ...]) -> None:
        layout = self._countries.layout()
        assert layout is not None
        for box in self.country_boxes.values():
            layout.removeWidget(box)
            box.deleteLater()
        self.country_boxes = {code: QCheckBox(self._words.country(code)) for code in codes}
        for box in self.country_boxes.values():
            layout.addWidget(box)
            box.toggled.connect(self._choose_countries)

    def _choose_countries(self) -> None:
        chosen = tuple(code for code, box in self.country_boxes.items() if box.isChecked())
        if chosen:
            self.countries_chosen.emit(chosen)
            return
        # A directory of no country would be empty.
        for code, box in self.country_boxes.items():
            with QSignalBlocker(box):
                box.setChecked(code in self._shown.countries)

    def _connect(self) -> None:
        self.look_button.clicked.connect(self.look_requested)
        self.folder_button.clicked.connect(self.folder_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        self.offer_button.clicked.connect(self.offer_requested)
        self.changes_button.clicked.connect(self.changes_requested)
        self.add_button.setMenu(self._ways_to_add)
        self.from_file.triggered.connect(self.publisher_requested)
        self.from_folder.triggered.connect(self.publisher_folder_requested)
        self.show_button.clicked.connect(self.publisher_shown_requested)
        self.remove_button.clicked.connect(self.publisher_removal_requested)
        self.sources.forget_requested.connect(self.forget_requested)
        self.sources.remember_requested.connect(self.remember_requested)
        self.interval.activated.connect(lambda _: self.interval_chosen.emit(self.interval.currentData()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._box)
        column.addLayout(self._lines)
        column.addLayout(_in_a_row(self.offer_button, self.changes_button, self.look_button, self.folder_button))
        self.offer_button.hide()
        self.changes_button.hide()
        self._lay_out_lines()
        FlowLayout(self._countries)
        publisher = QVBoxLayout()
        publisher.addWidget(self._publisher)
        publisher.addLayout(_in_a_row(self.add_button, self.show_button, self.remove_button))
        # Not a form: Qt's gives rows that have changed the heights of before.
        rows = QGridLayout()
        rows.setColumnStretch(1, 1)
        rows.addLayout(publisher, 0, 1)
        rows.addWidget(self.sources, 1, 1)
        rows.addWidget(self._countries, 2, 1)
        rows.addWidget(self.interval, 3, 1)
        headings = (self._publisher_heading, self._sources_heading, self._countries_heading, self._interval_heading)
        for row, heading in enumerate(headings):
            rows.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignTop)
        self.interval.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column.addLayout(rows)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._box)

    def _lay_out_lines(self) -> None:
        """Let the progress take the place of what was said of the last look: what stands below must not move."""
        row = QHBoxLayout(self._running)
        row.setContentsMargins(0, 0, 0, 0)
        self._activity.setWordWrap(False)
        row.addWidget(self._activity, SAYING_SHARE)
        row.addWidget(self._progress, BAR_SHARE)
        row.addWidget(self.stop_button)
        for line in (self._status, self._running):
            policy = line.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            line.setSizePolicy(policy)
            self._lines.addWidget(line)


def _in_a_row(*buttons: QPushButton) -> FlowLayout:
    row = FlowLayout()
    for button in buttons:
        row.addWidget(button)
    return row
