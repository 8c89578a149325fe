"""What a table of a directory package is: its file, its columns, and the rules of each."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from workpris_desktop.record.limits import LONGEST_TEXT, MOST_ROWS


class Kind(Enum):
    """What a column holds, which decides how its cells are read."""

    TEXT = auto()
    PROSE = auto()
    DATE = auto()
    TIME = auto()
    END_TIME = auto()
    INTEGER = auto()
    NUMBER = auto()
    WEEKDAYS = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column that we read.

    ``needed`` means in every row; ``link`` names the table whose ids the cells hold; ``values`` is the closed list of
    the cells; ``least`` and ``most`` bound a number, ``longest`` the characters of a text; ``made`` marks a column that
    no file has: reading it in fills it. ``profile`` marks a column that HSDS does not have and our profile adds.
    """

    name: str
    kind: Kind = Kind.TEXT
    needed: bool = False
    link: str = ""
    values: frozenset[str] = frozenset()
    least: float = 0
    most: float = 1e12
    longest: int = LONGEST_TEXT
    made: bool = False
    profile: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table that we read.

    ``linked`` tells that other tables name its ids; of ``belongs_to`` at least one column must be filled;
    ``expected`` are further columns that the file must have though their cells may be empty; ``leaves_gap`` tells
    that a refused row must not be forgotten, because what is left without it would say something else. ``profile``
    marks a table that HSDS does not have and our profile adds.
    """

    name: str
    file: str
    columns: tuple[Column, ...]
    needed: bool = False
    linked: bool = False
    belongs_to: tuple[str, ...] = ()
    expected: tuple[str, ...] = ()
    leaves_gap: bool = False
    most_rows: int = MOST_ROWS
    profile: bool = False

    @property
    def needed_columns(self) -> tuple[str, ...]:
        """Return the columns without which the file is no such table."""
        return tuple(column.name for column in self.columns if column.needed) + self.expected

    @property
    def links(self) -> tuple[Column, ...]:
        """Return the columns that hold ids of other tables."""
        return tuple(column for column in self.columns if column.link)


def closed_list(members: Iterable[StrEnum]) -> frozenset[str]:
    """Return the words of a closed list; an empty cell is always allowed, and stands for "not stated"."""
    return frozenset(member.value for member in members if member.value)
