"""Whether what a record says still holds: how long ago it was checked, and what has happened since."""

from datetime import date

from workpris_desktop.domain.leaflet_check import EXPIRED_AFTER_DAYS
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.provider import Service

_NOT_OPEN = frozenset({"temporarily closed", "inactive", "defunct"})
"""Values of HSDS ``service.status``."""


def alert_on(service: Service, today: date) -> str:
    """Return the text of an alert that counts on a day, "" where none does."""
    alert = service.alert_notice or Alert(service.alert)
    return alert.text.strip() if alert.is_active(today) else ""


def has_changed(service: Service, today: date) -> bool:
    """Tell whether an alert counts or the service is said not to be open, so that its hours cannot be told."""
    return bool(alert_on(service, today)) or service.status in _NOT_OPEN


def days_since_check(service: Service, today: date) -> int | None:
    """Return how many days ago the record was checked, None where nobody knows."""
    return None if service.checked_on is None else (today - service.checked_on).days


def has_expired(service: Service, today: date) -> bool:
    """Tell whether the record was checked too long ago to be printed without a warning (features.md G4)."""
    days = days_since_check(service, today)
    return days is not None and days > EXPIRED_AFTER_DAYS
