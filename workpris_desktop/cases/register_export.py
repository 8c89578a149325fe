"""The exchange file of a shared register: consented and known facts under a pseudonym, encrypted before they leave.

Its form is documented in docs/register-exchange.md and docs/register-exchange.schema.json.
"""

import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from hashlib import sha256
from operator import itemgetter
from typing import Any, Final

from workpris_desktop.cases.client_files import file_of
from workpris_desktop.cases.consent_rows import authority_key, consents_for
from workpris_desktop.cases.intake_rows import intake_of
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.consent import Consent, ConsentPurpose, need_fact
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.intake_condition import asked_fields, is_secret
from workpris_desktop.domain.need import NeedStatus
from workpris_desktop.domain.password import normalized, weakness
from workpris_desktop.domain.register_errors import AuthorityUnclear, NobodyConsented, RecipientUnreadable
from workpris_desktop.domain.vault_errors import PasswordWeak, VaultDamaged

FORMAT: Final = "workpris-register"
VERSION: Final = 1

_KEY_NAME: Final = "register"
_KEY_BYTES: Final = 32
_ID_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Destination:
    """For whom an exchange file is locked: the public key of an age identity, or else a passphrase."""

    recipient: str = ""
    passphrase: str = ""

    def __repr__(self) -> str:
        """Return nothing: a passphrase may end up in a trace."""
        return "Destination(...)"


@dataclass(frozen=True, slots=True)
class ConsentedFile:
    """A file of which facts may go to an authority today, with the consent that says which."""

    file: ClientFile
    consent: Consent


def demand_destination(destination: Destination) -> None:
    """Let pass what an exchange file can be locked for.

    Raises:
        RecipientUnreadable: the key is no public key of age.
        PasswordWeak: the passphrase is too easily guessed.
    """
    if destination.recipient:
        _recipient(destination.recipient)
    elif why := weakness(destination.passphrase):
        raise PasswordWeak(why)


def consented_files(connection: Any, authority: str, today: date) -> tuple[str, tuple[ConsentedFile, ...], int]:
    """Return the name of the authority as the consents have it, and the files of which facts may go there.

    Last comes of how many files nothing goes there because one of their consents is damaged: it may be a refusal.

    Of several consents of a client the last one counts: who refuses afterwards has refused. A restricted file stays
    (GDPR article 18). Facts go to a register by consent only, never by another legal basis.

    Args:
        connection: the vault.
        authority: its name; "" where all consents are for one.
        today: the day, on which a consent must hold.

    Raises:
        AuthorityUnclear: several authorities are named in consents, and none was asked for.
        NobodyConsented: nobody's facts may go there today.
        VaultDamaged: nobody's may, for the consents are damaged.
    """
    found: dict[str, dict[str, Consent]] = {}
    names: dict[str, str] = {}
    given = consents_for(connection, ConsentPurpose.REGISTER)
    for file_id, consents in given.by_file.items():
        for consent in consents:
            key = authority_key(consent.receiver)
            names.setdefault(key, consent.receiver)
            found.setdefault(key, {})[file_id] = consent
    rows = connection.execute("SELECT id FROM client_file WHERE is_restricted != 0")
    restricted = {file_id for (file_id,) in rows}
    holding = {
        key: {
            id_: consent
            for id_, consent in newest.items()
            if consent.covers(today) and not consent.is_law and id_ not in restricted
        }
        for key, newest in found.items()
    }
    asked = [authority_key(authority)] if authority else [key for key, newest in holding.items() if newest]
    if len(asked) > 1:
        raise AuthorityUnclear(tuple(sorted(names[key] for key in asked)))
    if not asked or not holding.get(asked[0]):
        raise VaultDamaged("consent") if given.damaged else NobodyConsented
    files = (ConsentedFile(file_of(connection, file_id), each) for file_id, each in holding[asked[0]].items())
    return names[asked[0]], tuple(files), len(given.damaged)


def exchange_file(
    connection: Any, authority: str, files: tuple[ConsentedFile, ...], form: IntakeForm, now: datetime
) -> bytes:
    """Return the exchange file in plain text, which must not leave the vault's process; in a transaction.

    Args:
        connection: the vault.
        authority: for whom.
        files: those of which facts may go out.
        form: which questions are asked of whom; answers to hidden ones are kept and never go out (V11).
        now: the moment (UTC).
    """
    name = partial(_pseudonym, _register_key(connection), authority)
    clients = [
        {"pseudonym": name(each.file.id), **_client(connection, each, form, now.astimezone().date())} for each in files
    ]
    told = {
        "format": FORMAT,
        "version": VERSION,
        "office": name("office"),
        "authority": authority,
        "made_at": now.isoformat(),
        "form": form.version,
        # Their order would tell in which order the files were opened.
        "clients": sorted(clients, key=itemgetter("pseudonym")),
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def locked(content: bytes, destination: Destination) -> bytes:
    """Return the exchange file encrypted in the format of age (age-encryption.org/v1).

    Raises:
        RecipientUnreadable: the key is no public key of age.
    """
    # Only the vault's own process loads it.
    import pyrage  # noqa: PLC0415

    if destination.recipient:
        return bytes(pyrage.encrypt(content, [_recipient(destination.recipient)]))
    return bytes(pyrage.passphrase.encrypt(content, normalized(destination.passphrase)))


def _recipient(key: str) -> Any:
    import pyrage  # noqa: PLC0415 - as above

    try:
        return pyrage.x25519.Recipient.from_str(key.strip())
    except (pyrage.RecipientError, UnicodeEncodeError):
        # The text of the error would repeat what may be somebody's secret key.
        raise RecipientUnreadable from None


def _client(connection: Any, consented: ConsentedFile, form: IntakeForm, today: date) -> dict[str, object]:
    consent = consented.consent
    intake = intake_of(connection, consented.file)
    answers, needs = intake.by_field, intake.needs
    return {
        "consent": {
            "given_on": consent.given_on.isoformat(),
            "ends_on": consent.ends_on.isoformat(),
            "how": str(consent.how),
        },
        "facts": {
            each.id: _fact(answers[each.id])
            # What is hidden is kept and never goes out; nor does the address of somebody under threat.
            for each in asked_fields(form, answers, needs, today)
            if each.id in consent.facts and each.id in answers and answers[each.id].is_known
            if not is_secret(each.id, answers)
        },
        "needs": {
            each.need: each.status.value
            for each in needs
            if need_fact(each.need) in consent.facts and each.status is not NeedStatus.NOT_STARTED
        },
    }


def _fact(answer: IntakeAnswer) -> Mapping[str, object]:
    told: dict[str, object] = {"value": answer.value, "form": answer.version}
    if answer.other:
        told["other"] = answer.other
    if answer.said_by:
        told["said_by"] = answer.said_by.value
    if answer.said_on:
        told["said_on"] = answer.said_on.isoformat()
    return told


def _pseudonym(secret: bytes, authority: str, what: str) -> str:
    said = "\0".join((FORMAT, authority_key(authority), what))
    return hmac.new(secret, said.encode(), sha256).hexdigest()[: _ID_BYTES * 2]


def _register_key(connection: Any) -> bytes:
    """Return the secret of which pseudonyms are made; it lives and ends with the vault."""
    connection.execute("INSERT OR IGNORE INTO secret VALUES (?, ?)", (_KEY_NAME, secrets.token_bytes(_KEY_BYTES)))
    (value,) = connection.execute("SELECT value FROM secret WHERE name = ?", (_KEY_NAME,)).fetchone()
    return bytes(value)
