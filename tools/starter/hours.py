"""Hours as they are written by hand, such as ``MO-FR 08:00-12:00, 13:00-16:00; SA 09:00-12:00``."""

import re
from dataclasses import dataclass

from workpris_desktop.domain.hours import WEEKDAYS

_GROUP = re.compile(r"(?P<days>[A-Z]{2}(?:[-,][A-Z]{2})*) (?P<spans>\d\d:\d\d-\d\d:\d\d(?:, \d\d:\d\d-\d\d:\d\d)*)")


@dataclass(frozen=True, slots=True)
class WrittenHours:
    """One row of the table ``schedule``: weekday codes, and two times as HH:MM:SS."""

    byday: str
    opens_at: str
    closes_at: str


def read_hours(text: str) -> tuple[WrittenHours, ...]:
    """Return one row for each span of time; nothing for empty text.

    Raises:
        ValueError: the text is not written as it should be.
    """
    return tuple(row for group in filter(None, text.split("; ")) for row in _read_group(group))


def _read_group(group: str) -> tuple[WrittenHours, ...]:
    match = _GROUP.fullmatch(group)
    if match is None:
        raise ValueError(group)
    byday = ",".join(day for part in match["days"].split(",") for day in _read_days(part))
    spans = (span.split("-") for span in match["spans"].split(", "))
    return tuple(WrittenHours(byday, f"{opens}:00", f"{closes}:00") for opens, closes in spans)


def _read_days(part: str) -> tuple[str, ...]:
    first, _, last = part.partition("-")
    return WEEKDAYS[WEEKDAYS.index(first) : WEEKDAYS.index(last or first) + 1]
