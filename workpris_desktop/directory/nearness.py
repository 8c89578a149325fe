"""What hangs on a service, nearest first: its own, that of it at a place, that of the place, that of the provider.

Each tuple holds queries by the id of a service and a limit, to be asked in turn until one gives rows; ``place`` is the
location that a row was found by. What a place or a provider has is theirs as such only where it names nobody nearer.
"""

from collections.abc import Mapping
from typing import Final

PHONES: Final = (
    "SELECT NULL AS place, phone.* FROM phone WHERE service_id = ? LIMIT ?",
    """
    SELECT at.location_id AS place, phone.*
      FROM service_at_location AS at JOIN phone ON phone.service_at_location_id = at.id
     WHERE at.service_id = ? LIMIT ?
    """,
    """
    SELECT at.location_id AS place, phone.*
      FROM service_at_location AS at JOIN phone ON phone.location_id = at.location_id
     WHERE at.service_id = ? AND phone.service_id IS NULL AND phone.service_at_location_id IS NULL LIMIT ?
    """,
    """
    SELECT NULL AS place, phone.*
      FROM service JOIN phone ON phone.organization_id = service.organization_id
     WHERE service.id = ?
       AND phone.service_id IS NULL AND phone.service_at_location_id IS NULL AND phone.location_id IS NULL LIMIT ?
    """,
)

HOURS: Final = (
    "SELECT NULL AS place, schedule.* FROM schedule WHERE service_id = ? LIMIT ?",
    """
    SELECT at.location_id AS place, schedule.*
      FROM service_at_location AS at JOIN schedule ON schedule.service_at_location_id = at.id
     WHERE at.service_id = ? LIMIT ?
    """,
    """
    SELECT at.location_id AS place, schedule.*
      FROM service_at_location AS at JOIN schedule ON schedule.location_id = at.location_id
     WHERE at.service_id = ? AND schedule.service_id IS NULL AND schedule.service_at_location_id IS NULL LIMIT ?
    """,
)

LANGUAGES: Final = (
    "SELECT code, name FROM language WHERE service_id = ? LIMIT ?",
    """
    SELECT code, name FROM service_at_location AS at JOIN language ON language.location_id = at.location_id
     WHERE at.service_id = ? AND language.service_id IS NULL LIMIT ?
    """,
)

INDEX_CONDITIONS: Final[Mapping[tuple[str, str], str]] = {
    ("phone", "location_id"): "service_id IS NULL AND service_at_location_id IS NULL",
    ("phone", "organization_id"): "service_id IS NULL AND service_at_location_id IS NULL AND location_id IS NULL",
    ("schedule", "location_id"): "service_id IS NULL AND service_at_location_id IS NULL",
    ("language", "location_id"): "service_id IS NULL",
}
"""By table and column, which rows its index holds: very many services may share a place or a provider, and none must
look through the rows of the others for its own. The queries above state the same conditions, word for word."""

HAS_PHONE: Final = """
    service.id IN (SELECT service_id FROM phone WHERE service_id IS NOT NULL)
    OR service.id IN (
       SELECT service_id FROM service_at_location AS at
        WHERE at.id IN (SELECT service_at_location_id FROM phone WHERE service_at_location_id IS NOT NULL)
           OR at.location_id IN (
              SELECT location_id FROM phone
               WHERE location_id IS NOT NULL AND service_id IS NULL AND service_at_location_id IS NULL))
    OR service.organization_id IN (
       SELECT organization_id FROM phone
        WHERE organization_id IS NOT NULL
          AND service_id IS NULL AND service_at_location_id IS NULL AND location_id IS NULL)
"""
HAS_HOURS: Final = """
    service.id IN (SELECT service_id FROM schedule WHERE service_id IS NOT NULL AND opens_at IS NOT NULL)
    OR service.id IN (
       SELECT service_id FROM service_at_location AS at
        WHERE at.id IN (
              SELECT service_at_location_id FROM schedule
               WHERE service_at_location_id IS NOT NULL AND opens_at IS NOT NULL)
           OR at.location_id IN (
              SELECT location_id FROM schedule
               WHERE location_id IS NOT NULL AND service_id IS NULL AND service_at_location_id IS NULL
                 AND opens_at IS NOT NULL))
"""
"""Conditions on ``service`` that look through each table once, and not once for every service.

They are NULL, and not false, for some services without a provider.
"""
