"""The cell of a card that holds the rules of a service."""

from datetime import date
from json import dumps, loads
from typing import Any, Final

from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.facet import Group, Stance
from workpris_desktop.domain.fit_rules import Rules
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.setting import Setting

_NOT_STATED: Final = "."
_LETTERS: Final = {Stance.ACCEPTED: "y", Stance.CASE_BY_CASE: "c", Stance.NO: "n"}
_STANCES: Final = {letter: stance for stance, letter in _LETTERS.items()}
_TOPICS: Final = tuple(Topic)

_UNITS: Final = {unit.value: unit for unit in CapacityUnit}
_STATES: Final = {state.value: state for state in CapacityState}
_GROUPS: Final = {group.value: group for group in Group}
_SETTINGS: Final = {setting.value: setting for setting in Setting} | {"": None}
"""To look a member up here takes a third of the time that its class takes."""


def rules_cell(rules: Rules) -> str:
    """Return the rules as one text: a JSON list of their values, 0 for an empty one.

    Stances are one letter for each topic, in the order of `Topic`.
    """
    stances = dict(rules.stances)
    letters = "".join(_LETTERS[stances[topic]] if topic in stances else _NOT_STATED for topic in Topic)
    values = (
        letters.rstrip(_NOT_STATED),
        rules.minimum_age,
        rules.maximum_age,
        rules.languages or 0,
        int(rules.interprets),
        int(rules.needs_documents),
        rules.groups or 0,
        int(rules.only_groups),
        rules.setting or "",
        rules.prisons or 0,
        rules.regions or 0,
        str(rules.next_start or ""),
        rules.weeks,
        [(str(first), str(last)) for first, last in rules.closures] or 0,
        rules.access or 0,
        [(line.unit, line.state, str(line.as_of), line.waiting_weeks) for line in rules.room] or 0,
    )
    return dumps(values, ensure_ascii=False, separators=(",", ":"))


def rules_of_cell(cell: str) -> Rules:
    """Return the rules again.

    Raises:
        ValueError: the file is damaged.
        TypeError: as above.
        KeyError: as above.
    """
    letters, least, most, languages, interprets, documents, groups, only_groups, setting, *others = loads(cell)
    prisons, regions, next_start, weeks, closures, access, room = others
    return Rules(
        tuple((topic, _STANCES[each]) for topic, each in zip(_TOPICS, letters, strict=False) if each != _NOT_STATED),
        least,
        most,
        tuple(languages or ()),
        bool(interprets),
        bool(documents),
        tuple(_GROUPS[group] for group in groups or ()),
        bool(only_groups),
        _SETTINGS[setting],
        tuple(prisons or ()),
        tuple(regions or ()),
        date.fromisoformat(next_start) if next_start else None,
        weeks,
        tuple((date.fromisoformat(first), date.fromisoformat(last)) for first, last in closures or ()),
        tuple((prison, days) for prison, days in access or ()),
        tuple(_line(*said) for said in room or ()),
    )


def _line(unit: Any, state: Any, as_of: Any, weeks: Any) -> CapacityLine:
    return CapacityLine(_UNITS[unit], _STATES[state], date.fromisoformat(as_of), waiting_weeks=weeks)
