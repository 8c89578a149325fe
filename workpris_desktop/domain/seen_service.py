"""What a sheet says of a service, as a short code for each part, by which a later change is seen (I6, G9)."""

from collections.abc import Iterable, Iterator
from dataclasses import MISSING, fields
from datetime import date, time
from enum import Enum
from hashlib import sha256
from typing import Any, Final

from workpris_desktop.domain.chosen_service import Seen, SeenPart
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.provider import Place, Service
from workpris_desktop.domain.telephone import Phone

CODE_LENGTH: Final = 16
"""Hexadecimal digits: two texts of one record never meet in as many."""

_BETWEEN_VALUES: Final = "\x1f"
_BETWEEN_LINES: Final = "\x1e"
_IN_NUMBERS: Final = str.maketrans("", "", " -/().")


def seen_of(service: Service) -> Seen:
    """Return a code for each part; equal codes mean equal parts, in every process and on every machine.

    The order in which a publisher lists things does not matter, nor how blanks are set. Room is no part: it changes
    every week, and no sheet prints it.
    """
    lines = {
        SeenPart.NAME: _names(service),
        SeenPart.PHONE: _ways(service),
        SeenPart.HOURS: _hours(service),
        SeenPart.ADDRESS: map(_place, service.places),
        SeenPart.ENTRY: _entry(service),
        SeenPart.ALERT: _alert(service),
        SeenPart.LIFE: [service.status],
    }
    return {part: _code(told) for part, told in lines.items()}


def _names(service: Service) -> Iterator[str]:
    provider = service.organization.name if service.organization else ""
    told = {"name": service.name, "other": service.alternate_name, "provider": provider}
    yield from (f"{name}={_plain(text)}" for name, text in told.items())


def _ways(service: Service) -> Iterator[str]:
    """Walk how it is reached; a contact for professionals only stands on no sheet."""
    yield from map(_phone, service.phones)
    for contact in service.contacts:
        if contact.public:
            who = _plain(f"{contact.function} {contact.name}")
            yield from (_BETWEEN_VALUES.join((who, _phone(phone))) for phone in contact.phones)
    yield f"email={_plain(service.email)}"


def _phone(phone: Phone) -> str:
    number = phone.number.translate(_IN_NUMBERS)
    return _BETWEEN_VALUES.join(map(_plain, (number, phone.extension, phone.kind, phone.description)))


def _hours(service: Service) -> Iterator[str]:
    rules = (*service.schedule, *service.hours_by_place, *service.contact_hours)
    yield from map(_stated, rules)
    yield from map(_stated, service.closures)
    yield f"holidays={service.on_holidays.value}"


def _place(place: Place) -> str:
    """Return what is told of where it is; that its point on the map was set anew is no change."""
    address = _stated(place.address) if place.address else ""
    told = (place.kind.value, place.prison, place.name, place.description, place.transportation)
    return _BETWEEN_VALUES.join((*map(_plain, told), address))


def _entry(service: Service) -> Iterator[str]:
    """Walk what decides whether somebody goes there, and what is to be brought."""
    told = {
        "eligibility": service.eligibility,
        "way": service.application_process,
        "fees": service.fees_description,
        "least": service.minimum_age,
        "most": service.maximum_age,
        "languages": service.languages,
        "interpreting": service.interpreting,
        "documents": service.documents,
        "regions": service.regions,
        "types": service.types,
        "setting": service.setting,
        "prices": service.prices,
        "facets": service.facets,
        "start": service.programme.next_start if service.programme else None,
    }
    yield from (f"{name}={_text(value)}" for name, value in told.items())


def _alert(service: Service) -> Iterator[str]:
    alert = service.alert_notice or Alert(service.alert)
    yield _stated(alert)


def _stated(entry: Any) -> str:
    """Return the values of a dataclass that are stated, so that a column more in the record is no change by itself."""
    told = ((each.name, getattr(entry, each.name), each.default) for each in fields(entry))
    stated = (f"{name}={_text(value)}" for name, value, unless in told if unless is MISSING or value != unless)
    return _BETWEEN_VALUES.join(stated)


def _text(value: Any) -> str:
    """Return a value in one form; of several the order does not matter."""
    if value is None:
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, tuple):
        return _BETWEEN_LINES.join(sorted(map(_text, value)))
    return _stated(value) if hasattr(value, "__dataclass_fields__") else _plain(str(value))


def _plain(text: str) -> str:
    """Return a text with single blanks, and with none of the signs that stand between values."""
    return " ".join(text.split())


def _code(lines: Iterable[str]) -> str:
    whole = _BETWEEN_LINES.join(sorted(lines))
    return sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:CODE_LENGTH]
