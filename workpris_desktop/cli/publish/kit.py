"""What every command of a publisher needs, introduced once by `publisher`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TextIO

from workpris_desktop.domain.facts import Facts


@dataclass(frozen=True, slots=True)
class PublishKit:
    """The tables that ship with the program, the day, and where to write.

    ``out`` takes what was asked for, ``err`` what is said beside it; ``language`` is the one that is spoken;
    ``progress`` shows on a terminal how far a long work has come.
    """

    facts: Facts
    resources: Path
    language: str
    today: date
    out: TextIO
    err: TextIO
    progress: Callable[[int, int], None]

    def say(self, text: str) -> None:
        """Write a line of what was asked for."""
        print(text, file=self.out)

    def remark(self, text: str) -> None:
        """Write a line that is said beside it."""
        print(text, file=self.err)
