"""Whether it is open now: until when, or when next."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from PySide6.QtCore import QLocale

from workpris_desktop.domain.hours import Attending
from workpris_desktop.domain.next_opening import Opening, OpeningState
from workpris_desktop.printing.span_words import time_in_words
from workpris_desktop.wording.record.page import RecordLine, translate
from workpris_desktop.wording.record.telling import Telling

_WEEK_DAYS: Final = 7


def now_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say for each way to meet a service whether it is open now; nothing where no clock was asked."""
    moment = telling.beside.moment
    if moment is None:
        return
    for sort, label in _labels().items():
        opening = telling.beside.openings.get(sort)
        if opening:
            text = opening_text(opening, moment, telling)
            yield RecordLine(label, text, unknown=opening.state is OpeningState.NOT_KNOWN)


def now_text(telling: Telling) -> str:
    """Return the same in one line, that the hours are not known where nothing is stated; "" without a clock."""
    if telling.beside.moment is None:
        return ""
    lines = [f"{line.label}: {line.text}" for line in now_lines(telling)]
    return " · ".join(lines) or translate("record", "Hours not known")


def opening_text(opening: Opening, moment: datetime, telling: Telling) -> str:
    """Return what can be said of a moment: "open now until 16:00", "opens Thursday 26 Nov 2026, 9:00"."""
    if opening.state is OpeningState.OPEN:
        return _until(opening.at, telling)
    if opening.state is OpeningState.OPENS and opening.at is not None:
        return _opens(opening.at, moment, telling)
    words = {
        OpeningState.APPOINTMENT: translate("record", "by appointment"),
        OpeningState.CLOSED: translate("record", "closed now"),
    }
    return words.get(opening.state, translate("record", "hours not known"))


def _labels() -> dict[Attending, str]:
    return {
        Attending.VISIT: translate("record", "Visits now"),
        Attending.PHONE: translate("record", "Calls now"),
        Attending.ONLINE: translate("record", "Online now"),
    }


def _until(end: datetime | None, telling: Telling) -> str:
    if end is None:
        return translate("record", "open now, day and night")
    return translate("record", "open now until {time}").format(time=time_in_words(end.time(), telling.words))


def _opens(begin: datetime, moment: datetime, telling: Telling) -> str:
    time = time_in_words(begin.time(), telling.words)
    days = (begin.date() - moment.date()).days
    if not days:
        return translate("record", "opens today, {time}").format(time=time)
    if days == 1:
        return translate("record", "opens tomorrow, {time}").format(time=time)
    day = telling.day(begin.date())
    if days < _WEEK_DAYS:
        day = f"{QLocale(telling.language).dayName(begin.isoweekday())} {day}"
    return translate("record", "opens {day}, {time}").format(day=day, time=time)
