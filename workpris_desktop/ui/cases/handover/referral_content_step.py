"""What stands on a referral sheet: what the provider may know, what is asked for, who asks, and which facts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.chosen_service import Disclosure
from workpris_desktop.ui.cases.handover.packet_fact_box import PacketFactBox
from workpris_desktop.ui.cases.handover.referral_offer import ReferralOffer, ReferralWish
from workpris_desktop.ui.cases.intake.choice_combo import ChoiceCombo
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords

LONGEST_LINE = 120
"""Characters of a line that is typed for the sheet."""


class ReferralContentStep(QWidget):
    """Ticks by itself only facts that are neither sensitive nor name the person, or what a ground covers already.

    Args:
        words: says facts.
        screen: says how sensitive they are.
        parent: the dialog.
    """

    changed = Signal()

    def __init__(self, words: ConsentWords, screen: HandoverScreenWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: ReferralOffer | None = None
        self.target, self.remark = PlainLabel(), PlainLabel()
        self.disclosure, self.answer_by = ChoiceCombo(), DayField()
        self.asked_for, self.office, self.worker, self.phone = (QLineEdit(maxLength=LONGEST_LINE) for _ in range(4))
        self.facts = PacketFactBox(words, screen)
        self._lay_out()
        self.disclosure.currentIndexChanged.connect(self._disclose)
        self.facts.changed.connect(self.changed)
        self.answer_by.day_changed.connect(self.changed)

    @property
    def wish(self) -> ReferralWish | None:
        """Return what is wanted so far, None while nothing is offered."""
        offer = self._offer
        if offer is None:
            return None
        asked_for, office, worker, phone = (
            " ".join(line.text().split()) for line in (self.asked_for, self.office, self.worker, self.phone)
        )
        return ReferralWish(
            *(offer.choice.service_id, offer.target, self._disclosure, self.facts.ticked, asked_for),
            *(self.answer_by.day, office, worker, phone),
        )

    @property
    def lacking(self) -> str:
        """Return what is still missing, "" for nothing."""
        if self._disclosure is Disclosure.ASK_FIRST:
            return self.tr("Ask the person first whether this provider may know about the prison.")
        if self.facts.is_asking:
            return self.tr("Say first whether the sensitive fact is needed.")
        return "" if self.facts.ticked else self.tr("Tick at least one fact.")

    def show_offer(self, offer: ReferralOffer) -> None:
        """Show what there is, and tick what may be proposed."""
        self._offer = offer
        target = offer.target
        self.target.setText(" · ".join(filter(None, (target.service, target.provider, target.town))))
        self.disclosure.choose(offer.choice.disclosure.value)
        self.worker.setText(offer.worker)
        self.phone.setText(offer.own.card.phone if offer.own else "")
        self._disclose()

    def empty(self) -> None:
        """Let go of all of it."""
        self._offer = None
        self.facts.empty()
        for line in (self.asked_for, self.office, self.worker, self.phone):
            line.clear()
        for label in (self.target, self.remark):
            label.setText("")

    @property
    def _disclosure(self) -> Disclosure:
        return Disclosure(self.disclosure.code)

    def _disclose(self) -> None:
        """Offer the facts that may be known; what is ticked of them stays so."""
        offer = self._offer
        if offer is None:
            return
        may_know = self._disclosure is Disclosure.YES
        ticked = self.facts.ticked
        facts = offer.facts_for(self._disclosure)
        self.facts.show_facts(facts)
        ordinary = {fact.id for fact in facts.offered if not fact.privacy.is_folded}
        proposed = facts.ordinary if offer.covered is None else frozenset(ordinary) & offer.covered
        self.facts.tick(ticked & {fact.id for fact in facts.offered} or proposed)
        self.remark.setText(self._remark(may_know=may_know))
        self.office.setText(offer.own.card.name if may_know and offer.own else "")
        self.changed.emit()

    def _remark(self, *, may_know: bool) -> str:
        if may_know:
            return self.tr("The sheet may say prison, and where the person is.")
        return self.tr(
            "The sheet is neutral: it names no prison, offers no fact that tells of custody, and is refused if what "
            "you type gives the person away. Write your office so that it tells nothing, or leave it out."
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.target)
        self._add(column, self.tr("&May this provider know about the prison"), self.disclosure)
        column.addWidget(self.remark)
        self._add(column, self.tr("What is &asked for, in one sentence"), self.asked_for)
        self._add(column, self.tr("An answer is needed &until"), self.answer_by)
        self._add(column, self.tr("Your &office, as it is to stand on the sheet"), self.office)
        self._add(column, self.tr("You&r name"), self.worker)
        self._add(column, self.tr("Your &telephone"), self.phone)
        column.addWidget(PlainLabel(self.tr("Tick only what this provider needs to answer.")))
        column.addWidget(self.facts)
        column.addStretch(1)
        self.disclosure.offer(
            self.tr("Not asked yet: neutral wording"),
            (
                (Disclosure.YES.value, self.tr("Yes, it may")),
                (Disclosure.NEUTRAL.value, self.tr("No: neutral wording")),
                (Disclosure.ASK_FIRST.value, self.tr("The person wants to be asked each time")),
            ),
        )

    def _add(self, column: QVBoxLayout, name: str, field: QWidget) -> None:
        label = PlainLabel(name)
        label.setBuddy(field)
        plain = name.replace("&", "")
        if isinstance(field, DayField):
            field.call(plain)
        else:
            field.setAccessibleName(plain)
        column.addWidget(label)
        column.addWidget(field)
