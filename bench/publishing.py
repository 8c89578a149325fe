"""Building and comparing packages of full records: time for each thousand, and memory, which should be flat.

Each work runs in a process of its own. ``python -m bench.publishing`` takes sizes as arguments; above `MOST_FULL` the
records are plain ones, because so many full ones are more than a package may hold.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from bench.packages import write_package
from workpris_desktop.publishing.build import build_package, ndjson_path
from workpris_desktop.publishing.build_options import BuildOptions
from workpris_desktop.publishing.check.package import check_package
from workpris_desktop.publishing.diff import diff_packages
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.package import open_package
from workpris_desktop.system.paths import resources_folder

SIZES: Final = (1_000, 10_000)
MOST_FULL: Final = 50_000
ROOT: Final = Path(__file__).resolve().parent.parent
TODAY: Final = date(2026, 6, 1)


def _build(source: Path, out: Path) -> None:
    build_package([source], out, BuildOptions(TODAY), read_facts(resources_folder()))


def _build_again(_: Path, out: Path) -> None:
    again = out.with_name("again")
    build_package([out], again, BuildOptions(TODAY), read_facts(resources_folder()), previous=out)


def _check(_: Path, out: Path) -> None:
    check_package(out, read_facts(resources_folder()), TODAY, lambda _done, _total: None)


def _diff(_: Path, out: Path) -> None:
    diff_packages(out, ndjson_path(out))


def _open_lines(_: Path, out: Path) -> None:
    with open_package(ndjson_path(out), TODAY):
        pass


WORKS: Final[Mapping[str, Callable[[Path, Path], None]]] = {
    "build": _build,
    "build, with previous": _build_again,
    "check": _check,
    "diff of both forms": _diff,
    "open NDJSON": _open_lines,
}
"""In the order in which they are done: each finds what the ones before it have written."""


def main() -> None:
    """Run the works for each size and print seconds for each thousand services, and memory."""
    if len(sys.argv) > 2 and sys.argv[1] in WORKS:  # noqa: PLR2004 - a work, a source, and where to write
        _run_one(WORKS[sys.argv[1]], Path(sys.argv[2]), Path(sys.argv[3]))
        return
    facts = read_facts(resources_folder())
    for size in map(int, sys.argv[1:]) if len(sys.argv) > 1 else SIZES:
        with tempfile.TemporaryDirectory() as folder:
            full = size <= MOST_FULL
            source = write_package(Path(folder, "source"), size, facts, seed=1, full=full, scripts=True)
            _print_table(size, source, Path(folder, "out"))


def _print_table(size: int, source: Path, out: Path) -> None:
    rows = sum(path.read_bytes().count(b"\n") for path in source.glob("*.csv"))
    print(f"{size:,} services, about {rows:,} rows")
    for work in WORKS:
        command = [sys.executable, "-m", "bench.publishing", work, str(source), str(out)]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
        seconds, cpu, mebibytes = map(float, done.stdout.split())
        each = f"{cpu * 1000 / size:7.2f} s/1,000 services {cpu * 1000 / rows * 1000:7.0f} ms/1,000 rows"
        print(f"  {work:22} {seconds:7.1f} s, {cpu:7.1f} s of CPU {each} {mebibytes:6.0f} MiB", flush=True)


def _run_one(work: Callable[[Path, Path], None], source: Path, out: Path) -> None:
    begun = time.perf_counter()
    work(source, out)
    print(time.perf_counter() - begun, time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


if __name__ == "__main__":
    main()
