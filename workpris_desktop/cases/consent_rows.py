"""The rows of what clients have agreed to: written, withdrawn and read."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

from workpris_desktop.cases.kept_text import storable
from workpris_desktop.cases.stored_json import sound_rows
from workpris_desktop.domain.consent import Consent, ConsentPurpose
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.vault_errors import ClientFileNotFound, VaultDamaged

_TEXTS: Final = (
    *("file_id", "id", "receiver", "purpose", "facts", "how", "given_on", "ends_on", "read_by", "language", "basis"),
    *("withdrawn_on", "told_on", "receiver_id", "kept_at", "interpreter", "reason"),
)
_FILE: Final = 2
"""Where the id of the file stands in a row of `_SELECT`."""
# As bytes, so that a text that is damaged spoils no row but its own: the engine would end the whole question.
_SELECT: Final = f"SELECT repeated, is_refused, {', '.join(f'CAST({each} AS BLOB)' for each in _TEXTS)} FROM consent "  # noqa: S608


@dataclass(slots=True, repr=False)
class GivenConsents:
    """Consents for a purpose by the ids of the files; ``damaged`` are the files of which one cannot be read.

    That one may be a refusal, so that of such a file none counts.
    """

    by_file: dict[str, list[Consent]] = field(default_factory=dict)
    damaged: set[str] = field(default_factory=set)


def authority_key(name: str) -> str:
    """Return the name of an authority as it is compared, and as pseudonyms are made of it."""
    return " ".join(folded_words(name))


def receiver_key(consent: Consent) -> tuple[str, str]:
    """Return by what the receivers of two consents are the same: their ids, or their names where there is none."""
    return consent.receiver_id, "" if consent.receiver_id else authority_key(consent.receiver)


def add_consent(connection: Any, file_id: str, consent: Consent, author_id: str, now: datetime) -> None:
    """Write a consent of a client; in a transaction."""
    repeated = None if consent.was_repeated is None else int(consent.was_repeated)
    connection.execute(
        "INSERT INTO consent (id, file_id, receiver, purpose, facts, how, read_by, language, repeated, given_on,"
        " ends_on, withdrawn_on, told_on, basis, is_refused, receiver_id, kept_at, interpreter, reason, author_id,"
        " made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(consent.id, file_id, consent.receiver, str(consent.purpose), json.dumps(sorted(consent.facts))),
            *(str(consent.how), consent.read_by, consent.language, repeated),
            *(consent.given_on.isoformat(), consent.ends_on.isoformat()),
            *(_cell_of(consent.withdrawn_on), _cell_of(consent.told_on)),
            *(consent.basis, int(consent.is_refused)),
            *(consent.receiver_id, consent.kept_at, consent.interpreter, consent.reason),
            *(author_id, now.isoformat()),
        ),
    )


def consent_of(connection: Any, file_id: str, consent_id: str) -> Consent:
    """Return one consent of a client.

    Raises:
        ClientFileNotFound: the file has none such.
        VaultDamaged: the row is not as it was written.
    """
    row = connection.execute(
        _SELECT + "WHERE file_id = ? AND id = ?", (storable(file_id), storable(consent_id))
    ).fetchone()
    if row is None:
        raise ClientFileNotFound
    with sound_rows():
        return _consent(row)


def note_withdrawn(connection: Any, consent_id: str, day: date) -> None:
    """Write since when a consent counts no more; in a transaction."""
    connection.execute("UPDATE consent SET withdrawn_on = ? WHERE id = ?", (day.isoformat(), consent_id))


def note_told(connection: Any, consent_id: str, day: date) -> None:
    """Write when the receiver was told that a consent was taken back; in a transaction."""
    connection.execute("UPDATE consent SET told_on = ? WHERE id = ?", (day.isoformat(), consent_id))


def consents_of(connection: Any, file_id: str) -> tuple[Consent, ...]:
    """Return what a client has agreed to, refused or withdrawn, the first one first, whatever the clock said.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    rows = connection.execute(_SELECT + "WHERE file_id = ? ORDER BY rowid", (storable(file_id),))
    with sound_rows():
        return tuple(_consent(row) for row in rows)


