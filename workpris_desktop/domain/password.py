"""What a password must be like, so that whoever copies the vault does not guess it."""

import re
from enum import StrEnum
from typing import Final
from unicodedata import normalize

LEAST_CHARACTERS: Final = 12
LEAST_WORDS: Final = 5
"""Of a password that is a sentence (security.md 8: 12 or more characters, or 5 words)."""

LONGEST_PASSWORD: Final = 1_000
"""Characters; longer ones are refused before anything is computed from them."""

_LEAST_DIFFERENT: Final = 5
_LEAST_OWN: Final = LEAST_CHARACTERS // 2
_SHORT_WORD: Final = 2
_WELL_KNOWN: Final = ("password", "passwort", "heslo", "geslo", "пароль")

_LINES: Final = (
    "01234567890123",
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "qwertyuiop",
    "qwertzuiopü",
    "azertyuiop",
    "asdfghjklöä",
    "zxcvbnm",
    "yxcvbnm",
    "йцукенгшщзхї",
    "фівапролджє",
    "фывапролджэ",
    "ячсмитьбю",
    "+ěščřžýáíé",
    "+ľščťžýáíé",
    "1qaz2wsx3edc4rfv5tgb",
    "1qay2wsx3edc4rfv5tgb",
    '!"§$%&/()=',
    "!@#$%^&*()",
)
"""Letters and digits in the order in which everybody knows them: counted, or beside each other on a keyboard."""

_STEPS: Final = 4
_SEQUENCES: Final = frozenset(
    way[place : place + _STEPS]
    for line in _LINES
    for way in (line, line[::-1])
    for place in range(len(line) - _STEPS + 1)
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


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
    if len(password) > LONGEST_PASSWORD:
        return Weakness.LONG
    text = normalized(password)
    words = [word for word in text.split() if len(word) > _SHORT_WORD]
    plain = text.casefold()
    of_name = sorted((word for word in normalized(name).casefold().split() if len(word) > 1), key=len, reverse=True)
    checks = (
        (Weakness.SHORT, len(text) < LEAST_CHARACTERS and len(words) < LEAST_WORDS),
        (Weakness.FEW_DIFFERENT, len(set(plain)) < _LEAST_DIFFERENT),
        (Weakness.WELL_KNOWN, _own(plain, _WELL_KNOWN) < _LEAST_OWN),
        (Weakness.IS_NAME, _own(plain, (*_WELL_KNOWN, *of_name)) < _LEAST_OWN),
    )
    return next((why for why, holds in checks if holds), None)


def _own(plain: str, known: tuple[str, ...]) -> float:
    """Return how many letters are not to be expected; a digit or a sign counts as half of one.

    Not counted are words that are known, years, and what follows the order of letters, digits or keys.
    """
    for word in known:
        plain = plain.replace(word, " ")
    rest = _without_sequences("".join(_YEAR.sub(" ", plain).split()))
    return sum(1 if letter.isalpha() else 0.5 for letter in rest)


def _without_sequences(text: str) -> str:
    taken = {
        place + step
        for place in range(len(text) - _STEPS + 1)
        if text[place : place + _STEPS] in _SEQUENCES
        for step in range(_STEPS)
    }
    return "".join(letter for place, letter in enumerate(text) if place not in taken)
