"""Whether two files may be about the same person (V15): a notice for a person, never a merging."""

from collections.abc import Iterable
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.misspelling import is_one_off

_LEAST_LETTERS: Final = 4
"""A shorter word is alike only to itself: with a letter changed ``Jan`` is ``Jana``, ``Ivan`` or ``Dan``."""


def are_alike(one: Iterable[str], other: Iterable[str]) -> bool:
    """Tell whether a person who goes by some names may be one who goes by others.

    So it is where each word of the shorter name has one in the longer that is the same or a letter apart, in any order,
    without case and marks: ``Novák Petr`` and ``Petr Novak ml.``, ``Petr`` and ``Petr Novák``.

    Args:
        one: names of a person, such as that of the file and the official one; "" is none.
        other: those of another.
    """
    names = [folded_words(name) for name in other]
    return any(_is_alike(folded_words(name), each) for name in one for each in names)


def is_same_reference(one: str, other: str) -> bool:
    """Tell whether two references of an office are one, however they are spaced; an empty one is none."""
    words = folded_words(one)
    return bool(words) and "".join(words) == "".join(folded_words(other))


def _is_alike(one: list[str], other: list[str]) -> bool:
    few, many = sorted((one, other), key=len)
    left = list(many)
    for word in few:
        found = next((each for each in left if _is_near(word, each)), None)
        if found is None:
            return False
        left.remove(found)
    return bool(few)


def _is_near(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _LEAST_LETTERS:
        return one == other
    return is_one_off(one, other)
