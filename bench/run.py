"""Searching side by side: ours against its floor and its peers, as ratios of one run, held against `goals.toml`.

``python -m bench.run --size 6k`` takes a minute; ``--size 100k`` makes and reads in a directory first, and keeps it.
Peers that are not installed are left out, and said so. Milliseconds are printed only so that ratios can be recomputed.
"""

import argparse
import gc
import json
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from bench.brute_force import disagreements, forgiving_parts, plain_parts, scanned_counts
from bench.cache import ROOT, shelf_of
from bench.contestants import cards, haversine, ours, tuned_fts5
from bench.contestants.stage import Ask, Stage
from bench.corpus import stage_of
from bench.facet_counts import wrong_facet_counts
from bench.figures import AT_6K, noise, ratios
from bench.file_sizes import index_size
from bench.gen import size_of
from bench.goals import NOISE, print_verdicts
from bench.memory import memory_of
from bench.memory_child import can_measure
from bench.misspelt import misspelt_texts
from bench.page_figures import page_figures
from bench.peers import ELSEWHERE, opened
from bench.phrases import keystrokes
from bench.places import place_texts
from bench.timing import Effort, Times, measure
from workpris_desktop.directory.generation import index_of
from workpris_desktop.domain.facts import Facts
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

OUT: Final = ROOT / "bench" / "out"
SMALLEST: Final = "6k"
MOST_WRONG_SHOWN: Final = 12
NOT_COMPARED: Final = frozenset({cards.BASE, cards.AGAIN, cards.WIDE, tuned_fts5.LOOKUP, AT_6K})
"""They are no search, or one of another directory."""


@dataclass(slots=True)
class Result:
    """What came of one size."""

    size: str
    times: dict[str, Times] = field(default_factory=dict)
    figures: dict[str, float] = field(default_factory=dict)
    noise: float = 1.0

    def take(self, times: Mapping[str, Times]) -> None:
        """Keep and print the times of contestants that ran together, and the figures that follow from them."""
        self.times |= times
        self.figures |= ratios(times)
        _print_times(times)


