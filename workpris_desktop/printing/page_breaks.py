"""Setting what may not be divided on pages, one below the other."""

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Tall(Protocol):
    """Anything that takes so much of a page."""

    @property
    def height_mm(self) -> float:
        """Return the height with the blanks above and below."""


T = TypeVar("T", bound=Tall)


def on_pages(entries: Iterable[T], first_room_mm: float, room_mm: float) -> list[list[T]]:
    """Set entries on pages, in order; there is one page at least, and what is taller than a page has one of its own.

    Args:
        entries: what is set.
        first_room_mm: how much the first page holds.
        room_mm: how much each further page holds.
    """
    pages: list[list[T]] = [[]]
    left = first_room_mm
    for entry in entries:
        if entry.height_mm > left and pages[-1]:
            pages.append([])
            left = room_mm
        pages[-1].append(entry)
        left -= entry.height_mm
    return pages
