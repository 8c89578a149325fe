"""What was typed, before it is understood: nothing unseen, and digits of any script as ours."""

import unicodedata
from typing import Final

from workpris_desktop.record.text import clean_text, short_text

LONGEST_SHOWN: Final = 40
"""Characters of what was typed in a sentence about it."""


def plain_digits(text: str) -> str:
    """Return a text as one clean line with its digits, of whatever script, as 0 to 9."""
    line = clean_text(text)
    return line if line.isascii() else "".join(map(_plain_digit, line))


def storable(text: str) -> str:
    """Return a text as it was typed, without halves of surrogate pairs and zero characters, which no file can keep."""
    return text.encode("utf-8", "ignore").decode("utf-8").replace("\x00", "")


def typed_fact(text: str) -> tuple[str, str]:
    """Return what was typed, cut, as a fact of a finding."""
    return "typed", short_text(text)[:LONGEST_SHOWN]


def _plain_digit(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)