def main() -> None:
    """Measure the sizes that are asked for; the exit code is 1 where a goal is missed."""
    options = _options()
    facts, missed = read_facts(resources_folder()), 0
    for size in options.size.split(","):
        result = _measured(size, facts, options)
        missed += _judge(result)
        _write(result)
    sys.exit(1 if missed else 0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.run", description=__doc__.partition("\n")[0])
    parser.add_argument("--size", default=SMALLEST, help="6k, 100k, 1M, or several with commas")
    parser.add_argument("--rounds", type=int, default=5, help="after one round that only warms up")
    parser.add_argument("--stride", type=int, default=1, help="2 types every second keystroke only")
    parser.add_argument("--budget", type=float, default=30.0, help="seconds for one round of one contestant")
    parser.add_argument("--cpu", action="store_true", help="count time of the processor, where other things run beside")
    parser.add_argument("--fresh", action="store_true", help="read the directory in again")
    return parser.parse_args()


def _effort(options: argparse.Namespace) -> Effort:
    return Effort(options.rounds, options.budget, time.thread_time if options.cpu else time.perf_counter)


def _measured(size: str, facts: Facts, options: argparse.Namespace) -> Result:
    stage = _stage(size, facts, fresh=options.fresh)
    texts = keystrokes()[:: options.stride]
    result = Result(size)
    print(f"{stage.services:,} services, {len(texts)} keystrokes, medians of {options.rounds} rounds")
    asks = dict(opened(stage, ELSEWHERE if options.cpu else ()))
    if size != SMALLEST:
        asks[AT_6K] = ours.asking(_stage(SMALLEST, facts, fresh=options.fresh), ours.COUNTED)
    result.figures["wrong_counts"] = _wrong_counts(stage, asks, texts)
    gc.collect()
    gc.freeze()
    result.take(measure(asks, texts, _effort(options)))
    result.noise = noise(result.times)
    _further(stage, asks, texts, options, result)
    return result


def _stage(size: str, facts: Facts, *, fresh: bool) -> Stage:
    services = size_of(size)
    with shelf_of(services, facts, fresh=fresh).open() as reader:
        return stage_of(services, reader.path, index_of(reader.path))


def _wrong_counts(stage: Stage, asks: Mapping[str, Ask], texts: Sequence[str]) -> int:
    """Hold the counts of all contestants against a scan, before anything is timed, and print those that differ."""
    plain = scanned_counts(stage.documents(), texts, plain_parts)
    forgiving = scanned_counts(stage.documents(), texts, forgiving_parts)
    wrong = []
    for name, ask in asks.items():
        if name not in NOT_COMPARED:
            is_ours = name in {ours.MATCH, ours.CARDS, ours.WHOLE}
            wrong += disagreements(name, ask, forgiving if is_ours else plain, may_stretch=is_ours)
    wrong += wrong_facet_counts(stage, texts)
    compared = sum(name not in NOT_COMPARED for name in asks)
    print(f"  {compared} ways of searching count like a scan of all services, but for {len(wrong)} counts")
    for line in wrong[:MOST_WRONG_SHOWN]:
        print(f"    {line}")
    return len(wrong)


def _further(
    stage: Stage, asks: Mapping[str, Ask], texts: Sequence[str], options: argparse.Namespace, result: Result
) -> None:
    """Measure what needs other questions: misspelt ones, filters, places; then pages, memory and sizes."""
    effort = _effort(options)
    print("misspelt keystrokes")
    floor = {name: asks[name] for name in (cards.BASE, cards.AGAIN, cards.WIDE)}
    times = measure({**floor, ours.CARDS: asks[ours.CARDS]}, misspelt_texts(), effort)
    _print_times(times)
    result.figures["misspelt_p95"] = times[ours.CARDS].p95 / times[cards.WIDE].p95
    print("filters")
    mixes = {name: ours.asking(stage, mix) for name, mix in ours.filter_mixes(stage).items()}
    times = measure({ours.WHOLE: asks[ours.WHOLE], **mixes}, texts, effort)
    _print_times(times)
    result.figures["filters"] = max(times[name].p95 for name in mixes) / times[ours.WHOLE].p95
    print("places")
    near, far = ours.nearest(stage), haversine.prepare(stage)
    points = place_texts(stage)
    result.figures["wrong_counts"] += sum(ask(at).ranks != far(at).ranks for at in points for ask in near.values())
    near = {**near, haversine.NAME: far}
    result.take(measure({cards.WIDE: asks[cards.WIDE], **near}, points, effort))
    result.figures |= page_figures(stage, texts)
    _measure_room(stage, texts, result)


def _measure_room(stage: Stage, texts: Sequence[str], result: Result) -> None:
    if can_measure():
        memory = memory_of(stage.directory, texts)
        result.figures["memory"] = memory.over_bare
        print(f"  memory {memory.over_bare:.1f} MiB over bare Python, {memory.over_imported:.1f} of it for data")
    size = index_size(stage)
    if size is not None:
        result.figures["index_size"] = size


def _print_times(times: Mapping[str, Times]) -> None:
    base = next(iter(times.values()))
    print(f"  {'':36} {'p50 ms':>9} {'p95 ms':>9} {'worst':>9} {'p50 x':>8} {'p95 x':>8}")
    for name, each in times.items():
        print(
            f"  {name:36} {each.p50:9.3f} {each.p95:9.3f} {each.worst:9.3f} "
            f"{each.p50 / base.p50:8.2f} {each.p95 / base.p95:8.2f}"
        )


def _judge(result: Result) -> int:
    """Print the verdict on each goal and return how many are missed."""
    print(f"goals at {result.size}; two identical contestants are x{result.noise:.2f} apart")
    if result.noise > NOISE:
        print("  too noisy for a verdict on times: measure again on a quiet machine")
    return print_verdicts(result.size, result.figures, result.noise)


def _write(result: Result, folder: Path = OUT) -> None:
    folder.mkdir(exist_ok=True)
    text = json.dumps(asdict(result), indent=1)
    (folder / f"search-{result.size}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
