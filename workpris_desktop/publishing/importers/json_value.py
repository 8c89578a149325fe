"""Looking into JSON that may be of any shape: what is not there, or is something else, is an empty text or list."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from workpris_desktop.record.cell import iso_date
from workpris_desktop.record.text import clean_prose

JsonObject = Mapping[str, Any]


def value_at(part: Any, *keys: str) -> Any:
    """Return what stands below the keys, None where nothing does."""
    for key in keys:
        if not isinstance(part, dict):
            return None
        part = part.get(key)
    return part


def text_at(part: Any, *keys: str) -> str:
    """Return the text or whole number below the keys, cleaned; "" where there is neither."""
    value = value_at(part, *keys)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    # Half of a letter, which JSON can spell, is taken out by cleaning.
    return clean_prose(value) if isinstance(value, str) else ""


def objects_at(part: Any, *keys: str) -> list[JsonObject]:
    """Return the objects of the list below the keys; of a single object, a list of it alone."""
    value = value_at(part, *keys)
    entries = value if isinstance(value, list) else [value]
    return [entry for entry in entries if isinstance(entry, dict)]


def day_at(part: Any, *keys: str) -> date | None:
    """Return the day below the keys, None where there is none that can be read."""
    return iso_date(text_at(part, *keys))
