"""What a password must be like, so that whoever copies the vault does not guess it."""

from enum import StrEnum
from typing import Final
from unicodedata import normalize

LEAST_CHARACTERS: Final = 12
LEAST_WORDS: Final = 5
"""Of a password that is a sentence (security.md 8: 12 or more characters, or 5 words)."""

LONGEST_PASSWORD: Final = 1_000
"""Characters; longer ones are refused before anything is computed from them."""

_LEAST_DIFFERENT: Final = 5
_SHORT_WORD: Final = 2
_WELL_KNOWN: Final = ("123456", "password", "passwort", "heslo", "geslo", "qwertz", "qwerty", "abcdef")


class Weakness(StrEnum):
    """Why a password is not taken."""

    SHORT = "short"
    LONG = "long"
    FEW_DIFFERENT = "few_different"
    WELL_KNOWN = "well_known"
    IS_NAME = "is_name"


def normalized(password: str) -> str:
    """Return a password as it is stretched: the same whichever keyboard composed its letters (NFC)."""
    return normalize("NFC", password)


def weakness(password: str, name: str = "") -> Weakness | None:
    """Return why a password is not taken, None where it is.

    Args:
        password: as it was typed.
        name: of the account; a password that is little more than this is known to everybody.
    """
    text = normalized(password)
    words = [word for word in text.split() if len(word) > _SHORT_WORD]
    plain = text.casefold()
    rest = plain
    for known in _WELL_KNOWN:
        rest = rest.replace(known, "")
    without_name = plain.replace(normalized(name).casefold(), "") if name.strip() else plain
    checks = (
        (Weakness.LONG, len(text) > LONGEST_PASSWORD),
        (Weakness.SHORT, len(text) < LEAST_CHARACTERS and len(words) < LEAST_WORDS),
        (Weakness.FEW_DIFFERENT, len(set(plain)) < _LEAST_DIFFERENT),
        (Weakness.WELL_KNOWN, len(rest) < LEAST_CHARACTERS // 2),
        (Weakness.IS_NAME, len(without_name) < LEAST_CHARACTERS // 2),
    )
    return next((why for why, holds in checks if holds), None)
