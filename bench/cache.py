"""Packages and directories that are made once and kept outside of the repository, because making them takes minutes."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path

from bench.gen import make_package, print_count
from workpris_desktop.directory.schema import SCHEMA_VERSION
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.errors import DirectoryOutdated, MachineFault
from workpris_desktop.domain.facts import Facts
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

ROOT: Final = Path(__file__).resolve().parent.parent
MADE: Final = 1
"""Goes up when the generator makes something else: what was made before is then made anew."""


def cache_folder() -> Path:
    """Return the folder in which all is kept; ``WORKPRIS_BENCH_CACHE`` names another one."""
    named = os.environ.get("WORKPRIS_BENCH_CACHE")
    folder = Path(named) if named else user_cache_path("workpris-bench")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def package_of(services: int, facts: Facts) -> Path:
    """Return the made-up package of a size; the first time it is made."""
    folder = cache_folder() / f"package-{MADE}-{services}"
    if not folder.is_dir():
        unfinished = folder.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        begun = time.perf_counter()
        count = make_package(unfinished, services, facts)
        print_count(services, count, time.perf_counter() - begun)
        unfinished.rename(folder)
    return folder


def shelf_of(services: int, facts: Facts, *, fresh: bool = False) -> DirectoryShelf:
    """Return a shelf on which the made-up directory of a size stands; where it does not yet, it is brought in.

    Args:
        services: the size.
        facts: what the program knows.
        fresh: whether it is brought in again, because the way in which it is built has changed.
    """
    package = package_of(services, facts)
    folder = cache_folder() / f"shelf-{MADE}.{SCHEMA_VERSION}-{services}"
    shelf = DirectoryShelf(folder, facts)
    if fresh or not _opens(shelf):
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "bench.install", str(package), str(folder)], cwd=ROOT, check=True)
    return shelf


def _opens(shelf: DirectoryShelf) -> bool:
    try:
        shelf.open().close()
    except (MachineFault, DirectoryOutdated):
        return False
    return True


def main() -> None:
    """Make what is missing: ``python -m bench.cache SERVICES``; with ``package`` behind it, only the package."""
    facts = read_facts(resources_folder())
    package_of(int(sys.argv[1]), facts)
    if sys.argv[2:] != ["package"]:
        shelf_of(int(sys.argv[1]), facts)


if __name__ == "__main__":
    main()
