"""Letters that are pressed with Alt: each leads to one thing only, whatever is seen at the moment, in any language.

Views, parts and panels come and go beside each other and the menus; no translator can foresee which of them meet.
So letters are settled when Alt is pressed, as KDE's accelerator manager does: menus keep theirs, then who comes first.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMainWindow, QTabBar, QWidget

_MARK: Final = re.compile(r"&(?!&)(?=\w)")
_DOUBLED: Final = "&&"


@dataclass(frozen=True, slots=True)
class _Told:
    """A text on the screen, and what sets another one."""

    text: str
    set_text: Callable[[str], object]


def settle_letters(window: QMainWindow) -> None:
    """Let each letter that is seen in a window lead to one thing; who finds no free letter has none."""
    used = {letter_of(action.text()) for action in window.menuBar().actions()}
    losers = []
    for told in _seen(window):
        letter = letter_of(told.text)
        if not letter:
            continue
        if letter in used:
            losers.append(told)
        used.add(letter)
    for told in losers:
        other = with_another_letter(told.text, used)
        used.add(letter_of(other))
        told.set_text(other)


def letter_of(text: str) -> str:
    """Return the letter that is underlined in a text, folded; "" for none."""
    at = _mark_in(text)
    return text[at + 1].casefold() if at >= 0 else ""


def with_another_letter(text: str, used: set[str]) -> str:
    """Return a text with another letter underlined, that of the beginning of a word if any is free; none if none is."""
    at = _mark_in(text)
    bare = text[:at] + text[at + 1 :] if at >= 0 else text
    places = [number for number, sign in enumerate(bare) if sign.isalnum()]
    begins = [number for number in places if not number or not bare[number - 1].isalnum()]
    for number in (*begins, *places):
        if bare[number].casefold() not in used:
            return f"{bare[:number]}&{bare[number:]}"
    return bare


def _mark_in(text: str) -> int:
    """Return where the mark of the underlined letter stands, -1 for nowhere; two marks are one written sign."""
    found = _MARK.search(text.replace(_DOUBLED, "\0\0"))
    return found.start() if found else -1


def _seen(window: QWidget) -> Iterator[_Told]:
    """Walk what can be reached with Alt now, in the order in which it was made."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            yield _Told(widget.text(), widget.setText)
        elif isinstance(widget, QGroupBox):
            yield _Told(widget.title(), widget.setTitle)
        elif isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                yield _Told(widget.tabText(tab), partial(widget.setTabText, tab))
