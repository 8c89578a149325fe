"""The course of a release: one step after the other, each told as done, not run here, or failed."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from tools.release.step import Failed, NotRun


class Outcome(StrEnum):
    """What came of a step."""

    DONE = "done"
    NOT_RUN = "NOT RUN"
    FAILED = "FAILED"


@dataclass
class Course:
    """Takes steps and remembers what came of each; what a step needs and lacks is a step that was not run."""

    tell: Callable[[str], None] = print
    outcomes: dict[str, Outcome] = field(default_factory=dict)

    def take(self, name: str, step: Callable[[], object], *needs: object) -> object:
        """Take a step and return what it made, None where it was not run or failed.

        Args:
            name: what is told.
            step: raises `NotRun` or `Failed`.
            needs: what steps before it made; where one is None, it is not run.
        """
        begun = time.monotonic()
        made: object = None
        try:
            if any(each is None for each in needs):
                raise NotRun("what it needs was not made")  # noqa: TRY301 - told as those of the step are
            made = step()
            outcome, said = Outcome.DONE, "" if isinstance(made, Path) else str(made)
        except NotRun as reason:
            outcome, said = Outcome.NOT_RUN, str(reason)
        except Failed as fault:
            outcome, said = Outcome.FAILED, str(fault)
        self.outcomes[name] = outcome
        self.tell(f"{outcome:7}  {name} ({time.monotonic() - begun:.0f} s){': ' if said else ''}{said}")
        return made

    @property
    def failed(self) -> bool:
        """Tell whether a step failed; one that was not run is no failure, and no success."""
        return Outcome.FAILED in self.outcomes.values()
