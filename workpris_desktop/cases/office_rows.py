"""The rows of this office's own keys and card, and of the address book."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from workpris_desktop.cases.handover.card_file import read_card
from workpris_desktop.cases.handover.sealing import Sender
from workpris_desktop.cases.handover.words import card_words
from workpris_desktop.cases.kept_text import storable
from workpris_desktop.cases.stored_json import sound_rows
from workpris_desktop.domain.handover_errors import HandoverError, OfficeNotFound, OwnCardMissing
from workpris_desktop.domain.office import Office, OwnOffice
from workpris_desktop.domain.office_card import OfficeCard, OfficeKeys
from workpris_desktop.domain.vault_errors import VaultDamaged

_SELECT: Final = (
    "SELECT office.id, office.name, unit, country, address, phone, service_id, card, compared_at,"
    " coalesce(account.name, '') FROM office LEFT JOIN account ON account.id = compared_by "
)


def own_keys(connection: Any) -> tuple[OfficeKeys, ...]:
    """Return the secret keys of this office, the newest first; none before its card was made."""
    rows = connection.execute("SELECT seed, identity FROM office_keys ORDER BY number DESC").fetchall()
    return tuple(OfficeKeys(bytes(seed), identity) for seed, identity in rows)


def own_card_file(connection: Any) -> bytes | None:
    """Return the file of the card that this office hands out, None before it was made."""
    row = connection.execute("SELECT card FROM own_card ORDER BY number DESC LIMIT 1").fetchone()
    return bytes(row[0]) if row else None


def own_office(connection: Any) -> OwnOffice | None:
    """Return what this office hands out, None before its card was made.

    Raises:
        VaultDamaged: the card is not as it was written.
    """
    data = own_card_file(connection)
    if data is None:
        return None
    card = sound_card(data)
    return OwnOffice(card, data, card_words(card))


def sender_of(connection: Any) -> Sender:
    """Return with what this office signs.

    Raises:
        OwnCardMissing: it has made no card yet.
    """
    card, keys = own_card_file(connection), own_keys(connection)
    if card is None or not keys:
        raise OwnCardMissing
    return Sender(card, keys[0])


def keep_own(connection: Any, keys: OfficeKeys, card: bytes, now: datetime, *, is_new: bool) -> None:
    """Write the card of this office, and its keys where they are new; in a transaction."""
    if is_new:
        connection.execute(
            "INSERT INTO office_keys (seed, identity, made_at) VALUES (?, ?, ?)",
            (keys.signing_seed, keys.identity, now.isoformat()),
        )
    (number,) = connection.execute("SELECT max(number) FROM office_keys").fetchone()
    connection.execute("INSERT OR REPLACE INTO own_card (number, card) VALUES (?, ?)", (number, card))


def offices_of(connection: Any) -> tuple[Office, ...]:
    """Return the address book, by name.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    rows = connection.execute(_SELECT + "ORDER BY office.name, unit, office.rowid").fetchall()
    with sound_rows():
        return tuple(map(_office, rows))


def office_of(connection: Any, office_id: str) -> Office:
    """Return one office of the address book.

    Raises:
        OfficeNotFound: there is none with this id.
        VaultDamaged: its row is not as it was written.
    """
    row = connection.execute(_SELECT + "WHERE office.id = ?", (storable(office_id),)).fetchone()
    if row is None:
        raise OfficeNotFound
    with sound_rows():
        return _office(row)


def office_with_key(connection: Any, signing_key: str) -> Office | None:
    """Return the office of the address book that signs with a key, None where there is none.

    Raises:
        VaultDamaged: its row is not as it was written.
    """
    row = connection.execute(_SELECT + "WHERE signing_key = ?", (signing_key,)).fetchone()
    with sound_rows():
        return _office(row) if row else None


def keep_office(
    connection: Any, office: Office, author_id: str, now: datetime, *, card: bytes | None, compared_by: str | None
) -> None:
    """Write an office in place of the one with its id, or as a new one; in a transaction.

    Args:
        connection: the vault.
        office: as it is to be.
        author_id: who writes it, where it is new.
        now: the moment (UTC).
        card: the file of its card.
        compared_by: the id of the account that compared the words of this very card, None where nobody did.
    """
    connection.execute(
        "INSERT INTO office (id, name, unit, country, address, phone, service_id, signing_key, card, compared_at,"
        " compared_by, author_id, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit = excluded.unit, country = excluded.country,"
        " address = excluded.address, phone = excluded.phone, service_id = excluded.service_id,"
        " signing_key = excluded.signing_key, card = excluded.card, compared_at = excluded.compared_at,"
        " compared_by = excluded.compared_by",
        (
            *(office.id, office.name, office.unit, office.country, office.address, office.phone, office.service_id),
            *(office.card.signing_key if office.card else None, card),
            office.compared_at.isoformat() if office.compared_at else None,
            *(compared_by, author_id, now.isoformat()),
        ),
    )


def comparer_of(connection: Any, office_id: str) -> str | None:
    """Return the id of the account that compared the words of an office, None where nobody did."""
    row = connection.execute("SELECT compared_by FROM office WHERE id = ?", (office_id,)).fetchone()
    return row[0] if row else None


def card_file_of(connection: Any, office_id: str) -> bytes | None:
    """Return the file of the card of an office, None where there is none."""
    row = connection.execute("SELECT card FROM office WHERE id = ?", (office_id,)).fetchone()
    return bytes(row[0]) if row and row[0] is not None else None


def count_offices(connection: Any) -> int:
    """Return how many offices are in the address book."""
    (count,) = connection.execute("SELECT count(*) FROM office").fetchone()
    return int(count)


def drop_office(connection: Any, office_id: str) -> bool:
    """Take an office out of the address book, and tell whether it was in it; in a transaction."""
    return bool(connection.execute("DELETE FROM office WHERE id = ?", (storable(office_id),)).rowcount)


def cards_of(offices: Sequence[Office]) -> tuple[OfficeCard, ...]:
    """Return the cards of offices that have one."""
    return tuple(office.card for office in offices if office.card is not None)


def sound_card(data: bytes) -> OfficeCard:
    """Return a card that was read before it was kept.

    Raises:
        VaultDamaged: it is not as it was written.
    """
    try:
        return read_card(data)
    except HandoverError as error:
        raise VaultDamaged(type(error).__name__) from None


def _office(row: Any) -> Office:
    office_id, name, unit, country, address, phone, service_id, data, compared_at, compared_by = row
    card = sound_card(bytes(data)) if data is not None else None
    return Office(
        *(office_id, name, unit, country, address, phone, service_id, card),
        card_words(card) if card else (),
        datetime.fromisoformat(compared_at) if compared_at else None,
        compared_by,
    )
