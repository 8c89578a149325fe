"""One question on a page of its own, with the way on and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.intake.answer_box import AnswerBox
from workpris_desktop.ui.cases.intake.folded_row import FoldedRow
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class QuestionPage(SpeakingWidget):
    """Shows a box for a question, or that it is folded."""

    sections_requested = Signal()
    """Back to the sections."""
    next_requested = Signal()
    previous_requested = Signal()
    show_requested = Signal()
    """What is folded is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section, self._number, self._count = "", 0, 0
        self.box: AnswerBox | None = None
        self.back_link, self.caption, self.folded = LinkButton(), PlainLabel(), FoldedRow()
        self.back_button, self.next_button = QPushButton(), QPushButton()
        mark_as_client_data(self)
        self._lay_out()
        self.back_link.clicked.connect(self.sections_requested)
        self.back_button.clicked.connect(self.previous_requested)
        self.next_button.clicked.connect(self.next_requested)
        self.folded.show_requested.connect(self.show_requested)
        self.show_texts()

    def show_box(self, box: AnswerBox, section: str, number: int, count: int, *, folded: int) -> None:
        """Show a question.

        Args:
            box: the question.
            section: the heading of its section.
            number: which of the section it is, from 1.
            count: of how many.
            folded: how many sensitive questions of the section are to be opened first; 0 to show the box.
        """
        self.forget()
        self.box, self._section, self._number, self._count = box, section, number, count
        self._inside.insertWidget(1, box)
        self.folded.tell(section, folded)
        self.folded.setVisible(folded > 0)
        box.editor.setVisible(folded == 0)
        box.setVisible(folded == 0)
        self.show_texts()
        if self.isVisible():
            self.begin()

    def name_section(self, section: str) -> None:
        """Say the section in another language."""
        self._section = section
        self.show_texts()

    def begin(self) -> None:
        """Put the keyboard where the answer is given, or where it is unfolded."""
        if not self.folded.isHidden():
            self.folded.setFocus()
        elif self.box is not None:
            self.box.begin()

    def forget(self) -> None:
        """Let go of the question."""
        if self.box is not None:
            self._inside.removeWidget(self.box)
            self.box.hide()
            self.box.deleteLater()
            self.box = None

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        question = self.folded if not self.folded.isHidden() or self.box is None else self.box.editor.first
        return (self.back_link, question, self.next_button)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.back_link.say(self.tr("All sections"))
        self.back_link.setToolTip(self.tr("Esc"))
        self.caption.setText(
            self.tr("{section} · question {number} of {count}").format(
                section=self._section, number=self._number, count=self._count
            )
        )
        self.back_button.setText(self.tr("Back"))
        self.next_button.setText(self.tr("Continue"))
        self.next_button.setToolTip(self.tr("Ctrl+Return"))

    def _lay_out(self) -> None:
        self.caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 6, 0)
        self._inside.addWidget(self.folded)
        self._inside.addStretch(1)
        buttons = QHBoxLayout()
        for button in (self.next_button, self.back_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.back_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.caption)
        column.addWidget(in_scroll_area(inside), 1)
        column.addLayout(buttons)
