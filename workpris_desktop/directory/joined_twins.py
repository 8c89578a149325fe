"""Which of our own entries a directory has by now, too."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.schema import unpacked
from workpris_desktop.domain.entry_merge import Twin, name_key, number_key
from workpris_desktop.domain.own_entry import OwnEntry
from workpris_desktop.domain.shortlist import Pick

MOST_OF_A_NAME: Final = 500
"""So many services with all words of a name are compared."""

_BETWEEN: Final = "\n"
_PHONES: Final = "SELECT id, name, phones FROM search.card WHERE shown AND phones != '' ORDER BY rank"
_WORD: Final = "SELECT named FROM search.term WHERE word = ?"
_CARD: Final = "SELECT id, name, towns FROM search.card WHERE rank = ?"


def twins_of(connection: sqlite3.Connection, entries: Sequence[OwnEntry]) -> tuple[Twin, ...]:
    """Return which entries are in a directory, too: by the telephone number, or by the name in the same town.

    A correction is of a record of the directory, so that it has none. Each number of the directory is looked at, which
    is for once in an edition and not for every key.

    Args:
        connection: an open directory, its index attached as ``search``.
        entries: those of our office.

    Raises:
        sqlite3.Error: the file is damaged.
        ValueError: the same.
    """
    asked = [entry for entry in entries if not entry.corrects]
    if not asked:
        return ()
    found = {twin.entry_id: twin for entry in asked for twin in _of_name(connection, entry)}
    found |= {twin.entry_id: twin for twin in _of_numbers(connection, asked)}
    return tuple(found.values())


def _of_numbers(connection: sqlite3.Connection, entries: Sequence[OwnEntry]) -> Iterator[Twin]:
    """Walk those with a number of the directory, those of the best records last."""
    asked = {number_key(entry.phone): entry.id for entry in entries}
    asked.pop("", None)
    with closing(connection.execute(_PHONES)) as cards:
        twins = [
            Twin(asked[key], Pick(service_id, name))
            for service_id, name, phones in cards
            for key in map(number_key, phones.split(_BETWEEN))
            if key in asked
        ]
    yield from reversed(twins)


def _of_name(connection: sqlite3.Connection, entry: OwnEntry) -> Iterator[Twin]:
    name, town = name_key(entry.name), name_key(entry.town.name)
    rows = [connection.execute(_WORD, (word,)).fetchone() for word in name.split()]
    if not rows or None in rows:
        return
    for rank in BitMap.intersection(*(unpacked(row[0]) for row in rows))[:MOST_OF_A_NAME]:
        service_id, other, towns = connection.execute(_CARD, (rank,)).fetchone()
        if name_key(other) == name and town in map(name_key, towns.split(_BETWEEN)):
            yield Twin(entry.id, Pick(service_id, other))
            return
