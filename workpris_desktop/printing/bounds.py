"""How much of a record a sheet takes: what is longer is cut, and shows that it was."""

from collections.abc import Sequence
from typing import Final

LONGEST_LINE: Final = 200
"""Characters of one line of meaning, such as a name."""

LONGEST_LIST: Final = 500
"""Characters of a list, such as the papers to bring, all lines together."""

MOST_PAPERS: Final = 12
MOST_LANGUAGES: Final = 8
MOST_PRICES: Final = 6

MOST_HOURS: Final = 14
"""Lines of one week: two for each day; nobody finds a day in more."""

MOST_CHANGES: Final = 3
"""Closures, or times with other hours, that are told at once."""

CUT: Final = "…"


def shortened(text: str, most: int = LONGEST_LINE) -> str:
    """Return a text of no more than ``most`` characters, cut at a space where one is near."""
    if len(text) <= most:
        return text
    words = text[:most].rpartition(" ")[0]
    return (words if len(words) >= most // 2 else text[: most - 1]).rstrip() + CUT


def one_line(text: str) -> str:
    """Return a text with single spaces in place of its line breaks and of its runs of spaces."""
    return " ".join(text.split())


def first_few(texts: Sequence[str], most: int) -> tuple[str, ...]:
    """Return the first texts, shortened, and a sign in place of the others.

    No more than ``most``, nor than `LONGEST_LIST` allows; the first one is always there.
    """
    few: list[str] = []
    room = LONGEST_LIST
    for text in map(shortened, texts[:most]):
        room -= len(text)
        if room < 0:
            break
        few.append(text)
    return tuple(few) if len(few) == len(texts) else (*few, CUT)
