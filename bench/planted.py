"""A directory in which it is known where certain words are: each in three services, and nowhere else."""

import csv
import shutil
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.cache import MADE, SHAPE, bring_in, cache_folder
from bench.contestants.stage import Stage
from bench.gen import make_package
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.facts import Facts

SERVICES: Final = 6_000
TIMES: Final = 3
"""In so many services each form is planted."""


@dataclass(frozen=True, slots=True)
class PlantedDirectory:
    """The shelf, the package that was brought in, and the forms in the order in which they were planted."""

    shelf: DirectoryShelf
    package: Path
    forms: Sequence[str]
    services: int = SERVICES

    def ranks(self, stage: Stage) -> Mapping[str, Sequence[int]]:
        """Return the ranks of the services that hold a form."""
        with (self.package / "services.csv").open(encoding="utf-8", newline="") as file:
            ids = [row["id"] for row in csv.DictReader(file)]
        with closing(stage.connect()) as connection:
            rank_of = dict(connection.execute("SELECT id, rank FROM card").fetchall())
        return {form: [rank_of[ids[at * TIMES + time]] for time in range(TIMES)] for at, form in enumerate(self.forms)}


def planted_directory(key: str, forms: Sequence[str], facts: Facts) -> PlantedDirectory:
    """Return the directory of some forms; the first time it is made.

    Services are of no type: the words for a type would find all of its services, and hide whether a form is found.

    Args:
        key: tells this set of forms from others.
        forms: surface forms, each once.
        facts: what the program knows.

    Raises:
        ValueError: there are more forms than services to plant them in.
    """
    if len(forms) * TIMES > SERVICES:
        raise ValueError(len(forms))
    folder = cache_folder() / f"planted-{MADE}-{key}"
    package, shelf_folder = folder / "package", folder / f"shelf-{SHAPE}"
    if not package.is_dir():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        unfinished = folder / "unfinished"
        make_package(unfinished, SERVICES, facts, [form for form in forms for _ in range(TIMES)], typed=False)
        unfinished.rename(package)
    bring_in(package, shelf_folder)
    return PlantedDirectory(DirectoryShelf(shelf_folder, facts), package, forms)
