"""Opening hours as short lines that anybody can read (leaflet.md 7.5)."""

from collections.abc import Iterator
from datetime import time
from itertools import groupby
from typing import Final

from workpris_desktop.domain.hours import WEEKDAYS, Span, WeeklyHours
from workpris_desktop.domain.phrases import Phrasebook

_EVENING: Final = time(17, 0)
_MORNING: Final = (time(3, 0), time(12, 0))
"""From when it is evening, and between which hours morning, in all our languages."""


def hours_in_words(hours: WeeklyHours, words: Phrasebook) -> tuple[str, ...]:
    """Return the lines that tell a week, one line a span; neighbouring days that are equal share theirs.

    A day without spans is not stated, so that no line is made for it: it may be open.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    if hours.always:
        return (words.say("always"),)
    return tuple(line for days, spans in _runs(hours, words) for line in _lines(days, spans, words))


def _runs(hours: WeeklyHours, words: Phrasebook) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """Walk the runs of neighbouring days with equal hours, each with its name."""
    for spans, run in groupby(range(len(WEEKDAYS)), key=hours.days.__getitem__):
        days = [WEEKDAYS[index].lower() for index in run]
        if spans:
            yield _days_in_words(days, words), spans


def _days_in_words(days: list[str], words: Phrasebook) -> str:
    first, last = days[0], days[-1]
    if len(days) == len(WEEKDAYS):
        return words.say("daily")
    if len(days) == 1:
        return words.say(f"day_{first}")
    if len(days) == 2:  # noqa: PLR2004
        return words.say("day_pair", a=words.say(f"day_{first}"), b=words.say(f"day_{last}"))
    return words.say("day_range", a=words.say(f"range_{first}"), b=words.say(f"range_{last}"))


def _lines(days: str, spans: tuple[Span, ...], words: Phrasebook) -> Iterator[str]:
    for index, span in enumerate(spans):
        if span.all_day:
            yield words.say("whole_day", days=days)
            continue
        key = _pattern(span) + ("_next" if index else "")
        closes = words.say("time_midnight") if span.closes == time(0, 0) else time_in_words(span.closes, words)
        yield words.say(key, days=days, a=time_in_words(span.opens, words), b=closes)


def _pattern(span: Span) -> str:
    """Return the key of the phrase that fits a span: over a night, into the next day, or plain."""
    if not span.over_midnight or span.closes == time(0, 0):
        return "hours"
    begins, ends = _MORNING
    if span.opens >= _EVENING and begins <= span.closes <= ends:
        return "night"
    return "over"


def time_in_words(moment: time, words: Phrasebook) -> str:
    """Return a time of day as the language writes it: "9:00", "9 Uhr", "9.00".

    Raises:
        KeyError: the phrase bank lacks the pattern.
    """
    if moment.minute == 0:
        return words.say("time_full", h=moment.hour)
    return words.say("time", h=moment.hour, m=f"{moment.minute:02}")
