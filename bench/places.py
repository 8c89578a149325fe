"""Points from which the nearest services are asked for: in towns, where many are, and where hardly any is."""

import random
from collections.abc import Sequence
from contextlib import closing
from typing import Final

from bench.contestants.stage import Stage

_SEED: Final = 21
_IN_TOWNS: Final = 50
_ANYWHERE: Final = 10


def place_texts(stage: Stage) -> Sequence[str]:
    """Return latitudes and longitudes as text."""
    chance = random.Random(_SEED)
    with closing(stage.connect()) as connection:
        points = connection.execute("SELECT latitude, longitude FROM point ORDER BY number").fetchall()
    towns = chance.sample(points, min(_IN_TOWNS, len(points)))
    anywhere = [(chance.uniform(45, 52), chance.uniform(9, 19)) for _ in range(_ANYWHERE)]
    return tuple(f"{latitude:.5f} {longitude:.5f}" for latitude, longitude in (*towns, *anywhere))
