"""From one row of the table ``schedule`` to the rule that it states."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any, Final

from workpris_desktop.domain.hours import Attending, ScheduleRule

_BY_PHONE: Final = ("phone", "telephone")


def schedule_rule(row: Mapping[str, Any], place: str = "") -> ScheduleRule:
    """Return the rule of a row; one with parts that cannot be read has no ``freq``, so that the hours are not known.

    Args:
        row: the cells of the row, as text or as they are kept; None and "" are empty.
        place: the location that the rule is for, "" for all.
    """
    attending = str(row.get("attending_type") or "").casefold()
    try:
        return ScheduleRule(
            freq=_freq(row),
            byday=tuple(filter(None, str(row.get("byday") or "").split(","))),
            interval=int(row.get("interval") or 1),
            opens_at=_hour(row.get("opens_at")),
            closes_at=_hour(row.get("closes_at")),
            valid_from=_day(row.get("valid_from")),
            valid_to=_day(row.get("valid_to")),
            by_phone=attending.startswith(_BY_PHONE),
            by_appointment=attending.startswith(Attending.APPOINTMENT),
            online=attending.startswith(Attending.ONLINE),
            bymonthday=_numbers(row.get("bymonthday")),
            byweekno=_numbers(row.get("byweekno")),
            starts_on=_day(row.get("dtstart")),
            until=_day(row.get("until")),
            count=int(row["count"]) if row.get("count") else None,
            contact=str(row.get("contact_id") or ""),
            place=place,
        )
    except ValueError:
        return ScheduleRule(freq="", by_phone=attending.startswith(_BY_PHONE), place=place)


def _freq(row: Mapping[str, Any]) -> str:
    if row.get("byyearday"):
        return ""
    freq = str(row.get("freq") or "")
    # Days that come by appointment need no rhythm: "with appointment" is all that is said.
    appointment = str(row.get("attending_type") or "").casefold().startswith(Attending.APPOINTMENT)
    return freq or ("WEEKLY" if appointment else "")


def _numbers(cell: Any) -> tuple[int, ...]:
    return tuple(int(part) for part in str(cell or "").split(",") if part.strip())


def _day(cell: Any) -> date | None:
    return date.fromisoformat(str(cell)[:10]) if cell else None


def _hour(cell: Any) -> time | None:
    if not cell:
        return None
    text = str(cell)
    return time(0) if text.startswith("24:00") else time.fromisoformat(text[:8])
