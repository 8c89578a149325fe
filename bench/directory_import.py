"""Bringing in 20,000 services, and 5,000 full records, against a bare ``executemany`` of the same rows.

In turns, each in a fresh process. ``python -m bench.directory_import lines 6k 100k`` brings in gzipped lines instead,
as updates come: seconds for each thousand services, and the memory of the process at its most.
"""

import csv
import gzip
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from bench.cache import cache_folder, package_of
from bench.gen import size_of
from bench.memory_child import MOST_RESIDENT, can_measure, mebibytes
from bench.packages import write_package
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.facts import Facts
from workpris_desktop.publishing.reading import descriptor_of, read_into
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.ndjson import write_ndjson
from workpris_desktop.record.row_store import RowStore
from workpris_desktop.system.paths import resources_folder

SIZE = 20_000
ROUNDS = 3
ROOT = Path(__file__).resolve().parent.parent
CONTESTANTS = ("bare", "import", "bare again")


def main() -> None:
    """Run the contestants in turns and print seconds, ratios and memory."""
    if sys.argv[1:2] == ["lines"]:
        _measure_lines([size_of(text) for text in sys.argv[2:]])
        return
    if len(sys.argv) > 1:
        _run_one(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
        return
    facts = read_facts(resources_folder())
    with tempfile.TemporaryDirectory() as folder:
        for size, full in ((SIZE // 4, False), (SIZE, False), (SIZE // 4, True)):
            package = write_package(Path(folder) / f"package-{size}-{full}", size, facts, full=full)
            _print_table(size, _measure(package, Path(folder)), "full records" if full else "services")


def _measure_lines(sizes: list[int]) -> None:
    facts = read_facts(resources_folder())
    for size in sizes:
        lines = _lines_of(size, facts)
        with tempfile.TemporaryDirectory(dir=cache_folder()) as target:
            seconds, mebibytes = _child("import", lines, target)
        packed = lines.stat().st_size / 1e6
        each = seconds * 1000 / size
        print(f"{size:,} services, {packed:.1f} MB: {seconds:.1f} s, {each:.3f} s/1,000, {mebibytes:.0f} MiB")


def _lines_of(size: int, facts: Facts) -> Path:
    """Return the made-up package of a size as gzipped lines; the first time it is made."""
    package = package_of(size, facts)
    packed = package.with_name(f"{package.name}.ndjson.gz")
    if not packed.exists():
        plain, unfinished = packed.with_suffix(""), packed.with_suffix(".unfinished")
        with RowStore() as store:
            read_into(store, package)
            write_ndjson(plain, descriptor_of(package).as_description(), store)
        with plain.open("rb") as source, gzip.open(unfinished, "wb", 6) as target:
            shutil.copyfileobj(source, target)
        plain.unlink()
        unfinished.rename(packed)
    return packed


def _measure(package: Path, folder: Path) -> dict[str, list[tuple[float, float]]]:
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in CONTESTANTS}
    for round_number in range(ROUNDS):
        first = round_number % len(CONTESTANTS)
        for name in CONTESTANTS[first:] + CONTESTANTS[:first]:
            with tempfile.TemporaryDirectory(dir=folder) as target:
                found[name].append(_child(name.split()[0], package, target))
    return found


def _child(contestant: str, package: Path, target: str) -> tuple[float, float]:
    command = [sys.executable, "-m", "bench.directory_import", contestant, str(package), target]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    seconds, mebibytes = map(float, done.stdout.split())
    return seconds, mebibytes


def _run_one(contestant: str, package: Path, target: Path) -> None:
    facts = read_facts(resources_folder())
    begun = time.perf_counter()
    if contestant == "bare":
        _insert_bare(package, target / "bare.sqlite")
    else:
        DirectoryShelf(target, facts).install(package)
    seconds = time.perf_counter() - begun
    # Not what getrusage says: for it, a child begins as large as the process that started it.
    print(seconds, mebibytes(MOST_RESIDENT) if can_measure() else 0)


def _insert_bare(package: Path, path: Path) -> None:
    """Read the same files with the csv module and insert every cell as text: no rule, no index, no card."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode = OFF").close()
        connection.execute("PRAGMA synchronous = OFF")
        for file in sorted(package.glob("*.csv")):
            with file.open(encoding="utf-8", newline="") as stream:
                rows = csv.reader(stream)
                columns = next(rows)
                connection.execute(f"CREATE TABLE {file.stem} ({', '.join(columns)})")
                connection.executemany(f"INSERT INTO {file.stem} VALUES ({', '.join('?' * len(columns))})", rows)


def _print_table(size: int, found: dict[str, list[tuple[float, float]]], what: str) -> None:
    print(f"import of {size:,} {what}, medians of {ROUNDS}")
    medians = {name: statistics.median(seconds for seconds, _ in runs) for name, runs in found.items()}
    for name, median in medians.items():
        peak = max(mebibytes for _, mebibytes in found[name])
        ratio = median / medians["bare"]
        print(f"  {name:12} {median:7.2f} s {median * 1000 / size:8.3f} s/1,000   x{ratio:6.1f} {peak:7.0f} MiB")


if __name__ == "__main__":
    main()
