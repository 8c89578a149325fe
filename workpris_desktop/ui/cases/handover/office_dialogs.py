"""What is asked about offices: who they are, the text of a code, the words of a card, and whether one goes."""

from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.office import Office
from workpris_desktop.domain.office_card import LONGEST_ADDRESS, LONGEST_NAME, LONGEST_PHONE, LONGEST_UNIT
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.office_card_words import COUNTRIES, OfficeCardWords

MOST_TYPED = 5_000
"""Characters of a code's text that are kept: twice the longest card, so that it is refused with its own sentence."""
MOST_WORDS_TYPED = 300
TEXT_LINES = 6


@dataclass(frozen=True, slots=True)
class OfficeTold:
    """What was typed of an office."""

    name: str
    unit: str
    country: str
    address: str
    phone: str


class OfficeFormDialog(SteppedDialog):
    """Asks who an office is and how it is reached.

    Args:
        words: says countries.
        told: what is typed already, None for nothing.
        title: of the dialog.
        explanation: stands above the form.
        go: what the button says.
        parent: the window.
    """

    wished = Signal(object)
    """An `OfficeTold`."""

    def __init__(
        self,
        words: OfficeCardWords,
        told: OfficeTold | None,
        *,
        title: str,
        explanation: str,
        go: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.name, self.unit = QLineEdit(maxLength=LONGEST_NAME), QLineEdit(maxLength=LONGEST_UNIT)
        self.address, self.phone = QLineEdit(maxLength=LONGEST_ADDRESS), QLineEdit(maxLength=LONGEST_PHONE)
        self.country = QComboBox()
        self.phone.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9+ ()/-]*"), self.phone))
        self._fill(words, told)
        self.add_step(self._form(explanation))
        self.go_button.setText(go)
        self.go_button.clicked.connect(self._ask)
        self.name.textChanged.connect(self._judge)
        self._judge()
        self.show_step(0, with_buttons=True)
        self.name.setFocus()

    def _fill(self, words: OfficeCardWords, told: OfficeTold | None) -> None:
        given = told.country if told else words.proposed_country()
        for code in dict.fromkeys((*COUNTRIES, given)):
            self.country.addItem(words.country(code), code)
        self.country.setCurrentIndex(self.country.findData(given))
        if told is not None:
            for line, text in (
                (self.name, told.name),
                (self.unit, told.unit),
                (self.address, told.address),
                (self.phone, told.phone),
            ):
                line.setText(text)

    def _form(self, explanation: str) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(explanation))
        for text, field in (
            (self.tr("&Name of the office"), self.name),
            (self.tr("&Unit or department"), self.unit),
            (self.tr("Countr&y"), self.country),
            (self.tr("&Address"), self.address),
            (self.tr("&Telephone"), self.phone),
        ):
            label = PlainLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            column.addWidget(label)
            column.addWidget(field)
        column.addStretch(1)
        return form

    def _judge(self) -> None:
        self.go_button.setEnabled(bool(self.name.text().strip()))

    def _ask(self) -> None:
        if self.go_button.isEnabled() and not self.is_busy:
            self.show_busy(is_busy=True)
            # A line of a card has single blanks only.
            said = (" ".join(line.text().split()) for line in (self.name, self.unit, self.address, self.phone))
            name, unit, address, phone = said
            self.wished.emit(OfficeTold(name, unit, str(self.country.currentData()), address, phone))


class CardTextDialog(SteppedDialog):
    """Takes the text of an office's code, pasted or typed by a hand scanner."""

    wished = Signal(bytes)
    """What should be the file of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste the text of a code"))
        self.text = QPlainTextEdit(tabChangesFocus=True)
        self.text.setMinimumHeight(self.fontMetrics().lineSpacing() * TEXT_LINES)
        label = PlainLabel(
            self.tr("&Scan the code of the other office with a hand scanner while this field is active, or paste text.")
        )
        label.setBuddy(self.text)
        self.text.setAccessibleName(self.tr("Text of the code"))
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addWidget(self.text, 1)
        self.add_step(step)
        self.go_button.setText(self.tr("A&dd the card"))
        self.go_button.clicked.connect(self._ask)
        self.text.textChanged.connect(self._judge)
        self._judge()
        self.show_step(0, with_buttons=True)
        self.text.setFocus()

    def done(self, result: int) -> None:
        """Let go of what was pasted."""
        self.text.clear()
        super().done(result)

    def _judge(self) -> None:
        self.go_button.setEnabled(not self.text.document().isEmpty())

    def _ask(self) -> None:
        if self.go_button.isEnabled() and not self.is_busy:
            self.show_busy(is_busy=True)
            # A scanner ends with the Enter key, which is no part of the card.
            self.wished.emit(self.text.toPlainText()[:MOST_TYPED].strip().encode(errors="replace"))


class CompareWordsDialog(SteppedDialog):
    """Takes the eight words that somebody of the other office reads out; those of the card are not shown.

    Args:
        office: whose words are compared.
        own_words: the words of the own card, with numbers, "" where there is none.
        parent: the window.
    """

    wished = Signal(str)
    """What was typed."""

    def __init__(self, office: Office, own_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare the words"))
        self.typed = QLineEdit(maxLength=MOST_WORDS_TYPED)
        label = PlainLabel(self.tr("&Type the eight words that you hear:"))
        label.setBuddy(self.typed)
        self.typed.setAccessibleName(self.tr("The eight words that you hear"))
        said = self.tr(
            "Call {name} on a number that you know, not one from the card. The other office opens Offices, and reads "
            "out the eight words of its own card."
        )
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (PlainLabel(said.format(name=office.name)), label, self.typed):
            column.addWidget(part)
        if own_words:
            column.addWidget(PlainLabel(self.tr("Then read your own words to the other office:")))
            column.addWidget(PlainLabel(own_words))
        column.addStretch(1)
        self.add_step(step)
        self.go_button.setText(self.tr("&Compare"))
        self.go_button.clicked.connect(self._ask)
        self.typed.textChanged.connect(self._judge)
        self._judge()
        self.show_step(0, with_buttons=True)
        self.typed.setFocus()

    def done(self, result: int) -> None:
        """Let go of what was typed."""
        self.typed.clear()
        super().done(result)

    def _judge(self) -> None:
        self.go_button.setEnabled(bool(self.typed.text().strip()))

    def _ask(self) -> None:
        if self.go_button.isEnabled() and not self.is_busy:
            self.show_busy(is_busy=True)
            self.wished.emit(self.typed.text())


class RemoveOfficeDialog(SteppedDialog):
    """Asks once more before an office leaves the address book."""

    wished = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove an office"))
        said = self.tr(
            "{name} leaves the address book with its card. Packets that were made for it stay in the files of the "
            "clients. To hand over to it again you need its card again, and have to compare the words again."
        )
        self.add_step(PlainLabel(said.format(name=office.name)))
        self.go_button.setText(self.tr("&Remove"))
        self.go_button.clicked.connect(self._ask)
        self.show_step(0, with_buttons=True)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()

    def _ask(self) -> None:
        if not self.is_busy:
            self.show_busy(is_busy=True)
            self.wished.emit()
