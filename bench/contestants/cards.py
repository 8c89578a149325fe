"""The floor: fetching 20 cards by their key, which no search can do without; twice, to see how noisy the machine is."""

import random
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Final

from bench.contestants.stage import TOP, Ask, Found, Stage
from workpris_desktop.directory.schema import HIT_CELLS

BASE: Final = "20 cards by key"
AGAIN: Final = "the same again"
WIDE: Final = "20 full rows by key"

_WIDE: Final = """
SELECT * FROM peer0.service
  LEFT JOIN peer0.organization ON organization.id = service.organization_id
  LEFT JOIN peer0.service_at_location AS at ON at.service_id = service.id
  LEFT JOIN peer0.location ON location.id = at.location_id
 WHERE service.id IN (SELECT id FROM card WHERE rank IN ({marks}))
"""


class Cards:
    """Fetches cards by rank, the way that every contestant does."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def fetch(self, ranks: Sequence[int]) -> None:
        """Fetch the cards of some ranks."""
        marks = ", ".join("?" * len(ranks))
        self._connection.execute(f"SELECT {HIT_CELLS} FROM card WHERE rank IN ({marks})", ranks).fetchall()


def prepare(stage: Stage) -> Mapping[str, Ask]:
    """Return the floor, twice, and the same with the full rows of three tables."""
    return {BASE: _by_key(stage, BASE), AGAIN: _by_key(stage, AGAIN), WIDE: _wide(stage)}


def _by_key(stage: Stage, name: str) -> Ask:
    cards, drawn = Cards(stage.connect()), _Drawn(stage.services, name)

    def ask(text: str) -> Found:
        ranks = drawn.ranks(text)
        cards.fetch(ranks)
        return Found(ranks, len(ranks))

    return ask


def _wide(stage: Stage) -> Ask:
    connection, drawn = stage.connect(stage.directory), _Drawn(stage.services, WIDE)
    sql = _WIDE.format(marks=", ".join("?" * TOP))

    def ask(text: str) -> Found:
        ranks = drawn.ranks(text)
        connection.execute(sql, ranks).fetchall()
        return Found(ranks, len(ranks))

    return ask


class _Drawn:
    """Ranks drawn by chance, the same ones for the same text, others for each name.

    They are drawn when a text comes first, which is in the round that only warms up.
    """

    def __init__(self, services: int, name: str) -> None:
        self._services = services
        self._name = name
        self._ranks: dict[str, tuple[int, ...]] = {}

    def ranks(self, text: str) -> tuple[int, ...]:
        if text not in self._ranks:
            chance = random.Random(self._name + text)
            self._ranks[text] = tuple(chance.sample(range(1, self._services + 1), TOP))
        return self._ranks[text]
