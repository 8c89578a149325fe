"""The data screen: which directory is on this computer, and how to read in another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

REPORT_SHARE = 100
"""The report takes the room that there is; while there is none, the rest of the box stays empty."""


class DataPage(SpeakingWidget):
    """Asks for a package by signal; shows the edition, the progress and the report it is given."""

    file_requested = Signal()
    folder_requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self._edition_box, self._read_box = QGroupBox(), QGroupBox()
        self._facts = PlainLabel(selectable=True)
        self._explanation = PlainLabel()
        self._file_button, self._folder_button, self._stop_button = QPushButton(), QPushButton(), QPushButton()
        self._progress = QProgressBar()
        self._report = QPlainTextEdit(readOnly=True)
        self._lay_out()
        self._file_button.clicked.connect(self.file_requested)
        self._folder_button.clicked.connect(self.folder_requested)
        self._stop_button.clicked.connect(self.stop_requested)
        self.show_running(running=False)
        self._report.hide()
        self.show_texts()

    def show_edition(self, text: str) -> None:
        """Show the facts of the directory in use."""
        self._facts.setText(text)

    def show_running(self, *, running: bool) -> None:
        """Show that a package is being read in, or that none is."""
        self._progress.setVisible(running)
        self._stop_button.setVisible(running)
        self._file_button.setEnabled(not running)
        self._folder_button.setEnabled(not running)
        if running:
            self._progress.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the reading has come; a total of 0 is not known."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def show_report(self, text: str) -> None:
        """Show what came of reading a package."""
        self._report.setPlainText(text)
        self._report.setVisible(bool(text))

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        return tuple(part for part in (self._file_button, self._report) if part.isVisible())

    def focus_pane(self, pane: QWidget) -> None:
        """Move the keyboard to one of the panes."""
        pane.setFocus()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._edition_box.setTitle(self.tr("Directory on this computer"))
        self._read_box.setTitle(self.tr("Read in another directory"))
        self._explanation.setText(
            self.tr(
                "A directory package is a folder or a zip file with datapackage.json and CSV tables (HSDS 3.1). "
                "It is checked first. If anything is wrong with it, the directory in use stays."
            )
        )
        self._file_button.setText(self.tr("Read a &zip file…"))
        self._folder_button.setText(self.tr("Read a f&older…"))
        self._stop_button.setText(self.tr("&Stop"))
        self._report.setAccessibleName(self.tr("Report"))
        self._progress.setAccessibleName(self.tr("Reading in"))

    def _lay_out(self) -> None:
        QVBoxLayout(self._edition_box).addWidget(self._facts)
        buttons = FlowLayout()
        buttons.addWidget(self._file_button)
        buttons.addWidget(self._folder_button)
        running = QHBoxLayout()
        running.addWidget(self._progress, 1)
        running.addWidget(self._stop_button)
        column = QVBoxLayout(self._read_box)
        column.addWidget(self._explanation)
        column.addLayout(buttons)
        column.addLayout(running)
        column.addWidget(self._report, REPORT_SHARE)
        column.addStretch(1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.addWidget(self.banner)
        layout.addWidget(self._edition_box)
        layout.addWidget(self._read_box, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(whole)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(scroll)
