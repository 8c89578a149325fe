"""What the window asks about files of other offices: taken in, looked into, decided about, and receipts (R23)."""

from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final

from workpris_desktop.cases import inbox_rows, packet_rows
from workpris_desktop.cases.audit_codes import coded
from workpris_desktop.cases.doubles import doubles_of
from workpris_desktop.cases.erasure import sweep_in_time
from workpris_desktop.cases.file_access import files_for
from workpris_desktop.cases.handover.card_file import read_card
from workpris_desktop.cases.handover.file_name import neutral_file_name
from workpris_desktop.cases.handover.opening import open_packet
from workpris_desktop.cases.handover.receipts import open_receipt, seal_receipt
from workpris_desktop.cases.merging import merge_case, new_file_for
from workpris_desktop.cases.noted_files import changed
from workpris_desktop.cases.office_requests import take_card
from workpris_desktop.cases.office_rows import own_keys, sender_of
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.packet_content import case_in
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.handover import CameIn, Merged, RefusedPacketBecause
from workpris_desktop.domain.handover_errors import (
    IsReceipt,
    OwnCardMissing,
    PacketDecided,
    PacketExpired,
    PacketFaulty,
    SenderNotCompared,
)
from workpris_desktop.domain.inbox import HandedCase, InboxPacket, InboxState
from workpris_desktop.domain.intake_answer import text_of
from workpris_desktop.domain.packet import ReceiptState

_CARD_BEGINS: Final = b"{"
_OFFICIAL_NAME, _BIRTH = "B2", "B3"


@dataclass(frozen=True, slots=True, repr=False)
class TakeIn(Request[CameIn]):
    """Take in a file of another office: a packet, a receipt or a card; ``passphrase`` is as it was typed."""

    data: bytes
    passphrase: str = ""

    patience_s: ClassVar[float] = 20.0

    def answer(self, vault: OpenVault) -> CameIn:
        """Take it in: a packet waits in the inbox, a receipt tells what became of one, a card is in the address book.

        Raises:
            NotAllowed: the account writes no files.
            HandoverError: it is none of them, altered, for others, expired, or too much waits already.
            FileFull: the address book is.
        """
        vault.demand(Deed.WRITE_FILES)
        if self.data.startswith(_CARD_BEGINS):
            card = read_card(self.data)
            with vault.changing() as connection:
                return CameIn(card=take_card(vault, connection, card, self.data))
        with vault.changing() as connection:
            keys = own_keys(connection)
            try:
                packet = open_packet(self.data, keys, vault.now(), self.passphrase, packet_rows.sent_hashes(connection))
            except IsReceipt:
                return self._take_receipt(vault, connection)
            former = inbox_rows.packet_or_none(connection, packet.id)
            if former is not None:
                if inbox_rows.opened_packet_of(connection, packet.id).sha256 != packet.sha256:
                    # Another packet that calls itself the same must not pass for the one that came.
                    raise PacketFaulty("id")
                return CameIn(former, was_there=True)
            # What no file could take is refused at the door.
            case_in(packet.blobs)
            inbox_rows.add_packet(connection, packet, vault.account.id, vault.now())
            vault.note(Act.PACKET_CAME, packet.id)
            return CameIn(inbox_rows.packet_of(connection, packet.id))

    def _take_receipt(self, vault: OpenVault, connection: Any) -> CameIn:
        receipt = open_receipt(
            self.data, own_keys(connection), lambda packet_id: packet_rows.sent_packet(connection, packet_id)
        )
        was_there = packet_rows.take_receipt(connection, receipt, vault.now())
        if not was_there:
            vault.note(Act.RECEIPT_CAME, receipt.packet_id, coded(state=receipt.state.value))
        return CameIn(receipt=packet_rows.sent_row(connection, receipt.packet_id), was_there=was_there)


@dataclass(frozen=True, slots=True)
class ReadInbox(Request[tuple[InboxPacket, ...]]):
    """What came from other offices, what waits first; no row names a client."""

    def answer(self, vault: OpenVault) -> tuple[InboxPacket, ...]:
        """Read it; the content of packets whose time is over is let go of.

        Raises:
            NotAllowed: the account reads no files.
            VaultDamaged: a row is not as it was written.
        """
        vault.demand(Deed.READ_FILES)
        with vault.changing() as connection:
            inbox_rows.drop_expired(connection, vault.now())
            return inbox_rows.inbox_of(connection)


@dataclass(frozen=True, slots=True)
class ReadHanded(Request[HandedCase]):
    """What is in a packet that waits."""

    packet_id: str

    def answer(self, vault: OpenVault) -> HandedCase:
        """Read it, and note that it was.

        Raises:
            NotAllowed: the account writes no files.
            PacketDecided: it was decided about.
            PacketExpired: its time is over.
        """
        vault.demand(Deed.WRITE_FILES)
        with vault.changing() as connection:
            case = case_in(inbox_rows.blobs_in(connection, _waiting(vault, connection, self.packet_id).id))
            vault.note(Act.FILE_VIEWED, self.packet_id)
            return case


