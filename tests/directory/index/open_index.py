"""An index of opening hours in memory, over services that a test makes up."""

import sqlite3
from dataclasses import dataclass, field

from pyroaring import BitMap

from workpris_desktop.directory.index.open_hours import OpenHours
from workpris_desktop.directory.index.open_on import Doorkeeper
from workpris_desktop.directory.index.schema import INDEX_TABLES
from workpris_desktop.domain.provider import Address, Place, Service

ISO_CODES = {"DE21": "DE-BY", "DE30": "DE-BE", "CZ064": "CZ-64", "SI041": None}


def place_in(region: str, place_id: str = "l1") -> Place:
    """Say a place by its region; the country is the beginning of its code."""
    return Place(place_id, address=Address("", "", "", region, region[:2]))


@dataclass
class OpenIndex:
    """The index of some services, which counts those that had to be read."""

    services: list[Service]
    connection: sqlite3.Connection = field(default_factory=lambda: sqlite3.connect(":memory:"))
    loaded: list[int] = field(default_factory=list)

    def __post_init__(self):
        for table in INDEX_TABLES:
            self.connection.execute(table)
        self.connection.execute("CREATE TABLE region(id TEXT PRIMARY KEY, iso_3166_2 TEXT)")
        self.connection.executemany("INSERT INTO region VALUES (?, ?)", ISO_CODES.items())
        hours = OpenHours()
        for rank, service in enumerate(self.services, 1):
            hours.add(rank, service)
        hours.write(self.connection)

    def load(self, rank):
        self.loaded.append(rank)
        return self.services[rank - 1]

    def all_ranks(self):
        return BitMap(range(1, len(self.services) + 1))

    def open(self, open_on, candidates=None):
        """Return the open ones as a list."""
        asked = self.all_ranks() if candidates is None else BitMap(candidates)
        return list(Doorkeeper(self.connection, self.load).open_ranks(open_on, asked))

    def rows(self, sql):
        return self.connection.execute(sql).fetchall()
