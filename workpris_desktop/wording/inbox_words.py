"""What the inbox says: who has sent what and why, what a packet holds, and what came of a file that was read in."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.consent_facts import AnsweredFact, NeedFact
from workpris_desktop.domain.handover import CameIn, RefusedPacketBecause
from workpris_desktop.domain.inbox import HandedCase, InboxPacket, InboxState, SentRow, SentState
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import NeedKind
from workpris_desktop.domain.packet import BasisKind
from workpris_desktop.wording.dates import on_the_clock, short_date
from workpris_desktop.wording.intake_value_words import PlaceLookup
from workpris_desktop.wording.intake_words import IntakeWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.need_words import NeedWords

_SPAN: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}) / ([0-9]{4}-[0-9]{2}-[0-9]{2})")
"""As packets of this program tell the first and the last day of a consent."""

Told = tuple[str, str]
"""What something is called, and what it says."""


class HandedWords(QObject):
    """Says what a packet holds, in the language spoken now.

    Args:
        form: the newest form.
        kinds: all needs.
        needs: says needs.
        places: what places, prisons and languages are called.
        parent: owns the object.
    """

    def __init__(
        self,
        form: IntakeForm,
        kinds: Sequence[NeedKind],
        needs: NeedWords,
        places: PlaceLookup,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._needs, self._places = form, needs, places
        self._kinds: Mapping[str, NeedKind] = {kind.id: kind for kind in kinds}
        self._intake = IntakeWords(self)

    def answer(self, answer: IntakeAnswer) -> Told:
        """Return a question, and what was answered."""
        field = self._form.by_id.get(answer.field)
        if field is None:
            return answer.field, self.tr("a question that this program does not know")
        return self._intake.label(field), self._intake.value(field, answer, self._places)

    def fact(self, fact: AnsweredFact | NeedFact) -> Told:
        """Return what a fact is called, and what it says."""
        if isinstance(fact, NeedFact):
            return self.tr("Need: {need}").format(need=self._needs.label(fact.kind)), self._needs.status(fact.status)
        return self.answer(fact.answer)

    def contents(self, handed: HandedCase) -> tuple[Told, ...]:
        """Return all that a packet holds, thing by thing."""
        return tuple(self._walk(handed))

    def _walk(self, handed: HandedCase) -> Iterator[Told]:
        if handed.name or handed.reference:
            yield self.tr("Name"), " · ".join(filter(None, (handed.name, handed.reference)))
        yield from (self.answer(answer) for answer in handed.answers)
        for need in handed.needs:
            kind = self._kinds.get(need.need)
            label = self._needs.label(kind) if kind else need.need
            yield self.tr("Need: {need}").format(need=label), self._needs.status(need.status)
        for service in handed.services:
            yield self.tr("Chosen service"), service.name
        for consent in handed.consents:
            yield self._consent_name(consent), f"{consent.receiver}, {self._day(consent)}"
        for entry in handed.entries:
            day = short_date(on_the_clock(entry.made_at).date(), spoken_language())
            yield self.tr("Log, {date}, {author}").format(date=day, author=entry.author), entry.text
        for thing in handed.things:
            yield self.tr("Attachment"), thing.title

    def _consent_name(self, consent: Consent) -> str:
        return self.tr("Another legal basis") if consent.is_law else self.tr("Consent")

    def _day(self, consent: Consent) -> str:
        return self.tr("until {date}").format(date=short_date(consent.ends_on, spoken_language()))


class InboxWords(QObject):
    """Says who has sent what and why, in the language spoken now."""

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the list."""
        return (
            self.tr("From"),
            self.tr("Came"),
            self.tr("What for"),
            self.tr("Ground"),
            self.tr("State"),
            self.tr("Until"),
        )

    def row(self, packet: InboxPacket) -> tuple[str, ...]:
        """Return a packet as a row; it names no client."""
        return (
            packet.sender.name,
            self.day(packet.came_at),
            self.purpose(packet.purpose),
            self.basis_kind(packet.basis_kind),
            self.state(packet),
            self.day(packet.expires_at),
        )

    def day(self, moment: datetime) -> str:
        """Return the day of a moment on the clock of this computer."""
        return short_date(on_the_clock(moment).date(), spoken_language())

    def purpose(self, purpose: str) -> str:
        """Return what for; the code itself where a newer program wrote it."""
        return {"handover": self.tr("Hand-over of a case")}.get(purpose, purpose)

    def basis_kind(self, kind: BasisKind) -> str:
        """Return whether somebody agreed or the law says so."""
        return self.tr("Consent") if kind is BasisKind.CONSENT else self.tr("Other legal basis")

    def basis(self, packet: InboxPacket) -> str:
        """Return since and until when a consent counts, or what the law says, as the sender wrote it."""
        days = _SPAN.fullmatch(packet.basis) if packet.basis_kind is BasisKind.CONSENT else None
        with suppress(ValueError):
            first, last = map(date.fromisoformat, days.groups() if days else ())
            said = self.tr("given on {first}, ends on {last}")
            return said.format(first=short_date(first, spoken_language()), last=short_date(last, spoken_language()))
        # As another program wrote it, or a day that there is not.
        return packet.basis

    def state(self, packet: InboxPacket) -> str:
        """Return what became of a packet."""
        words = {
            InboxState.WAITING: self.tr("waiting"),
            InboxState.MERGED: self.tr("taken in"),
            InboxState.REFUSED: self.tr("refused"),
        }
        if packet.state is InboxState.WAITING and not packet.has_content:
            return self.tr("time is over")
        return words[packet.state]

    def about(self, packet: InboxPacket) -> str:
        """Return who has sent a packet, how sure that is, and why it came, one thing a line."""
        sender = packet.sender
        who = ", ".join(filter(None, (sender.name, sender.unit, sender.address, sender.phone)))
        lines = (
            self.tr("From: {office}").format(office=who),
            self.tr("Their eight words: {words}").format(words=" ".join(packet.sender_words)),
            self.certainty(packet),
            self.tr("What for: {purpose}").format(purpose=self.purpose(packet.purpose)),
            self.tr("Ground: {kind}, {text}").format(kind=self.basis_kind(packet.basis_kind), text=self.basis(packet)),
            self.tr("Made on {made}, can be taken in until {last}").format(
                made=self.day(packet.made_at), last=self.day(packet.expires_at)
            ),
        )
        return "\n".join((*lines, *self._what_became(packet)))

    def certainty(self, packet: InboxPacket) -> str:
        """Return how sure it is who has sent a packet."""
        if packet.is_compared:
            return self.tr("Known: the card of this office was compared by telephone.")
        if packet.is_known:
            return self.tr(
                "In the address book, but not compared yet: call the office, and compare the eight words first."
            )
        return self.tr("Unknown: call the office on a number that you know, and compare the eight words first.")

    def reasons(self) -> Mapping[str, str]:
        """Return why a packet can be refused, by codes."""
        return {
            RefusedPacketBecause.NOT_OURS.value: self.tr("We are not responsible for this person"),
            RefusedPacketBecause.WRONG_PERSON.value: self.tr("It seems to be about another person"),
            RefusedPacketBecause.INCOMPLETE.value: self.tr("Something that we need is missing"),
            RefusedPacketBecause.NO_AGREEMENT.value: self.tr(
                "The person does not want it, or the ground is not enough"
            ),
            RefusedPacketBecause.CAME_TWICE.value: self.tr("We have it already"),
            RefusedPacketBecause.SENDER_UNKNOWN.value: self.tr("We could not make sure who has sent it"),
            RefusedPacketBecause.OTHER.value: self.tr("Another reason, told by telephone"),
        }

    def came(self, came: CameIn) -> str:
        """Return what came of a file that was read in."""
        if came.card is not None:
            return self._card_came(came)
        if came.receipt is not None:
            return self._receipt_came(came.receipt, was_there=came.was_there)
        if came.was_there:
            return self.tr("This packet was read in before. It is in the list below, and nothing has changed.")
        return self.tr("A packet came in. Nothing of it stands in a file until you decide.")

    def merged(self, *, is_new: bool, has_receipt: bool) -> str:
        """Return that a packet was taken in, and what is still to be done."""
        what = self.tr("The packet is in a new file.") if is_new else self.tr("The packet is in the file.")
        if not has_receipt:
            later = self.tr(
                "There is no receipt, for this office has no card yet. Make the card in Offices; then save the receipt "
                "in the inbox."
            )
            return f"{what} {later}"
        then = self.tr("Save the receipt, and send it back: then the other office knows that it arrived.")
        return f"{what} {then}"

    def refused(self) -> str:
        """Return that a packet was refused, and what is still to be done."""
        return self.tr(
            "The packet is refused, and what it held is gone from here. Save the receipt, and send it back: it tells "
            "the other office why."
        )

    def saved(self, file_name: str) -> str:
        """Return that a receipt is saved."""
        return self.tr("The receipt is saved as {name}. It names nobody; send it back by stick or mail.").format(
            name=file_name
        )

    def _what_became(self, packet: InboxPacket) -> Iterator[str]:
        if packet.state is InboxState.REFUSED and packet.reason:
            yield self.tr("Refused: {reason}").format(reason=self.reasons().get(packet.reason, packet.reason))
        elif packet.state is InboxState.WAITING and not packet.has_content:
            yield self.tr("Nobody took it in in time, so what it held is gone from here. Ask the office for a new one.")

    def _card_came(self, came: CameIn) -> str:
        name = came.card.name if came.card else ""
        said = self.tr(
            "This was the card of {office}. It is in the address book now: compare its eight words by telephone, "
            "in Offices."
        )
        known = self.tr("This was the card of {office}, which is in the address book already.")
        return (known if came.was_there else said).format(office=name)

    def _receipt_came(self, receipt: SentRow, *, was_there: bool) -> str:
        if was_there:
            return self.tr("This receipt was read in before. Nothing has changed.")
        words = {
            SentState.RECEIVED: self.tr("Receipt: {office} has received your packet."),
            SentState.MERGED: self.tr("Receipt: {office} has taken your packet in."),
            SentState.REFUSED: self.tr("Receipt: {office} has refused your packet. {reason}"),
        }
        text = words.get(receipt.state, self.tr("Receipt: {office} has written about your packet."))
        reason = self.reasons().get(receipt.reason, receipt.reason)
        return text.format(office=receipt.receiver, reason=reason).rstrip()
