"""Dates as they stand on a sheet: with the month as a word."""

from datetime import date

from workpris_desktop.domain.phrases import Phrasebook


def date_in_words(day: date, words: Phrasebook) -> str:
    """Return a date such as "3. května 2027"; it does not break over two lines.

    Raises:
        KeyError: the phrase bank lacks a month.
    """
    return words.say("date", d=day.day, month=words.say(f"month_{day.month}"), y=day.year)
