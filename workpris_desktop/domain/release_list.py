"""A list of people who will be released, as a prison gives it to an office: pseudonym, day, region."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.follow_up import Preset

MOST_RELEASES: Final = 10_000
LARGEST_LIST_BYTES: Final = 2_000_000

MOST_YEARS_AHEAD: Final = 40
"""V3."""

MOST_YEARS_PAST: Final = 1
"""Aftercare begins late now and then; a day that lies further back was mistyped."""


@dataclass(frozen=True, slots=True, repr=False)
class Release:
    """One person; ``region`` is a value of C1: "region:<NUTS code>", or "any" where the list names none.

    ``presets`` are the deadlines of the country that fall for this day; no list names them.
    """

    name: str
    release_on: date
    region: str = "any"
    presets: tuple[Preset, ...] = ()

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "Release(...)"


class RowFault(StrEnum):
    """Why a row is not taken in."""

    CELLS = "cells"
    NAME_MISSING = "name_missing"
    NAME_LONG = "name_long"
    DAY_MISSING = "day_missing"
    DAY_UNREADABLE = "day_unreadable"
    DAY_UNLIKELY = "day_unlikely"
    REGION_UNKNOWN = "region_unknown"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class FaultyRow:
    """A row with a fault; ``number`` is its line as a spreadsheet program counts, with the heading as the first."""

    number: int
    fault: RowFault


@dataclass(frozen=True, slots=True)
class ReleaseList:
    """What was read of a list: the people in it, and the rows that are left out."""

    releases: tuple[Release, ...]
    faults: tuple[FaultyRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ReleaseListReport:
    """What became of a list: how many files were opened, and how many people had one already."""

    opened: tuple[str, ...]
    there: int
