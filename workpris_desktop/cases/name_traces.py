"""Which words of a reason may tell a client's name, inflected or joined; rather one too many than too few."""

from collections.abc import Iterable
from typing import Final

from workpris_desktop.domain.fold import folded_words

_TAKEN_OUT: Final = "\N{HORIZONTAL ELLIPSIS}"
_STEM: Final = 4
_SHORT_STEM: Final = 3
"""Letters that an inflected name keeps: ``Novotného`` four and more, ``Pavla`` of ``Pavel`` and ``Jany`` three."""

_LONGEST_SHORT: Final = 5
"""Letters of a name that keeps only the short stem."""

_LONGEST_ENDING: Final = 3
"""Letters that an inflected short name is longer than the name: ``Janovi``."""

_VOWELS: Final = "aeiouy"


def without_names(text: str, names: Iterable[str]) -> str:
    """Return a line with an ellipsis for each word that may tell one of the names.

    Args:
        text: one line.
        names: names and references of clients.
    """
    named = frozenset(word for name in names for word in folded_words(name))
    return " ".join(_TAKEN_OUT if _tells(word, named) else word for word in text.split())


def _tells(written: str, named: frozenset[str]) -> bool:
    return any(_is_form_of(word, name) for word in folded_words(written) for name in named)


def _is_form_of(word: str, name: str) -> bool:
    """Tell whether a folded word is one of a name: the same, joined to others, or with another ending."""
    if word == name:
        return True
    # Years and numbers have no endings, and short names stand inside of many words.
    if not name.isalpha() or len(name) < _SHORT_STEM:
        return False
    if len(name) > _LONGEST_SHORT:
        return word.startswith(name[:_STEM]) or name in word
    if len(name) >= _STEM and name in word:
        return True
    return len(word) <= len(name) + _LONGEST_ENDING and word.startswith(_short_stem(name))


def _short_stem(name: str) -> str:
    # ``Evy``, ``Evou``: of three letters the last one changes.
    return name[:-1] if len(name) == _SHORT_STEM and name[-1] in _VOWELS else name[:_SHORT_STEM]
