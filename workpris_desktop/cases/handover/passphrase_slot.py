"""The slot of a packet: its one-time key, wrapped by a passphrase as a file of age (age-encryption.org/v1, scrypt)."""

import base64
import re
import secrets
from typing import Final

from workpris_desktop.domain.handover_errors import PacketAltered, PacketPassphraseWrong, PassphraseTooCostly

WORK_FACTOR: Final = 18
"""The binary logarithm of the cost of scrypt: 256 MiB, and about a second.

pyrage measures the machine instead and takes what fits (17 to 19 here); a fast one would go beyond `MOST_WORK_FACTOR`.
"""

MOST_WORK_FACTOR: Final = 20
"""A gibibyte. pyrage obeys any factor: with 23 it worked for 99 s and took 8 GiB (security.md 3.1)."""

LARGEST_SLOT_BYTES: Final = 400
"""A slot has 248 bytes."""

_KEY_LETTERS: Final = 74
_LINE: Final = rb"[A-Za-z0-9+/]"
_SLOT: Final = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt %(line)s{22} ([1-9][0-9]?)\n%(line)s{43}\n--- %(line)s{43}\n"
    rb"[\x00-\xff]{%(payload)d}" % {b"line": _LINE, b"payload": 16 + _KEY_LETTERS + 16}
)
_SALT_LABEL: Final = b"age-encryption.org/v1/scrypt"
_TAG_AT_END: Final = b"\0" * 11 + b"\x01"
"""The nonce of the first chunk that is the last one, too."""


def closed_slot(secret: str, passphrase: str, work_factor: int = WORK_FACTOR) -> bytes:
    """Return the slot for an identity of age.

    Written out here because pyrage lets nobody choose the work factor; it is opened by pyrage, as by every other
    implementation of age.

    Args:
        secret: the identity (``AGE-SECRET-KEY-1...``).
        passphrase: as `words.typed_passphrase` returns it.
        work_factor: the binary logarithm of the cost; only tests take another one.
    """
    # Only the vault's own process loads it.
    from cryptography.hazmat.primitives import hashes, hmac  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415 - as above

    salt, file_key, nonce = secrets.token_bytes(16), secrets.token_bytes(16), secrets.token_bytes(16)
    wrapping = Scrypt(_SALT_LABEL + salt, 32, 1 << work_factor, 8, 1).derive(passphrase.encode())
    body = ChaCha20Poly1305(wrapping).encrypt(bytes(12), file_key, None)
    header = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (_plain64(salt), work_factor, _plain64(body))
    code = hmac.HMAC(_derived(file_key, b"", b"header"), hashes.SHA256())
    code.update(header)
    payload = ChaCha20Poly1305(_derived(file_key, nonce, b"payload")).encrypt(_TAG_AT_END, secret.encode(), None)
    return header + b" " + _plain64(code.finalize()) + b"\n" + nonce + payload


def opened_slot(slot: bytes, passphrase: str) -> str:
    """Return the identity that a slot wraps.

    The work factor is looked at before anything is computed, and before what computes is loaded.

    Args:
        slot: from outside.
        passphrase: as `words.typed_passphrase` returns it.

    Raises:
        PacketAltered: it is no slot.
        PassphraseTooCostly: its work factor is above `MOST_WORK_FACTOR`.
        PacketPassphraseWrong: the passphrase does not open it.
    """
    form = _SLOT.fullmatch(slot) if len(slot) <= LARGEST_SLOT_BYTES else None
    if form is None:
        raise PacketAltered
    if int(form[1]) > MOST_WORK_FACTOR:
        raise PassphraseTooCostly
    # As above.
    import pyrage  # noqa: PLC0415

    try:
        return bytes(pyrage.passphrase.decrypt(slot, passphrase)).decode("ascii")
    except pyrage.DecryptError:
        raise PacketPassphraseWrong from None
    except UnicodeDecodeError:
        raise PacketAltered from None


def _derived(key: bytes, salt: bytes, label: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - as above

    return HKDF(SHA256(), 32, salt, label).derive(key)


def _plain64(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")
