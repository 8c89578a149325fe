"""Makes up a directory package of any size, with as many different words as a real one: ``python -m bench.gen 6k``.

The words are real ones by their real frequency, so that a letter typed finds as much as it would in real life; a small
vocabulary would win every contest and prove nothing. The same size always gives the same package.
"""

import random
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bench.gen_details import TODAY
from bench.gen_rows import Directory
from bench.gen_texts import Writer
from bench.package_files import FileRow, write_rows
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.tables import TABLES
from workpris_desktop.system.paths import resources_folder

SEED: Final = 20_260_601
COLUMNS: Final = {table.file: tuple(column.name for column in table.columns if not column.made) for table in TABLES}

FEWEST_WORDS: Final = {6_000: 60_000, 100_000: 300_000}
"""So many different folded words a package of a size must have to be taken for real."""

_TEXTS: Final = {
    "organizations.csv": ("name",),
    "services.csv": ("name", "description", "eligibility_description", "application_process"),
    "municipalities.csv": ("name",),
}


@dataclass(slots=True)
class Count:
    """What went into a package: rows by file, and the different folded words of its texts."""

    rows: dict[str, int] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)
    letters: int = 0

    def of(self, rows: Iterable[FileRow]) -> Iterator[FileRow]:
        """Walk rows and count them on the way."""
        for file, row in rows:
            self.rows[file] = self.rows.get(file, 0) + 1
            for column in _TEXTS.get(file, ()):
                text = str(row.get(column, ""))
                self.letters += len(text)
                self.words.update(folded_words(text))
            yield file, row


def make_package(
    folder: Path, services: int, facts: Facts, planted: Sequence[str] = (), *, typed: bool = True, seed: int = SEED
) -> Count:
    """Write a made-up package into a new folder, and return what is in it.

    Args:
        folder: the folder to make.
        services: how many there are to be.
        facts: what the program knows: service types, regions, prisons.
        planted: the word that a service must hold, by its number; no other service holds it.
        typed: whether services state of which type they are.
        seed: another one makes another package of the same sort.

    Raises:
        OSError: the folder is there, or the disk is full.
    """
    chance = random.Random(seed)
    barred = frozenset(word for text in planted for word in folded_words(text))
    directory = Directory(facts, Writer(facts.taxonomy, chance, barred), services, chance, planted, typed=typed)
    count = Count()
    write_rows(folder, f"bench-{services}", COLUMNS, count.of(directory.rows()), TODAY.isoformat())
    return count


def print_count(services: int, count: Count, seconds: float) -> None:
    """Print what is in a package, and whether its vocabulary is as large as a real one."""
    rows = sum(count.rows.values())
    print(f"{services:,} services, {rows:,} rows, {count.letters:,} characters of text, made in {seconds:.0f} s")
    needed = FEWEST_WORDS.get(services, 0)
    verdict = "" if len(count.words) >= needed else f" - too few, {needed:,} are needed"
    print(f"  {len(count.words):,} different folded words{verdict}")


def size_of(text: str) -> int:
    """Return a size as it is written: ``6k``, ``100k``, ``1M`` or digits.

    Raises:
        ValueError: it is none.
    """
    factor = {"k": 1_000, "M": 1_000_000}.get(text[-1:], 1)
    return int(text.rstrip("kM")) * factor


def main() -> None:
    """Write a package: ``python -m bench.gen SIZE FOLDER``."""
    services = size_of(sys.argv[1])
    begun = time.perf_counter()
    count = make_package(Path(sys.argv[2]), services, read_facts(resources_folder()))
    print_count(services, count, time.perf_counter() - begun)


if __name__ == "__main__":
    main()
