"""What stands above the questions: how far they are, whether all is kept, undo, and ways elsewhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.intake_rule import Severity
from workpris_desktop.ui.cases.intake.remark_label import RemarkLabel
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class IntakeHead(SpeakingWidget):
    """Two lines of small parts, and remarks about the whole file below them."""

    undo_requested = Signal()
    redo_requested = Signal()
    whole_toggled = Signal(bool)
    print_requested = Signal()
    needs_requested = Signal()
    release_requested = Signal()
    """The question about the day of release is to be shown."""

    def __init__(self, *, is_whole: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo = self._redo = ""
        self.progress, self.saved = PlainLabel(), PlainLabel()
        self.whole_box = QCheckBox()
        self.whole_box.setChecked(is_whole)
        self.undo_button, self.redo_button = LinkButton(), LinkButton()
        self.release_link, self.needs_link, self.print_button = LinkButton(), LinkButton(), QPushButton()
        self.carried, self.failure = PlainLabel(), RemarkLabel()
        self._lay_out()
        self.undo_button.clicked.connect(self.undo_requested)
        self.redo_button.clicked.connect(self.redo_requested)
        self.whole_box.toggled.connect(self.whole_toggled)
        self.print_button.clicked.connect(self.print_requested)
        self.needs_link.clicked.connect(self.needs_requested)
        self.release_link.clicked.connect(self.release_requested)
        self.show_texts()

    def show_undo(self, undo: str, redo: str) -> None:
        """Offer to undo and redo changes of these questions, "" for none."""
        self._undo, self._redo = undo, redo
        self.show_texts()

    def show_carried(self, lines: str) -> None:
        """Say that answers carry over from older forms, or why nothing can be changed; "" for nothing."""
        self.carried.setText(lines)
        self.carried.setVisible(bool(lines))

    def show_failure(self, sentence: str) -> None:
        """Say that answers are not kept yet, and why; "" once they are."""
        self.failure.show_remarks([(Severity.BLOCK, sentence)] if sentence else [])
        if sentence:
            self.saved.setText("")

    def show_ways(self, *, is_shown: bool) -> None:
        """Show the ways elsewhere, or leave a single question in peace."""
        for part in (self.whole_box, self.release_link, self.needs_link, self.print_button):
            part.setVisible(is_shown)

    def forget(self) -> None:
        """Let go of everything."""
        for label in (self.progress, self.saved):
            label.setText("")
        self.show_carried("")
        self.show_failure("")
        self.show_undo("", "")

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.whole_box.setText(self.tr("All on one page"))
        self.release_link.say(self.tr("Day of release"))
        self.needs_link.say(self.tr("Needs"))
        self.print_button.setText(self.tr("Print the questions…"))
        for button, word, question in (
            (self.undo_button, self.tr("Undo"), self._undo),
            (self.redo_button, self.tr("Redo"), self._redo),
        ):
            button.say(word)
            text = self.tr("{undo}: {question}").format(undo=word, question=question) if question else word
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setVisible(bool(question))

    def _lay_out(self) -> None:
        bold = self.progress.font()
        bold.setBold(True)
        self.progress.setFont(bold)
        line = FlowLayout()
        for label in (self.progress, self.saved):
            label.setWordWrap(False)
        for part in (
            self.progress,
            self.saved,
            self.undo_button,
            self.redo_button,
            self.whole_box,
            self.release_link,
            self.needs_link,
            self.print_button,
        ):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        for label in (self.carried, self.failure):
            column.addWidget(label)
            label.hide()
