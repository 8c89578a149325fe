"""Where an error came from, without a word of what it was about: types and places, no messages, no values."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Final

MOST_PLACES: Final = 60
"""Of an endless recursion the two ends are enough."""

_OURS: Final = __name__.partition(".")[0]


@dataclass(frozen=True, slots=True)
class ErrorTrace:
    """One error of a chain: its type, and the places it went through, the outermost first.

    A place of ours is ``module:line function``; of another package only the name of that package is told.
    """

    error_type: str
    places: tuple[str, ...]


def trace_errors(error: BaseException) -> tuple[ErrorTrace, ...]:
    """Return the trace of an error, then of those that it came from or that are grouped in it."""
    traces: list[ErrorTrace] = []
    waiting, seen = [error], {id(error)}
    while waiting:
        current = waiting.pop(0)
        traces.append(ErrorTrace(_type_name(current), _shortened(tuple(_places(current.__traceback__)))))
        fresh = [origin for origin in _origins(current) if id(origin) not in seen]
        seen.update(map(id, fresh))
        waiting += fresh
    return tuple(traces)


def _type_name(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _origins(error: BaseException) -> Iterator[BaseException]:
    origin = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if origin is not None:
        yield origin
    if isinstance(error, BaseExceptionGroup):
        yield from error.exceptions


def _places(traceback: TracebackType | None) -> Iterator[str]:
    """Walk the places, a package of others once for all its steps in a row."""
    last = ""
    while traceback is not None:
        place = _place(traceback)
        if place != last:
            yield place
        last, traceback = place, traceback.tb_next


def _shortened(places: tuple[str, ...]) -> tuple[str, ...]:
    half = MOST_PLACES // 2
    return places if len(places) <= MOST_PLACES else (*places[:half], "...", *places[-half:])


def _place(traceback: TracebackType) -> str:
    module = str(traceback.tb_frame.f_globals.get("__name__", "?"))
    package = module.partition(".")[0]
    if package != _OURS:
        return package
    return f"{module}:{traceback.tb_lineno} {traceback.tb_frame.f_code.co_qualname}"
