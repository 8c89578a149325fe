"""What a service in full, a town by its name and its responsible offices take, at 5,000 full records."""

import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from bench.gen_details import TODAY
from bench.packages import write_package
from bench.timing import Times
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.catchment import Responsibility
from workpris_desktop.domain.search import MOST_HITS, Question
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

SIZE: Final = 5_000


def main() -> None:
    """Measure each and print a table."""
    facts = read_facts(resources_folder())
    with tempfile.TemporaryDirectory() as folder:
        shelf = DirectoryShelf(Path(folder) / "shelf", facts)
        shelf.install(write_package(Path(folder) / "full", SIZE, facts, full=True))
        with shelf.open() as reader:
            hits = reader.search(Question(), TODAY).hits
            towns = reader.municipalities("b", MOST_HITS)
            print(f"{reader.edition.services:,} full records, milliseconds")
            _print_row("a service in full", [partial(reader.service, hit.id) for hit in hits])
            _print_row("towns by their name", [partial(reader.municipalities, town.name[:2]) for town in towns])
            offices = [partial(reader.responsible, town.id, Responsibility.RESIDENCE) for town in towns]
            _print_row("responsible offices", offices)


def _print_row(name: str, works: Sequence[Callable[[], object]]) -> None:
    times = Times(tuple(map(_milliseconds, works)))
    print(f"  {name:22} p50 {times.p50:8.3f}  p95 {times.p95:8.3f}  worst {times.worst:8.3f}")


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    main()
