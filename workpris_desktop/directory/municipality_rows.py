"""The towns and villages of the gazetteer, found by the beginning of any of their names."""

import sqlite3
from collections.abc import Iterator
from typing import Final

from workpris_desktop.directory.rows import MOST_OF_EACH, Rows
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.fold import folded_words

MOST_MUNICIPALITIES: Final = 200
LONGEST_NAME: Final = 100
"""Characters of a name that is typed; what is beyond them can only have been pasted by mistake."""

_FOUND: Final = """
SELECT municipality.*, min(folded != ?1) AS is_longer, min(length(folded)) AS name_length
  FROM municipality_name JOIN municipality ON municipality.id = municipality_id
 WHERE folded >= ?1 AND folded < ?2
 GROUP BY municipality.id
 ORDER BY is_longer, name_length, municipality.name, municipality.id LIMIT ?3
"""
_BY_ID: Final = "SELECT * FROM municipality WHERE id = ?"
_NAMES: Final = "SELECT id, name, other_names FROM municipality ORDER BY rowid"
_BETWEEN: Final = "|"
_AFTER_ALL: Final = "\U0010ffff"
"""Sorts after every letter, so that all names with one beginning lie between it and this."""


def folded_names(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Walk all names of all municipalities as they are compared, each with the id of its municipality."""
    for municipality_id, name, others in connection.execute(_NAMES):
        names = (folded_name(known) for known in (name, *_several(others)))
        yield from ((folded, municipality_id) for folded in dict.fromkeys(filter(None, names)))


def municipalities_named(rows: Rows, text: str, limit: int) -> tuple[Municipality, ...]:
    """Return the municipalities with a name that begins so: those that are called just so first, then shorter names.

    Args:
        rows: the open directory.
        text: what was typed; text in which there is no word finds nothing.
        limit: the most wanted, 1 to `MOST_MUNICIPALITIES`.
    """
    folded = folded_name(text[:LONGEST_NAME])
    if not folded:
        return ()
    most = min(max(1, limit), MOST_MUNICIPALITIES)
    return tuple(map(_municipality, rows.several(_FOUND, folded, folded + _AFTER_ALL, most=most)))


def municipality_of(rows: Rows, municipality_id: str) -> Municipality | None:
    """Return the municipality with this id, None where the gazetteer has none."""
    row = rows.first(_BY_ID, municipality_id)
    return _municipality(row) if row else None


def folded_name(name: str) -> str:
    """Return the name of a municipality as it is compared."""
    return " ".join(folded_words(name))


def _several(cell: str) -> tuple[str, ...]:
    names = (name.strip() for name in cell.split(_BETWEEN)[:MOST_OF_EACH])
    return tuple(filter(None, names))


def _municipality(row: sqlite3.Row) -> Municipality:
    return Municipality(
        id=row["id"],
        name=row["name"],
        country=row["country"],
        region=row["region"],
        district=row["district"] or "",
        latitude=row["latitude"],
        longitude=row["longitude"],
        other_names=_several(row["other_names"]),
        orp=row["orp"],
    )
