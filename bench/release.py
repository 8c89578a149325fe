"""Releasing and verifying packages of full records: time for each thousand, and memory, which should be flat.

Each work runs in a process of its own. ``python -m bench.release`` takes sizes as arguments, and ``--large`` for
`LARGE`; above `MOST_FULL` the records are plain ones, because so many full ones are more than a package may hold.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from bench.packages import write_package
from bench.publishing import MOST_FULL, ROOT
from workpris_desktop.publishing.repository.client_check import verify
from workpris_desktop.publishing.repository.founding import init_repository
from workpris_desktop.publishing.repository.releasing import publish_release
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.role import RootKeys
from workpris_desktop.publishing.repository.signing_key import new_signer
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.release_file import RELEASE_FILE
from workpris_desktop.system.paths import resources_folder

SIZES: Final = (1_000, 6_000)
LARGE: Final = 100_000
COUNTRIES: Final = ("AT", "CZ", "DE", "SI")
FOUNDED: Final = datetime(2026, 6, 1, tzinfo=UTC)
DAY: Final = timedelta(days=1)


def _release(source: Path, repository: Path) -> None:
    """Release twice, because keys live in no file here: at first all, then with deltas that say nothing changed."""
    targets, online = new_signer(), new_signer()
    keys = RootKeys([new_signer() for _ in range(3)], [targets, new_signer()], online)
    init_repository(repository, keys, FOUNDED, name="bench", title="Bench", countries=COUNTRIES, sources=())
    facts = read_facts(resources_folder())
    for day, step in enumerate(("release", "release after it"), start=1):
        _describe(source, created=f"2026-01-{day:02d}")
        with _Clock(step):
            publish_release(repository, source, facts, (targets, online), FOUNDED + day * DAY)


def _verify(_: Path, repository: Path) -> None:
    with _Clock("verify"):
        verify(repository, FOUNDED + 2 * DAY)


WORKS: Final[Mapping[str, Callable[[Path, Path], None]]] = {"release": _release, "verify": _verify}
"""In the order in which they are done: each finds what the ones before it have written."""


class _Clock:
    """Prints what a step took: its name, seconds, seconds of CPU, and the peak of memory so far in MiB."""

    def __init__(self, step: str) -> None:
        self._step = step

    def __enter__(self) -> None:
        self._begun = time.perf_counter(), time.process_time()

    def __exit__(self, *_: object) -> None:
        seconds, cpu = time.perf_counter() - self._begun[0], time.process_time() - self._begun[1]
        mebibytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps([self._step, seconds, cpu, mebibytes]), flush=True)


def _describe(package: Path, **keys: str) -> None:
    path = package / "datapackage.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **keys}), encoding="utf-8")


def main() -> None:
    """Run the works for each size and print seconds for each thousand services, and memory."""
    if len(sys.argv) > 2 and sys.argv[1] in WORKS:  # noqa: PLR2004 - a work, a source, and where to write
        WORKS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
        return
    facts = read_facts(resources_folder())
    said = [int(word) for word in sys.argv[1:] if word.isdigit()]
    for size in (*(said or SIZES), *((LARGE,) if "--large" in sys.argv else ())):
        with tempfile.TemporaryDirectory() as folder:
            source = write_package(Path(folder, "source"), size, facts, seed=1, full=size <= MOST_FULL)
            _print_table(size, source, Path(folder, "repository"))


def _print_table(size: int, source: Path, repository: Path) -> None:
    print(f"{size:,} services")
    for work in WORKS:
        command = [sys.executable, "-m", "bench.release", work, str(source), str(repository)]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
        for step, seconds, cpu, mebibytes in map(json.loads, done.stdout.splitlines()):
            each = f"{cpu * 1000 / size:7.2f} s/1,000 services"
            print(f"  {step:17} {seconds:7.1f} s, {cpu:7.1f} s of CPU {each} {mebibytes:6.0f} MiB", flush=True)
    _print_parts(RepositoryFolder(repository))


def _print_parts(repository: RepositoryFolder) -> None:
    targets = repository.targets().signed.targets
    release = json.loads(repository.target_path(targets[RELEASE_FILE]).read_bytes())
    for part in release["parts"]:
        name = part["target"]
        packed = targets[name].length / 1e6
        print(f"    {part['country'] or 'common':6} {part['services']:7,} services {packed:8.1f} MB")


if __name__ == "__main__":
    main()
