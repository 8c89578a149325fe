"""Notices a stick with a directory that is put in, without ever waiting for a drive in the window's thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.ui.tasks import TaskLane

LOOK_MS: Final = 3000
"""A stick is noticed within five seconds."""

_SIGNS: Final = ("workpris-directory/publisher.json", "workpris-directory/metadata/timestamp.json")


class StickWatch(QObject):
    """Looks again and again on a lane of its own, on which nothing else waits where a drive does not answer."""

    appeared = Signal(object)
    """The `Path` of a stick with a directory."""
    vanished = Signal(object)
    """The `Path` of one that is there no more."""

    def __init__(self, sticks: Callable[[], tuple[Path, ...]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sticks = sticks
        self._seen: frozenset[Path] = frozenset()
        self.lane = TaskLane("watching", self)
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self.look)

    def begin(self) -> None:
        """Look now, and every three seconds."""
        self._clock.start()
        self.look()

    def stop(self) -> None:
        """End the watch; a look at a drive that does not answer is left to itself."""
        self._clock.stop()
        if self.lane.is_idle:
            self.lane.stop()

    def look(self) -> None:
        """Look once, unless the look before is not answered yet."""
        if self.lane.is_idle:
            self.lane.run(self, self._with_directory, self._compare, _pass_over)

    def _with_directory(self) -> frozenset[Path]:
        return frozenset(stick for stick in self._sticks() if _holds_directory(stick))

    def _compare(self, now: frozenset[Path]) -> None:
        before, self._seen = self._seen, now
        for gone in sorted(before - now):
            self.vanished.emit(gone)
        for new in sorted(now - before):
            self.appeared.emit(new)


def _holds_directory(stick: Path) -> bool:
    try:
        return all((stick / sign).is_file() for sign in _SIGNS)
    except OSError:  # a stick that is pulled, or that this person may not read
        return False


def _pass_over(_error: WorkprisError) -> None:
    """Say nothing: who put nothing in has asked for nothing."""
