"""Whether the two files of an edition are what they should be, as far as can be told at once."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from workpris_desktop.directory.damage import DAMAGE
from workpris_desktop.directory.edition_row import edition_of
from workpris_desktop.directory.file_address import address_of_finished
from workpris_desktop.directory.generation import index_of
from workpris_desktop.directory.index.schema import INDEX_ID, INDEX_VERSION
from workpris_desktop.directory.schema import APPLICATION_ID, SCHEMA_VERSION
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import DirectoryDamaged, DirectoryOutdated, IndexOutdated

_EDITION: Final = "SELECT * FROM edition"
_SAMPLE: Final = "SELECT sample FROM edition"
_MADE_FOR: Final = "SELECT edition, services FROM made_for"
_SERVICES: Final = "SELECT max(rowid) FROM service"
_CARDS: Final = "SELECT max(rank) FROM card"
"""How many there are, as nothing is ever taken out of either table; counting would read all of it."""


def read_edition(path: Path) -> Edition:
    """Return which edition a directory file is, whatever its index is like.

    Raises:
        DirectoryDamaged: the file is missing or damaged.
        DirectoryOutdated: it was made by another version of the program.
    """
    with wrapped_damage(path), closing(sqlite3.connect(address_of_finished(path), uri=True)) as connection:
        return checked_edition(connection, path)


def checked_edition(connection: sqlite3.Connection, path: Path) -> Edition:
    """Return which edition an open directory file is.

    Raises:
        DirectoryDamaged: it is none of ours, or lacks services.
        DirectoryOutdated: it was made by another version of the program.
        Exception: one of `DAMAGE`, where values are not of their kind.
    """
    if _number(connection, "PRAGMA main.application_id") != APPLICATION_ID:
        raise DirectoryDamaged(path, "application_id")
    if _number(connection, "PRAGMA main.user_version") != SCHEMA_VERSION:
        raise DirectoryOutdated(path, "user_version", sample=bool(_number(connection, _SAMPLE)))
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    row = cursor.execute(_EDITION).fetchone()
    if row is None or _number(connection, _SERVICES) != row["services"]:
        raise DirectoryDamaged(path, "count")
    return edition_of(row)


def attach_index(connection: sqlite3.Connection, path: Path, edition: Edition) -> None:
    """Let the tables of the index stand beside those of the open directory file, by their plain names.

    Args:
        connection: the open directory file.
        path: where that file is; the index lies beside it.
        edition: what it says that it is.

    Raises:
        IndexOutdated: the index is missing, cut, damaged, of another version, or that of something else.
    """
    index = index_of(path)
    try:
        connection.execute("ATTACH ? AS search", (address_of_finished(index),))
        stated = (
            _number(connection, "PRAGMA search.application_id"),
            _number(connection, "PRAGMA search.user_version"),
            _number(connection, "PRAGMA search.page_count") * _number(connection, "PRAGMA search.page_size"),
            tuple(connection.execute(_MADE_FOR).fetchone()),
            _number(connection, _CARDS),
        )
        size = index.stat().st_size
    except (OSError, *DAMAGE) as error:
        raise IndexOutdated(path, str(error)) from error
    if stated != (INDEX_ID, INDEX_VERSION, size, (edition.number, edition.services), edition.services):
        raise IndexOutdated(path, "version")


@contextmanager
def wrapped_damage(path: Path) -> Iterator[None]:
    """Turn everything in which damage shows itself into an error of ours about this file.

    Raises:
        DirectoryDamaged: the file is damaged.
    """
    try:
        yield
    except DAMAGE as error:
        raise DirectoryDamaged(path, str(error)) from error


@contextmanager
def wrapped_index_damage(path: Path) -> Iterator[None]:
    """Turn everything in which damage of an index shows itself into an error of ours about its directory file.

    Raises:
        IndexOutdated: the index is damaged.
    """
    try:
        yield
    except DAMAGE as error:
        raise IndexOutdated(path, str(error)) from error


def _number(connection: sqlite3.Connection, sql: str) -> int:
    value: Any = connection.execute(sql).fetchone()[0]
    return int(value)
