"""Each keystroke of a search against fetching 20 cards by their key, in turns, at 429 and 20,000 services.

Then what a full record, a town and its responsible offices take, at 5,000 full records.
"""

import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from bench.packages import write_package
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.catchment import Responsibility
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.search import MOST_HITS, Question, SettingFilter
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

SIZE = 20_000
ROUNDS = 5
CARDS = 20
REAL = Path(__file__).resolve().parents[2] / "shared" / "data" / "hsds_legal_aid"
PHRASES = (
    "dluhové poradenství",
    "dluhove poradenstvi brno",
    "Schuldenberatung Wien",
    "svetovanje o dolgovih",
    "housing after release",
    "eviction help",
    "legal information county",
    "přístřeší",
)
FILTERS = (
    {"region": "CZ064"},
    {"service_type": "DEB"},
    {"region": "SI", "service_type": "ACC.EMG"},
    {"region": "AT", "setting": SettingFilter.PRISON},
)

Contestant = Callable[[Question], object]


def main() -> None:
    """Measure both sizes and print a table for each."""
    facts = read_facts(resources_folder())
    with tempfile.TemporaryDirectory() as folder:
        real = REAL if REAL.is_dir() else write_package(Path(folder) / "small", 429, facts)
        for title, package in (("429", real), (f"{SIZE:,}", write_package(Path(folder) / "large", SIZE, facts))):
            _measure(title, package, Path(folder) / f"shelf-{title}", facts)
        _measure_details(
            write_package(Path(folder) / "full", SIZE // 4, facts, full=True), Path(folder) / "shelf", facts
        )


def _measure(title: str, package: Path, folder: Path, facts: Facts) -> None:
    shelf = DirectoryShelf(folder, facts)
    shelf.install(package)
    plain = [Question(phrase[:length]) for phrase in PHRASES for length in range(1, len(phrase) + 1)]
    filtered = [Question(text.text, **FILTERS[at % len(FILTERS)]) for at, text in enumerate(plain)]  # type: ignore[arg-type]
    with shelf.open() as reader, closing(sqlite3.connect(f"file:{reader.path}?mode=ro", uri=True)) as connection:
        contestants = {
            "20 cards by key": _by_key(connection, reader.edition.services),
            "the same again": _by_key(connection, reader.edition.services),
            "search of 20": _search(reader, CARDS),
            f"search of {MOST_HITS}": _search(reader, MOST_HITS),
        }
        print(f"{title} services, {len(plain)} keystrokes, medians of {ROUNDS} each; ratios to 20 cards by key")
        _print_table("no filter", _times(contestants, plain))
        _print_table("with filters", _times(contestants, filtered))


def _measure_details(package: Path, folder: Path, facts: Facts) -> None:
    shelf = DirectoryShelf(folder, facts)
    shelf.install(package)
    with shelf.open() as reader:
        hits = reader.search(Question()).hits
        towns = reader.municipalities("b", MOST_HITS)
        print(f"{reader.edition.services:,} full records")
        times = {
            "a service in full": [_milliseconds(partial(reader.service, hit.id)) for hit in hits],
            "towns by their name": [_milliseconds(partial(reader.municipalities, town.name[:2])) for town in towns],
            "responsible offices": [
                _milliseconds(partial(reader.responsible, town.id, Responsibility.RESIDENCE)) for town in towns
            ],
        }
        _print_table("by id and by name", times)


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _by_key(connection: sqlite3.Connection, services: int) -> Contestant:
    chance = random.Random(1)
    sql = f"SELECT * FROM card WHERE rank IN ({', '.join('?' * CARDS)})"
    return lambda _: connection.execute(sql, chance.sample(range(1, services + 1), CARDS)).fetchall()


def _search(reader: DirectoryReader, limit: int) -> Contestant:
    return lambda asked: reader.search(
        Question(asked.text, asked.service_type, asked.region, asked.setting, limit),
    )


def _times(contestants: dict[str, Contestant], questions: list[Question]) -> dict[str, list[float]]:
    """Return the median milliseconds of each question by contestant; their order is drawn anew for every question."""
    names = list(contestants)
    chance = random.Random(2)
    times: dict[str, list[list[float]]] = {name: [[] for _ in questions] for name in names}
    for round_number in range(ROUNDS + 1):
        for at, question in enumerate(questions):
            for name in chance.sample(names, len(names)):
                begun = time.perf_counter()
                contestants[name](question)
                if round_number:
                    times[name][at].append((time.perf_counter() - begun) * 1000)
    return {name: [statistics.median(values) for values in of_name] for name, of_name in times.items()}


def _print_table(title: str, times: dict[str, list[float]]) -> None:
    print(f"  {title:22} {'p50 ms':>8} {'p95 ms':>8} {'max ms':>8} {'p50 x':>7} {'p95 x':>7}")
    base = _percentiles(next(iter(times.values())))
    for name, values in times.items():
        p50, p95 = _percentiles(values)
        print(f"    {name:20} {p50:8.3f} {p95:8.3f} {max(values):8.3f} {p50 / base[0]:7.2f} {p95 / base[1]:7.2f}")


def _percentiles(values: list[float]) -> tuple[float, float]:
    cuts = statistics.quantiles(values, n=20, method="inclusive")
    return statistics.median(values), cuts[-1]


if __name__ == "__main__":
    main()
