"""An entry of our own office as a record of the published form, and the other way round."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from workpris_desktop.domain.facet import Payment
from workpris_desktop.domain.hours import WEEKDAYS, Attending, WeeklyHours
from workpris_desktop.domain.own_entry import OWN_PREFIX, OwnEntry
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.trust import CheckMeans
from workpris_desktop.record.facet_taxonomy import MAIN_TYPE, SETTING_TAXONOMY, TYPE_TAXONOMY

_SEX: Final = "workpris-sex"
_PAYMENT: Final = "workpris-payment"


def entry_as_service(entry: OwnEntry) -> dict[str, Any]:
    """Return an entry as a nested service (HSDS 3.1), as one line of NDJSON has it; nothing tells who made it."""
    return _filled(
        {
            "id": entry.id,
            "name": entry.name,
            "description": entry.remark,
            "status": "active",
            "assured_date": entry.checked_on.isoformat(),
            "assured_how": CheckMeans.NOT_STATED.value,
            "last_modified": entry.changed_at.date().isoformat(),
            "minimum_age": entry.minimum_age,
            "maximum_age": entry.maximum_age,
            "phones": [{"id": f"{entry.id}/phone", "number": entry.phone}],
            "schedules": list(_schedules(entry)),
            "service_at_locations": [{"id": f"{entry.id}/at", "location": _location(entry)}],
            "cost_options": [{"id": f"{entry.id}/cost", "amount": 0}] if entry.is_free else [],
            "attributes": list(_attributes(entry)),
        }
    )


def entry_as_proposal(entry: OwnEntry) -> dict[str, Any]:
    """Return an entry as it goes to a publisher."""
    return entry_as_service(replace(entry, id=proposal_id(entry.id)))


def proposal_id(entry_id: str) -> str:
    """Return the id of an entry for a publisher: no directory may have one that begins as those of an office."""
    return f"proposal-{entry_id.removeprefix(OWN_PREFIX)}"


def municipality_records(entries: Iterable[OwnEntry]) -> Iterator[dict[str, Any]]:
    """Walk the municipalities in which entries are, each once, so that a small directory knows where they lie."""
    known: set[str] = set()
    for town in (entry.town for entry in entries):
        if town.municipality and town.municipality not in known and town.latitude is not None:
            known.add(town.municipality)
            yield _filled(
                {
                    "record": "municipality",
                    "id": town.municipality,
                    "country": town.country,
                    "name": town.name,
                    "region": town.region,
                    "district": town.district,
                    "latitude": town.latitude,
                    "longitude": town.longitude,
                }
            )


def _location(entry: OwnEntry) -> dict[str, Any]:
    town = entry.town
    address = {
        "id": f"{entry.id}/address",
        "address_1": entry.street,
        "city": town.name,
        "region": town.region,
        "state_province": "",
        "postal_code": "",
        "country": town.country,
        "address_type": "physical",
    }
    return _filled(
        {
            "id": f"{entry.id}/place",
            "location_type": "physical",
            "kind": "address",
            "latitude": town.latitude,
            "longitude": town.longitude,
            "municipality_id": town.municipality,
            "addresses": [address],
        }
    )


def _schedules(entry: OwnEntry) -> Iterator[dict[str, Any]]:
    """Walk the hours: a row for each span, with all days that have it."""
    days = entry.hours.days if entry.hours else WeeklyHours(((),) * 7).days
    spans = sorted({span for day in days for span in day})
    for number, span in enumerate(spans, start=1):
        having = [code for code, day in zip(WEEKDAYS, days, strict=True) if span in day]
        row = {
            "id": f"{entry.id}/hours-{number}",
            "freq": "WEEKLY",
            "byday": ",".join(having),
            "opens_at": f"{span.opens:%H:%M}",
            "closes_at": f"{span.closes:%H:%M}",
        }
        yield row | ({"attending_type": Attending.APPOINTMENT.value} if entry.by_appointment else {})
    if entry.by_appointment and not spans:
        yield {"id": f"{entry.id}/hours", "freq": "WEEKLY", "attending_type": Attending.APPOINTMENT.value}


def _attributes(entry: OwnEntry) -> Iterator[dict[str, Any]]:
    yield _attribute(entry, TYPE_TAXONOMY, entry.service_type) | {"value": MAIN_TYPE}
    yield _attribute(entry, SETTING_TAXONOMY, Setting.COMMUNITY)
    if entry.sex is not None:
        yield _attribute(entry, _SEX, entry.sex)
    if entry.is_free:
        yield _attribute(entry, _PAYMENT, Payment.FREE)


def _attribute(entry: OwnEntry, taxonomy: str, code: str) -> dict[str, Any]:
    term = {"id": f"{taxonomy}/{code}", "code": str(code), "name": str(code), "description": "", "taxonomy": taxonomy}
    return {"id": f"{entry.id}/{taxonomy}", "taxonomy_term": term}


def _filled(keys: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in keys.items() if value not in ("", None, [])}
