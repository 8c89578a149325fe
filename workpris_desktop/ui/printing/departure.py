"""A sheet on its way out of the program: it can be held back until it begins to leave, and no longer."""

from enum import Enum, auto
from threading import Lock


class _Stage(Enum):
    ASKED = auto()
    LEAVING = auto()
    TAKEN = auto()
    OVER = auto()


class Departure:
    """Tells what becomes of a sheet when the vault is locked while it is on its way; the lane asks it, too.

    A sheet either stays, or it is noted: there is no moment in which it could leave after it was held back.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._stage = _Stage.ASKED

    def is_wanted(self) -> bool:
        """Return whether it may go on: it was not held back, and nobody else has noted it."""
        return self._stage in {_Stage.ASKED, _Stage.LEAVING}

    def begin(self) -> bool:
        """Let it leave from now on, and return whether it may; asked right before, on the drawing lane."""
        with self._lock:
            if self._stage is _Stage.ASKED:
                self._stage = _Stage.LEAVING
            return self._stage is _Stage.LEAVING

    def hold_back(self) -> None:
        """Let it stay, unless it is already leaving."""
        with self._lock:
            if self._stage is _Stage.ASKED:
                self._stage = _Stage.OVER

    def take(self) -> bool:
        """Let it stay, or return that it is leaving: whoever takes it notes it now, and nobody afterwards."""
        with self._lock:
            is_leaving = self._stage is _Stage.LEAVING
            self._stage = _Stage.TAKEN if is_leaving else _Stage.OVER
            return is_leaving

    def end(self) -> bool:
        """Note that it has left or failed, and return whether that is still to be told."""
        with self._lock:
            is_wanted = self._stage in {_Stage.ASKED, _Stage.LEAVING}
            self._stage = _Stage.OVER
            return is_wanted
