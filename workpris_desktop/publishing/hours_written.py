"""Rules of opening hours as one short line that people can read, correct and send back."""

from collections.abc import Iterator, Sequence
from datetime import time
from itertools import groupby
from typing import Final

from workpris_desktop.domain.hours import WEEKDAYS, ScheduleRule, Span
from workpris_desktop.publishing.reading_words import ReadingWords

_FEWEST_OF_RANGE: Final = 3
"""Neighbouring days that are written as a range."""


def hours_written(rules: Sequence[ScheduleRule], words: ReadingWords) -> str | None:
    """Return a line that `hours_text.hours_in` reads back as the same hours; None where the rules do not fit in one.

    Only rules that repeat every week fit, without a first and a last day.
    """
    if not rules or not all(map(_is_plain, rules)):
        return None
    groups = [*_groups([rule for rule in rules if not rule.by_appointment], words)]
    groups += _groups([rule for rule in rules if rule.by_appointment and rule.span], words)
    groups += _without_times([rule for rule in rules if rule.by_appointment and not rule.span], words)
    return "; ".join(groups)


def _is_plain(rule: ScheduleRule) -> bool:
    said = ScheduleRule(
        byday=rule.byday,
        opens_at=rule.opens_at,
        closes_at=rule.closes_at,
        by_appointment=rule.by_appointment,
        by_phone=rule.by_phone,
        contact=rule.contact,
        place=rule.place,
    )
    timed = rule.span is not None and rule.span.is_plausible and bool(rule.byday)
    return rule == said and set(rule.byday) <= set(WEEKDAYS) and (timed or (rule.is_untimed and rule.by_appointment))


def _groups(rules: Sequence[ScheduleRule], words: ReadingWords) -> Iterator[str]:
    """Walk runs of days with equal spans."""
    days: list[set[Span]] = [set() for _ in WEEKDAYS]
    for rule in rules:
        for code in rule.byday:
            assert rule.span is not None
            days[WEEKDAYS.index(code)].add(rule.span)
    if all(len(spans) == 1 and min(spans).all_day for spans in days) and not rules[0].by_appointment:
        yield words.written("always")
        return
    appointment = f" {words.written('appointment')}" if rules and rules[0].by_appointment else ""
    for spans in dict.fromkeys(frozenset(spans) for spans in days if spans):
        times = ", ".join(_span(span) for span in sorted(spans))
        yield f"{_days([day for day in range(len(WEEKDAYS)) if days[day] == spans], words)} {times}{appointment}"


def _without_times(rules: Sequence[ScheduleRule], words: ReadingWords) -> Iterator[str]:
    days = {WEEKDAYS.index(code) for rule in rules for code in rule.byday}
    if days:
        yield f"{_days(sorted(days), words)} {words.written('appointment')}"
    if any(not rule.byday for rule in rules):
        yield words.written("appointment")


def _days(days: Sequence[int], words: ReadingWords) -> str:
    """Return days with neighbours as ranges: ``Mon-Wed, Fri``."""
    if len(days) == len(WEEKDAYS):
        return words.written("days_all")
    names = [words.written(f"day_{code.lower()}") for code in WEEKDAYS]
    parts: list[str] = []
    for _, run in groupby(days, key=lambda day: day - days.index(day)):
        near = [names[day] for day in run]
        parts += [f"{near[0]}-{near[-1]}"] if len(near) >= _FEWEST_OF_RANGE else near
    return ", ".join(parts)


def _span(span: Span) -> str:
    if span.all_day:
        return "0:00-24:00"
    closes = "24:00" if span.closes == time(0) else _clock(span.closes)
    return f"{_clock(span.opens)}-{closes}"


def _clock(moment: time) -> str:
    return f"{moment.hour}:{moment.minute:02}"
