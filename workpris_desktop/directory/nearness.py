"""What hangs on a service, nearest first: its own, that of it at a place, that of the place, that of the provider.

Each query is by the id of a service (``?1``) and a limit (``?2``); ``place`` is the location that a row was found by.
Those of a tuple are asked in turn until one gives rows. What a place or a provider has is theirs as such only where it
names nobody nearer; what a single contact has is nobody else's.
"""

from collections.abc import Mapping
from typing import Final

PHONES: Final = (
    "SELECT NULL AS place, phone.* FROM phone WHERE service_id = ?1 AND contact_id IS NULL LIMIT ?2",
    """
    SELECT at.location_id AS place, phone.*
      FROM service_at_location AS at JOIN phone ON phone.service_at_location_id = at.id
     WHERE at.service_id = ?1 AND phone.contact_id IS NULL LIMIT ?2
    """,
    """
    SELECT at.location_id AS place, phone.*
      FROM service_at_location AS at JOIN phone ON phone.location_id = at.location_id
     WHERE at.service_id = ?1 AND phone.contact_id IS NULL
       AND phone.service_id IS NULL AND phone.service_at_location_id IS NULL LIMIT ?2
    """,
    """
    SELECT NULL AS place, phone.*
      FROM service JOIN phone ON phone.organization_id = service.organization_id
     WHERE service.id = ?1 AND phone.contact_id IS NULL
       AND phone.service_id IS NULL AND phone.service_at_location_id IS NULL AND phone.location_id IS NULL LIMIT ?2
    """,
)

RULE_COLUMNS: Final = (
    "freq",
    "byday",
    "interval",
    "opens_at",
    "closes_at",
    "valid_from",
    "valid_to",
    "attending_type",
    "bymonthday",
    "byweekno",
    "byyearday",
    "dtstart",
    "until",
    "count",
)
"""What of a row of hours makes its rule, and nothing that tells two equal rules apart."""

_RULE_CELLS: Final = ", ".join(f"schedule.{column}" for column in RULE_COLUMNS)

HOURS: Final = f"""
SELECT coalesce(at.location_id, schedule.location_id) AS place, {_RULE_CELLS}
  FROM schedule LEFT JOIN service_at_location AS at ON at.id = schedule.service_at_location_id
 WHERE schedule.service_id = ?1 AND schedule.contact_id IS NULL LIMIT ?2
"""  # noqa: S608 - made of nothing but our own words
HOURS_AT_PLACES: Final = f"""
SELECT at.location_id AS place, {_RULE_CELLS}
  FROM service_at_location AS at JOIN schedule ON schedule.service_at_location_id = at.id
 WHERE at.service_id = ?1 AND schedule.contact_id IS NULL AND schedule.service_id IS NULL LIMIT ?2
"""  # noqa: S608 - made of nothing but our own words
HOURS_OF_PLACES: Final = f"""
SELECT at.location_id AS place, {_RULE_CELLS}
  FROM service_at_location AS at JOIN schedule ON schedule.location_id = at.location_id
 WHERE at.service_id = ?1 AND schedule.contact_id IS NULL
   AND schedule.service_id IS NULL AND schedule.service_at_location_id IS NULL LIMIT ?2
"""  # noqa: S608 - made of nothing but our own words

LANGUAGES: Final = (
    "SELECT code, name FROM language WHERE service_id = ?1 AND contact_id IS NULL LIMIT ?2",
    """
    SELECT code, name FROM service_at_location AS at JOIN language ON language.location_id = at.location_id
     WHERE at.service_id = ?1 AND language.contact_id IS NULL AND language.service_id IS NULL LIMIT ?2
    """,
)

