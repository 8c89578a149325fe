"""Opening hours of the register: round the clock, or spans of time whose form nobody has described yet."""

import re
from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.hours import WEEKDAYS
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.importers.code_list import CodeLists
from workpris_desktop.publishing.importers.json_value import JsonObject, objects_at, text_at, value_at
from workpris_desktop.publishing.importers.rpss_record import RpssRecord
from workpris_desktop.publishing.source import SourceFault

_DAY_KEYS: Final = ("denVTydnu", "denTydne", "den", "dny")
_OPENS_KEYS: Final = ("casOd", "od", "zacatek")
_CLOSES_KEYS: Final = ("casDo", "do", "konec")
_SPANS: Final = "casoveRozsahy"

_DAYS: Final = {
    word: WEEKDAYS[number]
    for number, words in enumerate(
        ("1 po pondeli", "2 ut utery", "3 st streda", "4 ct ctvrtek", "5 pa patek", "6 so sobota", "7 ne nedele")
    )
    for word in words.split()
}
_TIME: Final = re.compile(r"(?:\d{4}-\d{2}-\d{2}T)?(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?\Z")
_Span = tuple[str, str, str]
"""Weekday codes, and the times when it opens and closes."""

_ROUND_THE_CLOCK: Final = (",".join(WEEKDAYS), "00:00:00", "23:59:00")
_DAYS_END: Final = "24:00:00"
_LAST_HOUR: Final = 23
_LAST_MINUTE: Final = 59

NOTE_ROUND_THE_CLOCK: Final = "nepřetržitě"
"""A word of the register's own language, which stands in its records as the other words of it do."""


def put_hours(record: RpssRecord, form_number: str, form: JsonObject, attending: str) -> None:
    """Put the hours of one form of a service.

    Round the clock is what HSDS advises for it: each day from 0:00 to 23:59. Of spans (``casoveRozsahy``) only
    emptiness was ever seen; they are read where each has a day and two times that can be told from their keys. Where
    one of them cannot be read, none is put: what is left would say that it is closed then.

    Args:
        record: the service.
        form_number: which of its forms it is.
        form: the form, as the register has it.
        attending: how the service is reached in these hours (`Attending`), or "".
    """
    if value_at(form, "nepretrzitePoskytovani") is True:
        _put(record, form_number, _ROUND_THE_CLOCK, attending, notes=NOTE_ROUND_THE_CLOCK)
        return
    spans = value_at(form, _SPANS)
    if not spans:
        return
    read = [_span(entry, record.context.lists) for entry in objects_at(form, _SPANS)]
    whole = [span for span in read if span is not None]
    if not whole or len(whole) < (len(spans) if isinstance(spans, list) else 1):
        record.rows.remark(SourceFault.UNREADABLE_HOURS, f"formy.{_SPANS}")
        return
    for span in dict.fromkeys(whole):
        _put(record, form_number, span, attending)


def _put(record: RpssRecord, form_number: str, span: _Span, attending: str, *, notes: str = "") -> None:
    days, opens, closes = span
    record.rows.put(
        "schedule",
        stable_id("rpss-hours", record.portal_id, form_number, *span),
        service_id=record.service_id,
        freq="WEEKLY",
        wkst=WEEKDAYS[0],
        byday=days,
        opens_at=opens,
        closes_at=closes,
        attending_type=attending,
        notes=notes,
    )


def _span(entry: JsonObject, lists: CodeLists) -> _Span | None:
    """Return days, and when it opens and closes, or None where one of them cannot be told."""
    days = next((found for key in _DAY_KEYS if (found := _days(value_at(entry, key), lists))), "")
    opens = next((found for key in _OPENS_KEYS if (found := _time(text_at(entry, key)))), "")
    closes = next((found for key in _CLOSES_KEYS if (found := _time(text_at(entry, key)))), "")
    return (days, opens, closes) if days and closes and opens not in {"", _DAYS_END} else None


def _days(value: object, lists: CodeLists) -> str:
    """Return weekday codes for a number, a name, an object with a code (``DenVTydnu/1``), or a list of them."""
    entries = value if isinstance(value, list) else [value]
    days = [_day(entry, lists) for entry in entries]
    return ",".join(day for day in WEEKDAYS if day in days) if all(days) else ""


def _day(entry: object, lists: CodeLists) -> str:
    return next((_DAYS[word] for text in _day_texts(entry, lists) for word in folded_words(text) if word in _DAYS), "")


def _day_texts(entry: object, lists: CodeLists) -> Iterator[str]:
    """Walk what may name a day: the name before the code, because only the list knows where its week begins."""
    yield lists.name(entry)
    yield text_at(entry, "id").rpartition("/")[2]
    yield text_at({"day": entry}, "day")


def _time(text: str) -> str:
    match = _TIME.match(text)
    if match is None:
        return ""
    hour, minute = int(match[1]), int(match[2])
    if hour > _LAST_HOUR:
        return _DAYS_END if (hour, minute) == (_LAST_HOUR + 1, 0) else ""
    return f"{hour:02}:{minute:02}:00" if minute <= _LAST_MINUTE else ""
