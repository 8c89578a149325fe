"""Entries of our own office as a file: what this computer keeps, and what moves to another one."""

from collections.abc import Iterable
from datetime import time
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.entry_errors import EntriesUnreadable, EntryFaulty
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.hours import Span, WeeklyHours
from workpris_desktop.domain.own_entry import OWN_PREFIX, OwnEntry, Town, demand_whole
from workpris_desktop.record.limits import LONGEST_ID
from workpris_desktop.record.text import clean_text, short_text
from workpris_desktop.system.files import wrapped_os_errors

LARGEST_ENTRIES_BYTES: Final = 4_000_000
"""A thousand entries with everything take less than a third of it."""

_ID_CHARACTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:")


def entries_bytes(entries: Iterable[OwnEntry]) -> bytes:
    """Return entries as a file of JSON, sorted by id: the same entries always give the same bytes."""
    import msgspec  # noqa: PLC0415 - nothing before the first painting needs it

    from workpris_desktop.record.entry_form import form_of  # noqa: PLC0415 - as above

    return msgspec.json.format(msgspec.json.encode(form_of(sorted(entries, key=lambda entry: entry.id))), indent=1)


def read_entries(path: Path) -> tuple[OwnEntry, ...]:
    """Return the entries of a file from outside.

    Raises:
        EntriesUnreadable: it is no such file, or one entry of it breaks a rule; nothing of it is taken.
        MachineFault: reading failed.
    """
    with wrapped_os_errors(path), path.open("rb") as file:
        data = file.read(LARGEST_ENTRIES_BYTES + 1)
    return entries_in(data, short_text(path.name))


def entries_in(data: bytes, name: str) -> tuple[OwnEntry, ...]:
    """Return the entries that bytes hold.

    Args:
        data: the whole file.
        name: what it is called in errors.

    Raises:
        EntriesUnreadable: as `read_entries`.
    """
    import msgspec  # noqa: PLC0415 - as above

    from workpris_desktop.record.entry_form import EntriesForm  # noqa: PLC0415 - as above

    if len(data) > LARGEST_ENTRIES_BYTES:
        raise EntriesUnreadable(name, "size")
    try:
        form = msgspec.json.decode(data, type=EntriesForm)
        entries = tuple(_entry(each) for each in form.entries)
    except EntryFaulty as fault:
        raise EntriesUnreadable(name, f"{fault.field}: {fault.fault}") from fault
    except (ValueError, RecursionError) as fault:
        raise EntriesUnreadable(name, short_text(str(fault))) from fault
    if len({entry.id for entry in entries}) != len(entries):
        raise EntriesUnreadable(name, "id")
    return entries


def _entry(form: Any) -> OwnEntry:
    """Return an entry with every text as one clean line, judged as one that is typed.

    Raises:
        EntryFaulty: a rule is broken.
        ValueError: an id or a moment is none.
    """
    if not form.id.startswith(OWN_PREFIX) or not set(form.id) <= _ID_CHARACTERS:
        raise ValueError("id")
    if form.changed_at.utcoffset() is None:
        raise ValueError("changed_at")
    town = form.town
    entry = OwnEntry(
        id=form.id,
        name=clean_text(form.name),
        service_type=clean_text(form.type),
        town=Town(
            clean_text(town.name),
            town.country,
            clean_text(town.region),
            clean_text(town.district),
            clean_text(town.municipality),
            town.latitude,
            town.longitude,
        ),
        phone=clean_text(form.phone),
        checked_on=form.checked_on,
        changed_at=form.changed_at,
        hours=_hours(form.hours),
        by_appointment=form.by_appointment,
        street=clean_text(form.street),
        sex=Sex(form.sex) if form.sex else None,
        minimum_age=form.minimum_age,
        maximum_age=form.maximum_age,
        is_free=form.free,
        remark=clean_text(form.remark),
        corrects=clean_text(form.corrects)[:LONGEST_ID],
    )
    demand_whole(entry)
    return entry


def _hours(days: Any) -> WeeklyHours | None:
    if days is None:
        return None
    return WeeklyHours(tuple(tuple(Span(time.fromisoformat(a), time.fromisoformat(b)) for a, b in day) for day in days))
