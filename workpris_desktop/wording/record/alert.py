"""What warns on top of a record: that a service is not open, and an alert with its days and with who gave it."""

from datetime import date

from workpris_desktop.domain.life import Alert
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.record.page import translate


def warning(status: str, alert: Alert, today: date, language: str) -> str:
    """Return that a service is not open, then the alert that counts on a day; "" where there is neither."""
    return ". ".join(part for part in (closed_text(status), active_alert(alert, today, language)) if part)


def closed_text(status: str) -> str:
    """Return in words that a service is not open, "" where it is; a foreign status stays as published.

    Args:
        status: the value of HSDS ``service.status``; where none is stated, nothing is said.
    """
    words = {
        "active": "",
        "temporarily closed": translate("record", "Closed for a time"),
        "inactive": translate("record", "Not running"),
        "defunct": translate("record", "Closed for good"),
    }
    return words.get(status, status)


def active_alert(alert: Alert, today: date, language: str) -> str:
    """Return an alert with its days and the role of who gave it where it counts on a day, else ""."""
    if not alert.text.strip() or not alert.is_active(today):
        return ""
    about = "; ".join(part for part in (_days(alert.begins, alert.ends, language), alert.by) if part)
    return f"{alert.text} – {about}" if about else alert.text


def _days(begins: date | None, ends: date | None, language: str) -> str:
    if begins and ends:
        span = translate("record", "from {begin} to {end}")
        return span.format(begin=short_date(begins, language), end=short_date(ends, language))
    if begins:
        return translate("record", "since {begin}").format(begin=short_date(begins, language))
    return translate("record", "until {end}").format(end=short_date(ends, language)) if ends else ""
