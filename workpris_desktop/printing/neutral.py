"""Words on a sheet that would tell a stranger where its owner has been (leaflet.md 7.4 and 7.6)."""

import re
from collections.abc import Sequence
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")

_HARMLESS: Final = ("haftbar", "haftpflicht", "haftung", "storilnost", "trestle", "zaporedj", "zaporedn")
"""Beginnings of harmless words that begin like a telling one: liability, productivity, a table, a sequence."""


def gives_away(text: str, word_starts: Sequence[str]) -> bool:
    """Tell whether a text has a word that begins like one of those that give a person away.

    Only beginnings count, so that *Gemeinschaft* and *Elternschaft* do not; capitals and small letters are the same.

    Args:
        text: what is to be printed.
        word_starts: beginnings of telling words.
    """
    starts = tuple(start.casefold() for start in word_starts)
    words = _WORD.findall(text.casefold())
    return any(word.startswith(starts) and not word.startswith(_HARMLESS) for word in words)
