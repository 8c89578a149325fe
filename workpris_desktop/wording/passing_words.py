"""What the tab says that shows what may leave a client's file, and what has left it."""

from PySide6.QtCore import QObject

from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.inbox import SentRow, SentState
from workpris_desktop.domain.passing_on import PassedOn, PassingWay
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.dates import on_the_clock, short_date
from workpris_desktop.wording.inbox_words import InboxWords
from workpris_desktop.wording.languages import spoken_language


class PassingWords(QObject):
    """Says it in the language spoken now.

    Args:
        consents: says consents and other legal bases.
        inbox: says why an office has refused a packet.
        parent: owns the object.
    """

    def __init__(self, consents: ConsentWords, inbox: InboxWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.consents = consents
        self._inbox = inbox

    def passed_headings(self) -> tuple[str, ...]:
        """Return the headings of what was passed on."""
        return self.tr("When"), self.tr("Passed on to"), self.tr("As"), self.tr("What became of it")

    def ground_headings(self) -> tuple[str, ...]:
        """Return the headings of what may be passed on."""
        return self.tr("May be passed on to"), self.tr("What for"), self.tr("State")

    def passed(self, passed: PassedOn, sent: SentRow | None) -> tuple[str, ...]:
        """Return something that was passed on as a row; ``sent`` is its packet, None where it was none."""
        count = self.tr("%n facts", "", len(passed.wanted.facts))
        return (
            short_date(on_the_clock(passed.made_at).date(), spoken_language()),
            passed.wanted.receiver,
            f"{self.way(passed.way)}, {count}",
            self.became(sent) if sent else "",
        )

    def about(self, passed: PassedOn, ground: Consent | None) -> str:
        """Return which facts have left, and by which ground; that is None where it is erased."""
        facts = self.tr("What left: {facts}").format(facts="; ".join(self.consents.named(passed.wanted.facts)))
        if ground is None:
            return facts
        day = short_date(ground.given_on, spoken_language())
        if ground.is_law:
            by = self.tr("By another legal basis, written down on {date}").format(date=day)
            named = ": ".join(filter(None, (self.consents.basis(ground.basis), ground.reason)))
            return "\n".join((facts, f"{by}: {named}" if named else by))
        how = self.consents.how(ground.how)
        return "\n".join((facts, self.tr("By consent of {date}: {how}").format(date=day, how=how)))

    def way(self, way: PassingWay) -> str:
        """Return as what something left."""
        words = {
            PassingWay.REFERRAL_SHEET: self.tr("Referral sheet"),
            PassingWay.PROVIDER_FORM: self.tr("Provider's form"),
            PassingWay.PACKET: self.tr("Packet"),
            PassingWay.PACKET_SHEET: self.tr("Printed hand-over"),
        }
        return words[way]

    def became(self, sent: SentRow) -> str:
        """Return what the receipts say of a packet."""
        words = {
            SentState.MADE: self.tr("No receipt yet; can be taken in until {date}"),
            SentState.RECEIVED: self.tr("Received on {date}"),
            SentState.MERGED: self.tr("Taken in on {date}"),
            SentState.REFUSED: self.tr("Refused on {date}"),
        }
        moment = sent.receipt_on or sent.expires_at
        said = words[sent.state].format(date=short_date(on_the_clock(moment).date(), spoken_language()))
        reason = self._inbox.reasons().get(sent.reason, sent.reason)
        return f"{said}: {reason}" if reason else said
