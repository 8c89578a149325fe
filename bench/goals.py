"""Goals, and whether figures reach them."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

GOALS_FILE: Final = Path(__file__).with_name("goals.toml")

NOISE: Final = 1.1
"""Two identical contestants further apart than this show a machine that is too noisy for a verdict."""


class Verdict(StrEnum):
    """What comes of a goal."""

    REACHED = "reached"
    MISSED = "MISSED"
    TOO_NOISY = "too noisy"
    NOT_MEASURED = "not measured"


@dataclass(frozen=True, slots=True)
class Goal:
    """A bound for a figure, by size; ``hard`` ones are exact, and no noise excuses them."""

    number: int
    says: str
    figure: str
    at_most: Mapping[str, float] = field(default_factory=dict)
    at_least: Mapping[str, float] = field(default_factory=dict)
    hard: bool = False

    def counts_at(self, size: str) -> bool:
        """Tell whether there is a bound for a size."""
        return size in self.at_most or size in self.at_least

    def bound(self, size: str) -> str:
        """Return the bound in signs."""
        return f"<= {self.at_most[size]:g}" if size in self.at_most else f">= {self.at_least[size]:g}"

    def verdict(self, size: str, figures: Mapping[str, float], noise: float) -> Verdict:
        """Return whether the figure keeps the bound.

        Args:
            size: of which directory.
            figures: what was measured, by name.
            noise: the ratio of two identical contestants, at least 1.
        """
        value = figures.get(self.figure)
        if value is None:
            return Verdict.NOT_MEASURED
        if value <= self.at_most.get(size, value) and value >= self.at_least.get(size, value):
            return Verdict.REACHED
        return Verdict.TOO_NOISY if noise > NOISE and not self.hard else Verdict.MISSED


def read_goals(path: Path = GOALS_FILE) -> Sequence[Goal]:
    """Return the goals.

    Raises:
        OSError: the file cannot be read.
        tomllib.TOMLDecodeError: it is no TOML.
        TypeError: a goal says what goals do not have.
    """
    with path.open("rb") as file:
        return tuple(Goal(**said) for said in tomllib.load(file)["goal"])


def print_verdicts(size: str, figures: Mapping[str, float], noise: float = 1.0) -> int:
    """Print each goal for a size with its figure and verdict, and return how many are missed.

    Args:
        size: of which directory.
        figures: what was measured, by name.
        noise: the ratio of two identical contestants, at least 1.
    """
    missed = 0
    for goal in read_goals():
        if goal.counts_at(size):
            verdict = goal.verdict(size, figures, noise)
            value = figures.get(goal.figure)
            shown = "-" if value is None else f"{value:.2f}"
            print(f"  {goal.number:3} {goal.says:64} {goal.bound(size):>9} {shown:>9}  {verdict.value}")
            missed += verdict is Verdict.MISSED
    return missed
