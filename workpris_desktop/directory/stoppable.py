"""Stopping in the middle of one long statement of SQL, while no line of ours runs."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from workpris_desktop.domain.errors import Stopped

Progress = Callable[[int, int], None]
"""Is told how much of how much is done; it may raise `Stopped`."""

PROGRESS_TOTAL: Final = 1_000
"""How much there is to do when a directory is read in, whatever its size."""

_STEPS_BETWEEN_REPORTS: Final = 500_000
"""Steps of SQLite's machine, some milliseconds."""


def silent(_done: int, _total: int) -> None:
    """Report to nobody."""


def part_of(progress: Progress, begins: int, ends: int) -> Progress:
    """Return a progress whose whole is a part of another one's, from so much of `PROGRESS_TOTAL` to so much of it."""
    return lambda done, total: progress(begins + (ends - begins) * done // total, PROGRESS_TOTAL)


@contextmanager
def stoppable(connection: sqlite3.Connection, progress: Progress) -> Iterator[Progress]:
    """Let progress be told from within statements too while the block runs; give the function to tell it by otherwise.

    Raises:
        BaseException: whatever ``progress`` raised within a statement, which SQLite could only tell as an interruption.
        Stopped: the statement was interrupted by Ctrl-C.
    """
    repeated = _Repeated(progress)
    connection.set_progress_handler(repeated.again, _STEPS_BETWEEN_REPORTS)
    try:
        yield repeated.tell
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_INTERRUPT:
            raise
        # Ctrl-C may strike before the first line of `again`, and then leaves no trace but the interruption.
        raise repeated.raised or Stopped from error
    finally:
        connection.set_progress_handler(None, 0)


class _Repeated:
    """What was told last, told again as long as a statement runs."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last = (0, 1)
        self.raised: BaseException | None = None

    def tell(self, done: int, total: int) -> None:
        self._last = (done, total)
        self._progress(done, total)

    def again(self) -> bool:
        """Tell SQLite whether to break off; an error cannot pass through it, and is kept."""
        try:
            self._progress(*self._last)
        except BaseException as error:  # noqa: BLE001 - it is raised again by `stoppable`
            self.raised = error
        return self.raised is not None
