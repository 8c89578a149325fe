"""How a service is reached: its telephone numbers, the languages spoken there, and its contacts."""

import sqlite3
from collections.abc import Mapping
from typing import Final

from workpris_desktop.directory.nearness import CONTACTS, LANGUAGES, PHONES
from workpris_desktop.directory.rows import MOST_PARTS, Rows, id_list
from workpris_desktop.domain.contact import Contact, ContactRole
from workpris_desktop.domain.telephone import Phone

_PHONES_OF_CONTACTS: Final = """
SELECT phone.* FROM phone WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY rowid LIMIT ?
"""
_LANGUAGES_OF_CONTACTS: Final = """
SELECT contact_id, code, name FROM language WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY rowid LIMIT ?
"""


def phones_of(rows: Rows, service_id: str, countries: Mapping[str, str], home: str) -> tuple[Phone, ...]:
    """Return the numbers of a service, else of its places, else of its provider; those of contacts are not among them.

    Args:
        rows: the open directory.
        service_id: the service.
        countries: the country of each place by its id.
        home: the country of numbers that belong to no place.
    """
    found = rows.nearest(PHONES, service_id)
    return tuple(dict.fromkeys(_phone(row, countries.get(row["place"]) or home) for row in found))


def languages_of(rows: Rows, service_id: str) -> tuple[str, ...]:
    """Return the codes, or names where there is no code, of the languages that a service speaks."""
    found = rows.nearest(LANGUAGES, service_id)
    return tuple(dict.fromkeys(filter(None, map(_language, found))))


def contacts_of(rows: Rows, service_id: str, home: str) -> tuple[Contact, ...]:
    """Return all contacts of a service, of its places and of its provider, the nearest first.

    Args:
        rows: the open directory.
        service_id: the service.
        home: the country of their numbers.
    """
    found = {row["id"]: row for row in reversed(rows.several(CONTACTS, service_id))}
    if not found:
        return ()
    phones: dict[str, dict[Phone, None]] = {}
    for row in rows.several(_PHONES_OF_CONTACTS, id_list(found), most=MOST_PARTS):
        phones.setdefault(row["contact_id"], {})[_phone(row, home)] = None
    languages: dict[str, dict[str, None]] = {}
    for row in rows.several(_LANGUAGES_OF_CONTACTS, id_list(found), most=MOST_PARTS):
        languages.setdefault(row["contact_id"], {})[_language(row)] = None
    nearest_first = sorted(found.values(), key=lambda row: (row["distance"], row["line"]))
    return tuple(
        _contact(row, tuple(phones.get(row["id"], ())), tuple(languages.get(row["id"], ()))) for row in nearest_first
    )


def _contact(row: sqlite3.Row, phones: tuple[Phone, ...], languages: tuple[str, ...]) -> Contact:
    return Contact(
        id=row["id"],
        function=row["title"],
        name=row["name"],
        department=row["department"],
        email=row["email"],
        role=ContactRole(row["role"]),
        public=row["visibility"] == "public",
        phones=phones,
        languages=tuple(filter(None, languages)),
    )


def _phone(row: sqlite3.Row, country: str) -> Phone:
    return Phone(row["number"], row["extension"], row["type"], row["description"], country)


def _language(row: sqlite3.Row) -> str:
    return str(row["code"] or row["name"])
