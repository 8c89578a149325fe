"""Brings a package in, in a process of its own: ``python -m bench.install PACKAGE FOLDER`` prints seconds and memory.

Without a package, the index of what is in the folder is built anew, where it is missing.
A million services are more than a package may hold; here, and only here, these limits are lifted.
"""

import sys
import time
from pathlib import Path
from typing import Final

from bench.memory_child import MOST_RESIDENT, can_measure, mebibytes
from workpris_desktop.record import limits

NO_LIMIT: Final = 10**12


def lift_limits() -> None:
    """Let packages be of any size; to be called before anything else of the program is imported."""
    for name in ("MOST_ROWS", "MOST_ROWS_OF_DETAILS", "LARGEST_PACKAGE_BYTES", "MOST_MUNICIPALITIES"):
        setattr(limits, name, NO_LIMIT)


def main() -> None:
    """Bring the package in, or build the index, and print what it took."""
    lift_limits()
    from workpris_desktop.directory.shelf import DirectoryShelf
    from workpris_desktop.record.facts import read_facts
    from workpris_desktop.system.paths import resources_folder

    *packages, folder = sys.argv[1:]
    shelf = DirectoryShelf(Path(folder), read_facts(resources_folder()))
    begun = time.perf_counter()
    for package in packages:
        shelf.install(Path(package))
    if not packages:
        shelf.rebuild_index()
    seconds = time.perf_counter() - begun
    with shelf.open() as reader:
        services = reader.edition.services
    # Not what getrusage says: for it, a child begins as large as the process that started it.
    memory = mebibytes(MOST_RESIDENT) if can_measure() else 0
    each = f"{seconds * 1000 / services:.3f} s/1,000"
    done = "brought in and indexed" if packages else "indexed anew"
    print(f"{services:,} services {done} in {seconds:.1f} s ({each}), {memory:.0f} MiB at the most")


if __name__ == "__main__":
    main()
