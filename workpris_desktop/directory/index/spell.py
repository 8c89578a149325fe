"""The calendar of a service cut into spells in which its hours stay the same."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Final

from workpris_desktop.directory.index.door import Door
from workpris_desktop.directory.index.slot import Slot, slots_of
from workpris_desktop.domain.opening import rules_in_force

LAST_DAY: Final = date.max.toordinal()

_MOST_STEPS: Final = 2_000
"""Rules times spells beyond which a service is not worked out beforehand: odd data must not slow down a whole build."""


@dataclass(frozen=True, slots=True)
class Spell:
    """Days, from the first to the last by their ordinals, and the slots in which a service is open on them."""

    first: int
    last: int
    slots: frozenset[Slot]


def spells_of(doors: Sequence[Door]) -> tuple[Spell, ...] | None:
    """Return all days there are as spells, with closures, without public holidays; None where it is too much work."""
    begins = sorted({1, *(day for door in doors for day in _changes(door) if 1 < day <= LAST_DAY)})
    if len(begins) * sum(len(door.rules) for door in doors) > _MOST_STEPS:
        return None
    spells: list[Spell] = []
    for first, following in pairwise([*begins, LAST_DAY + 1]):
        slots = frozenset(_slots_on(doors, date.fromordinal(first)))
        if spells and spells[-1].slots == slots:
            spells[-1] = replace(spells[-1], last=following - 1)
        else:
            spells.append(Spell(first, following - 1, slots))
    return tuple(spells)


def _changes(door: Door) -> Iterator[int]:
    """Walk the days on which something may begin to be otherwise."""
    for rule in door.rules:
        yield from _bounds(rule.valid_from, rule.valid_to)
        yield from _bounds(rule.starts_on, rule.until)
    for closure in door.closures:
        yield from _bounds(closure.closed_from, closure.closed_to)


def _bounds(first: date | None, last: date | None) -> Iterator[int]:
    if first:
        yield first.toordinal()
    if last:
        yield last.toordinal() + 1


def _slots_on(doors: Iterable[Door], day: date) -> Iterator[Slot]:
    for door in doors:
        if not any(closure.includes(day) for closure in door.closures):
            yield from slots_of(rules_in_force(door.rules, day))
