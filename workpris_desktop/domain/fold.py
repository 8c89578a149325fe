"""Words as they are compared: without case, without marks, in plain letters; text and question the same way."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

LONGEST_WORD: Final = 64
"""Characters; longer words of a text are cut, so that nobody can fill the index with one endless word."""

_MARKS: Final = re.compile(
    "[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff"
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]+"
)
"""Marks on letters, and what stands in texts without being seen: the soft hyphen, and what has no width."""

_WORD: Final = re.compile(r"[^\W_]+")
_BETWEEN_WORDS: Final = re.compile(r"(?:[^\w\n]|_)+")
_LETTERS: Final = str.maketrans(
    {
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "\u0131": "i",
        "þ": "th",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ĸ": "k",
        "ß": "ss",
    },
)
"""Letters that have no decomposition in Unicode; FTS5 does not fold them either (performance.md 0)."""


def folded_words(text: str) -> list[str]:
    """Return the words of a text in their order, folded: ``Dluhové, Straße`` gives ``dluhove`` and ``strasse``."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(_folded(text))]


def folded_lines(texts: Iterable[str]) -> list[str]:
    """Return each text as the words that `folded_words` gives, uncut, each after a space: ``ß ł`` gives `` ss l``.

    For many short texts at once this takes a third of the time.
    """
    # A line's end parts words as a space does, and nothing is composed or reordered across it.
    folded = _folded("".join("\n" + text.replace("\n", " ") for text in texts))
    return _BETWEEN_WORDS.sub(" ", folded).replace("\n", "\n ").split("\n")[1:]


def written_words(text: str) -> list[str]:
    """Return the same words as they are written: ``Dluhové, Straße`` gives ``Dluhové`` and ``Straße``."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text).casefold())
    return _MARKS.sub("", unicodedata.normalize("NFKD", plain)).translate(_LETTERS)