def newest_consents(consents: Iterable[Consent]) -> tuple[Consent, ...]:
    """Return of each receiver and purpose the last consent, which alone counts; in the order of the first ones.

    Args:
        consents: of one client, the first one first.
    """
    newest: dict[tuple[str, str, str], Consent] = {}
    for consent in consents:
        newest[(*receiver_key(consent), consent.purpose)] = consent
    return tuple(newest.values())


def receivers_for(
    connection: Any, purpose: ConsentPurpose, condition: str, values: Mapping[str, object]
) -> tuple[str, ...]:
    """Return who is named in consents for a purpose, each once, as it was written last.

    A name is typed freely and may tell of a client: so only those of files that the account may open are told.

    Args:
        connection: the vault.
        purpose: what for.
        condition: for rows of ``client_file``; a text of ours.
        values: what stands in it.
    """
    rows = connection.execute(
        "SELECT CAST(receiver AS BLOB) FROM consent"  # noqa: S608 - of ours
        f" WHERE purpose = :purpose AND file_id IN (SELECT id FROM client_file WHERE {condition}) ORDER BY rowid",
        {**values, "purpose": purpose.value},
    )
    # A damaged name is not proposed; it is told where the consent itself is read.
    receivers = (_text(cell) for (cell,) in rows if _is_text(cell))
    names = {authority_key(receiver): receiver for receiver in receivers}
    return tuple(name for _, name in sorted(names.items()))


def consents_for(connection: Any, purpose: ConsentPurpose) -> GivenConsents:
    """Return all consents for a purpose, those of each file in their order.

    Raises:
        VaultDamaged: of a row not even the file can be read.
    """
    given = GivenConsents()
    rows = connection.execute(_SELECT + "WHERE purpose = ? ORDER BY file_id, rowid", (purpose.value,))
    for row in rows:
        with sound_rows():
            file_id = _text(row[_FILE])
        try:
            with sound_rows():
                given.by_file.setdefault(file_id, []).append(_consent(row))
        except VaultDamaged:
            given.damaged.add(file_id)
    for file_id in given.damaged:
        given.by_file.pop(file_id, None)
    return given


def withdraw(
    connection: Any, file_id: str, purpose: ConsentPurpose, day: date, *, receiver: tuple[str, str] | None = None
) -> tuple[str, ...]:
    """Withdraw all consents of a client for a purpose, and return their ids; in a transaction.

    Args:
        connection: the vault.
        file_id: of the client.
        purpose: what they are for.
        day: on which they are withdrawn.
        receiver: only those for the receiver with this `receiver_key`, None for all.
    """
    left = tuple(
        each.id
        for each in consents_of(connection, file_id)
        if each.purpose == purpose and not each.is_refused and each.withdrawn_on is None
        if receiver is None or receiver_key(each) == receiver
    )
    for consent_id in left:
        note_withdrawn(connection, consent_id, day)
    return left


def _consent(row: Any) -> Consent:
    repeated, is_refused, _, consent_id, receiver, purpose, facts, how, *rest = row
    given_on, ends_on, read_by, language, basis, withdrawn_on, told_on, receiver_id, kept_at, interpreter, reason = rest
    return Consent(
        _text(consent_id),
        _text(receiver),
        _text(purpose),
        _facts(_text(facts)),
        _text(how),
        _day(given_on),
        _day(ends_on),
        _text(read_by),
        _text(language),
        None if repeated is None else bool(repeated),
        _day(withdrawn_on) if withdrawn_on else None,
        _day(told_on) if told_on else None,
        _text(basis),
        bool(is_refused),
        *(_text(receiver_id), _text(kept_at), _text(interpreter), _text(reason)),
    )


def _cell_of(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _text(cell: bytes) -> str:
    return str(cell, "utf-8")


def _is_text(cell: bytes) -> bool:
    try:
        return bool(_text(cell))
    except (ValueError, TypeError):
        return False


def _day(cell: bytes) -> date:
    return date.fromisoformat(_text(cell))


def _facts(cell: str) -> frozenset[str]:
    facts = json.loads(cell)
    if not isinstance(facts, list) or not all(isinstance(each, str) for each in facts):
        raise TypeError(type(facts).__name__)
    return frozenset(facts)
