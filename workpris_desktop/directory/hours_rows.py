"""When a service can be met: the rules of its hours, those of its places and contacts apart, and when it is closed."""

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Final

from workpris_desktop.directory.nearness import HOURS, HOURS_AT_PLACES, HOURS_OF_PLACES, RULE_COLUMNS
from workpris_desktop.directory.rows import MOST_PARTS, Rows, id_list
from workpris_desktop.domain.hours import Closure, ScheduleRule
from workpris_desktop.record.schedule_rule import schedule_rule

_HOURS_OF_CONTACTS: Final = """
SELECT schedule.* FROM schedule WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY rowid LIMIT ?
"""
_CLOSURES: Final = """
SELECT closed_from, closed_to, description, '' AS place FROM closure
 WHERE service_id = ?1 AND service_at_location_id IS NULL
UNION ALL
SELECT closed_from, closed_to, closure.description, at.location_id
  FROM service_at_location AS at JOIN closure ON closure.service_at_location_id = at.id
 WHERE at.service_id = ?1
 ORDER BY closed_from, closed_to, place LIMIT ?2
"""

_RULES_KEPT: Final = 2_000


@dataclass(frozen=True, slots=True)
class ServiceHours:
    """The hours that hold wherever one meets the service, and those of single places."""

    agreed: tuple[ScheduleRule, ...] = ()
    by_place: tuple[ScheduleRule, ...] = ()


def hours_of(rows: Rows, service_id: str, places: Collection[str]) -> ServiceHours:
    """Return the hours of a service; more of them than are read are not known, because some of them would be missing.

    Args:
        rows: the open directory.
        service_id: the service.
        places: the ids of its places.
    """
    said = rows.several(HOURS, service_id, most=MOST_PARTS)
    at_places = rows.several(HOURS_AT_PLACES, service_id, most=MOST_PARTS)
    own = [_rule(row) for row in said if row["place"] is None]
    of_places = [] if own else rows.several(HOURS_OF_PLACES, service_id, most=MOST_PARTS)
    if MOST_PARTS in {len(said), len(at_places), len(of_places)}:
        return ServiceHours()
    by_place = _by_place([row for row in said if row["place"] is not None] + at_places, of_places)
    rules = tuple(rule for of_place in by_place.values() for rule in of_place)
    return ServiceHours(tuple(own) or _agreed(by_place.values(), everywhere=by_place.keys() == set(places)), rules)


def contact_hours(rows: Rows, contacts: Collection[str]) -> tuple[ScheduleRule, ...]:
    """Return the hours of contacts, each rule with the id of its contact; none where there are more than are read."""
    if not contacts:
        return ()
    found = rows.several(_HOURS_OF_CONTACTS, id_list(contacts), most=MOST_PARTS)
    if len(found) == MOST_PARTS:
        return ()
    return tuple(replace(schedule_rule(dict(row)), contact=row["contact_id"]) for row in found)


def closures_of(rows: Rows, service_id: str) -> tuple[Closure, ...]:
    """Return when a service, or one of its places, is closed, the earliest first."""
    return tuple(dict.fromkeys(map(_closure, rows.several(_CLOSURES, service_id))))


def _by_place(nearer: Iterable[sqlite3.Row], farther: Iterable[sqlite3.Row]) -> dict[str, list[ScheduleRule]]:
    """Return the rules by place: those of the service there, else those of the place itself."""
    found: dict[str, list[ScheduleRule]] = {}
    for row in nearer:
        found.setdefault(row["place"], []).append(_rule(row))
    stated = set(found)
    for row in farther:
        if row["place"] not in stated:
            found.setdefault(row["place"], []).append(_rule(row))
    return found


def _agreed(weeks: Iterable[Sequence[ScheduleRule]], *, everywhere: bool) -> tuple[ScheduleRule, ...]:
    """Return the rules of all places without the place, where all places have rules and these are the same.

    Hours of several places put together would hold at none of them, and those of one would be read as those of all.
    """
    placeless = [tuple(replace(rule, place="") for rule in rules) for rules in weeks]
    if not everywhere or len({frozenset(rules) for rules in placeless}) != 1:
        return ()
    return placeless[0]


def _rule(row: sqlite3.Row) -> ScheduleRule:
    place, *cells = row
    rule = _stated_rule(*cells)
    return replace(rule, place=place) if place else rule


@lru_cache(_RULES_KEPT)
def _stated_rule(*cells: str | int | None) -> ScheduleRule:
    """Return the rule of no place; very many services keep the same hours."""
    return schedule_rule(dict(zip(RULE_COLUMNS, cells, strict=True)))


def _closure(row: sqlite3.Row) -> Closure:
    first, last = date.fromisoformat(row["closed_from"]), date.fromisoformat(row["closed_to"])
    return Closure(first, last, row["description"], row["place"])
