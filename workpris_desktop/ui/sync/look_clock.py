"""Says when the program looks for a newer directory by itself: as often as was set, and where nobody pays for it."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workpris_desktop.domain.look_interval import LookInterval, is_due
from workpris_desktop.ui.sync.update_state import UpdateState

_BETWEEN_THOUGHTS_MS: Final = 30 * 60_000
"""So often the program asks itself whether it is time to look."""


class LookClock(QObject):
    """Thinks of a look now and then; ``interval`` may be set anew at any time.

    Args:
        interval: how often is looked.
        now: tells the moment (UTC).
        is_metered: tells whether somebody pays for what is fetched just now.
    """

    struck = Signal()
    """It may be time to look."""

    def __init__(self, interval: LookInterval, now: Callable[[], datetime], is_metered: Callable[[], bool]) -> None:
        super().__init__()
        self.interval, self.now, self._is_metered = interval, now, is_metered
        self._timer = QTimer(self, interval=_BETWEEN_THOUGHTS_MS)
        self._timer.timeout.connect(self.struck)

    def start(self) -> None:
        """Begin to think of it."""
        self._timer.start()

    def is_time_for(self, state: UpdateState, *, at_start: bool = False) -> bool:
        """Tell whether there is somebody to trust and a place to look, it is time, and nobody pays for it."""
        is_time = is_due(self.interval, state.last_look, self.now(), at_start=at_start)
        return state.publisher is not None and bool(state.sources) and is_time and not self._is_metered()
