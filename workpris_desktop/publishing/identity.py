"""Ids that stay the same from run to run, because they are made of what a source calls a thing."""

from functools import lru_cache
from typing import Final
from uuid import NAMESPACE_URL, uuid5

NAMESPACE: Final = uuid5(NAMESPACE_URL, "https://workpris-publishing.example/")
"""Never changed: every id that was ever published from a register or a spreadsheet hangs on it."""

_MOST_KEPT: Final = 4096
"""Every attribute names a term, so their ids are not made anew each time."""


def stable_id(*parts: str) -> str:
    """Return the id of what the parts name together: ``stable_id("rpss", "4951")`` is made of ``rpss/4951``."""
    return str(uuid5(NAMESPACE, "/".join(parts)))


@lru_cache(maxsize=_MOST_KEPT)
def taxonomy_id(taxonomy: str) -> str:
    """Return the id of a taxonomy, the same from every source: ``workpris-group``."""
    return stable_id("taxonomy", taxonomy)


@lru_cache(maxsize=_MOST_KEPT)
def term_id(taxonomy: str, code: str) -> str:
    """Return the id of a term of a taxonomy, the same from every source."""
    return stable_id("term", taxonomy, code)


@lru_cache(maxsize=_MOST_KEPT)
def unit_id(unit: str) -> str:
    """Return the id of a unit of capacity (`CapacityUnit`), the same from every source."""
    return stable_id("unit", unit)
