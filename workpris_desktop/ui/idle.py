"""Notices that nobody is at the computer any more."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

IDLE_MINUTES: Final = 10
LOOK_EVERY_MS: Final = 5_000

_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Tells once that no key and no mouse has moved for some minutes; it watches only between `begin` and `end`.

    Every event of the program passes a watch, so there is none while nothing depends on it. The clock is that of the
    wall, for a computer that slept has been left alone, too.
    """

    left_alone = Signal()

    def __init__(
        self,
        minutes: float = IDLE_MINUTES,
        clock: Callable[[], float] = time.time,
        *,
        look_every_ms: int = LOOK_EVERY_MS,
        parent: QObject | None = None,
    ) -> None:
        """Make a watch that does not watch yet.

        Args:
            minutes: after so many the computer is taken for left alone.
            clock: seconds, as `time.time` counts them.
            look_every_ms: how often the clock is looked at.
            parent: owns the object.
        """
        super().__init__(parent)
        self._seconds = minutes * 60
        self._clock = clock
        self._last = clock()
        self._timer = QTimer(self, interval=look_every_ms)
        self._timer.timeout.connect(self._look)

    @property
    def is_watching(self) -> bool:
        """Tell whether it watches."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Watch from now on."""
        app = QCoreApplication.instance()
        if app is not None and not self.is_watching:
            self._last = self._clock()
            self._timer.start()
            app.installEventFilter(self)

    def end(self) -> None:
        """Watch no more."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Note signs of life; let everything pass."""
        if event.type() in _SIGNS_OF_LIFE:
            self._last = self._clock()
        return False

    def _look(self) -> None:
        # A clock that was set back must not keep the facts alive for longer.
        self._last = min(self._last, self._clock())
        if self._clock() - self._last >= self._seconds:
            self.end()
            self.left_alone.emit()
