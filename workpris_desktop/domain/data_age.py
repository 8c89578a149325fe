"""How old the directory is, and from when on that must be said (features.md I10)."""

from datetime import date
from enum import StrEnum
from typing import Final

OLD_AFTER_DAYS: Final = 30
VERY_OLD_AFTER_DAYS: Final = 90


class DataAge(StrEnum):
    """What is to be thought of data of a day; ``UNKNOWN`` where no day of issue is stated."""

    FRESH = "fresh"
    OLD = "old"
    VERY_OLD = "very_old"
    UNKNOWN = "unknown"


def data_age(issued: date | None, today: date) -> DataAge:
    """Return the age of data; a day of issue that lies ahead counts as today."""
    if issued is None:
        return DataAge.UNKNOWN
    days = (today - issued).days
    if days > VERY_OLD_AFTER_DAYS:
        return DataAge.VERY_OLD
    return DataAge.OLD if days > OLD_AFTER_DAYS else DataAge.FRESH
