"""Words with one letter wrong: missing, too many, another one, or two neighbours exchanged (performance.md 2.5)."""

from typing import Final
from zlib import crc32

KEY_LETTERS: Final = 8
"""Keys are made of so many first letters; a mistake further back leaves them as they are."""

_SIGN: Final = 0x80000000


def misspelling_keys(word: str) -> set[int]:
    """Return the keys of a folded word: its beginning, and that without each of its letters, as numbers.

    Two words that are one letter apart have a key in common, also where it is the first letter; what has one in common
    need not be near, and is looked at with `is_one_off`.
    """
    start = word[:KEY_LETTERS]
    beginnings = {start, *(start[:at] + start[at + 1 :] for at in range(len(start)))}
    # Signed, so that SQLite keeps each in four bytes.
    return {(crc32(beginning.encode()) ^ _SIGN) - _SIGN for beginning in beginnings}


def is_one_off(typed: str, word: str) -> bool:
    """Tell whether two folded words are the same or one letter apart (Damerau: an exchange of neighbours is one)."""
    same = 0
    for one, other in zip(typed, word, strict=False):
        if one != other:
            break
        same += 1
    left, right = typed[same:], word[same:]
    # Missing, too many, another letter, or neighbours exchanged, and all the same from there on.
    return left[1:] == right[1:] or left == right[1:] or left[1:] == right or _is_exchanged(left, right)


def is_one_off_beginning(typed: str, word: str) -> bool:
    """Tell whether a word that is still being typed is the beginning of another, or one letter apart from it."""
    return any(is_one_off(typed, word[: max(0, len(typed) + more)]) for more in (0, 1, -1))


def _is_exchanged(left: str, right: str) -> bool:
    return len(left) > 1 and left[1::-1] == right[:2] and left[2:] == right[2:]
