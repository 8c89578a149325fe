"""The bar at the foot of the window: how it stands, and for a moment what has just been done, with Undo beside it."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QWidget

from workpris_desktop.ui.widgets.announcing import announce
from workpris_desktop.ui.widgets.elided_line import ElidedLine
from workpris_desktop.ui.widgets.link_button import LinkButton

NEWS_MS: Final = 6_000
UNDO_MS: Final = 10_000
"""What can be undone stands longer: the way to the button takes time."""
WEIGHTY_MS: Final = 10_000
"""So long nothing else takes the place of what must be read."""


@dataclass(frozen=True, slots=True)
class _News:
    text: str
    undo: Callable[[], object] | None
    is_weighty: bool
    stands_ms: int
    said_at: float


class NewsBar(QStatusBar):
    """Says what has been done. What must be read stands its time; what is said meanwhile waits, the newest only.

    Qt's own messages are not used: each walk through a menu would take them away.
    """

    def __init__(self, standing: QLabel, parent: QWidget | None = None) -> None:
        """Make the bar.

        Args:
            standing: what the bar says while there are no news.
            parent: the window.
        """
        super().__init__(parent)
        self._standing, self._news, self._line, self.undo_button = standing, QWidget(), ElidedLine(), LinkButton()
        self._shown: _News | None = None
        self._weighty: deque[_News] = deque()
        self._later: _News | None = None
        self._stand = QTimer(self, singleShot=True)
        self._stand.timeout.connect(self._go_on)
        row = QHBoxLayout(self._news)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)
        row.addWidget(self.undo_button)
        row.addStretch(1)
        standing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.addWidget(standing, 1)
        self.addWidget(self._news, 1)
        self.undo_button.clicked.connect(self._undo)
        self.show_texts()
        self._show(None)

    def say(
        self,
        text: str,
        *,
        undo: Callable[[], object] | None = None,
        is_weighty: bool = False,
        stands_ms: int = NEWS_MS,
    ) -> None:
        """Say what has been done.

        Args:
            text: a sentence; "" takes away what is said, unless it must be read.
            undo: brings back what was there before; offered as a button.
            is_weighty: it must be read: nothing takes its place for `WEIGHTY_MS`.
            stands_ms: how long it stands; 0 until something else is said.
        """
        if undo is not None:
            stands_ms = max(stands_ms, UNDO_MS)
        news = _News(text, undo, is_weighty, WEIGHTY_MS if is_weighty else stands_ms, time.monotonic())
        if self._shown is None or not self._shown.is_weighty:
            self._show(news)
        elif is_weighty:
            self._weighty.append(news)
        else:
            self._later = news

    def hush(self) -> None:
        """Take away everything that is said or waits to be said: it may tell of a client."""
        self._weighty.clear()
        self._later = None
        self._show(None)

    def withdraw_undo(self) -> None:
        """Offer to undo no longer: what would be brought back belongs to something else by now."""
        if self._shown is not None and self._shown.undo is not None:
            self._show(None)
        if self._later is not None and self._later.undo is not None:
            self._later = None

    def currentMessage(self) -> str:
        """Return what is said now, "" for nothing."""
        return self._shown.text if self._shown else ""

    def showMessage(self, text: str, /, timeout: int | None = 0) -> None:
        """Say something; as `say`."""
        self.say(text, stands_ms=timeout or 0)

    def clearMessage(self) -> None:
        """Say nothing; as `hush`."""
        self.hush()

    def show_texts(self) -> None:
        """Set every text of the bar in the language spoken now."""
        self.undo_button.say(self.tr("Undo"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_texts()
        super().changeEvent(event)

    def _show(self, news: _News | None) -> None:
        self._stand.stop()
        self._shown = news if news is not None and news.text else None
        text, undo = (self._shown.text, self._shown.undo) if self._shown else ("", None)
        self._line.say(text, must_be_whole=self._shown is not None and self._shown.is_weighty)
        self.undo_button.setVisible(undo is not None)
        self.undo_button.setAccessibleDescription(text)
        self._news.setVisible(bool(text))
        self._standing.setVisible(not text)
        if self._shown is not None:
            announce(self, text)
            if self._shown.stands_ms:
                self._stand.start(self._shown.stands_ms)

    def _go_on(self) -> None:
        """Say what has waited; who is about to press Undo is not disturbed."""
        if self.undo_button.hasFocus() and not self._weighty:
            self._stand.start(UNDO_MS)
            return
        if self._weighty:
            self._show(self._weighty.popleft())
            return
        later, self._later = self._later, None
        self._show(later if later is not None and _is_fresh(later) else None)

    def _undo(self) -> None:
        shown = self._shown
        self._show(None)
        if shown is not None and shown.undo is not None:
            shown.undo()


def _is_fresh(news: _News) -> bool:
    """Tell whether what has waited would still be on the screen, had it been shown at once; one with Undo always is."""
    is_lasting = news.undo is not None or not news.stands_ms
    return is_lasting or time.monotonic() - news.said_at < WEIGHTY_MS / 1000
