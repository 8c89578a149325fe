"""The keys of an office: made, used for signing, and what of them is public."""

from typing import Any, Final

from workpris_desktop.domain.office_card import OfficeKeys

_ALPHABET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_HEADING: Final = "age1"
_LETTERS: Final = 52


def new_office_keys() -> OfficeKeys:
    """Return new keys."""
    # Only the vault's own process loads it.
    import pyrage  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 - as above

    return OfficeKeys(Ed25519PrivateKey.generate().private_bytes_raw(), str(pyrage.x25519.Identity.generate()))


def public_signing_key(keys: OfficeKeys) -> str:
    """Return the public half of the signing key: 64 hexadecimal digits."""
    return bytes(_private(keys).public_key().public_bytes_raw()).hex()


def public_recipient(keys: OfficeKeys) -> str:
    """Return the public half of the other key: a recipient of age."""
    import pyrage  # noqa: PLC0415 - as above

    return str(pyrage.x25519.Identity.from_str(keys.identity).to_public())


def signature(keys: OfficeKeys, meant_for: bytes, content: bytes) -> bytes:
    """Return the ed25519 signature under a content, 64 bytes, which counts for one sort of content only.

    Args:
        keys: who signs.
        meant_for: the sort, a constant that ends with a zero byte.
        content: what is signed.
    """
    return bytes(_private(keys).sign(meant_for + content))


def is_signed_by(signing_key: str, signed: bytes, meant_for: bytes, content: bytes) -> bool:
    """Tell whether a signature belongs to a content and to a public key (64 hexadecimal digits)."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415 - as above

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(signing_key)).verify(signed, meant_for + content)
    except (InvalidSignature, ValueError):
        return False
    return True


def is_sound_recipient(text: str) -> bool:
    """Tell whether a text is a recipient of age to which something can be encrypted.

    There are a dozen points of low order with which anybody could decrypt; pyrage takes them, and panics when it
    encrypts, which would end the vault's process.
    """
    import pyrage  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.asymmetric.x25519 import (  # noqa: PLC0415 - as above
        X25519PrivateKey,
        X25519PublicKey,
    )

    try:
        if str(pyrage.x25519.Recipient.from_str(text)) != text:
            return False
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(_point(text)))
    except (pyrage.RecipientError, ValueError):
        return False
    return True


def _point(recipient: str) -> bytes:
    """Return the 32 bytes of a recipient whose checksum was verified (Bech32, BIP 173: five bits a letter)."""
    number = 0
    for letter in recipient.removeprefix(_HEADING)[:_LETTERS]:
        number = number << 5 | _ALPHABET.index(letter)
    # 52 letters hold 260 bits.
    return (number >> 4).to_bytes(32)


def _private(keys: OfficeKeys) -> Any:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 - as above

    return Ed25519PrivateKey.from_private_bytes(keys.signing_seed)
