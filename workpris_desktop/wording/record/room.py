"""Do they have room: what was said, when and by whom; what has aged is not known any more."""

from collections.abc import Iterator
from datetime import date

from workpris_desktop.domain.capacity import CapacityLine, CapacityState, room_line
from workpris_desktop.domain.own_finding import OwnFinding, Topic, room_with
from workpris_desktop.wording.record.counted import Counted
from workpris_desktop.wording.record.found import answer_label, told_on
from workpris_desktop.wording.record.hours import closures_text
from workpris_desktop.wording.record.page import RecordLine, stated, translate
from workpris_desktop.wording.record.programme import length_text, next_start_text
from workpris_desktop.wording.record.telling import Telling


def room_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say what is known of room, a line for each unit and target group; what was told by telephone stands above.

    Length and next start of a programme, and the days on which it is closed, say as much of room as free places do.
    """
    found = next((each for each in telling.beside.findings if each.topic is Topic.ROOM), None)
    if found is not None:
        yield _found(found, telling)
    for line in telling.service.capacity:
        yield RecordLine(_label(line, telling), _text(line, telling), unknown=_is_unknown(line, telling))
    if not telling.service.capacity:
        text = translate("record", "Not known. Ask by telephone.")
        yield RecordLine(translate("record", "Free places"), text, unknown=True)
    yield from _planned_lines(telling)


def room_text(telling: Telling) -> str:
    """Return what counts of the room today, on which day it was said, and by whom, in one line."""
    line = room_line(telling.service.capacity, telling.today)
    if line is None or line.as_of is None:
        return translate("record", "not known")
    free, weeks = line.free_on(telling.today), line.waiting_weeks
    parts = (
        telling.label("capacity_state", line.state),
        Counted().free(free) if free else "",
        Counted().weeks_of_waiting(weeks) if weeks is not None else "",
    )
    said = ", ".join(part for part in (telling.day(line.as_of), line.source) if part)
    return f"{', '.join(part for part in parts if part)} ({said})"


def _found(finding: OwnFinding, telling: Telling) -> RecordLine:
    """Return what was told by telephone, for as long as it counts; a newer line of the record counts instead."""
    label = translate("record", "Own call")
    said = f"{told_on(finding, telling)}, {_age(finding.on, telling)}"
    (line, *_) = room_with(telling.service.capacity, (finding,))
    if line.as_of == finding.on and line.is_believed(telling.today):
        return RecordLine(label, f"{answer_label(finding, telling)} ({said})")
    known_then = f"{answer_label(finding, telling)}, {said}"
    return RecordLine(label, translate("record", "Not known any more ({said})").format(said=known_then), unknown=True)


def _planned_lines(telling: Telling) -> Iterator[RecordLine]:
    programme, closures = telling.service.programme, closures_text(telling)
    if programme is not None:
        yield stated(translate("record", "Length"), length_text(programme))
        yield stated(translate("record", "Next start"), next_start_text(programme, telling))
    if closures:
        yield RecordLine(translate("record", "Planned closures"), closures)


def _age(day: date, telling: Telling) -> str:
    return Counted().days_ago(max(0, (telling.today - day).days))


def _is_unknown(line: CapacityLine, telling: Telling) -> bool:
    nothing_said = line.state_on(telling.today) is CapacityState.NOT_KNOWN and line.free_on(telling.today) is None
    return nothing_said and line.registered is None


def _label(line: CapacityLine, telling: Telling) -> str:
    place = next((telling.place_name(place) for place in telling.service.places if place.id == line.place), "")
    parts = (telling.label("capacity_unit", line.unit), telling.marked(line.target_group), place)
    return ", ".join(part for part in parts if part)


def _text(line: CapacityLine, telling: Telling) -> str:
    parts = (_now(line, telling), _registered(line), telling.marked(line.description))
    return "\n".join(part for part in parts if part)


def _now(line: CapacityLine, telling: Telling) -> str:
    """Return what counts of the state today, with the day on which it was said and who said it."""
    said = _said(line, telling)
    if not line.is_believed(telling.today):
        if not said:
            return translate("record", "Not known")
        known = translate("record", "Not known any more ({said})").format(said=said)
        return f"{known}\n{Counted().believed(line.unit.days_believed)}"
    parts = (
        telling.label("capacity_state", line.state) if line.state is not CapacityState.NOT_KNOWN else "",
        Counted().free(line.free) if line.free is not None else "",
        _waiting(line),
    )
    known = ", ".join(part for part in parts if part) or translate("record", "Not known")
    return f"{known} ({said}), {_age(line.as_of, telling)}" if line.as_of else f"{known} ({said})"


def _waiting(line: CapacityLine) -> str:
    if line.waiting_weeks is None:
        return ""
    return Counted().weeks_of_waiting(line.waiting_weeks)


def _said(line: CapacityLine, telling: Telling) -> str:
    if line.as_of is None:
        return ""
    day = telling.day(line.as_of)
    if line.source:
        return translate("record", "said on {date}, source: {source}").format(date=day, source=line.source)
    return translate("record", "said on {date}, source not stated").format(date=day)


def _registered(line: CapacityLine) -> str:
    """Return the maximum that a register states, which must never be taken for free places (features.md D1)."""
    if line.registered is None:
        return ""
    return translate("record", "registered maximum: {count}, not free places").format(count=line.registered)
