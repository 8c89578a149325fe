"""The SQLite that Python brings: what the directory needs of it."""

import sqlite3
from collections.abc import Callable
from typing import Final

from workpris_desktop.domain.errors import SqliteTooOld

OLDEST_SQLITE: Final = (3, 39, 0)

_PROBE: Final = "CREATE VIRTUAL TABLE probe_places USING rtree(id, west, east, south, north)"


def _memory() -> sqlite3.Connection:
    return sqlite3.connect(":memory:")


def check_engine(
    version: tuple[int, ...] = sqlite3.sqlite_version_info,
    connect: Callable[[], sqlite3.Connection] = _memory,
) -> None:
    """Make sure that this SQLite can keep and search the directory.

    Raises:
        SqliteTooOld: it is older than `OLDEST_SQLITE`, or was built without R*Tree.
    """
    if version < OLDEST_SQLITE:
        raise SqliteTooOld(detail=".".join(map(str, version)))
    connection = connect()
    try:
        connection.execute(_PROBE)
    except sqlite3.DatabaseError as error:
        raise SqliteTooOld(detail="R*Tree") from error
    finally:
        connection.close()
