"""Whether a service has room, as it was said."""

import sqlite3
from typing import Final

from workpris_desktop.directory.rows import Rows, day_of, member
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.record.facet_taxonomy import UNIT_SCHEME

_CAPACITY: Final = """
SELECT service_capacity.*, unit.scheme, unit.identifier, at.location_id AS place
  FROM service_capacity
  LEFT JOIN unit ON unit.id = service_capacity.unit_id
  LEFT JOIN service_at_location AS at ON at.id = service_capacity.service_at_location_id
 WHERE service_capacity.service_id = ?1 ORDER BY service_capacity.rowid LIMIT ?2
"""


def capacity_of(rows: Rows, service_id: str) -> tuple[CapacityLine, ...]:
    """Return what is said of the room; a line that counts nothing we know and states nothing is left out."""
    return tuple(filter(None, map(_line, rows.several(_CAPACITY, service_id))))


def _line(row: sqlite3.Row) -> CapacityLine | None:
    """Return the line; numbers of another unit would be misread, and of such a line only the state is kept."""
    unit = member(CapacityUnit, row["identifier"] or "") if row["scheme"] == UNIT_SCHEME else None
    state = CapacityState(row["state"] or CapacityState.NOT_KNOWN)
    if unit is None and state is CapacityState.NOT_KNOWN:
        return None
    return CapacityLine(
        unit=unit or CapacityUnit.CLIENT,
        state=state,
        as_of=day_of(row["updated"]),
        source=row["source"],
        free=row["available"] if unit else None,
        registered=row["maximum"] if unit else None,
        waiting_weeks=row["waiting_weeks"],
        target_group=row["target_group"],
        place=row["place"] or "",
        description=row["description"],
    )
