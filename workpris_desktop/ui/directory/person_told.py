"""What a client's file tells of the person, as far as fit is judged by it, and what it does not tell."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QGroupBox, QVBoxLayout, QWidget

from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.person_fact import DISCREET_FACTS, PersonFact, told_facts
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.person_words import PersonWords


class PersonTold(SpeakingWidget):
    """Shows facts and changes none; of the discreet ones (P3, P4) it names only that they count."""

    file_requested = Signal()

    def __init__(self, words: PersonWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._person = words, NOBODY
        self.known, self.discreet, self.unknown = QGroupBox(), QGroupBox(), QGroupBox()
        self.discreet_text, self.unknown_text = PlainLabel(), PlainLabel()
        self.file_button = LinkButton()
        self._rows = QFormLayout(self.known)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for box, text in ((self.discreet, self.discreet_text), (self.unknown, self.unknown_text)):
            QVBoxLayout(box).addWidget(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.file_button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.known, self.discreet, self.unknown):
            column.addWidget(part)
        column.addStretch(1)
        self.file_button.clicked.connect(self.file_requested)
        self.show_texts()

    def show_person(self, person: Person) -> None:
        """Show the facts of a client; `NOBODY` leaves nothing behind."""
        self._person = person
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.file_button.say(self.tr("Open the questions of the file"))
        self.known.setTitle(self.tr("Fit is judged by"))
        self.discreet.setTitle(self.tr("Counts too, and is shown only in the file"))
        self.unknown.setTitle(self.tr("Not known, and never taken for a yes"))
        told = told_facts(self._person)
        self._show_known(fact for fact in told if fact not in DISCREET_FACTS)
        self._name(self.discreet, self.discreet_text, (fact for fact in told if fact in DISCREET_FACTS))
        self._name(self.unknown, self.unknown_text, (fact for fact in PersonFact if fact not in told))

    def _show_known(self, facts: Iterable[PersonFact]) -> None:
        while self._rows.rowCount():
            self._rows.removeRow(0)
        for fact in facts:
            name = PlainLabel(self._words.short_name(fact))
            name.setWordWrap(False)
            self._rows.addRow(name, PlainLabel(self._words.value(fact, self._person)))
        self.known.setVisible(self._rows.rowCount() > 0)

    def _name(self, box: QGroupBox, text: PlainLabel, facts: Iterable[PersonFact]) -> None:
        names = [self._words.short_name(fact) for fact in facts]
        text.setText(" · ".join(names))
        box.setVisible(bool(names))
