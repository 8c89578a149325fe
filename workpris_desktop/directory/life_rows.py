"""The life of a record: its alert, its last check, its texts in other languages, and what is left when it is gone."""

import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import Final

from workpris_desktop.directory.rows import Rows, day_of
from workpris_desktop.domain.life import Alert, Tombstone, TombstoneReason, Translation
from workpris_desktop.domain.trust import Check, CheckMeans

_TRANSLATIONS: Final = """
SELECT * FROM translation
 WHERE link_id IN (
       SELECT ?1
        UNION ALL SELECT organization_id FROM service WHERE id = ?1
        UNION ALL SELECT location_id FROM service_at_location WHERE service_id = ?1)
 ORDER BY rowid LIMIT ?2
"""
_TOMBSTONE: Final = "SELECT * FROM tombstone WHERE id = ?"
_NAME: Final = "SELECT id, name FROM service WHERE id = ?"
_MOST_TRANSLATIONS: Final = 1_000
_MOST_SUCCESSIONS: Final = 20


def alert_of(service: sqlite3.Row) -> Alert | None:
    """Return the alert of a service, or of its card, None where there is none."""
    if not service["alert"]:
        return None
    return Alert(
        service["alert"], day_of(service["alert_from"]), day_of(service["alert_until"]), service["alert_by"] or ""
    )


def check_of(service: sqlite3.Row) -> Check | None:
    """Return the last check of a service, None where no day is stated."""
    checked_on = day_of(service["assured_date"])
    if checked_on is None:
        return None
    means = CheckMeans(service["assured_how"])
    return Check(checked_on, service["assured_by"], means, day_of(service["assured_due"]))


def translations_of(rows: Rows, service_id: str, provider_id: str, places: Iterable[str]) -> tuple[Translation, ...]:
    """Return the texts of a service, of its provider and of its places in other languages.

    Args:
        rows: the open directory.
        service_id: the service.
        provider_id: its organisation, "" where it is not stated.
        places: the ids of its places.
    """
    found = rows.several(_TRANSLATIONS, service_id, most=_MOST_TRANSLATIONS)
    if not found:
        return ()
    records = {("service", service_id), ("organization", provider_id), *(("location", place) for place in places)}
    return tuple(
        Translation(row["link_entity"], row["link_id"], row["field"], row["language"], row["value"])
        for row in found
        if (row["link_entity"], row["link_id"]) in records
    )


def tombstone_of(rows: Rows, service_id: str) -> Tombstone | None:
    """Return what is left of a service that is gone, None where nothing is known of it.

    The successor is the first one that is still in the directory, where one gave way to the other several times.
    """
    row = rows.first(_TOMBSTONE, service_id)
    if row is None:
        return None
    successor = _living_successor(rows, row)
    return Tombstone(
        id=row["id"],
        name=row["name"],
        reason=TombstoneReason(row["reason"]),
        gone_on=date.fromisoformat(row["gone_on"]),
        successor_id=successor["id"] if successor else "",
        successor=successor["name"] if successor else "",
    )


def _living_successor(rows: Rows, tombstone: sqlite3.Row) -> sqlite3.Row | None:
    for _ in range(_MOST_SUCCESSIONS):
        successor = rows.first(_NAME, tombstone["successor_id"])
        if successor is not None:
            return successor
        following = rows.first(_TOMBSTONE, tombstone["successor_id"])
        if following is None:
            return None
        tombstone = following
    return None
