"""Packages and directories that are made once and kept outside of the repository, because making them takes minutes."""

import json
import os
import shutil
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path
from typing import Final

from filelock import FileLock
from platformdirs import user_cache_path

from bench.gen import COLUMNS, make_package, print_count
from workpris_desktop.directory.generation import POINTER_FILE
from workpris_desktop.directory.schema import SCHEMA_VERSION
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.facts import Facts
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

ROOT: Final = Path(__file__).resolve().parent.parent
MADE: Final = 1
"""Goes up when the generator makes something else: what was made before is then made anew."""

SHAPE: Final = f"{MADE}.{SCHEMA_VERSION}.{sha256(json.dumps(COLUMNS).encode()).hexdigest()[:6]}"
"""What a directory file looks like: one of another shape is brought in anew."""


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
    folder = cache_folder() / f"shelf-{SHAPE}-{services}"
    if fresh:
        shutil.rmtree(folder, ignore_errors=True)
    bring_in(package, folder)
    return DirectoryShelf(folder, facts)


def bring_in(package: Path, folder: Path) -> None:
    """Bring a package in where that was not done yet; where only the index is of other code, build it anew."""
    mark = folder.with_name(f"{folder.name}.made-by")
    with FileLock(folder.with_name(f"{folder.name}.lock")):
        digest = _child("bench.index_digest")
        known = mark.read_text(encoding="ascii") if mark.exists() else ""
        # Until all is done nothing is known: who is stopped on the way begins anew.
        mark.unlink(missing_ok=True)
        if not (folder / POINTER_FILE).exists():
            shutil.rmtree(folder, ignore_errors=True)
            print(_child("bench.install", str(package), str(folder)), end="", flush=True)
        elif known != digest:
            for index in folder.glob("directory-*.index.sqlite"):
                index.unlink()
            print(_child("bench.install", str(folder)), end="", flush=True)
        mark.write_text(digest, encoding="ascii")


def _child(module: str, *arguments: str) -> str:
    """Run a module in a process of its own and return what it prints."""
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def main() -> None:
    """Make what is missing: ``python -m bench.cache SERVICES``; with ``package`` behind it, only the package."""
    facts = read_facts(resources_folder())
    package_of(int(sys.argv[1]), facts)
    if sys.argv[2:] != ["package"]:
        shelf_of(int(sys.argv[1]), facts)


if __name__ == "__main__":
    main()
