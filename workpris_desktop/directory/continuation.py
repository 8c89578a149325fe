"""What comes after a service: those that ask for it first, and those that it names itself."""

from typing import Final

from workpris_desktop.directory.card import hit_of
from workpris_desktop.directory.rows import Rows
from workpris_desktop.directory.schema import HIT_CELLS
from workpris_desktop.domain.hit import Hit

MOST_FOLLOWING: Final = 20

_FOLLOWING: Final = f"""
SELECT {HIT_CELLS} FROM card
 WHERE shown AND id != ?1
   AND (id IN (SELECT service_id FROM programme WHERE prerequisite_id = ?1)
        OR id IN (SELECT follow_up_id FROM programme WHERE service_id = ?1))
 ORDER BY rank LIMIT ?2
"""  # noqa: S608 - made of nothing but our own words


def following(rows: Rows, service_id: str) -> tuple[Hit, ...]:
    """Return the services to which a service opens the door: its follow-up, and those that it is a condition of."""
    return tuple(map(hit_of, rows.several(_FOLLOWING, service_id, most=MOST_FOLLOWING)))
