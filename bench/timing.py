"""Measuring side by side: contestants in turns on the same question, in another order each time."""

import random
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bench.contestants.stage import Ask

_TWENTIETHS: Final = 20
_CHANCE: Final = random.Random(10)


@dataclass(frozen=True, slots=True)
class Times:
    """The median milliseconds of each question, in the order of the questions."""

    values: tuple[float, ...]

    @property
    def p50(self) -> float:
        """Return the median over all questions."""
        return statistics.median(self.values)

    @property
    def p95(self) -> float:
        """Return what all but one of twenty questions stay below."""
        return statistics.quantiles(self.values, n=_TWENTIETHS, method="inclusive")[-1]

    @property
    def worst(self) -> float:
        """Return the dearest question."""
        return max(self.values)


Clock = Callable[[], float]
"""Seconds that went by: `time.perf_counter`, or `time.thread_time` on a machine that has other things to do."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How it is measured: rounds after the first one, seconds for one round of a contestant, by which clock."""

    rounds: int = 5
    budget: float = 30.0
    clock: Clock = time.perf_counter


def measure(contestants: Mapping[str, Ask], texts: Sequence[str], effort: Effort) -> Mapping[str, Times]:
    """Return the times of all contestants.

    The first round only warms up, unless it is the only one; a contestant that takes longer for it than its budget
    keeps it as its result.

    Args:
        contestants: who is asked, by name.
        texts: what is asked.
        effort: how long.
    """
    found: dict[str, list[list[float]]] = {name: [[] for _ in texts] for name in contestants}
    names = list(contestants)
    _round(contestants, names, texts, found, effort.clock)
    slow = {name for name, runs in found.items() if sum(run[0] for run in runs) > effort.budget * 1000}
    running = [name for name in names if name not in slow] if effort.rounds else []
    for name in running:
        found[name] = [[] for _ in texts]
    for _ in range(effort.rounds if running else 0):
        _round(contestants, running, texts, found, effort.clock)
    return {name: Times(tuple(statistics.median(run) for run in runs)) for name, runs in found.items()}


def _round(
    contestants: Mapping[str, Ask],
    names: Sequence[str],
    texts: Sequence[str],
    found: Mapping[str, list[list[float]]],
    clock: Clock,
) -> None:
    for at, text in enumerate(texts):
        # Not turned round but drawn: who always comes after the same one would find what that one has warmed.
        for name in _CHANCE.sample(names, len(names)):
            found[name][at].append(milliseconds(contestants[name], text, clock))


def milliseconds(ask: Ask, text: str, clock: Clock) -> float:
    """Return how long one question takes; a contestant in another process says so itself."""
    begun = clock()
    found = ask(text)
    return (clock() - begun if found.seconds is None else found.seconds) * 1000
