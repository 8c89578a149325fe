"""Joins the box of what waits to go out with the slips on disk."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.slip import Slip, corrections_among
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.ui.sync.waiting_box import WaitingBox, WaitingLine
from workpris_desktop.wording.slip_telling import SlipWords


class WaitingSlips(Protocol):
    """Slips on disk."""

    def slips(self, today: date) -> tuple[Slip, ...]:
        """Return what waits, and what was handed over not long ago."""

    def remove(self, ids: Collection[str]) -> tuple[Slip, ...]:
        """Remove slips, and return them."""

    def put_back(self, slips: Sequence[Slip]) -> None:
        """Put slips back that were removed."""

    def export(self, path: Path, today: date, *, again: bool = False) -> int:
        """Save what waits as a file, mark it as handed over, and return how many slips are in it."""


class WaitingController(QObject):
    """Shows slips, removes them, brings them back, and saves them as a file."""

    said = Signal(str)
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(self, box: WaitingBox, slips: WaitingSlips, facts: Facts, today: Callable[[], date]) -> None:
        super().__init__(box)
        self._box = box
        self._slips = slips
        self._facts = facts
        self._today = today
        self._words = SlipWords(self)
        self._removed: list[tuple[Slip, ...]] = []
        box.refresh_requested.connect(self.refresh)
        box.removal_requested.connect(self._remove)
        box.undo_requested.connect(self._undo)
        box.export_requested.connect(self._choose_file)

    def refresh(self) -> None:
        """Show what there is now."""
        try:
            slips = self._slips.slips(self._today())
        except WorkprisError as error:
            self.failed.emit(error)
            return
        waiting = [slip for slip in slips if slip.waits]
        corrections = corrections_among(waiting)
        count = self._words.count(corrections, len(waiting) - corrections)
        self._box.show_waiting([self._line(slip) for slip in slips], count, can_undo=bool(self._removed))

    def save(self, path: Path, *, again: bool = False) -> None:
        """Save what waits as a file, and say so."""
        try:
            count = self._slips.export(path, self._today(), again=again)
        except WorkprisError as error:
            self.failed.emit(error)
        else:
            said = self.tr("Saved %n slips as {file}. Hand the file to the publisher.", "", count)
            self.said.emit(said.format(file=path.name))
        self.refresh()

    def _line(self, slip: Slip) -> WaitingLine:
        text = self.tr("{what}\n{source}").format(
            what=self._words.title(slip, self._facts), source=self._words.source(slip)
        )
        return WaitingLine(slip.id, text, slip.waits)

    def _remove(self, ids: tuple[str, ...]) -> None:
        try:
            gone = self._slips.remove(frozenset(ids))
        except WorkprisError as error:
            self.failed.emit(error)
        else:
            self._removed += [gone] if gone else []
        self.refresh()

    def _undo(self) -> None:
        if self._removed:
            try:
                self._slips.put_back(self._removed[-1])
            except WorkprisError as error:
                self.failed.emit(error)
            else:
                self._removed.pop()
        self.refresh()

    def _choose_file(self, again: bool) -> None:
        proposed = among_documents(f"slips-{self._today().isoformat()}.json")
        title, kinds = self.tr("Save what waits as a file"), self.tr("Slips (*.json)")
        name, _ = QFileDialog.getSaveFileName(self._box.window(), title, proposed, kinds)
        if name:
            path = Path(name)
            self.save(path if path.suffix else path.with_suffix(".json"), again=again)
