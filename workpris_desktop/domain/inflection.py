"""The inflection group of a word: what its forms have in common, in any of our four languages."""

from typing import Final

_ENDINGS: Final = frozenset(
    """
    a u ovi e em i y ove um ech ich ach ama mi ami emi eho emu ou ym ych ymi ej iho imu im imi o om ov ih oma ah am ega
    jo er en es ern s ung ungen ed ing ani eni anje enje ovani ovanje ost osti
    """.split()
)
_LONGEST: Final = max(map(len, _ENDINGS))
_LEAST_LETTERS: Final = 4


def family(word: str) -> str:
    """Return what the forms of a folded word have in common, the word itself where nothing can be cut."""
    for length in range(min(_LONGEST, len(word) - _LEAST_LETTERS), 0, -1):
        if word[-length:] in _ENDINGS:
            return word[:-length]
    return word
