"""The rows of packets that came: in quarantine until somebody decides, then only that they came (R23)."""

from datetime import datetime
from typing import Any, Final

from workpris_desktop.cases.erasure import mark_for_sweeping
from workpris_desktop.cases.handover.words import card_words
from workpris_desktop.cases.kept_text import storable
from workpris_desktop.cases.office_rows import office_with_key, sound_card
from workpris_desktop.cases.stored_json import sound_rows
from workpris_desktop.domain.handover_errors import InboxFull, PacketDecided
from workpris_desktop.domain.inbox import InboxPacket, InboxState
from workpris_desktop.domain.packet import BasisKind, OpenedPacket, PacketBasis, PacketBlob, PacketTerms

MOST_WAITING: Final = 200
MOST_WAITING_BYTES: Final = 500_000_000

_SELECT: Final = (
    "SELECT id, sender, made_at, came_at, expires_at, purpose, basis_kind, basis, state, coalesce(merged_into, ''),"
    " reason, EXISTS (SELECT 1 FROM inbox_blob WHERE packet_id = id), sha256, reply_to, opened_by FROM inbox_packet "
)


def add_packet(connection: Any, packet: OpenedPacket, account_id: str, now: datetime) -> None:
    """Put a packet that was opened into the inbox; in a transaction.

    Raises:
        InboxFull: too much waits there.
    """
    terms = packet.terms
    connection.execute(
        "INSERT INTO inbox_packet (id, sha256, reply_to, sender, made_at, expires_at, purpose, basis_kind, basis,"
        " opened_by, state, reason, came_at, taken_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)",
        (
            *(packet.id, packet.sha256, packet.reply_to, packet.sender_card, packet.made_at.isoformat()),
            *(terms.expires_at.isoformat(), terms.purpose, terms.basis.kind.value, terms.basis.text),
            *(packet.opened_by, InboxState.WAITING.value, now.isoformat(), account_id),
        ),
    )
    connection.executemany(
        "INSERT INTO inbox_blob (packet_id, number, kind, mime, title, data) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (packet.id, number, blob.kind, blob.mime, blob.title, blob.data)
            for number, blob in enumerate(packet.blobs, start=1)
        ],
    )
    count, size = connection.execute(
        "SELECT count(DISTINCT packet_id), coalesce(sum(length(data)), 0) FROM inbox_blob"
    ).fetchone()
    if count > MOST_WAITING or size > MOST_WAITING_BYTES:
        raise InboxFull


def inbox_of(connection: Any) -> tuple[InboxPacket, ...]:
    """Return what came, what waits first, then the newest first.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    rows = connection.execute(
        _SELECT + "ORDER BY state <> ?, came_at DESC, rowid DESC", (InboxState.WAITING.value,)
    ).fetchall()
    with sound_rows():
        return tuple(_packet(connection, row) for row in rows)


def packet_or_none(connection: Any, packet_id: str) -> InboxPacket | None:
    """Return one packet, None where none such ever came.

    Raises:
        VaultDamaged: the row is not as it was written.
    """
    row = connection.execute(_SELECT + "WHERE id = ?", (storable(packet_id),)).fetchone()
    with sound_rows():
        return _packet(connection, row) if row else None


def packet_of(connection: Any, packet_id: str) -> InboxPacket:
    """Return one packet.

    Raises:
        PacketDecided: there is none such.
        VaultDamaged: the row is not as it was written.
    """
    packet = packet_or_none(connection, packet_id)
    if packet is None:
        raise PacketDecided
    return packet


def opened_packet_of(connection: Any, packet_id: str) -> OpenedPacket:
    """Return a packet as it was opened, without what was in it: that is what a receipt is made from.

    Raises:
        PacketDecided: there is none such.
        VaultDamaged: the row is not as it was written.
    """
    row = connection.execute(_SELECT + "WHERE id = ?", (storable(packet_id),)).fetchone()
    if row is None:
        raise PacketDecided
    with sound_rows():
        packet = _packet(connection, row)
    sha256, reply_to, opened_by = map(str, row[-3:])
    terms = PacketTerms(packet.purpose, PacketBasis(packet.basis_kind, packet.basis), packet.expires_at)
    return OpenedPacket(
        *(packet.id, reply_to, sha256, packet.sender, packet.sender_words, (), packet.made_at, terms, (), opened_by),
        sender_card=bytes(row[1]),
    )


def blobs_in(connection: Any, packet_id: str) -> tuple[PacketBlob, ...]:
    """Return what is in a packet that waits.

    Raises:
        PacketDecided: it is there no more.
    """
    rows = connection.execute(
        "SELECT kind, mime, title, data FROM inbox_blob WHERE packet_id = ? ORDER BY number", (storable(packet_id),)
    ).fetchall()
    if not rows:
        raise PacketDecided
    return tuple(PacketBlob(kind, mime, title, bytes(data)) for kind, mime, title, data in rows)


def decide(connection: Any, packet: InboxPacket, account_id: str, now: datetime) -> None:
    """Write what was decided about a packet, and let go of its content; in a transaction.

    Args:
        connection: the vault.
        packet: with its new state, the file that it was taken into, and the reason of a refusal.
        account_id: by whom.
        now: the moment (UTC).
    """
    connection.execute(
        "UPDATE inbox_packet SET state = ?, decided_at = ?, decided_by = ?, merged_into = ?, reason = ? WHERE id = ?",
        (packet.state.value, now.isoformat(), account_id, packet.merged_into or None, packet.reason, packet.id),
    )
    connection.execute("DELETE FROM inbox_blob WHERE packet_id = ?", (packet.id,))
    if packet.state is InboxState.REFUSED:
        # Nobody here has any business with the person; what it was sent for may tell of one, too.
        connection.execute("UPDATE inbox_packet SET basis = '' WHERE id = ?", (packet.id,))
        mark_for_sweeping(connection, now)


def drop_expired(connection: Any, now: datetime) -> None:
    """Let go of the content of packets whose time is over; in a transaction."""
    expired = connection.execute(
        "SELECT DISTINCT packet_id FROM inbox_blob WHERE packet_id IN"
        " (SELECT id FROM inbox_packet WHERE expires_at < ?)",
        (now.isoformat(),),
    ).fetchall()
    if expired:
        connection.executemany("DELETE FROM inbox_blob WHERE packet_id = ?", expired)
        connection.executemany("UPDATE inbox_packet SET basis = '' WHERE id = ?", expired)
        mark_for_sweeping(connection, now)


def _packet(connection: Any, row: Any) -> InboxPacket:
    packet_id, sender, made_at, came_at, expires_at, purpose, kind, basis, state, merged_into, reason, has, *_ = row
    card = sound_card(bytes(sender))
    office = office_with_key(connection, card.signing_key)
    words = card_words(card)
    # Another name or another age key under the same signing key was not compared.
    is_compared = office is not None and office.is_compared and office.words == words
    return InboxPacket(
        id=packet_id,
        sender=card,
        sender_words=words,
        is_known=office is not None,
        is_compared=is_compared,
        made_at=datetime.fromisoformat(made_at),
        came_at=datetime.fromisoformat(came_at),
        expires_at=datetime.fromisoformat(expires_at),
        purpose=purpose,
        basis_kind=BasisKind(kind),
        basis=basis,
        state=InboxState(state),
        merged_into=merged_into,
        reason=reason,
        has_content=bool(has),
    )
