"""Updates on their way in: all lines against the one in a hundred that changed, in seconds, bytes and memory.

Each update runs in a process of its own, from a folder, so that the disk and the processor are measured and no network.
``python -m bench.update`` takes sizes as arguments, and ``--large`` for `LARGE`.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from bench.memory_child import MOST_RESIDENT, mebibytes
from bench.publishing import ROOT
from bench.update_repository import COUNTRY, FOUNDED, UpdateRepository
from workpris_desktop.domain.edition import Edition, ImportReport
from workpris_desktop.domain.edition_history import HistoryEntry, Origin, OriginKind
from workpris_desktop.domain.update import SourceKind, UpdateSource
from workpris_desktop.sync.updated_shelf import Progress
from workpris_desktop.sync.updating import Updating

SIZES: Final = (1_000, 6_000)
LARGE: Final = 100_000
ALL_NEW: Final = "all lines, the first time"
ALL_AGAIN: Final = "all lines, over others"
CHANGED: Final = "changed lines"
STEPS: Final = (ALL_NEW, ALL_AGAIN, CHANGED)


class _Shelf:
    """Has one release in use, or none, and reads nothing in, because that is measured elsewhere."""

    def __init__(self, sequence: int) -> None:
        self._sequence = sequence
        self.fingerprint = ""

    def edition_number(self) -> int:
        """Return that of the one edition."""
        return min(self._sequence, 1)

    def history(self) -> tuple[HistoryEntry, ...]:
        """Return the one entry."""
        origin = Origin(OriginKind.UPDATE, fingerprint=self.fingerprint, sequence=self._sequence, countries=(COUNTRY,))
        return (HistoryEntry(1, "Bench", None, 1, FOUNDED, origin),) if self._sequence else ()

    def install_update(self, package: Path, origin: Origin, progress: Progress) -> ImportReport:
        """Leave the package as it is."""
        del package, progress
        return ImportReport(Edition(origin.sequence, "b", "Bench", FOUNDED.date(), False, 1, 1, 1), {}, ())


def main() -> None:
    """Run the updates of each size and print what they took."""
    if len(sys.argv) > 3 and sys.argv[1] in STEPS:  # noqa: PLR2004 - a step, a repository, and a folder of updates
        _run_one(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
        return
    said = [int(word) for word in sys.argv[1:] if word.isdigit()]
    for size in (*(said or SIZES), *((LARGE,) if "--large" in sys.argv else ())):
        with tempfile.TemporaryDirectory() as folder:
            _print_table(size, Path(folder))


def _print_table(size: int, folder: Path) -> None:
    first, whole, newest = (folder / name for name in ("first", "whole", "newest"))
    made = UpdateRepository(folder, size)
    made.found(first)
    for repository in (whole, newest):
        shutil.copytree(first, repository)
        made.publish(repository, with_changes=repository is newest)
    print(f"{size:,} services, {made.line_bytes / 1e6:.1f} MB of lines")
    _print_update(ALL_NEW, first, folder / "updates")
    shutil.copytree(folder / "updates", folder / "again")
    _print_update(ALL_AGAIN, whole, folder / "again")
    _print_update(CHANGED, newest, folder / "updates")


def _print_update(step: str, repository: Path, updates: Path) -> None:
    command = [sys.executable, "-m", "bench.update", step, str(repository), str(updates)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    seconds, cpu, download_bytes, memory = json.loads(done.stdout)
    print(
        f"  {step:26} {seconds:6.2f} s, {cpu:6.2f} s of CPU {download_bytes / 1e6:8.3f} MB {memory:6.0f} MiB",
        flush=True,
    )


def _run_one(step: str, repository: Path, updates: Path) -> None:
    """Look and fetch as a program does, print what that took, and take what came."""
    shelf = _Shelf(sequence=0 if step == ALL_NEW else 1)
    updating = Updating(updates, shelf, lambda: FOUNDED, FOUNDED)
    shelf.fingerprint = updating.add_publisher(repository).fingerprint
    begun = time.perf_counter(), time.process_time()
    offer = updating.look(UpdateSource(SourceKind.FOLDER, str(repository)))
    assert offer is not None
    assert offer.by_delta == (step == CHANGED)
    fetched = updating.fetch(offer, frozenset())
    seconds, cpu = time.perf_counter() - begun[0], time.process_time() - begun[1]
    print(json.dumps([seconds, cpu, offer.download_bytes, mebibytes(MOST_RESIDENT)]))
    updating.install(fetched)


if __name__ == "__main__":
    main()
