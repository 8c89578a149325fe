"""Compares services: those of the shortlist, and the one that is selected."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.ui.directory.compare_dialog import CompareDialog
from workpris_desktop.ui.directory.record_desk import Asked, Gathered, RecordDesk
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.compare_words import MOST_COMPARED, CompareWords
from workpris_desktop.wording.record.telling import Telling


class CompareController(QObject):
    """Reads services on the reading lane and opens the table."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    said = Signal(str)
    """What to say for a moment."""

    def __init__(
        self,
        window: QWidget,
        desk: RecordDesk,
        lane: TaskLane,
        facts: Facts,
        *,
        phrasebook: Callable[[], Phrasebook],
        now: Callable[[], datetime],
        person: Callable[[], Person] = lambda: NOBODY,
        findings: Callable[[], Findings] = lambda: NO_FINDINGS,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._lane = lane
        self._facts = facts
        self._phrasebook = phrasebook
        self._now = now
        self._person = person
        self._findings = findings
        self._words = CompareWords(facts, self)

    def compare(self, picks: Sequence[Pick], hits: Sequence[Hit]) -> None:
        """Compare the first services of a list; of fewer than two, say what to do.

        Args:
            picks: what to compare, in order; what comes after the fourth is left out.
            hits: what was found last, which knows distances.
        """
        ids = tuple(dict.fromkeys(pick.id for pick in picks))[:MOST_COMPARED]
        if len(ids) < 2:  # noqa: PLR2004 - nothing to set beside
            self.said.emit(self.tr("Put at least two services on the shortlist to compare them."))
            return
        asked = Asked(self._now(), self._person(), self._findings())
        distances = {hit.id: hit.distance_km for hit in hits if hit.id in ids and hit.distance_km is not None}
        self._lane.run(
            self,
            lambda: self._desk.gather_several(ids, asked),
            lambda gathered: self._show(gathered, distances),
            self.failed.emit,
            newest_of="compare",
        )

    def forget_person(self) -> None:
        """Close what is open, and drop what is being read: both know of a person."""
        self._lane.forget(self, "compare")
        for dialog in self._window.findChildren(CompareDialog):
            dialog.reject()

    def _show(self, gathered: tuple[Gathered, ...], distances: Mapping[str, float]) -> None:
        words = self._phrasebook()
        tellings = [
            Telling(each.service, each.edition, self._facts, words, self._now().date(), each.beside)
            for each in gathered
        ]
        dialog = CompareDialog(self._words.comparison(tellings, distances), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
