"""A warning on a record, with its days and with who gave it."""

from datetime import date

from workpris_desktop.domain.life import Alert
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.record.page import translate


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
