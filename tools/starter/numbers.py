"""Telephone numbers that nobody has: possible in form, never assigned."""

from collections import Counter
from pathlib import Path
from typing import Final

from tools.starter.content import FOLDER, read_rows

_STEP: Final = 37
"""Neighbours shall not differ in the last digit only; prime to 1000, so that a block yields each number once."""


class NumberBook:
    """Hands out numbers from the blocks of ``numbers.csv``, each once, in the same order each time."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._prefixes = {(row["country"], row["region"]): row["prefix"] for row in read_rows(folder / "numbers.csv")}
        self._given: Counter[str] = Counter()

    def next_number(self, country: str, region: str) -> str:
        """Return a fresh number in international form (E.164), of the region's block or else of the country's.

        Raises:
            KeyError: the country has no block.
            ValueError: the block is used up.
        """
        prefix = self._prefixes.get((country, region)) or self._prefixes[country, ""]
        self._given[prefix] += 1
        if self._given[prefix] > 1000:  # noqa: PLR2004 - three digits follow the prefix
            raise ValueError(prefix)
        return f"{prefix}{self._given[prefix] * _STEP % 1000:03d}"
