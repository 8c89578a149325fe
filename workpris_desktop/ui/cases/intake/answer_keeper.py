"""Answers on their way into the vault: kept shortly after the last change, tried again where that fails."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from workpris_desktop.cases.request import Request
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.ui.cases.vault_questions import VaultQuestions

KEEP_AFTER_MS: Final = 500
"""An answer is kept so long after its last change ..."""

KEEP_AT_LEAST_MS: Final = 1_000
"""... and so long after its first one that is not kept, even where somebody types one long word without a pause."""

TRY_AGAIN_MS: Final = 10_000

Wish = Callable[[str], "Request[Any] | None"]
"""Returns what keeps the answer to a field as it is now, None where it cannot be kept as it is."""


class AnswerKeeper(QObject):
    """Knows which answers are not in the vault yet; ``wish`` says how each is kept."""

    kept = Signal(object)
    """The moment at which an answer was kept."""
    refused = Signal(object)
    """The `WorkprisError` for which an answer could not be kept; it is tried again."""

    def __init__(
        self, questions: VaultQuestions, wish: Wish, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._questions, self._wish, self._now = questions, wish, now
        self._waiting: dict[str, None] = {}
        self._under_way: dict[str, Request[Any]] = {}
        self._pause = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._limit = QTimer(self, singleShot=True, interval=KEEP_AT_LEAST_MS)
        self._again = QTimer(self, singleShot=True, interval=TRY_AGAIN_MS)
        for timer in (self._pause, self._limit, self._again):
            timer.timeout.connect(self.keep)

    @property
    def is_at_rest(self) -> bool:
        """Tell whether all answers are in the vault."""
        return not self._waiting and not self._under_way

    def note(self, field: str) -> None:
        """Keep the answer to a field soon: it has changed."""
        self._waiting[field] = None
        self._pause.start()
        if not self._limit.isActive():
            self._limit.start()

    def keep(self) -> None:
        """Keep everything now, in the order in which it was changed."""
        self._stop()
        waiting, self._waiting = self._waiting, {}
        for field in waiting:
            wish = self._wish(field)
            if wish is not None:
                self._under_way[field] = wish
                self._questions.ask(wish, partial(self._take, field, wish), partial(self._refuse, field, wish))

    def take(self) -> tuple[Request[Any], ...]:
        """Return what keeps all that is not known to be in the vault, and wait for nothing any more."""
        self._stop()
        wishes = {**self._under_way}
        for field in self._waiting:
            wish = self._wish(field)
            if wish is not None:
                wishes[field] = wish
        self._waiting, self._under_way = {}, {}
        return tuple(wishes.values())

    def _stop(self) -> None:
        for timer in (self._pause, self._limit, self._again):
            timer.stop()

    def _take(self, field: str, wish: Request[Any], _kept: object) -> None:
        if self._under_way.get(field) is wish:
            del self._under_way[field]
        self.kept.emit(self._now())

    def _refuse(self, field: str, wish: Request[Any], error: WorkprisError) -> None:
        """Try again later, or when something else is kept, unless a newer answer is under way."""
        if self._under_way.get(field) is wish:
            del self._under_way[field]
            self._waiting[field] = None
            self._again.start()
        self.refused.emit(error)
