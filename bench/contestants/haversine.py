"""The nearest services by the formula for all of them, which needs no index."""

import sqlite3
from typing import Final

from bench.contestants.stage import TOP, Ask, Found, Stage
from workpris_desktop.domain.distance import EARTH_RADIUS_KM, kilometres

NAME: Final = "haversine over all"

_NEAREST: Final = f"""
SELECT rank, min(2 * {EARTH_RADIUS_KM} * asin(sqrt(min(1.0,
       pow(sin(radians(latitude - :north) / 2), 2)
       + cos(radians(:north)) * cos(radians(latitude)) * pow(sin(radians(longitude - :east) / 2), 2))))) AS far
  FROM point GROUP BY rank ORDER BY far, rank LIMIT {TOP}
"""
_WITHOUT_MATHS: Final = (
    f"SELECT rank, min(kilometres(:north, :east, latitude, longitude)) AS far"
    f"  FROM point GROUP BY rank ORDER BY far, rank LIMIT {TOP}"
)


def prepare(stage: Stage) -> Ask:
    """Return the way to ask; where SQLite knows no mathematics, Python lends it."""
    connection = stage.connect()
    sql = _NEAREST if _knows_mathematics(connection) else _WITHOUT_MATHS
    connection.create_function("kilometres", 4, kilometres, deterministic=True)

    def ask(text: str) -> Found:
        north, east = map(float, text.split())
        found = connection.execute(sql, {"north": north, "east": east}).fetchall()
        return Found(tuple(round(far * 1000) for _, far in found), TOP)

    return ask


def _knows_mathematics(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("SELECT radians(1)").fetchone()
    except sqlite3.OperationalError:
        return False
    return True
