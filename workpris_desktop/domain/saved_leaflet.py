"""Saved leaflets: the choice behind a sheet, never the sheet, and what has changed since it was saved."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from typing import Final

from workpris_desktop.domain.leaflet import LeafletLine, LeafletOptions, LineKind, Part
from workpris_desktop.domain.shortlist import Pick

MOST_SAVED: Final = 50
LONGEST_NAME: Final = 100
"""Characters of the name of a saved leaflet."""

NAME: Final = "name"
PHONE: Final = "phone"
OTHER: Final = "other"
"""What a digest is of, beside the parts: the name, the telephone number, and what else always stands there."""

_ALWAYS_TOLD: Final = {LineKind.NAME: NAME, LineKind.PHONE: PHONE}
_OF_NO_RECORD: Final = frozenset({Part.WAY, Part.EMERGENCY, Part.CRISIS, Part.APPOINTMENT, Part.NOTES})
"""What is told of the whole sheet, or is another with each place from which it is measured."""

_DIGEST_CHARACTERS: Final = 16

Digests = Mapping[str, str]
"""By what is told (`NAME`, `PHONE`, `OTHER` or the value of a `Part`): a digest of the words; none where there are
none."""


@dataclass(frozen=True, slots=True)
class SavedLeaflet:
    """A choice of services with its options, kept by a name.

    ``options`` has nothing that was typed. ``digests`` tell by the id of a service what stood on the sheet.
    """

    name: str
    picks: tuple[Pick, ...]
    options: LeafletOptions
    saved_on: date
    digests: Mapping[str, Digests]


@dataclass(frozen=True, slots=True)
class SavedLeaflets:
    """All saved leaflets, the newest one last; every change returns new ones, so that undo is keeping the old ones."""

    leaflets: tuple[SavedLeaflet, ...] = ()

    def has_room_for(self, name: str) -> bool:
        """Tell whether one more can be kept by a name: there are fewer than `MOST_SAVED`, or it replaces one."""
        return len(self.leaflets) < MOST_SAVED or self.named(name) is not None

    def named(self, name: str) -> SavedLeaflet | None:
        """Return the saved leaflet of a name, None where there is none."""
        return next((each for each in self.leaflets if each.name == tidy_name(name)), None)

    def with_saved(self, leaflet: SavedLeaflet) -> "SavedLeaflets":
        """Return them with one more, which takes the place of one of the same name.

        Without a name, or where there is no room, they are unchanged.
        """
        name = tidy_name(leaflet.name)
        if not name or not self.has_room_for(name):
            return self
        others = tuple(each for each in self.leaflets if each.name != name)
        return SavedLeaflets((*others, replace(leaflet, name=name, options=untyped(leaflet.options))))

    def without(self, name: str) -> "SavedLeaflets":
        """Return them without the one of a name."""
        return SavedLeaflets(tuple(each for each in self.leaflets if each.name != name))


@dataclass(frozen=True, slots=True)
class LeafletChange:
    """What is another now about a service: ``told`` as keys of `Digests`, or that the directory has it no longer."""

    name: str
    told: tuple[str, ...] = ()
    is_gone: bool = False


def tidy_name(name: str) -> str:
    """Return a name as it is kept: in one line, no longer than `LONGEST_NAME`."""
    return " ".join(name.split())[:LONGEST_NAME].strip()


def untyped(options: LeafletOptions) -> LeafletOptions:
    """Return options without what staff typed, and without where the ways begin: both may be about a person."""
    return replace(options.without_typed(), start=None)


def digests_of(tell: Callable[[frozenset[Part]], Sequence[LeafletLine]], parts: Iterable[Part]) -> dict[str, str]:
    """Return digests of what is told of one service.

    Warnings do not count: they come and go with the day, while the record stays as it is.

    Args:
        tell: gives the lines of the service when these parts are told of it.
        parts: what stands on the sheet.
    """
    always = tuple(tell(frozenset()))
    said: dict[str, list[str]] = {}
    for line in _lasting(always):
        said.setdefault(_ALWAYS_TOLD.get(line.kind, OTHER), []).append(line.text)
    for part in (part for part in Part if part in set(parts) - _OF_NO_RECORD):
        own = [line.text for line in _lasting(tell(frozenset({part}))) if line not in always]
        if own:
            said[part.value] = own
    return {key: _digest(texts) for key, texts in said.items()}


def changes(saved: SavedLeaflet, now: Mapping[str, Digests]) -> tuple[LeafletChange, ...]:
    """Return what has changed since a leaflet was saved, in its order; nothing of services that are as they were.

    Args:
        saved: the choice.
        now: digests by the id of each service that the directory has, made with the same options.
    """
    return tuple(change for pick in saved.picks if (change := _change(pick, saved, now)))


def _change(pick: Pick, saved: SavedLeaflet, now: Mapping[str, Digests]) -> LeafletChange | None:
    if pick.id not in now:
        return LeafletChange(pick.name, is_gone=True)
    then, today = saved.digests.get(pick.id, {}), now[pick.id]
    if not then:
        return None
    keys = (NAME, PHONE, OTHER, *(part.value for part in Part))
    told = tuple(key for key in keys if then.get(key, "") != today.get(key, ""))
    return LeafletChange(pick.name, told) if told else None


def _lasting(lines: Iterable[LeafletLine]) -> list[LeafletLine]:
    return [line for line in lines if line.kind is not LineKind.WARNING]


def _digest(texts: Sequence[str]) -> str:
    return sha256("\n".join(texts).encode()).hexdigest()[:_DIGEST_CHARACTERS]
