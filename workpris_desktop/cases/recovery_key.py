"""The key of the recovery sheet: an age identity, as it is printed and as people type it."""

import re
from typing import Any, Final
from unicodedata import normalize

from workpris_desktop.domain.vault_errors import RecoveryKeyWrong

HEADING: Final = "AGE-SECRET-KEY-1"
_GROUP: Final = 4
_LETTERS: Final = 58
_HEADING_LETTERS: Final = len(HEADING.replace("-", ""))
_MOST_TYPED: Final = 1_000
_ALPHABET: Final = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"
# Bech32 (BIP 173) has none of these four, because they are taken for others.
_LOOKS_LIKE: Final = str.maketrans({"O": "0", "I": "L", "1": "L", "B": "8"})


def new_recovery_key() -> tuple[str, str]:
    """Return a new recovery key as it is printed, and its public half (an age recipient)."""
    # Only the vault's own process loads it.
    import pyrage  # noqa: PLC0415

    identity = pyrage.x25519.Identity.generate()
    return shown(str(identity)), str(identity.to_public())


def shown(identity: str) -> str:
    """Return an identity in groups of four, to be printed, read out and typed."""
    letters = identity.upper().removeprefix(HEADING)
    return " ".join([HEADING, *(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))])


def typed_identity(text: str) -> Any:
    """Return the identity that somebody typed or scanned (`pyrage.x25519.Identity`).

    Capital or small letters, blanks, dashes, line ends and the heading do not matter, nor does a letter that looks like
    the right one, nor one single letter that is wrong: the checksum of bech32 tells which it should be.

    Raises:
        RecoveryKeyWrong: it is no recovery key.
    """
    if len(text) > _MOST_TYPED:
        raise RecoveryKeyWrong
    letters = re.sub(r"[^A-Z0-9]", "", normalize("NFKC", text).upper())
    if len(letters) not in {_LETTERS, _LETTERS + _HEADING_LETTERS}:
        raise RecoveryKeyWrong
    letters = letters[-_LETTERS:].translate(_LOOKS_LIKE)
    identity = _identity(letters) or _mended(letters)
    if identity is None:
        raise RecoveryKeyWrong
    return identity


def _mended(letters: str) -> Any:
    candidates = (letters[:at] + letter + letters[at + 1 :] for at in range(_LETTERS) for letter in _ALPHABET)
    return next((identity for candidate in candidates if (identity := _identity(candidate)) is not None), None)


def _identity(letters: str) -> Any:
    import pyrage  # noqa: PLC0415 - as above

    try:
        return pyrage.x25519.Identity.from_str(HEADING + letters)
    except pyrage.IdentityError:
        return None
