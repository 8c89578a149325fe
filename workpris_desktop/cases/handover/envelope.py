"""The outside of a packet: what stands before it is encrypted, and what is judged before anything is decrypted.

``OHP1`` | length of the slot | length of the age file (both four bytes, the higher first) | SHA-256 of all
else | slot | age file.

The hash notices chance and clumsiness, so that they are told as what they are; it proves nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from workpris_desktop.cases.handover.passphrase_slot import LARGEST_SLOT_BYTES, opened_slot
from workpris_desktop.domain.handover_errors import (
    PacketAltered,
    PacketCut,
    PacketForOthers,
    PacketNewer,
    PacketNotOne,
    PacketTooLarge,
    PassphraseNeeded,
    PassphraseUncalledFor,
)
from workpris_desktop.domain.office_card import OfficeKeys
from workpris_desktop.domain.packet import LARGEST_PACKET_BYTES, MOST_RECEIVERS

MAGIC: Final = b"OHP1"

_FAMILY: Final = MAGIC[:3]
_LENGTH_BYTES: Final = 4
_DIGEST_AT: Final = len(MAGIC) + 2 * _LENGTH_BYTES
_HEAD_BYTES: Final = _DIGEST_AT + 32

_AGE: Final = b"age-encryption.org/v1\n-> "
_STANZA: Final = b"\n-> "
_LAST_OF_HEADER: Final = b"\n--- "
_LARGEST_AGE_HEADER_BYTES: Final = 4_000
_MOST_STANZAS: Final = MOST_RECEIVERS + 4
"""All of them are tried with all keys: thousands would keep a computer busy for hours."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """The parts of a file that has the outside of a packet, and its SHA-256 (hex)."""

    slot: bytes
    age_file: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class Decrypted:
    """What an envelope held, and the recipient whose key opened it: "" where it was the passphrase."""

    content: bytes
    opened_by: str

    def __repr__(self) -> str:
        """Return nothing that was encrypted."""
        return "Decrypted(...)"


def enveloped(slot: bytes, age_file: bytes) -> bytes:
    """Return the file.

    Raises:
        PacketTooLarge: it would be beyond what is read.
    """
    head = MAGIC + len(slot).to_bytes(_LENGTH_BYTES) + len(age_file).to_bytes(_LENGTH_BYTES)
    if _HEAD_BYTES + len(slot) + len(age_file) > LARGEST_PACKET_BYTES:
        raise PacketTooLarge("packet")
    return b"".join((head, _digest(head, slot, age_file), slot, age_file))


def read_envelope(data: bytes) -> Envelope:
    """Return the parts of a file.

    Raises:
        PacketTooLarge: it is beyond the limits.
        PacketNotOne: it does not begin as a packet does.
        PacketNewer: a newer program made it.
        PacketCut: it ends too early.
        PacketAltered: it is not as it was sealed.
    """
    if len(data) > LARGEST_PACKET_BYTES:
        raise PacketTooLarge("packet")
    _demand_magic(data[: len(MAGIC)])
    if len(data) < _HEAD_BYTES:
        raise PacketCut
    head = data[:_DIGEST_AT]
    slot_bytes = int.from_bytes(head[len(MAGIC) : len(MAGIC) + _LENGTH_BYTES])
    age_bytes = int.from_bytes(head[len(MAGIC) + _LENGTH_BYTES :])
    if slot_bytes > LARGEST_SLOT_BYTES or len(data) > _HEAD_BYTES + slot_bytes + age_bytes:
        raise PacketAltered
    if len(data) < _HEAD_BYTES + slot_bytes + age_bytes:
        raise PacketCut
    slot, age_file = data[_HEAD_BYTES : _HEAD_BYTES + slot_bytes], data[_HEAD_BYTES + slot_bytes :]
    if _digest(head, slot, age_file) != data[_DIGEST_AT:_HEAD_BYTES]:
        raise PacketAltered
    _demand_few_stanzas(age_file)
    return Envelope(slot, age_file, sha256(data).hexdigest())


def decrypted(envelope: Envelope, keys: Sequence[OfficeKeys], passphrase: str = "") -> Decrypted:
    """Return what an envelope holds, which is handed out only after its last byte was verified.

    Args:
        envelope: from outside.
        keys: of the office, the newest first; those of earlier times open what comes late.
        passphrase: as `words.typed_passphrase` returns it; where it is given it is used instead of the keys.

    Raises:
        PacketForOthers: no key opens it.
        PassphraseNeeded: no key opens it, but a passphrase would.
        PassphraseUncalledFor: a passphrase was given, and it has none.
        PassphraseTooCostly: trying the passphrase would take too much.
        PacketPassphraseWrong: the passphrase does not open it.
        PacketAltered: it is not as it was sealed.
    """
    if passphrase:
        if not envelope.slot:
            raise PassphraseUncalledFor
        return Decrypted(_by_slot(envelope, opened_slot(envelope.slot, passphrase)), "")
    # Only the vault's own process loads it.
    import pyrage  # noqa: PLC0415

    for each in keys:
        identity = pyrage.x25519.Identity.from_str(each.identity)
        try:
            return Decrypted(bytes(pyrage.decrypt(envelope.age_file, [identity])), str(identity.to_public()))
        except pyrage.DecryptError as error:
            # Whoever has no key cannot tell whether the rest is sound.
            if not is_for_others(error):
                raise PacketAltered from None
    raise PassphraseNeeded if envelope.slot else PacketForOthers


def is_for_others(error: Exception) -> bool:
    """Tell whether pyrage could not open a file for want of a key, by its one sentence that says so."""
    return str(error) == "No matching keys found"


def _by_slot(envelope: Envelope, identity: str) -> bytes:
    import pyrage  # noqa: PLC0415 - as above

    try:
        return bytes(pyrage.decrypt(envelope.age_file, [pyrage.x25519.Identity.from_str(identity)]))
    except (pyrage.IdentityError, pyrage.DecryptError):
        raise PacketAltered from None


def _demand_magic(begin: bytes) -> None:
    if begin == MAGIC:
        return
    if MAGIC.startswith(begin):
        raise PacketCut
    if begin.startswith(_FAMILY) and b"2" <= begin[len(_FAMILY) :] <= b"9":
        raise PacketNewer
    raise PacketNotOne


def _demand_few_stanzas(age_file: bytes) -> None:
    # Armour is another way to write the same file, and so would be another packet with the same content.
    end = age_file.find(_LAST_OF_HEADER, 0, _LARGEST_AGE_HEADER_BYTES)
    if not age_file.startswith(_AGE) or end < 0 or age_file.count(_STANZA, 0, end) > _MOST_STANZAS:
        raise PacketAltered


def _digest(head: bytes, slot: bytes, age_file: bytes) -> bytes:
    taken = sha256(head)
    taken.update(slot)
    taken.update(age_file)
    return taken.digest()
