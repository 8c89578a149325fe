"""The way from the thread of a person who walks into the thread of the window."""

import queue
from collections.abc import Callable
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

LONGEST_S: Final = 60
"""So long the window may take to look at something."""

Found = TypeVar("Found")


class Hands(QObject):
    """Does in the window's thread what is asked from another."""

    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def ask(self, work: Callable[[], Found]) -> Found:
        """Return what some work in the window's thread returns.

        Raises:
            Exception: whatever the work raises.
        """
        answers: queue.Queue[tuple[Any, Exception | None]] = queue.Queue()
        self._asked.emit((work, answers))
        answer, error = answers.get(timeout=LONGEST_S)
        if error is not None:
            raise error
        return answer  # type: ignore[no-any-return]

    @staticmethod
    def _do(asked: tuple[Callable[[], object], queue.Queue[tuple[object, Exception | None]]]) -> None:
        work, answers = asked
        try:
            answers.put((work(), None))
        except Exception as error:  # noqa: BLE001 - it belongs to the other thread
            answers.put((None, error))
