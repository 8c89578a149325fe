"""Opening hours as short lines that anybody can read (leaflet.md 7.5)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from workpris_desktop.domain.holiday import Holiday, HolidayCalendar
from workpris_desktop.domain.hours import Closure, OnHolidays, WeeklyHours
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.timetable import DAYS_AHEAD, Hours, TemporaryChange
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.week_words import recurring_in_words, week_in_words

HOLIDAY_DAYS_AHEAD: Final = 14
"""A public holiday is told of so many days before (leaflet.md 7.5)."""

_DAY: Final = timedelta(days=1)


def hours_in_words(hours: Hours | WeeklyHours, words: Phrasebook) -> tuple[str, ...]:
    """Return the lines that tell regular hours; none where they are not known.

    One line a span; neighbouring days that are equal share theirs. A day without spans is not stated, so that no line
    is made for it: it may be open. Nothing is said of changes ahead.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    if isinstance(hours, WeeklyHours):
        hours = Hours(week=hours)
    if hours.only_by_appointment:
        return (words.say("appt_only"),)
    if hours.week and hours.week.always:
        return (words.say("always"),)
    lines = [
        *week_in_words(hours, words),
        *(line for day in hours.recurring for line in recurring_in_words(day, words)),
    ]
    if hours.always_by_appointment:
        lines.append(words.say("appt_else"))
    return tuple(lines)


def change_in_words(change: TemporaryChange, words: Phrasebook, *, can_call: bool = True) -> str:
    """Return the line that tells of other hours for a time; `hours_in_words` tells them where they are known.

    Args:
        change: when it is, and with which hours.
        words: the phrase bank.
        can_call: there is a number to ask at, where the hours are not known.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    key = "tmp_hours" if change.hours else "tmp_unknown"
    one_day = "_day" if change.first == change.last else ""
    silent = "" if change.hours or can_call else "_only"
    return _from_to(f"{key}{one_day}{silent}", change.first, change.last, words)


def closures_in_words(closures: Iterable[Closure], today: date, words: Phrasebook) -> tuple[str, ...]:
    """Return a line for each closure that is on, or near enough to be told, in order.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    times = {(closure.closed_from, closure.closed_to) for closure in closures}
    near = (
        (first, last)
        for first, last in sorted(times)
        if first <= last and last >= today and (first - today).days <= DAYS_AHEAD
    )
    return tuple(_from_to("tmp_day" if first == last else "tmp", first, last, words) for first, last in near)


def holiday_in_words(
    calendar: HolidayCalendar, on_holidays: OnHolidays, today: date, words: Phrasebook, *, can_call: bool = True
) -> tuple[str, ...]:
    """Return a line for each public holiday of the next days that is closed, or of which nobody knows whether it is.

    Days on end share a line. A service that is open on holidays needs none.

    Args:
        calendar: the holidays of the place.
        on_holidays: what the record says of them.
        today: the first day that counts.
        words: the phrase bank.
        can_call: there is a number to ask at.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    if on_holidays is OnHolidays.OPEN:
        return ()
    ahead = min(timedelta(days=HOLIDAY_DAYS_AHEAD), date.max - today)
    runs = _days_on_end(calendar.between(today, today + ahead))
    return tuple(_holidays_line(run, on_holidays, words, can_call=can_call) for run in runs)


def _days_on_end(holidays: Sequence[Holiday]) -> Iterator[tuple[Holiday, ...]]:
    """Walk the runs of days that follow on each other and are holidays alike."""
    run: tuple[Holiday, ...] = ()
    for holiday in holidays:
        if run and (holiday.day - run[-1].day != _DAY or holiday.everywhere != run[-1].everywhere):
            yield run
            run = ()
        run = (*run, holiday)
    if run:
        yield run


def _holidays_line(run: Sequence[Holiday], on_holidays: OnHolidays, words: Phrasebook, *, can_call: bool) -> str:
    first, last = run[0].day, run[-1].day
    days = date_in_words(first, words) if first == last else _from_to("date_range", first, last, words)
    if on_holidays is OnHolidays.CLOSED and run[0].everywhere:
        return words.say("hol_closed", d=days)
    key = "hol_ask" if run[0].everywhere else "hol_perhaps"
    return words.say(key if can_call else f"{key}_only", d=days)


def _from_to(key: str, first: date, last: date, words: Phrasebook) -> str:
    """Say a phrase with a first and a last day; one of a single day takes no notice of the last."""
    return words.say(key, a=date_in_words(first, words), b=date_in_words(last, words))
