"""Work that takes long, as those see it who wait for it: what is done, how far it has come, and the wish to stop it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Final

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workpris_desktop.domain.errors import Stopped


class Course:
    """How far work has come: told by the work in its thread, looked at from the window's; it can be asked to stop.

    Several pieces of work that share a course, such as the pages of one printout, are one for those who wait.
    """

    def __init__(self) -> None:
        self.began = time.monotonic()
        self._told = 0, 0
        self._stop = Event()

    def __call__(self, done: int, total: int) -> None:
        """Note how far the work has come; a total of 0 is not known.

        Raises:
            Stopped: it is to be given up.
        """
        if self._stop.is_set():
            raise Stopped
        self._told = done, total

    @property
    def told(self) -> tuple[int, int]:
        """Return how much of how much is done, (0, 0) where that is not known."""
        return self._told

    @property
    def is_stopping(self) -> bool:
        """Tell whether it was asked to stop."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the work to give up where it next tells how far it is."""
        self._stop.set()


@dataclass(frozen=True, slots=True)
class Telling:
    """How a piece of work is told of where somebody waits for it.

    Args:
        said: says what is being done, in the language spoken then; None for the words of the lane.
        course: how far it is; work with one can be stopped, and is when the window is closed.
        shown_by: a widget that tells of it itself: while that is on the screen, nobody else does.
        is_quiet: nobody asked for it, so nobody is told.
        is_needed: nothing goes on without it, so Stop is not offered.
    """

    said: Callable[[], str] | None = None
    course: Course | None = None
    shown_by: QWidget | None = None
    is_quiet: bool = False
    is_needed: bool = False

    @property
    def can_be_stopped(self) -> bool:
        """Tell whether Stop is offered."""
        return self.course is not None and not self.is_needed

    @property
    def is_wanted(self) -> bool:
        """Tell whether somebody else than the work's own widget has to tell of it."""
        shown_by = self.shown_by
        return not self.is_quiet and (shown_by is None or not isValid(shown_by) or not shown_by.isVisible())


PLAINLY: Final = Telling()
QUIETLY: Final = Telling(is_quiet=True)
