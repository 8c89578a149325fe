"""Measuring side by side: contestants in turns on the same question, in another order each time."""

import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bench.contestants.stage import Ask

_TWENTIETHS: Final = 20


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


def measure(contestants: Mapping[str, Ask], texts: Sequence[str], rounds: int, budget: float) -> Mapping[str, Times]:
    """Return the times of all contestants.

    The first round only warms up; a contestant that takes longer for it than its budget keeps it as its result.

    Args:
        contestants: who is asked, by name.
        texts: what is asked.
        rounds: how often after the first round.
        budget: seconds that the first round of one contestant may take.
    """
    found: dict[str, list[list[float]]] = {name: [[] for _ in texts] for name in contestants}
    names = list(contestants)
    _round(contestants, names, texts, found)
    slow = {name for name, runs in found.items() if sum(run[0] for run in runs) > budget * 1000}
    running = [name for name in names if name not in slow]
    for name in running:
        found[name] = [[] for _ in texts]
    for _ in range(rounds):
        _round(contestants, running, texts, found)
    return {name: Times(tuple(statistics.median(run) for run in runs)) for name, runs in found.items()}


def _round(
    contestants: Mapping[str, Ask], names: Sequence[str], texts: Sequence[str], found: Mapping[str, list[list[float]]]
) -> None:
    for at, text in enumerate(texts):
        first = (at + len(found[names[0]][at])) % len(names)
        for name in (*names[first:], *names[:first]):
            found[name][at].append(milliseconds(contestants[name], text))


def milliseconds(ask: Ask, text: str) -> float:
    """Return how long one question takes; a contestant in another process says so itself."""
    begun = time.perf_counter()
    found = ask(text)
    return (time.perf_counter() - begun if found.seconds is None else found.seconds) * 1000
