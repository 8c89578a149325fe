"""After something was taken back: what the receiver has, the letter to it, and since when it knows."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.passing_on import PassedOn
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords


class ConsentToldBox(QWidget):
    """Offers the letter, and asks on which day the receiver was told.

    Args:
        words: says facts and days.
        today: tells the day on the wall.
        parent: the dialog.
    """

    letter_requested = Signal(object)
    """The `Consent`."""
    changed = Signal()

    def __init__(self, words: ConsentWords, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._today = words, today
        self._consent: Consent | None = None
        self.said, self.told_on = PlainLabel(), DayField()
        self.letter_button = QPushButton(self.tr("&Letter to the receiver…"), autoDefault=False)
        heading = PlainLabel(self.tr("The receiver was &told on"))
        heading.setBuddy(self.told_on)
        self.told_on.call(heading.text().replace("&", ""))
        buttons = FlowLayout()
        buttons.addWidget(self.letter_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.said)
        column.addLayout(buttons)
        for part in (heading, self.told_on):
            column.addWidget(part)
        column.addStretch(1)
        self.letter_button.clicked.connect(self._ask_letter)
        self.told_on.day_changed.connect(self.changed)

    @property
    def lacking(self) -> str:
        """Return why the day cannot be written down, "" where it can."""
        first = self._consent.withdrawn_on if self._consent else None
        day, last = self.told_on.day, self._today()
        if first is not None and day is not None and first <= day <= last:
            return ""
        said = self.tr("Still missing: the day on which the receiver was told, from {first} to {last}.")
        return said.format(first=self._words.day(first or last), last=self._words.day(last))

    def show_consent(self, consent: Consent | None, passed: Sequence[PassedOn] = ()) -> None:
        """Show what was taken back, None to let go of it.

        Args:
            consent: the consent or other legal basis that counts no more.
            passed: all that was passed on from the file, the newest first.
        """
        self._consent = consent
        self.told_on.show_day(consent.told_on if consent else None)
        self.said.setText(self._said(consent, passed) if consent else "")

    def _said(self, consent: Consent, passed: Sequence[PassedOn]) -> str:
        went = [
            each
            for each in passed
            if each.wanted.receiver_id == consent.receiver_id and each.wanted.purpose.value == consent.purpose
        ]
        if not went:
            said = self.tr(
                "Nothing of it was passed on to {receiver} from here: nobody has to be told. If the receiver knows of "
                "it all the same, the letter can be printed here."
            )
            return said.format(receiver=consent.receiver)
        facts = frozenset[str]().union(*(each.wanted.facts for each in went))
        said = self.tr(
            "{receiver} has these facts from here, last passed on on {date}: {facts}. Tell the receiver that they may "
            "not be used or passed on any more; the letter says so without saying why."
        )
        last = self._words.day(went[0].made_at.astimezone().date())
        return said.format(receiver=consent.receiver, date=last, facts="; ".join(self._words.named(facts)))

    def _ask_letter(self) -> None:
        if self._consent is not None:
            self.letter_requested.emit(self._consent)
