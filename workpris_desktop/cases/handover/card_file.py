"""An office card as a file or a QR code: canonical JSON with its own signature, read strictly."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from workpris_desktop.cases.handover import field_reading as field
from workpris_desktop.cases.handover.canonical_json import canonical, canonical_object
from workpris_desktop.cases.handover.office_keys import (
    is_signed_by,
    is_sound_recipient,
    public_recipient,
    public_signing_key,
    signature,
)
from workpris_desktop.domain.handover_errors import (
    CardAltered,
    CardFaulty,
    CardNewer,
    CardTooLarge,
    CardUnreadable,
)
from workpris_desktop.domain.office_card import (
    CARD_VERSION,
    LONGEST_ADDRESS,
    LONGEST_NAME,
    LONGEST_PHONE,
    LONGEST_UNIT,
    OfficeCard,
    OfficeKeys,
)

LARGEST_CARD_BYTES: Final = 2_200
"""A QR code of level M holds 2,331 bytes; a usual card has 450."""

_FORMAT: Final = "workpris-office-card"
_MEANT_FOR: Final = b"workpris-office-card-1\0"
_NEEDED: Final = frozenset({"format", "version", "name", "country", "signing_key", "recipient", "made_at", "signature"})
_OPTIONAL: Final = frozenset({"unit", "address", "phone"})
_PHONE: Final = re.compile(r"[0-9+ ()/-]*")


def made_card(card: OfficeCard, keys: OfficeKeys) -> tuple[OfficeCard, bytes]:
    """Return a card with the public halves of keys, and its file, signed.

    Args:
        card: what the office tells of itself; the keys in it are replaced.
        keys: its secret keys.

    Raises:
        CardFaulty: a field has a value that no card may have.
        CardTooLarge: all fields together are too long, which happens only in scripts of many bytes a letter.
    """
    own = replace(card, signing_key=public_signing_key(keys), recipient=public_recipient(keys), version=CARD_VERSION)
    try:
        told = _told(own)
        content = canonical(told)
    except UnicodeEncodeError as error:
        raise CardFaulty from error
    data = canonical({**told, "signature": signature(keys, _MEANT_FOR, content).hex()})
    return read_card(data), data


def read_card(data: bytes) -> OfficeCard:
    """Return the card of a file; that it is signed shows that nobody altered it, not who made it: compare the words.

    Raises:
        CardTooLarge: it has more bytes than any card.
        CardUnreadable: it is no card, or not written in the one form.
        CardNewer: a newer program made it.
        CardFaulty: a field has a value that no card may have.
        CardAltered: it is not as it was signed.
    """
    if len(data) > LARGEST_CARD_BYTES:
        raise CardTooLarge
    try:
        told = canonical_object(data)
    except ValueError as error:
        raise CardUnreadable("JSON") from error
    return card_of(told)


def card_of(told: Mapping[str, Any]) -> OfficeCard:
    """Return the card of an object that stands in another file.

    Raises:
        CardTooLarge: it has more bytes than any card.
        CardUnreadable: it is no card.
        CardNewer: a newer program made it.
        CardFaulty: a field has a value that no card may have.
        CardAltered: it is not as it was signed.
    """
    if len(canonical(told)) > LARGEST_CARD_BYTES:
        raise CardTooLarge
    if told.get("format") != _FORMAT:
        raise CardUnreadable("format")
    version = told.get("version")
    if type(version) is not int or version < CARD_VERSION:
        raise CardUnreadable("version")
    if version > CARD_VERSION:
        raise CardNewer
    try:
        card, signed = _card(told)
    except field.FieldWrong as wrong:
        raise CardFaulty(wrong.name) from wrong
    content = canonical({name: value for name, value in told.items() if name != "signature"})
    if not is_signed_by(card.signing_key, signed, _MEANT_FOR, content):
        raise CardAltered
    return card


def _card(told: Mapping[str, Any]) -> tuple[OfficeCard, bytes]:
    field.demand_only(told, _NEEDED, _OPTIONAL)
    # What is empty is left out, so that a card can be written in one way only.
    if empty := [name for name in sorted(_OPTIONAL & told.keys()) if told[name] == ""]:
        raise field.FieldWrong(empty[0])
    phone = field.line(told, "phone", LONGEST_PHONE)
    if not _PHONE.fullmatch(phone):
        raise field.FieldWrong("phone")
    card = OfficeCard(
        name=field.line(told, "name", LONGEST_NAME, least=1),
        country=field.matching(told, "country", field.COUNTRY),
        signing_key=field.matching(told, "signing_key", field.HEX_32),
        recipient=_recipient(told),
        made_at=field.moment(told, "made_at"),
        unit=field.line(told, "unit", LONGEST_UNIT),
        address=field.line(told, "address", LONGEST_ADDRESS),
        phone=phone,
    )
    return card, bytes.fromhex(field.matching(told, "signature", field.HEX_64))


def _recipient(told: Mapping[str, Any]) -> str:
    text = field.matching(told, "recipient", field.RECIPIENT)
    if not is_sound_recipient(text):
        raise field.FieldWrong("recipient")
    return text


def told_card(data: bytes) -> Mapping[str, Any]:
    """Return the object of a card's own file, to be put into another.

    Raises:
        CardUnreadable: it is no canonical object.
    """
    try:
        return canonical_object(data)
    except ValueError as error:
        raise CardUnreadable("JSON") from error


def _told(card: OfficeCard) -> dict[str, Any]:
    told = {
        "format": _FORMAT,
        "version": card.version,
        "name": card.name,
        "country": card.country,
        "signing_key": card.signing_key,
        "recipient": card.recipient,
        "made_at": field.moment_text(card.made_at),
    }
    return told | {name: value for name in sorted(_OPTIONAL) if (value := getattr(card, name))}
