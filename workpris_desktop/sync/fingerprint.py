"""The fingerprint of a publisher, as people compare it: eight words for the telephone, groups of digits for paper."""

from collections.abc import Mapping
from functools import cache
from typing import Final

WORDS: Final = 8
BITS_OF_A_WORD: Final = 11
"""BIP 39: a list has 2,048 words."""

DIGITS_OF_A_GROUP: Final = 4

_LISTS: Final[Mapping[str, str]] = {"cs": "czech"}
"""The lists of BIP 39 by our languages; there is none in German or Slovenian, who read the English one."""

_OTHER_LIST: Final = "english"
_BITS_OF_A_FINGERPRINT: Final = 256


def fingerprint_words(fingerprint: str, language: str) -> tuple[str, ...]:
    """Return the first 88 bits of a fingerprint as words that can be read out.

    Args:
        fingerprint: 64 hexadecimal digits.
        language: the language that is spoken, as in ``cs``.
    """
    words = _word_list(_LISTS.get(language, _OTHER_LIST))
    bits = int(fingerprint, 16) >> (_BITS_OF_A_FINGERPRINT - WORDS * BITS_OF_A_WORD)
    last = len(words) - 1
    return tuple(words[bits >> (BITS_OF_A_WORD * place) & last] for place in reversed(range(WORDS)))


def fingerprint_groups(fingerprint: str) -> tuple[str, ...]:
    """Return all digits of a fingerprint in groups of four."""
    return tuple(
        fingerprint[begin : begin + DIGITS_OF_A_GROUP] for begin in range(0, len(fingerprint), DIGITS_OF_A_GROUP)
    )


@cache
def _word_list(name: str) -> tuple[str, ...]:
    # Nobody needs the words who does not look at a publisher.
    from mnemonic import Mnemonic  # noqa: PLC0415

    return tuple(Mnemonic(name).wordlist)
