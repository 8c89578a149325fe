"""The schema of a file of our own entries; keys that are not known are refused."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct

from workpris_desktop.domain import own_entry
from workpris_desktop.domain.own_entry import OwnEntry
from workpris_desktop.record.limits import LONGEST_ID

_Id = Annotated[str, Meta(min_length=8, max_length=80)]
_Code = Annotated[str, Meta(max_length=40)]
_Country = Annotated[str, Meta(pattern=r"^(?:[A-Z]{2})?\Z")]
_Name = Annotated[str, Meta(min_length=1, max_length=own_entry.LONGEST_ENTRY_NAME)]
_TownName = Annotated[str, Meta(min_length=1, max_length=own_entry.LONGEST_TOWN)]
_Phone = Annotated[str, Meta(min_length=1, max_length=own_entry.LONGEST_PHONE)]
_Street = Annotated[str, Meta(max_length=own_entry.LONGEST_STREET)]
_Remark = Annotated[str, Meta(max_length=own_entry.LONGEST_REMARK)]
_Other = Annotated[str, Meta(max_length=LONGEST_ID)]
_Age = Annotated[int, Meta(ge=0, le=own_entry.OLDEST_AGE)]
_Latitude = Annotated[float, Meta(ge=-90, le=90)]
_Longitude = Annotated[float, Meta(ge=-180, le=180)]
_Minute = Annotated[str, Meta(pattern=r"^(?:[01]\d|2[0-3]):[0-5]\d\Z")]
_Day = Annotated[list[tuple[_Minute, _Minute]], Meta(max_length=own_entry.MOST_SPANS)]
_Week = Annotated[list[_Day], Meta(min_length=7, max_length=7)]


class TownForm(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Where a service is."""

    name: _TownName
    country: _Country = ""
    region: _Code = ""
    district: _Code = ""
    municipality: _Other = ""
    latitude: _Latitude | None = None
    longitude: _Longitude | None = None


class EntryForm(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One entry."""

    id: _Id
    name: _Name
    type: _Code
    town: TownForm
    phone: _Phone
    checked_on: date
    changed_at: datetime
    hours: _Week | None = None
    by_appointment: bool = False
    street: _Street = ""
    sex: Literal["", "women", "men", "all"] = ""
    minimum_age: _Age | None = None
    maximum_age: _Age | None = None
    free: bool = False
    remark: _Remark = ""
    corrects: _Other = ""


class EntriesForm(Struct, forbid_unknown_fields=True):
    """A whole file."""

    format_version: Literal["1.0"]
    entries: Annotated[list[EntryForm], Meta(max_length=own_entry.MOST_ENTRIES)]


def form_of(entries: Sequence[OwnEntry]) -> EntriesForm:
    """Return entries in the form of the file."""
    return EntriesForm("1.0", [_form(entry) for entry in entries])


def _form(entry: OwnEntry) -> EntryForm:
    town, hours = entry.town, entry.hours
    week = [[(_minute(span.opens), _minute(span.closes)) for span in day] for day in hours.days] if hours else None
    return EntryForm(
        id=entry.id,
        name=entry.name,
        type=entry.service_type,
        town=TownForm(
            town.name, town.country, town.region, town.district, town.municipality, town.latitude, town.longitude
        ),
        phone=entry.phone,
        checked_on=entry.checked_on,
        changed_at=entry.changed_at,
        hours=week,
        by_appointment=entry.by_appointment,
        street=entry.street,
        sex=entry.sex.value if entry.sex else "",
        minimum_age=entry.minimum_age,
        maximum_age=entry.maximum_age,
        free=entry.is_free,
        remark=entry.remark,
        corrects=entry.corrects,
    )


def _minute(moment: object) -> str:
    return f"{moment:%H:%M}"