@dataclass(frozen=True, slots=True)
class BoxPossibleFiles(Request[tuple[tuple[str, str], ...]]):
    """Ids and names of files that may be about the person of a packet, of those that the account may open."""

    packet_id: str

    def answer(self, vault: OpenVault) -> tuple[tuple[str, str], ...]:
        """Look for them.

        Raises:
            NotAllowed: the account writes no files.
            PacketDecided: it was decided about.
            PacketExpired: its time is over.
            VaultDamaged: a row is not as it was written.
        """
        vault.demand(Deed.WRITE_FILES)
        with vault.reading() as connection:
            case = case_in(inbox_rows.blobs_in(connection, _waiting(vault, connection, self.packet_id).id))
            answers = {each.field: each for each in case.answers}
            names = (case.name, text_of(answers, _OFFICIAL_NAME))
            mine = {file.id for file in files_for(vault, connection)}
            found = doubles_of(connection, names, text_of(answers, _BIRTH), case.reference)
            return tuple((file.id, file.name) for file, _ in found if file.id in mine)


@dataclass(frozen=True, slots=True)
class MergePacket(Request[Merged]):
    """Take a packet into a file, "" for a new one.

    ``take`` names the questions of which their answer replaces ours. ``confirmed_unknown`` says that the account has
    looked a second time at a sender whose words were not compared.
    """

    packet_id: str
    into: str = ""
    take: frozenset[str] = frozenset()
    confirmed_unknown: bool = False

    patience_s: ClassVar[float] = 10.0

    def answer(self, vault: OpenVault) -> Merged:
        """Take it in, all of it or nothing, and let go of it in the inbox.

        Raises:
            NotAllowed: the account writes no files.
            PacketDecided: it was decided about before.
            PacketExpired: its time is over.
            SenderNotCompared: nobody has compared the words of the sender, and it was not confirmed.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: the file must stay as it is.
            TextTooLong: all answers together would be.
            FileFull: the file would hold more than it can.
        """
        vault.demand(Deed.WRITE_FILES)
        with vault.changing() as connection:
            packet = _waiting(vault, connection, self.packet_id)
            if not packet.is_compared and not self.confirmed_unknown:
                raise SenderNotCompared
            case = case_in(inbox_rows.blobs_in(connection, packet.id))
            if self.into:
                file = changed(vault, connection, self.into)
            else:
                file = new_file_for(vault, connection, case, packet)
                vault.note(Act.FILE_OPENED, file.id)
            merge_case(vault, file, case, packet, self.take)
            merged = replace(packet, state=InboxState.MERGED, merged_into=file.id)
            inbox_rows.decide(connection, merged, vault.account.id, vault.now())
            vault.note(Act.PACKET_MERGED, file.id, coded(packet=packet.id))
            receipt = _receipt(vault, connection, packet.id, ReceiptState.MERGED)
        return Merged(file.id, receipt, neutral_file_name())


@dataclass(frozen=True, slots=True)
class RefusePacket(Request[bytes]):
    """Refuse a packet; the receipt says why."""

    packet_id: str
    reason: str

    def answer(self, vault: OpenVault) -> bytes:
        """Refuse it, let go of its content, and return the receipt: b"" where this office has no card to sign with.

        Raises:
            NotAllowed: the account writes no files.
            PacketDecided: it was decided about before.
            ValueError: there is no such reason.
        """
        vault.demand(Deed.WRITE_FILES)
        reason = RefusedPacketBecause(self.reason).value
        with vault.changing() as connection:
            packet = inbox_rows.packet_of(connection, self.packet_id)
            if packet.state is not InboxState.WAITING:
                raise PacketDecided
            refused = replace(packet, state=InboxState.REFUSED, reason=reason)
            inbox_rows.decide(connection, refused, vault.account.id, vault.now())
            vault.note(Act.PACKET_REFUSED, packet.id, coded(reason=reason))
            receipt = _receipt(vault, connection, packet.id, ReceiptState.REFUSED, reason)
        sweep_in_time(vault)
        return receipt


@dataclass(frozen=True, slots=True)
class ReceiptFor(Request[bytes]):
    """The receipt of a packet, once more; of one that waits it says that it has arrived."""

    packet_id: str

    def answer(self, vault: OpenVault) -> bytes:
        """Make it.

        Raises:
            NotAllowed: the account writes no files.
            PacketDecided: there is no such packet.
            OwnCardMissing: this office has no card to sign with.
        """
        vault.demand(Deed.WRITE_FILES)
        with vault.reading() as connection:
            packet = inbox_rows.packet_of(connection, self.packet_id)
            sender_of(connection)
            state = {InboxState.MERGED: ReceiptState.MERGED, InboxState.REFUSED: ReceiptState.REFUSED}
            return _receipt(vault, connection, packet.id, state.get(packet.state, ReceiptState.ACCEPTED), packet.reason)


def _waiting(vault: OpenVault, connection: Any, packet_id: str) -> InboxPacket:
    packet = inbox_rows.packet_of(connection, packet_id)
    if packet.state is not InboxState.WAITING:
        raise PacketDecided
    if vault.now() > packet.expires_at:
        raise PacketExpired(packet.expires_at)
    return packet


def _receipt(vault: OpenVault, connection: Any, packet_id: str, state: ReceiptState, reason: str = "") -> bytes:
    try:
        sender = sender_of(connection)
    except OwnCardMissing:
        return b""
    return seal_receipt(inbox_rows.opened_packet_of(connection, packet_id), state, vault.today, sender, reason)
