"""Half-written texts: kept in the vault while they are typed, and put back when it is unlocked again."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import isValid

from workpris_desktop.cases.draft_requests import DropDraft, KeepDraft, ReadDraft
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.ui.cases.vault_lane import VaultLane

KEEP_EVERY_MS: Final = 5_000


@dataclass(slots=True)
class _Watched:
    """A field under watch. ``is_changed`` is whether something was typed that is not in the vault yet."""

    widget: QPlainTextEdit
    on_change: Callable[[], None]
    is_changed: bool = False


class DraftKeeper(QObject):
    """Keeps what is typed every `KEEP_EVERY_MS`, when a field is released, and when the vault is locked.

    An empty field has no draft: once its text was saved and the field is emptied, the draft goes.
    """

    def __init__(self, vault: VaultLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._watched: dict[str, _Watched] = {}
        self._timer = QTimer(self, singleShot=True, interval=KEEP_EVERY_MS)
        self._timer.timeout.connect(self._keep_changed)

    def watch(self, place: str, widget: QPlainTextEdit) -> None:
        """Keep what is typed into a field from now on, and put in what was half-written at this place before.

        Args:
            place: what the text belongs to, such as ``file/<id>/entry``; no name of anybody.
            widget: the field; a field that has text already keeps it.
        """
        self.release(place)
        on_change = lambda: self._note_change(place)  # noqa: E731 - it is disconnected again by its name
        self._watched[place] = _Watched(widget, on_change)
        widget.textChanged.connect(on_change)
        self._vault.ask(self, ReadDraft(place), lambda text: self._put_in(place, widget, text))

    def release(self, place: str) -> None:
        """Watch a field no more; what is in it is kept."""
        watched = self._watched.pop(place, None)
        if watched is None or not isValid(watched.widget):
            return
        watched.widget.textChanged.disconnect(watched.on_change)
        if watched.is_changed:
            self._vault.ask(self, _wish(place, watched.widget.toPlainText()), lambda _: None)

    def take(self) -> tuple[KeepDraft | DropDraft, ...]:
        """Return what is not in the vault yet, and watch nothing any more: the vault is being locked."""
        self._timer.stop()
        watched, self._watched = self._watched, {}
        wishes = []
        for place, each in watched.items():
            if isValid(each.widget):
                each.widget.textChanged.disconnect(each.on_change)
                if each.is_changed:
                    wishes.append(_wish(place, each.widget.toPlainText()))
        return tuple(wishes)

    def _note_change(self, place: str) -> None:
        self._watched[place].is_changed = True
        if not self._timer.isActive():
            self._timer.start()

    def _keep_changed(self) -> None:
        for place, watched in self._watched.items():
            if watched.is_changed and isValid(watched.widget):
                watched.is_changed = False
                wish = _wish(place, watched.widget.toPlainText())
                self._vault.ask(self, wish, lambda _: None, partial(self._note_failure, place))

    def _note_failure(self, place: str, error: WorkprisError) -> None:
        """Try again when the next letter is typed, or when the vault is locked."""
        if place in self._watched:
            self._watched[place].is_changed = True
        self._vault.failed.emit(error)

    def _put_in(self, place: str, widget: QPlainTextEdit, text: str) -> None:
        watched = self._watched.get(place)
        if watched is None or watched.widget is not widget or not isValid(widget):
            return
        if text and not watched.is_changed and not widget.toPlainText():
            widget.setPlainText(text)
            watched.is_changed = False


def _wish(place: str, text: str) -> KeepDraft | DropDraft:
    return KeepDraft(place, text) if text else DropDraft(place)
