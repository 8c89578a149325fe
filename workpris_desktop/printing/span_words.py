"""Times of a day in words: from when to when it is open."""

from collections.abc import Iterator, Sequence
from datetime import time
from typing import Final

from workpris_desktop.domain.hours import WEEKDAYS, Span
from workpris_desktop.domain.phrases import Phrasebook

_EVENING: Final = time(17, 0)
_MORNING: Final = (time(3, 0), time(12, 0))
"""From when it is evening, and from when to before when morning, in all our languages."""

_MIDNIGHT: Final = frozenset({time(0, 0), time(23, 59), time(23, 59, 59)})
"""How records write the end of a day; the last minute stands there for want of 24:00."""


def days_in_words(days: Sequence[str], words: Phrasebook) -> str:
    """Return a name for neighbouring weekdays, given as codes in order.

    Raises:
        KeyError: the phrase bank lacks a weekday.
    """
    first, last = days[0].lower(), days[-1].lower()
    if len(days) == len(WEEKDAYS):
        return words.say("daily")
    if len(days) == 1:
        return words.say(f"day_{first}")
    if len(days) == 2:  # noqa: PLR2004
        return words.say("day_pair", a=words.say(f"day_{first}"), b=words.say(f"day_{last}"))
    return words.say("day_range", a=words.say(f"range_{first}"), b=words.say(f"range_{last}"))


def spans_in_words(days: str, spans: Sequence[Span], words: Phrasebook) -> Iterator[str]:
    """Walk the lines that tell the spans of a day; the first one names the day.

    Raises:
        KeyError: the phrase bank lacks a pattern.
    """
    for index, span in enumerate(spans):
        if span.all_day:
            yield words.say("whole_day", days=days)
            continue
        key = _pattern(span) + ("_next" if index else "")
        closes = words.say("time_midnight") if span.closes in _MIDNIGHT else time_in_words(span.closes, words)
        yield words.say(key, days=days, a=time_in_words(span.opens, words), b=closes)


def time_in_words(moment: time, words: Phrasebook) -> str:
    """Return a time of day as the language writes it: "9:00", "9 Uhr", "9.00".

    Raises:
        KeyError: the phrase bank lacks the pattern.
    """
    if moment.minute == 0:
        return words.say("time_full", h=moment.hour)
    return words.say("time", h=moment.hour, m=f"{moment.minute:02}")


def _pattern(span: Span) -> str:
    """Return the key of the phrase that fits a span: over a night, into the next day, or plain."""
    if not span.over_midnight or span.closes == time(0, 0):
        return "hours"
    begins, ends = _MORNING
    if span.opens >= _EVENING and begins <= span.closes < ends:
        return "night"
    return "over"
