"""The rows of what clients have agreed to: written, withdrawn and read."""

import json
from datetime import date, datetime
from typing import Any, Final

from workpris_desktop.cases.kept_text import storable
from workpris_desktop.domain.consent import Consent, ConsentPurpose
from workpris_desktop.domain.fold import folded_words

_SELECT: Final = (
    "SELECT id, receiver, purpose, facts, how, given_on, ends_on, read_by, language, repeated, withdrawn_on, told_on,"
    " basis, is_refused FROM consent "
)


def authority_key(name: str) -> str:
    """Return the name of an authority as it is compared, and as pseudonyms are made of it."""
    return " ".join(folded_words(name))


def add_consent(connection: Any, file_id: str, consent: Consent, author_id: str, now: datetime) -> None:
    """Write a consent of a client; in a transaction."""
    repeated = None if consent.was_repeated is None else int(consent.was_repeated)
    connection.execute(
        "INSERT INTO consent (id, file_id, receiver, purpose, facts, how, read_by, language, repeated, given_on,"
        " ends_on, withdrawn_on, told_on, basis, is_refused, author_id, made_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?, ?)",
        (
            *(consent.id, file_id, consent.receiver, str(consent.purpose), json.dumps(sorted(consent.facts))),
            *(str(consent.how), consent.read_by, consent.language, repeated),
            *(consent.given_on.isoformat(), consent.ends_on.isoformat()),
            *(consent.basis, int(consent.is_refused), author_id, now.isoformat()),
        ),
    )


def consents_of(connection: Any, file_id: str) -> tuple[Consent, ...]:
    """Return what a client has agreed to, refused or withdrawn, the first one first, whatever the clock said."""
    rows = connection.execute(_SELECT + "WHERE file_id = ? ORDER BY rowid", (storable(file_id),))
    return tuple(map(_consent, rows))


def consents_for(connection: Any, purpose: ConsentPurpose) -> dict[str, list[Consent]]:
    """Return all consents for a purpose by the ids of the files, those of each file in their order."""
    found: dict[str, list[Consent]] = {}
    rows = connection.execute(
        _SELECT.replace("SELECT id", "SELECT file_id, id") + "WHERE purpose = ? ORDER BY file_id, rowid",
        (purpose.value,),
    )
    for file_id, *row in rows:
        found.setdefault(file_id, []).append(_consent(row))
    return found


def withdraw(
    connection: Any, file_id: str, purpose: ConsentPurpose, day: date, *, receiver: str | None = None
) -> tuple[str, ...]:
    """Withdraw all consents of a client for a purpose, and return their ids; in a transaction.

    Args:
        connection: the vault.
        file_id: of the client.
        purpose: what they are for.
        day: on which they are withdrawn.
        receiver: only those for this authority, None for all.
    """
    given = [
        each
        for each in consents_of(connection, file_id)
        if each.purpose == purpose
        and not each.is_refused
        and (receiver is None or authority_key(each.receiver) == authority_key(receiver))
    ]
    left = tuple(each.id for each in given if each.withdrawn_on is None)
    connection.executemany(
        "UPDATE consent SET withdrawn_on = ? WHERE id = ?", [(day.isoformat(), each) for each in left]
    )
    return left


def _consent(row: Any) -> Consent:
    consent_id, receiver, purpose, facts, how, given_on, ends_on, read_by, language, *rest = row
    repeated, withdrawn_on, told_on, basis, is_refused = rest
    return Consent(
        consent_id,
        receiver,
        purpose,
        frozenset(map(str, json.loads(facts))),
        how,
        date.fromisoformat(given_on),
        date.fromisoformat(ends_on),
        read_by,
        language,
        None if repeated is None else bool(repeated),
        date.fromisoformat(withdrawn_on) if withdrawn_on else None,
        date.fromisoformat(told_on) if told_on else None,
        basis,
        bool(is_refused),
    )
