"""What every command of a publisher needs, introduced once by `publisher`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TextIO

from workpris_desktop.domain.facts import Facts


@dataclass(frozen=True, slots=True)
class PublishKit:
    """The tables that ship with the program, day and time (UTC), and where to read and write.

    ``out`` takes what was asked for, ``err`` what is said beside it; ``language`` is the one that is spoken;
    ``progress`` shows on a terminal how far a long work has come. ``read_input`` gives all that comes over the input;
    ``ask_secret`` asks a person for what nobody else should see, and is None where nobody sits.
    """

    facts: Facts
    resources: Path
    language: str
    today: date
    now: datetime
    out: TextIO
    err: TextIO
    progress: Callable[[int, int], None]
    read_input: Callable[[], bytes]
    ask_secret: Callable[[str], str] | None = None

    def say(self, text: str) -> None:
        """Write a line of what was asked for."""
        print(text, file=self.out)

    def remark(self, text: str) -> None:
        """Write a line that is said beside it."""
        print(text, file=self.err)
