"""What is to be done for a client by a day: presets of the country, and what the worker adds (feature E8)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from workpris_desktop.domain.country import Country, Deadline

LONGEST_STEP: Final = 200
"""Characters."""


@dataclass(frozen=True, slots=True, repr=False)
class FollowUp:
    """One thing to do. ``preset`` is the key of the country's deadline that it comes from, "" where a worker wrote it.

    A preset has no text of its own: it is shown in the language spoken, and moves with the day of release.
    """

    id: str
    due_on: date
    text: str = ""
    preset: str = ""
    done_on: date | None = None

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "FollowUp(...)"


@dataclass(frozen=True, slots=True)
class Preset:
    """A deadline of a country that falls on a day for one client."""

    key: str
    due_on: date


def preset_key(country: Country, deadline: Deadline) -> str:
    """Return by what a deadline is known among those of all countries."""
    return f"{country.code}.{deadline.key}"


def preset_texts(countries: Iterable[Country]) -> Mapping[str, Mapping[str, str]]:
    """Return what each deadline asks for, by its key and by language code."""
    return {preset_key(country, each): each.texts for country in countries for each in country.deadlines}


def presets_of(country: Country, release_on: date) -> tuple[Preset, ...]:
    """Return when the deadlines of a country fall for somebody who is released on a day, the first one first.

    A deadline beyond the first or the last day of the calendar is left out: such a day of release is a slip.
    """
    days = ((each, -each.days if each.before_release else each.days) for each in country.deadlines)
    found = (
        Preset(preset_key(country, each), release_on + timedelta(days=count))
        for each, count in days
        if (date.min - release_on).days <= count <= (date.max - release_on).days
    )
    return tuple(sorted(found, key=lambda preset: (preset.due_on, preset.key)))
