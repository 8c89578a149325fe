"""What came of work in another process, as it is sent back: an answer, an error of ours, or where it broke."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.system.error_trace import trace_errors


class WorkerBroke(RuntimeError):
    """The work raised an error that nobody foresaw; its trace is the text, with types and places and no values."""


@dataclass(frozen=True, slots=True)
class Done:
    """The work returned this."""

    answer: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """An error of ours in its parts; Python's own way to send errors calls their classes with too little."""

    kind: type[WorkprisError]
    arguments: tuple[Any, ...]
    values: Mapping[str, Any]

    def error(self) -> WorkprisError:
        """Return the error as it was raised, without what it came from."""
        error = self.kind.__new__(self.kind)
        error.args = self.arguments
        error.__dict__.update(self.values)
        return error


@dataclass(frozen=True, slots=True)
class Broke:
    """The work raised something that nobody foresaw."""

    trace: str


Outcome = Done | Failed | Broke


def outcome_of(work: Callable[[], Any]) -> Outcome:
    """Do work, and return what came of it as it is sent to whoever waits.

    What an unforeseen error says is left out: it may hold what the work was about.
    """
    try:
        return Done(work())
    except WorkprisError as error:
        return Failed(type(error), error.args, vars(error))
    except Exception as error:  # noqa: BLE001 - whoever waits for us must learn of every failure
        return Broke("\n".join(f"{trace.error_type}: {' > '.join(trace.places)}" for trace in trace_errors(error)))


def answer_of(outcome: Outcome) -> Any:
    """Return the answer, or raise what the work raised.

    Raises:
        WorkprisError: what the work raised.
        WorkerBroke: the work raised an error that nobody foresaw.
    """
    if isinstance(outcome, Failed):
        raise outcome.error()
    if isinstance(outcome, Broke):
        raise WorkerBroke(outcome.trace)
    return outcome.answer
