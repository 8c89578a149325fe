"""Writing down that facts may be passed on: by another legal basis, or as a client agrees or says no."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.cases.consent_requests import FileConsents
from workpris_desktop.domain.consent import Consent, ConsentPurpose, latest_end, usual_end
from workpris_desktop.domain.consent_facts import ConsentFacts
from workpris_desktop.domain.passing_on import WantedPassing
from workpris_desktop.ui.cases.intake.choice_combo import ChoiceCombo
from workpris_desktop.ui.cases.work.consent_draft import CONSENT, ConsentDraft, draft_for
from workpris_desktop.ui.cases.work.consent_fact_box import ConsentFactBox
from workpris_desktop.ui.cases.work.consent_giving_box import ConsentGivingBox
from workpris_desktop.ui.cases.work.consent_ground_box import ConsentGroundBox
from workpris_desktop.ui.cases.work.consent_receiver_box import ConsentReceiverBox
from workpris_desktop.ui.cases.work.consent_text_box import ConsentReading, ConsentTextBox
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords


class ConsentForm(QWidget):
    """Asks for all that a consent or another legal basis is; `lacking` says what is missing.

    Args:
        words: says facts and ways.
        reader: the name of the account, which is proposed as who reads aloud.
        read: who is named in consents already, and services and offices.
        today: tells the day on the wall.
        reading: the text that is read to the person, None where the country has none.
        parent: the dialog.
    """

    changed = Signal()

    def __init__(
        self,
        words: ConsentWords,
        reader: str,
        read: FileConsents,
        today: Callable[[], date],
        *,
        reading: ConsentReading | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._today, self._reader = words, today, reader
        self._wanted: WantedPassing | None = None
        self._proposed = ConsentDraft()
        self.whom = ConsentReceiverBox(words, read.receivers, read.known)
        self.ground, self.giving = ConsentGroundBox(words), ConsentGivingBox(words)
        self.text = ConsentTextBox(reading)
        self.refused = QCheckBox(self.tr("The person says n&o"))
        self.facts, self.ends = ConsentFactBox(words), DayField()
        self.again, self.anew_button = PlainLabel(), QPushButton(self.tr("E&mpty the form"), autoDefault=False)
        self.no_harm = PlainLabel(
            self.tr("Nothing is passed on then, and nothing else changes: search, leaflets and help go on as before.")
        )
        self._for_facts: list[QWidget] = []
        self._for_end: list[QWidget] = []
        self._lay_out()
        self._connect()
        self.empty()

    @property
    def receiver(self) -> QComboBox:
        """Return the field for a name."""
        return self.whom.typed

    @property
    def how(self) -> ChoiceCombo:
        """Return the field for how the person agreed."""
        return self.giving.how

    @property
    def repeated(self) -> ChoiceCombo:
        """Return the field for whether the person has said it in own words."""
        return self.giving.repeated

    @property
    def read_by(self) -> QLineEdit:
        """Return the field for who read it aloud."""
        return self.giving.read_by

    @property
    def language(self) -> QLineEdit:
        """Return the field for the language."""
        return self.giving.language

    @property
    def told(self) -> ConsentDraft:
        """Return what stands in the form."""
        whom, ground, giving = self.whom, self.ground, self.giving
        return ConsentDraft(
            whom.receiver,
            giving.how.code,
            self.facts.ticked,
            *(_line(giving.read_by), _line(giving.language), giving.repeated.code),
            ends_on=self.ends.day,
            is_refused=self.refused.isChecked(),
            purpose=whom.purpose.code,
            receiver_id=whom.receiver_id,
            ground=ground.ground.code,
            basis=ground.basis.code,
            reason=_line(ground.reason),
            kept_at=_line(giving.kept_at),
            interpreter=_line(giving.interpreter),
        )

    @property
    def consent(self) -> Consent:
        """Return what would be written down."""
        return self.told.consent(self._today(), usual_end(self._today()))

    @property
    def is_typed(self) -> bool:
        """Tell whether anything stands in it that was not proposed."""
        return self.told != self._proposed

    @property
    def lacking(self) -> str:
        """Return what is missing before it can be written down, "" for nothing."""
        told, today = self.told, self._today()
        if lacking := self.whom.lacking or ("" if self._is_register else self.ground.lacking):
            return lacking
        if self._is_refused:
            return ""
        if not told.facts:
            return self.tr("Still missing: at least one fact that may be passed on.")
        if lacking := "" if told.is_law else self.giving.lacking:
            return lacking
        last = latest_end(today)
        if told.ends_on is None or not today <= told.ends_on <= last:
            said = self.tr("Still missing: the day on which it ends, from {first} to {last}.")
            return said.format(first=self._words.day(today), last=self._words.day(last))
        return ""

    def show_facts(self, facts: ConsentFacts) -> None:
        """Offer facts."""
        self.facts.show_facts(facts)

    def begin_for(self, wanted: WantedPassing) -> None:
        """Begin anew with what is to be passed on; what the form proposes counts as not typed."""
        self._wanted = wanted
        self.empty()

    def empty(self) -> None:
        """Begin anew, with what is proposed."""
        begun = ConsentDraft() if self._wanted is None else draft_for(self._wanted)
        self._put_in(begun, read_by=" ".join(self._reader.split()), ends_on=usual_end(self._today()))
        self._proposed = self.told
        self.again.hide()
        self._judge()

    def take_up(self, draft: ConsentDraft) -> None:
        """Put in what was half-written; a fact that is known no more is not ticked, and a day that is over is new."""
        is_over = draft.ends_on is None or draft.ends_on < self._today()
        self._put_in(draft, draft.read_by, usual_end(self._today()) if is_over else draft.ends_on)
        self.again.setText(self.tr("This was begun before and not written down yet."))
        self.again.show()

    def forget(self) -> None:
        """Let go of all that tells of the person."""
        self._wanted = None
        self.empty()
        self.show_facts(ConsentFacts())
        self.text.show_consent(None)

    @property
    def _is_register(self) -> bool:
        return self.whom.purpose.code == ConsentPurpose.REGISTER

    @property
    def _is_refused(self) -> bool:
        return self.refused.isChecked() and self._is_consent

    @property
    def _is_consent(self) -> bool:
        return self._is_register or self.ground.ground.code == CONSENT

    def _put_in(self, draft: ConsentDraft, read_by: str, ends_on: date | None) -> None:
        self.whom.put_in(draft.purpose, draft.receiver, draft.receiver_id)
        self.ground.put_in(draft.ground, draft.basis, draft.reason)
        self.facts.tick(draft.facts)
        self.giving.put_in(draft)
        self.giving.read_by.setText(read_by)
        self.ends.show_day(ends_on)
        self.refused.setChecked(draft.is_refused)
        self._judge()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        self.by_consent = PlainLabel(self.tr("Facts go to a shared register only if the person agrees."))
        begin = (self.again, self.whom, self.ground, self.by_consent, self.refused, self.no_harm)
        heading = PlainLabel(self.tr("&Which facts may be passed on"))
        heading.setBuddy(self.facts.table)
        until = PlainLabel(
            self.tr("&Ends on, not later than {date}").format(date=self._words.day(latest_end(self._today())))
        )
        until.setBuddy(self.ends)
        self.ends.call(until.text().replace("&", ""))
        for part in (*begin, heading, self.facts, until, self.ends, self.text, self.giving):
            column.addWidget(part)
        self._for_facts += [heading, self.facts, until, self.ends]
        below = FlowLayout()
        below.addWidget(self.anew_button)
        column.addLayout(below)
        column.addStretch(1)

    def _connect(self) -> None:
        for part in (self.whom, self.ground, self.giving, self.facts):
            part.changed.connect(self._judge)
        self.ends.day_changed.connect(self._judge)
        self.refused.toggled.connect(self._judge)
        self.anew_button.clicked.connect(self.empty)

    def _judge(self) -> None:
        is_law = self.told.is_law
        is_decided = is_law or self._is_consent
        self.ground.setVisible(bool(self.whom.purpose.code) and not self._is_register)
        self.by_consent.setVisible(self._is_register)
        self.refused.setVisible(self._is_consent)
        self.no_harm.setVisible(self._is_refused)
        for part in self._for_facts:
            part.setVisible(is_decided and not self._is_refused)
        self.giving.setVisible(self._is_consent)
        self.giving.show_for(is_refused=self._is_refused, is_register=self._is_register)
        self.text.setVisible(is_decided and not self._is_refused and self.text.is_there)
        self.text.show_consent(self.consent if self.text.isVisibleTo(self) else None)
        self.anew_button.setVisible(self.is_typed)
        self.changed.emit()


def _line(field: QLineEdit) -> str:
    return " ".join(field.text().split())
