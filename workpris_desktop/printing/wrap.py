"""Breaking a line of meaning into rows of paper."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Final

_TIE: Final = "\N{NO-BREAK SPACE}"

_BREAKS_AFTER: Final = f"{_TIE}-/@."
"""Where a word that is wider than the paper is cut first: a web address has no spaces."""

_SENTENCE_END: Final = re.compile("[.?!] ")


def split_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text; one begins with a capital letter, so that "18. leta" is not torn apart."""
    ends = (found.end() for found in _SENTENCE_END.finditer(text))
    cuts = [0, *(end for end in ends if text[end : end + 1].isupper()), len(text)]
    return tuple(text[begin:end].rstrip(" ") for begin, end in pairwise(cuts))


def wrap_line(text: str, fits: Callable[[str], bool]) -> tuple[str, ...]:
    """Break a text at its spaces into rows that fit, never with a hyphen; at least one row, without end spaces.

    Args:
        text: one line of meaning; a no-break space in it ties two words.
        fits: tells whether a row has room on the paper.
    """
    rows: list[str] = []
    row = ""
    for word in text.split(" "):
        joined = f"{row} {word}" if row else word
        if fits(joined):
            row = joined
            continue
        if row:
            rows.append(row)
        *full, row = _cut(word, fits)
        rows += full
    return (*rows, row)


def _cut(word: str, fits: Callable[[str], bool]) -> list[str]:
    """Cut a word that is wider than the paper; one letter is taken to fit."""
    pieces: list[str] = []
    while len(word) > 1 and not fits(word):
        end = next((size for size in range(len(word) - 1, 1, -1) if fits(word[:size])), 1)
        better = max(word[:end].rfind(sign) for sign in _BREAKS_AFTER) + 1
        pieces.append(word[: better or end].rstrip(_TIE))
        word = word[better or end :]
    return [*pieces, word]
