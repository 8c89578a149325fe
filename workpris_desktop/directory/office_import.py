"""Entries out of a package: what somebody filled into the spreadsheet for providers becomes ours."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.entry_errors import EntryFaulty
from workpris_desktop.domain.facet import Payment
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.hours import ScheduleRule, weekly_hours
from workpris_desktop.domain.own_entry import LONGEST_REMARK, MOST_ENTRIES, OWN_PREFIX, OwnEntry, Town, demand_whole
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import Question
from workpris_desktop.record.entry_phone import phone_of

_NO_CLOCK: Final = time(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class EntriesRead:
    """The entries that a package gave, and the names of services that lack what an entry needs, or have too much."""

    entries: tuple[OwnEntry, ...]
    left_out: tuple[str, ...]


def entries_of_package(package: Path, facts: Facts, today: date) -> EntriesRead:
    """Return the services of a package as entries; read in again, each has the id that it had.

    Args:
        package: a folder, a zip file or a file of lines, as ``workpris-publish import`` makes it.
        facts: what is known of service types, regions and prisons.
        today: the day that counts as that of the check where none is stated.

    Raises:
        PackageRefused: it cannot be read.
        MachineFault: reading, or writing into the folder for temporary files, failed.
    """
    with TemporaryDirectory(prefix="workpris-") as folder:
        shelf = DirectoryShelf(Path(folder), facts)
        shelf.install(package, today=today)
        with shelf.open() as reader:
            return _read(reader, today)


def _read(reader: DirectoryReader, today: date) -> EntriesRead:
    entries, left_out = [], []
    for service in _services(reader, today):
        entry = _entry(service, reader.edition.issued or today, today)
        try:
            demand_whole(entry)
        except EntryFaulty:
            left_out.append(service.name)
        else:
            entries.append(entry)
    return EntriesRead(tuple(entries), tuple(left_out))


def _services(reader: DirectoryReader, today: date) -> Iterator[Service]:
    hits = reader.search(Question(limit=MOST_ENTRIES + 1, for_staff=True), today).hits
    yield from reader.services(hit.id for hit in hits)


def _entry(service: Service, issued: date, today: date) -> OwnEntry:
    town = _town(service)
    numbers = (phone_of(phone.number, phone.country or town.country) for phone in service.phones)
    address = next((place.address for place in service.places if place.address), None)
    return OwnEntry(
        id=f"{OWN_PREFIX}{uuid5(NAMESPACE_URL, service.id).hex}",
        name=service.name,
        service_type=next(iter(service.types), ""),
        town=town,
        phone=next(filter(None, numbers), ""),
        checked_on=service.checked_on or issued,
        changed_at=datetime.combine(service.changed_on or service.checked_on or issued, _NO_CLOCK),
        hours=weekly_hours([rule for rule in service.schedule if not rule.by_appointment], today),
        by_appointment=any(map(_is_by_appointment, service.schedule)),
        street=address.street if address else "",
        sex=service.facets.sex,
        minimum_age=service.minimum_age,
        maximum_age=service.maximum_age,
        is_free=service.facets.payment is Payment.FREE,
        remark=" ".join(service.description.split())[:LONGEST_REMARK],
    )


def _town(service: Service) -> Town:
    place = next((place for place in service.places if place.address), None)
    if place is None or place.address is None:
        return Town("")
    address = place.address
    return Town(
        address.city,
        address.country,
        address.region,
        municipality=place.municipality,
        latitude=place.latitude,
        longitude=place.longitude,
    )


def _is_by_appointment(rule: ScheduleRule) -> bool:
    return rule.by_appointment
