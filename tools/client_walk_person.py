"""A person at the window: looks for what stands there, clicks, types, and keeps what was seen as pictures.

The person lives in a thread of its own, as one lives outside of the computer: whatever is asked is done by the
window's thread when it comes to it, so that a dialog that waits for an answer stops nobody.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from tools.client_walk_hands import Hands
from tools.client_walk_sight import (
    asks_for_file,
    everything_said,
    find_button,
    find_named,
    find_password,
    find_row,
    find_tab,
    is_selected,
    keyboard,
    screen_picture,
    type_letters,
)
from tools.client_walk_words import ScreenWords, plain
from tools.small_picture import save_small

_LEFT: Final = Qt.MouseButton.LeftButton
PATIENCE_S: Final = 60
LOOK_EVERY_S: Final = 0.02
STILL_S: Final = 0.15
"""So long nothing moves on the screen before a picture is taken."""
LONGEST_DEED_S: Final = 0.5
LONGEST_STIR_S: Final = 4.0

Found = TypeVar("Found")


class NotSeen(Exception):
    """What was looked for does not come to be seen; the text says what stood there instead."""


@dataclass
class Effort:
    """What a step has cost the person."""

    clicks: int = 0
    keys: int = 0
    letters: int = 0
    out_of_sight: list[str] = field(default_factory=list)
    """What had to be scrolled to."""


class Person:
    """Works with the window as somebody does who reads what stands there.

    Args:
        hands: in the window's thread.
        words: says what stands there in the language of the window.
        pictures: the folder for pictures, None to take none.
        ending: of the names of pictures.
    """

    def __init__(self, hands: Hands, words: ScreenWords, pictures: Path | None, ending: str) -> None:
        self._hands, self.words, self._pictures, self._ending = hands, words, pictures, ending
        self.effort = Effort()

    def see(self, look: Callable[[], Found | None], what: str, patience_s: float = PATIENCE_S) -> Found:
        """Look until something is seen, and return it.

        Raises:
            NotSeen: it does not come.
        """
        until = time.monotonic() + patience_s
        while True:
            found = self._hands.ask(look)
            if found:
                return found
            if time.monotonic() > until:
                raise NotSeen(f"{what}; seen: {self._hands.ask(everything_said)}")
            time.sleep(LOOK_EVERY_S)

    def ask(self, work: Callable[[], Found]) -> Found:
        """Return what is seen now, by a look in the window's thread."""
        return self._hands.ask(work)

    def click(self, source: str) -> None:
        """Click on the button, link, tab or tick that says an English text, in the language of the window."""
        self.click_on(partial(find_button, self.words.said(source)), source)

    def click_if_there(self, said: frozenset[str]) -> None:
        """Click on a button that says one of these texts, where there is one, and wait until it is gone."""
        if self._hands.ask(lambda: find_button(said)) is not None:
            self.click_on(lambda: find_button(said), f"one of {sorted(said)}")
            self.see(lambda: find_button(said) is None, "what was folded")

    def click_on(self, look: Callable[[], QWidget | None], what: str) -> None:
        """Click on a widget as soon as it is seen."""
        widget = self.see(look, what)
        self.effort.clicks += 1
        self._note_out_of_sight(widget, what)
        self._click_at(widget, widget.rect().center())

    def turn_to(self, source: str) -> None:
        """Click on a tab."""
        said = self.words.said(source)
        bar, place = self.see(lambda: find_tab(said), f"tab {source}")
        self.effort.clicks += 1
        self._click_at(bar, place)

    def row(self, text: str) -> None:
        """Click on the row of a list or table that begins with a text."""
        self.click_on_row(frozenset({text}))

    def click_on_row(self, said: frozenset[str]) -> None:
        """Click on the row of a list or table that begins with one of these texts.

        Raises:
            NotSeen: it cannot be selected.
        """
        until = time.monotonic() + PATIENCE_S
        while not self._selects(said):
            if time.monotonic() > until:
                raise NotSeen(f"row {sorted(said)} selected")
            # Two clicks at once would open it.
            time.sleep(2 * self._hands.ask(QApplication.doubleClickInterval) / 1000)

    def has_row(self, text: str) -> bool:
        """Tell whether a row of a list or table begins with a text."""
        return self._hands.ask(lambda: find_row(frozenset({text})) is not None)

    def choose(self, source: str, option: str) -> None:
        """Choose from a list by typing the beginning of what is wanted."""
        box = self.see(lambda: find_named(self.words.said(source), QComboBox), source)
        self.effort.clicks += 1
        self._hands.ask(box.setFocus)
        self.type(option)
        self.see(lambda: plain(box.currentText()).startswith(option), f"{option} chosen")

    def write(self, source: str, text: str) -> None:
        """Click into the field that is called by an English text, and type."""
        self.click_into(source)
        self.type(text)

    def click_into(self, source: str) -> None:
        """Click into the field that is called by an English text, or by one that stands for a name in it."""
        said = self.words.said(source)
        self.click_on(lambda: find_named(said, QLineEdit), source)

    def click_into_password(self) -> None:
        """Click into the only field that hides what is typed."""
        self.click_on(find_password, "the password")

    def type(self, text: str) -> None:
        """Type letters where the keyboard is."""
        self.effort.letters += len(text)
        self._hands.ask(lambda: type_letters(text))
        self.rest()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.effort.keys += 1
        widget = self._hands.ask(keyboard)
        self._do(widget, lambda: QTest.keyClick(widget, key, modifier))

    def read(self, source: str) -> str:
        """Return the label that is called by an English text.

        Raises:
            NotSeen: there is none.
        """
        label = self.see(lambda: find_named(self.words.said(source), QLabel), source)
        return str(self._hands.ask(label.text))

    def sees(self, text: str) -> bool:
        """Tell whether a text stands on the screen as a whole label or button."""
        return plain(text) in self.screen()

    def wait_for(self, text: str) -> None:
        """Wait until a text stands somewhere on the screen.

        Raises:
            NotSeen: it does not come.
        """
        self.see(lambda: any(plain(text) in said for said in everything_said()), text)

    def see_any(self, said: frozenset[str]) -> None:
        """Wait until one of these texts stands on the screen as a whole label or button.

        Raises:
            NotSeen: none comes.
        """
        self.see(lambda: said & set(everything_said()), f"one of {sorted(said)}")

    def see_button(self, *sources: str, enabled: bool = True) -> None:
        """Wait until a button says one of these English texts.

        Raises:
            NotSeen: none comes.
        """
        said = frozenset[str]().union(*(self.words.said(source) for source in sources))
        self.see(lambda: find_button(said, only_enabled=enabled), f"button {sources}")

    def has_button(self, source: str) -> bool:
        """Tell whether a button says an English text."""
        return self._hands.ask(lambda: find_button(self.words.said(source)) is not None)

    def name_file(self, path: Path) -> None:
        """Type where a file is to be saved, and press Return."""
        self.see(lambda: QApplication.activeModalWidget() if asks_for_file() else None, "the question where to save")
        self.effort.keys += 1
        self.type(str(path))
        self.press(Qt.Key.Key_Return)

    def rest(self) -> None:
        """Let the window do what was asked of it."""
        self._hands.ask(lambda: None)

    def screen(self) -> list[str]:
        """Return everything that stands on the screen."""
        return self._hands.ask(everything_said)

    def take_picture(self, name: str) -> None:
        """Keep what is seen, once nothing moves any more."""
        if self._pictures is None:
            return
        former, still_since, begun = None, time.monotonic(), time.monotonic()
        while True:
            seen = self._hands.ask(lambda: screen_picture().toImage())
            now = time.monotonic()
            if former is None or seen != former:
                former, still_since = seen, now
            if now - still_since > STILL_S or now - begun > LONGEST_STIR_S:
                break
            time.sleep(LOOK_EVERY_S)
        save_small(seen, self._pictures / f"walk-{name}-{self._ending}.png")

    def _selects(self, said: frozenset[str]) -> bool:
        """Click on a row, and tell whether it is the one that was meant: a list may be filled anew meanwhile."""
        view, place = self.see(lambda: find_row(said), f"row {sorted(said)}")
        self.effort.clicks += 1
        self._click_at(view.viewport(), place)
        return self._hands.ask(lambda: is_selected(view, said))

    def _click_at(self, widget: QWidget, place: QPoint) -> None:
        def click() -> None:
            # As a desktop does with the window that is clicked on.
            widget.window().activateWindow()
            QTest.mouseClick(widget, _LEFT, pos=place)

        self._do(widget, click)

    def _do(self, widget: QWidget, deed: Callable[[], None]) -> None:
        """Do something to a widget, and wait for the end of it, unless it opens a dialog that waits for an answer."""
        done = threading.Event()

        def do() -> None:
            deed()
            done.set()

        self._hands.ask(lambda: QTimer.singleShot(0, widget, do))
        done.wait(LONGEST_DEED_S)
        self.rest()

    def _note_out_of_sight(self, widget: QWidget, what: str) -> None:
        if self._hands.ask(lambda: widget.visibleRegion().isEmpty()):
            self.effort.out_of_sight.append(what)
