"""Which records of the directory our office knows otherwise, for those commands that show them."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from workpris_desktop.cli.kit import Kit
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.own_entry import OwnEntry

Corrections = Mapping[str, OwnEntry]
"""The newest entry that corrects a record, by the id of the record."""


def corrections_of(kit: Kit) -> Corrections:
    """Return what our office has otherwise; nothing where that cannot be read, which is logged as a search begins."""
    entries: tuple[OwnEntry, ...] = ()
    with suppress(WorkprisError):
        entries = kit.office.entries()
    return {entry.corrects: entry for entry in sorted(entries, key=lambda each: each.changed_at) if entry.corrects}


def correction_values(service_id: str, corrections: Corrections) -> dict[str, Any] | None:
    """Return what scripts are told of a correction: the entry of our office, and the day on which it was right."""
    entry = corrections.get(service_id)
    return {"id": entry.id, "checked_on": entry.checked_on} if entry else None
