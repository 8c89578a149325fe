"""What has changed in a record since the edition before (features.md A15)."""

from dataclasses import dataclass, fields, is_dataclass
from datetime import date, time
from enum import Enum
from typing import Any, Final

from workpris_desktop.domain.provider import Service

_NOT_TOLD: Final = frozenset({"id", "changed_on", "created_on", "source", "translations", "alert"})
"""Fields that say nothing to a caseworker, or that another field says as well."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of `Service` that differs: its values then and now, each as short texts of what only one side has.

    Where both are empty the field holds the same in another order or form.
    """

    field: str
    former: tuple[str, ...] = ()
    now: tuple[str, ...] = ()


def changes_between(former: Service, now: Service) -> tuple[FieldChange, ...]:
    """Return what differs between two states of one record, in the order of its fields."""
    changes = (_change(field.name, former, now) for field in fields(Service) if field.name not in _NOT_TOLD)
    return tuple(change for change in changes if change is not None)


def _change(name: str, former: Service, now: Service) -> FieldChange | None:
    before, after = getattr(former, name), getattr(now, name)
    if before == after:
        return None
    old, new = _texts(before), _texts(after)
    return FieldChange(name, tuple(text for text in old if text not in new), tuple(t for t in new if t not in old))


def _texts(value: Any) -> tuple[str, ...]:
    """Return a value as texts, one for each of several."""
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(text for each in value if (text := _text(each))))
    text = _text(value)
    return (text,) if text else ()


def _text(value: Any) -> str:
    """Return one value in short: of a record the values that are stated, without its ids."""
    if value is None or value is False:
        return ""
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Enum) or not (is_dataclass(value) or isinstance(value, tuple)):
        return str(value)
    if isinstance(value, tuple):
        return ", ".join(filter(None, map(_text, value)))
    told = (field.name for field in fields(value) if field.name != "id" and not field.name.endswith("_id"))
    return ", ".join(filter(None, (_text(getattr(value, name)) for name in told)))