CONTACTS: Final = """
SELECT 1 AS distance, contact.rowid AS line, contact.* FROM contact WHERE service_id = ?1
UNION ALL
SELECT 2, contact.rowid, contact.*
  FROM service_at_location AS at JOIN contact ON contact.service_at_location_id = at.id
 WHERE at.service_id = ?1 AND contact.service_id IS NULL
UNION ALL
SELECT 3, contact.rowid, contact.*
  FROM service_at_location AS at
  JOIN prison_access ON prison_access.service_at_location_id = at.id
  JOIN contact ON contact.id = prison_access.contact_id
 WHERE at.service_id = ?1
UNION ALL
SELECT 4, contact.rowid, contact.*
  FROM service_at_location AS at JOIN contact ON contact.location_id = at.location_id
 WHERE at.service_id = ?1 AND contact.service_id IS NULL AND contact.service_at_location_id IS NULL
UNION ALL
SELECT 5, contact.rowid, contact.*
  FROM service JOIN contact ON contact.organization_id = service.organization_id
 WHERE service.id = ?1 AND contact.service_id IS NULL
   AND contact.service_at_location_id IS NULL AND contact.location_id IS NULL
 ORDER BY distance, line LIMIT ?2
"""
"""All of them, the nearest first: a professional may need the head of the service and the desk of the provider."""

_NO_CONTACT: Final = "contact_id IS NULL"
_NO_SERVICE: Final = "service_id IS NULL"
_NOT_OF_SERVICE: Final = "service_id IS NULL AND service_at_location_id IS NULL"
_OF_PROVIDER: Final = "service_id IS NULL AND service_at_location_id IS NULL AND location_id IS NULL"

INDEX_CONDITIONS: Final[Mapping[tuple[str, str], str]] = {
    ("phone", "service_id"): _NO_CONTACT,
    ("phone", "service_at_location_id"): _NO_CONTACT,
    ("phone", "location_id"): f"{_NO_CONTACT} AND {_NOT_OF_SERVICE}",
    ("phone", "organization_id"): f"{_NO_CONTACT} AND {_OF_PROVIDER}",
    ("schedule", "service_id"): _NO_CONTACT,
    ("schedule", "service_at_location_id"): f"{_NO_CONTACT} AND {_NO_SERVICE}",
    ("schedule", "location_id"): f"{_NO_CONTACT} AND {_NOT_OF_SERVICE}",
    ("language", "service_id"): _NO_CONTACT,
    ("language", "location_id"): f"{_NO_CONTACT} AND {_NO_SERVICE}",
    ("contact", "service_at_location_id"): _NO_SERVICE,
    ("contact", "location_id"): _NOT_OF_SERVICE,
    ("contact", "organization_id"): _OF_PROVIDER,
    ("trust_evidence", "organization_id"): _NO_SERVICE,
    ("funding", "organization_id"): _NO_SERVICE,
    ("entry_form", "organization_id"): _NO_SERVICE,
}
"""By table and column, which rows its index holds: very many services may share a place or a provider, and none must
look through the rows of the others for its own. The queries state the same conditions, word for word."""

HAS_PHONE: Final = """
    service.id IN (SELECT service_id FROM phone WHERE service_id IS NOT NULL AND contact_id IS NULL)
    OR service.id IN (
       SELECT service_id FROM service_at_location AS at
        WHERE at.id IN (
              SELECT service_at_location_id FROM phone
               WHERE service_at_location_id IS NOT NULL AND contact_id IS NULL)
           OR at.location_id IN (
              SELECT location_id FROM phone
               WHERE location_id IS NOT NULL AND contact_id IS NULL
                 AND service_id IS NULL AND service_at_location_id IS NULL))
    OR service.organization_id IN (
       SELECT organization_id FROM phone
        WHERE organization_id IS NOT NULL AND contact_id IS NULL
          AND service_id IS NULL AND service_at_location_id IS NULL AND location_id IS NULL)
"""
HAS_HOURS: Final = """
    service.id IN (
       SELECT service_id FROM schedule WHERE service_id IS NOT NULL AND opens_at IS NOT NULL AND contact_id IS NULL)
    OR service.id IN (
       SELECT service_id FROM service_at_location AS at
        WHERE at.id IN (
              SELECT service_at_location_id FROM schedule
               WHERE service_at_location_id IS NOT NULL AND opens_at IS NOT NULL
                 AND contact_id IS NULL AND service_id IS NULL)
           OR at.location_id IN (
              SELECT location_id FROM schedule
               WHERE location_id IS NOT NULL AND opens_at IS NOT NULL
                 AND contact_id IS NULL AND service_id IS NULL AND service_at_location_id IS NULL))
"""
"""Conditions on ``service`` that look through each table once, and not once for every service.

They are NULL, and not false, for some services without a provider.
"""
