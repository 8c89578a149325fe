"""The card of this office: who it is for others, its eight words and its code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workpris_desktop.domain.office import OwnOffice
from workpris_desktop.ui.cases.handover.card_code import CardCode
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.office_card_words import OfficeCardWords

WORDS_LARGER = 1.5
"""The words are read out over a telephone, often from the other side of a desk."""


class OwnCardBox(SpeakingWidget):
    """Shows the own card, or says that there is none yet.

    Args:
        words: says cards.
        parent: the panel.
    """

    making_requested = Signal()
    """The card is to be made, or changed where there is one."""
    saving_requested = Signal()
    printing_requested = Signal()

    def __init__(self, words: OfficeCardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._may_write = False
        self.own: OwnOffice | None = None
        self.heading, self.name, self.about = PlainLabel(), PlainLabel(selectable=True), PlainLabel(selectable=True)
        self.words_heading, self.words = PlainLabel(), PlainLabel(selectable=True)
        self.code, self.code_remark = CardCode(), PlainLabel()
        self.make_button, self.save_button, self.print_button = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self.make_button.clicked.connect(self.making_requested)
        self.save_button.clicked.connect(self.saving_requested)
        self.print_button.clicked.connect(self.printing_requested)
        self.show_texts()

    def show_own(self, own: OwnOffice | None, *, may_write: bool) -> None:
        """Show the card, or that there is none; without the right to write nothing can be made."""
        self.own, self._may_write = own, may_write
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text in the language spoken now."""
        own = self.own
        self.heading.setText(self._heading())
        self.name.setText(own.card.name if own else "")
        self.about.setText("\n".join(self._words.own_lines(own)) if own else "")
        self.words_heading.setText(self.tr("Its eight words, to be read out by telephone:"))
        self.words.setText(self._words.word_rows(own.words) if own else "")
        self.words.setAccessibleName(self.tr("The eight words of our card"))
        self.code.setAccessibleName(self.tr("Code with our card"))
        self.code_remark.setText(self.tr("Another office can scan this code from the screen."))
        self.make_button.setText(self.tr("Chan&ge our card…") if own else self.tr("&Make our card…"))
        self.save_button.setText(self.tr("Save the card on a stic&k…"))
        self.print_button.setText(self.tr("&Print the card…"))
        self.code.show_data(own.data if own else b"")
        self.make_button.setEnabled(self._may_write)
        for part in (
            *(self.name, self.about, self.words_heading, self.words, self.code_remark),
            *(self.save_button, self.print_button),
        ):
            part.setVisible(own is not None)
        self._enlarge()

    def _heading(self) -> str:
        if self.own is not None:
            return self.tr("Our card: give it to other offices, so that they can seal packets for us.")
        said = self.tr("This office has no card yet; with one, other offices can seal packets that only you can open.")
        colleague = self.tr("A colleague who may write files can make it.")
        return said if self._may_write else f"{said} {colleague}"

    def _enlarge(self) -> None:
        bold = self.font()
        bold.setBold(True)
        self.name.setFont(bold)
        bold.setPointSizeF(self.font().pointSizeF() * WORDS_LARGER)
        self.words.setFont(bold)

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        for label in (self.name, self.about, self.words_heading, self.words, self.code_remark):
            told.addWidget(label)
        told.addStretch(1)
        both = QHBoxLayout()
        both.addLayout(told, 1)
        both.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        buttons = FlowLayout()
        for button in (self.make_button, self.save_button, self.print_button):
            buttons.addWidget(button)
        # The address book below takes the room that is left.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addLayout(both)
        column.addLayout(buttons)
