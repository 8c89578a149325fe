"""Keystrokes with a slip of the finger, and words that are nowhere."""

import random
from typing import Final

from bench.phrases import PHRASES

_SHORTEST: Final = 6
_SEED: Final = 4
_NOWHERE: Final = ("xqzwv", "dluhy xqzwv", "qqqqqqqq", "wohnen jjjjjj")


def misspelt_texts() -> tuple[str, ...]:
    """Return questions in which one word is misspelt, or cannot be found at all."""
    chance = random.Random(_SEED)
    texts = []
    for phrase in PHRASES:
        words = phrase.split()
        for at, word in enumerate(words):
            if len(word) >= _SHORTEST:
                texts += [" ".join([*words[:at], slip, *words[at + 1 :]]) for slip in _slips(word, chance)]
    return (*texts, *_NOWHERE)


def _slips(word: str, chance: random.Random) -> tuple[str, ...]:
    """Return a word with a letter missing, doubled, exchanged with the next, and wrong."""
    at = chance.randrange(1, len(word) - 2)
    return (
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + chance.choice("xq") + word[at + 1 :],
    )
