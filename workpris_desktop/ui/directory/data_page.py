"""The data screen: which directory is on this computer, how it is kept up to date, and how to read in another."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
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

from workpris_desktop.ui.widgets.announcing import announce
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
    signer_requested = Signal()
    history_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self._edition_box, self._read_box = QGroupBox(), QGroupBox()
        self.age, self.origin = PlainLabel(selectable=True), PlainLabel(selectable=True)
        self._facts, self.program = PlainLabel(selectable=True), PlainLabel(selectable=True)
        self.signer_button, self.history_button, self.back_button = QPushButton(), QPushButton(), QPushButton()
        self._explanation = PlainLabel()
        self._file_button, self._folder_button, self._stop_button = QPushButton(), QPushButton(), QPushButton()
        self._progress = QProgressBar()
        self._report = QPlainTextEdit(readOnly=True)
        self._cards = QVBoxLayout()
        self._card_panes: list[QWidget] = []
        self._is_allowed, self._can_go_back = True, False
        self._lay_out()
        self.signer_button.clicked.connect(self.signer_requested)
        self.history_button.clicked.connect(self.history_requested)
        self.back_button.clicked.connect(self.back_requested)
        self._file_button.clicked.connect(self.file_requested)
        self._folder_button.clicked.connect(self.folder_requested)
        self._stop_button.clicked.connect(self.stop_requested)
        self.show_running(running=False)
        self._report.hide()
        self.show_texts()

    def show_edition(self, text: str) -> None:
        """Show the facts of the directory in use."""
        self._facts.setText(text)

    def add_card(self, card: QWidget, pane: QWidget | None = None) -> None:
        """Take in a card below the directory in use: how to update, what waits to go out.

        Args:
            card: the widget.
            pane: what F6 comes to in it; the card itself where nothing is said.
        """
        self._cards.addWidget(card)
        self._card_panes.append(pane or card)

    def show_origin(self, age: str, origin: str, *, is_bold: bool, has_signer: bool) -> None:
        """Show how old the directory in use is, and where it came from.

        Args:
            age: a sentence.
            origin: a sentence, empty where that is not known.
            is_bold: the data is so old that it should be noticed.
            has_signer: there is somebody who signed it.
        """
        font = QFont()
        font.setBold(is_bold)
        self.age.setFont(font)
        self.age.setText(age)
        self.age.setVisible(bool(age))
        self.origin.setText(origin)
        self.origin.setVisible(bool(origin))
        self.signer_button.setVisible(has_signer)

    def show_program(self, text: str) -> None:
        """Show what is said of a newer program, "" for nothing."""
        self.program.setText(text)
        self.program.setVisible(bool(text))

    def show_running(self, *, running: bool) -> None:
        """Show that a package is being read in, or that none is."""
        self._progress.setVisible(running)
        self._stop_button.setVisible(running)
        self.allow(allowed=not running)
        if running:
            self._progress.setRange(0, 0)

    def allow_stop(self, *, allowed: bool) -> None:
        """Offer to stop what is under way, or not."""
        self._stop_button.setVisible(allowed)

    def allow(self, *, allowed: bool) -> None:
        """Let the person ask for another directory, or not while one is being brought."""
        self._is_allowed = allowed
        for button in (self._file_button, self._folder_button):
            button.setEnabled(allowed)
        self.back_button.setEnabled(allowed and self._can_go_back)

    def allow_back(self, *, allowed: bool) -> None:
        """Let the person go back to the edition before, or not where there is none."""
        self._can_go_back = allowed
        self.back_button.setEnabled(allowed and self._is_allowed)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the reading has come; a total of 0 is not known."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def show_report(self, text: str) -> None:
        """Show what came of reading a package."""
        self._report.setPlainText(text)
        self._report.setVisible(bool(text))
        announce(self._report, text)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        return tuple(
            part
            for part in (self.history_button, *self._card_panes, self._file_button, self._report)
            if part.isVisible() and part.isEnabled()
        )

    def focus_pane(self, pane: QWidget) -> None:
        """Move the keyboard to one of the panes."""
        pane.setFocus()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._edition_box.setTitle(self.tr("Directory on this computer"))
        self.signer_button.setText(self.tr("Who sig&ned it?"))
        self.history_button.setText(self.tr("Earlier directories…"))
        self.back_button.setText(self.tr("&Go back to the one before…"))
        self._read_box.setTitle(self.tr("Read in another directory"))
        self._explanation.setText(
            self.tr(
                "A directory package is a folder or a zip file with datapackage.json and CSV tables (HSDS 3.1). "
                "It is checked first. If anything is wrong with it, the directory in use stays."
            )
        )
        self._file_button.setText(self.tr("Read a &zip file…"))
        self._folder_button.setText(self.tr("Read a f&older…"))
        self._stop_button.setText(self.tr("Sto&p"))
        self._report.setAccessibleName(self.tr("Report"))
        self._progress.setAccessibleName(self.tr("Reading in"))

    def _lay_out(self) -> None:
        edition = QVBoxLayout(self._edition_box)
        for label in (self.age, self.origin, self.program, self._facts):
            edition.addWidget(label)
        parts = FlowLayout()
        for button in (self.signer_button, self.history_button, self.back_button):
            parts.addWidget(button)
        edition.addLayout(parts)
        for hidden in (self.age, self.origin, self.program, self.signer_button):
            hidden.hide()
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
        layout.addLayout(self._cards)
        layout.addWidget(self._read_box, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(whole)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(scroll)
