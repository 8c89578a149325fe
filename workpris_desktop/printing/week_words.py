"""Weekdays in words: those of every week, and those that come back otherwise."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from workpris_desktop.domain.hours import WEEKDAYS, Span, WeeklyHours
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.recurrence import Rhythm
from workpris_desktop.domain.timetable import Hours, Recurring
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.span_words import days_in_words, spans_in_words

_NO_DAYS: Final = WeeklyHours(((),) * len(WEEKDAYS))


class _Day(NamedTuple):
    """What there is to tell of one weekday."""

    spans: tuple[Span, ...]
    with_appointment: tuple[Span, ...]
    appointment_untimed: bool


def week_in_words(hours: Hours, words: Phrasebook) -> Iterator[str]:
    """Walk the lines of the weekdays; neighbouring ones that are equal share theirs.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    open_to_all, arranged = (hours.week or _NO_DAYS).days, (hours.appointments or _NO_DAYS).days
    week = [_Day(open_to_all[at], arranged[at], code in hours.appointment_days) for at, code in enumerate(WEEKDAYS)]
    for day, run in groupby(range(len(WEEKDAYS)), key=week.__getitem__):
        days = days_in_words([WEEKDAYS[at] for at in run], words)
        yield from spans_in_words(days, day.spans, words)
        yield from _arranged(days, day.with_appointment, words)
        if day.appointment_untimed and not day.with_appointment:
            yield words.say("days_appt", days=days)


def _arranged(days: str, spans: Sequence[Span], words: Phrasebook) -> Iterator[str]:
    for line in spans_in_words(days, spans, words):
        yield words.say("hours_appt", hours=line)


def recurring_in_words(day: Recurring, words: Phrasebook) -> Iterator[str]:
    """Walk the lines of a day that does not come every week, and of its next dates.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    name = _recurring_day(day, words)
    if not day.spans:
        yield words.say("days_appt", days=name)
    elif day.by_appointment:
        yield from _arranged(name, day.spans, words)
    else:
        yield from spans_in_words(name, day.spans, words)
    yield words.say("next_days", dates=", ".join(date_in_words(date, words) for date in day.next_days))


def _recurring_day(day: Recurring, words: Phrasebook) -> str:
    if day.rhythm is Rhythm.DAY_OF_MONTH:
        return words.say("day_of_month", n=day.position)
    if day.rhythm is Rhythm.WEEKDAY_OF_MONTH:
        return words.say(f"nth_{day.position if day.position > 0 else 'last'}_{day.weekday.lower()}")
    return words.say(day.rhythm, days=words.say(f"day_{day.weekday.lower()}"))
