"""What the window asks about packets for other offices: made of a file, dropped, and what became of them (F5)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, ClassVar
from uuid import uuid4

from workpris_desktop.cases import packet_rows
from workpris_desktop.cases.attachment_rows import attachments_of, data_of
from workpris_desktop.cases.audit_codes import coded
from workpris_desktop.cases.choice_rows import choices_of
from workpris_desktop.cases.client_files import touch_file
from workpris_desktop.cases.file_access import changeable
from workpris_desktop.cases.file_entries import entries_of
from workpris_desktop.cases.handover.file_name import neutral_file_name
from workpris_desktop.cases.handover.sealing import seal_packet
from workpris_desktop.cases.handover.words import new_passphrase
from workpris_desktop.cases.intake_rows import NAME, REFERENCE, intake_of
from workpris_desktop.cases.intake_values import demand_day
from workpris_desktop.cases.noted_files import viewed
from workpris_desktop.cases.office_rows import cards_of, office_of, sender_of
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.packet_content import IN_CASE, blobs_of
from workpris_desktop.cases.passing_requests import kept_wanted
from workpris_desktop.cases.passing_rows import add_passed_on, demand_ground
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.consent import Consent, need_fact, office_receiver
from workpris_desktop.domain.handover import PDF, MadePacket
from workpris_desktop.domain.handover_errors import OfficeWithoutCard, PacketDecided
from workpris_desktop.domain.inbox import HandedCase, HandedEntry, HandedThing, SentRow, SentState
from workpris_desktop.domain.intake_condition import is_secret
from workpris_desktop.domain.office import Office
from workpris_desktop.domain.packet import LONGEST_BASIS, MOST_DAYS, BasisKind, PacketBasis, PacketTerms
from workpris_desktop.domain.passing_on import PassedOn, PassingWay, WantedPassing


@dataclass(frozen=True, slots=True)
class SentPackets(Request[tuple[SentRow, ...]]):
    """The packets that were made of a file, the newest first."""

    file_id: str

    def answer(self, vault: OpenVault) -> tuple[SentRow, ...]:
        """Read them; that the file was viewed is noted, if it was not just now.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
            VaultDamaged: a row is not as it was written.
        """
        with vault.changing() as connection:
            return packet_rows.sent_of_file(connection, viewed(vault, connection, self.file_id).id)


@dataclass(frozen=True, slots=True, repr=False)
class MakePacket(Request[MadePacket]):
    """Seal what was chosen of a file for offices, or for words that are told by telephone.

    ``passphrase_language`` is that of the words, "" for none. What is not named in ``wanted`` does not travel, nor does
    what is on no sheet at all. A packet ends with its ground at the latest.
    """

    file_id: str
    office_ids: tuple[str, ...]
    passphrase_language: str
    wanted: WantedPassing
    service_ids: frozenset[str]
    entry_ids: frozenset[str]
    attachment_ids: frozenset[str]
    with_consent: bool
    expires_on: date

    patience_s: ClassVar[float] = 20.0

    def answer(self, vault: OpenVault) -> MadePacket:
        """Seal it, and write down that it was made; nothing is on a disk yet.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: the file must stay as it is, and nothing of it goes out (GDPR article 18).
            NoGroundToPassOn: for one of the offices neither a consent nor another legal basis counts today.
            GroundTooNarrow: it does not cover all.
            OwnCardMissing: this office has no card.
            OfficeNotFound: an office is not in the address book any more.
            OfficeWithoutCard: there is no card of it.
            NoReceivers: it would be for nobody.
            PacketTooLarge: it is beyond the limits.
            ValueError: what is wanted, or the last day, is shaped like nothing.
        """
        wanted = kept_wanted(self.wanted)
        _demand_last_day(self.expires_on, vault.today)
        with vault.changing() as connection:
            file = changeable(vault, connection, self.file_id)
            offices = tuple(office_of(connection, each) for each in dict.fromkeys(self.office_ids))
            if any(office.card is None for office in offices):
                raise OfficeWithoutCard
            grounds = [(each, demand_ground(connection, file.id, each, vault.today)) for each in _each(wanted, offices)]
            ground = min((consent for _, consent in grounds), key=lambda consent: consent.ends_on)
            case = self._case(connection, file, wanted, ground)
            passphrase = new_passphrase(self.passphrase_language) if self.passphrase_language else ""
            now = vault.now()
            terms = PacketTerms(wanted.purpose.value, _basis(ground), _end_of(min(self.expires_on, ground.ends_on)))
            sealed = seal_packet(
                sender_of(connection), cards_of(offices), terms, blobs_of(case), now, passphrase=passphrase
            )
            touch_file(connection, file, vault.today)
            names = ", ".join(each.receiver for each, _ in grounds)
            row = SentRow(sealed.sent.id, file.id, names, now, terms.expires_at, bool(passphrase))
            packet_rows.add_sent(connection, row, sealed.sent, vault.account.id)
            for each, consent in grounds:
                passed = PassedOn(
                    *(uuid4().hex, now, vault.account.id, PassingWay.PACKET, each, consent.id, sealed.sent.id)
                )
                add_passed_on(connection, file.id, passed)
            vault.note(Act.PACKET_MADE, file.id, coded(packet=sealed.sent.id, count=str(len(wanted.facts))))
        return MadePacket(sealed.sent.id, sealed.data, neutral_file_name(), passphrase)

    def _case(self, connection: Any, file: ClientFile, wanted: WantedPassing, ground: Consent) -> HandedCase:
        intake, facts = intake_of(connection, file), wanted.facts
        known = intake.by_field
        answers = tuple(
            each
            for each in intake.answers
            if each.field in facts - IN_CASE and each.is_known and not is_secret(each.field, known)
        )
        services = (each for each in choices_of(connection, file.id) if each.service_id in self.service_ids)
        return HandedCase(
            file.name if NAME in facts else "",
            file.reference if REFERENCE in facts else "",
            max((each.version for each in answers), default=0),
            answers,
            tuple(replace(each, wish="") for each in intake.needs if need_fact(each.need) in facts),
            tuple(each if need_fact(each.need) in facts else replace(each, need="") for each in services),
            (ground,) if self.with_consent else (),
            tuple(self._entries(connection, file.id)),
            tuple(self._things(connection, file.id)),
        )

    def _entries(self, connection: Any, file_id: str) -> Iterable[HandedEntry]:
        names = dict(connection.execute("SELECT id, name FROM account").fetchall())
        for entry in reversed(entries_of(connection, file_id)):
            if entry.id in self.entry_ids:
                yield HandedEntry(entry.made_at, names.get(entry.author_id, ""), entry.text)

    def _things(self, connection: Any, file_id: str) -> Iterable[HandedThing]:
        for each in attachments_of(connection, file_id):
            if each.id in self.attachment_ids:
                yield HandedThing(each.title, PDF, data_of(connection, each.id))


@dataclass(frozen=True, slots=True)
class DropUnsaved(Request[None]):
    """Forget a packet that was made and saved nowhere, so that nothing says that it went out; the audit keeps both."""

    packet_id: str

    def answer(self, vault: OpenVault) -> None:
        """Forget it.

        Raises:
            PacketDecided: it is somebody else's, or a receipt came for it.
            ClientFileNotFound: the file is not this account's any more.
        """
        with vault.changing() as connection:
            row = packet_rows.sent_row(connection, self.packet_id)
            is_own = packet_rows.author_of(connection, row.id) == vault.account.id
            if not is_own or row.state is not SentState.MADE:
                raise PacketDecided
            file = changeable(vault, connection, row.file_id)
            packet_rows.drop_sent(connection, row.id)
            vault.note(Act.PACKET_MADE, file.id, coded(packet=row.id, dropped="1"))


def _each(wanted: WantedPassing, offices: Iterable[Office]) -> Iterable[WantedPassing]:
    """Give what is wanted for each office; without any, for the one that gets the words by telephone."""
    named = [replace(wanted, receiver_id=office_receiver(each.id), receiver=each.name) for each in offices]
    return named or [wanted]


def _demand_last_day(day: date, today: date) -> None:
    demand_day(day)
    if not today <= day < today + timedelta(days=MOST_DAYS - 1):
        raise ValueError(day)


def _end_of(day: date) -> datetime:
    """Return the last second of a day on the wall of the office (UTC)."""
    return datetime.combine(day, time(23, 59, 59)).astimezone(UTC)


def _basis(ground: Consent) -> PacketBasis:
    if ground.is_law:
        return PacketBasis(BasisKind.LAW, f"{ground.basis}: {ground.reason}"[:LONGEST_BASIS])
    return PacketBasis(BasisKind.CONSENT, f"{ground.given_on.isoformat()} / {ground.ends_on.isoformat()}")
