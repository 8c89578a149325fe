"""The rows of packets that this office has made, and of the receipts that came back."""

from datetime import datetime
from typing import Any, Final

from workpris_desktop.cases.kept_text import storable
from workpris_desktop.cases.stored_json import decoded, sound_rows, stored_json
from workpris_desktop.domain.handover_errors import PacketDecided
from workpris_desktop.domain.inbox import SentRow, SentState
from workpris_desktop.domain.packet import Receipt, ReceiptState, SentPacket

_SELECT: Final = (
    "SELECT id, file_id, receiver, made_at, expires_at, has_passphrase, state, reason, receipt_on FROM sent_packet "
)
_STATES: Final = {
    ReceiptState.ACCEPTED: SentState.RECEIVED,
    ReceiptState.MERGED: SentState.MERGED,
    ReceiptState.REFUSED: SentState.REFUSED,
}


def add_sent(connection: Any, row: SentRow, sent: SentPacket, author_id: str) -> None:
    """Write that a packet was made; in a transaction."""
    connection.execute(
        "INSERT INTO sent_packet (id, file_id, reply_to, sha256, receivers, has_passphrase, receiver, made_at,"
        " expires_at, author_id, state, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
        (
            *(row.id, row.file_id, sent.reply_to, sent.sha256, stored_json(list(sent.receivers))),
            *(int(sent.has_passphrase), row.receiver, row.made_at.isoformat(), row.expires_at.isoformat()),
            *(author_id, row.state.value),
        ),
    )


def sent_of_file(connection: Any, file_id: str) -> tuple[SentRow, ...]:
    """Return the packets that were made of a file, the newest first.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    rows = connection.execute(_SELECT + "WHERE file_id = ? ORDER BY made_at DESC, rowid DESC", (file_id,)).fetchall()
    with sound_rows():
        return tuple(map(_sent, rows))


def sent_row(connection: Any, packet_id: str) -> SentRow:
    """Return one packet that was made.

    Raises:
        PacketDecided: there is none with this id any more.
        VaultDamaged: the row is not as it was written.
    """
    row = connection.execute(_SELECT + "WHERE id = ?", (storable(packet_id),)).fetchone()
    if row is None:
        raise PacketDecided
    with sound_rows():
        return _sent(row)


def sent_packet(connection: Any, packet_id: str) -> SentPacket | None:
    """Return what is kept of a packet to know its receipt, None where none was made.

    Raises:
        VaultDamaged: the row is not as it was written.
    """
    row = connection.execute(
        "SELECT id, reply_to, sha256, receivers, has_passphrase FROM sent_packet WHERE id = ?", (storable(packet_id),)
    ).fetchone()
    if row is None:
        return None
    with sound_rows():
        return SentPacket(row[0], row[1], row[2], tuple(map(str, decoded(row[3]))), bool(row[4]))


def sent_hashes(connection: Any) -> frozenset[str]:
    """Return the SHA-256 (hex) of all packets that were made."""
    return frozenset(str(sha256) for (sha256,) in connection.execute("SELECT sha256 FROM sent_packet"))


def author_of(connection: Any, packet_id: str) -> str:
    """Return the id of the account that made a packet, "" where there is none."""
    row = connection.execute("SELECT author_id FROM sent_packet WHERE id = ?", (storable(packet_id),)).fetchone()
    return str(row[0]) if row else ""


def drop_sent(connection: Any, packet_id: str) -> None:
    """Forget a packet that has left the program nowhere; in a transaction."""
    connection.execute("DELETE FROM sent_packet WHERE id = ?", (packet_id,))
    connection.execute("DELETE FROM passed_on WHERE packet_id = ?", (packet_id,))


def take_receipt(connection: Any, receipt: Receipt, now: datetime) -> bool:
    """Write what a receipt says, and tell whether it came before; in a transaction.

    What was taken in or refused stays so: a receipt that was on its way longer says less.
    """
    taken = connection.execute(
        "INSERT OR IGNORE INTO taken_receipt (id, packet_id, taken_at) VALUES (?, ?, ?)",
        (receipt.id, receipt.packet_id, now.isoformat()),
    ).rowcount
    if not taken:
        return True
    connection.execute(
        "UPDATE sent_packet SET state = ?, reason = ?, receipt_on = ? WHERE id = ? AND (state = ? OR state = ?)",
        (
            *(_STATES[receipt.state].value, receipt.reason, now.isoformat(), receipt.packet_id),
            *(SentState.MADE.value, SentState.RECEIVED.value),
        ),
    )
    return False


def _sent(row: Any) -> SentRow:
    packet_id, file_id, receiver, made_at, expires_at, has_passphrase, state, reason, receipt_on = row
    return SentRow(
        *(packet_id, file_id, receiver, datetime.fromisoformat(made_at), datetime.fromisoformat(expires_at)),
        *(bool(has_passphrase), SentState(state), reason),
        datetime.fromisoformat(receipt_on) if receipt_on else None,
    )
