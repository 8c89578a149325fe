"""Joins the dialog for who leaves today with the directory; what was told there is gone with the dialog."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workpris_desktop.directory.day_kit import find_day_kit
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.leaving_today import DayKit, Leaving
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.leaving_dialog import LeavingDialog
from workpris_desktop.ui.directory.town_controller import TownController
from workpris_desktop.ui.idle import IdleWatch
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.leaving_words import LeavingWords, call_cost
from workpris_desktop.wording.office_words import OfficeWords

_TOPIC = "leaving"


class LeavingController(QObject):
    """Opens the dialog and finds the kit on the reading lane; holds nothing of a person itself."""

    shortlist_requested = Signal(Shortlist)
    """What is to be in the place of the shortlist."""
    leaflet_requested = Signal()
    """The leaflet is to be shown, once the shortlist is."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    said = Signal(str)
    """What to say for a moment."""

    def __init__(
        self,
        window: QWidget,
        desk: DirectoryDesk,
        lane: TaskLane,
        facts: Facts,
        *,
        phrasebook: Callable[[], Phrasebook],
        now: Callable[[], datetime],
        findings: Callable[[], Findings] = lambda: NO_FINDINGS,
        idle: IdleWatch | None = None,
    ) -> None:
        """Introduce what is needed.

        Args:
            window: stands behind the dialog.
            desk: the directory.
            lane: the one on which the directory is read.
            facts: regions and labels.
            phrasebook: the phrases of the language spoken now.
            now: the clock on the wall.
            findings: what was found out about providers.
            idle: notices that nobody is at the computer any more.
        """
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._lane = lane
        self._facts = facts
        self._phrasebook = phrasebook
        self._now = now
        self._findings = findings
        self._idle = idle or IdleWatch(parent=self)
        self._idle.left_alone.connect(self.forget_person)

    def open_dialog(self) -> None:
        """Ask where somebody goes, and whether woman or man."""
        self.forget_person()
        words = LeavingWords(self._facts, self._phrasebook(), self)
        dialog = LeavingDialog(words, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words.setParent(dialog)
        towns = TownController(dialog.town, self._desk, self._lane, OfficeWords(self._facts, dialog))
        towns.failed.connect(self.failed)
        dialog.asked.connect(lambda town, sex: self._find(dialog, town, sex))
        dialog.unasked.connect(lambda: self._lane.forget(self, _TOPIC))
        dialog.shortlist_requested.connect(self._choose)
        dialog.leaflet_requested.connect(self._choose)
        dialog.leaflet_requested.connect(lambda _: self.leaflet_requested.emit())
        dialog.finished.connect(self._end)
        self._idle.begin()
        dialog.open()

    def forget_person(self) -> None:
        """Close what is open, and drop what is being read: both know of a person."""
        for dialog in self._window.findChildren(LeavingDialog):
            dialog.reject()
        self._end()

    def _end(self) -> None:
        self._idle.end()
        self._lane.forget(self, _TOPIC)

    def _find(self, dialog: LeavingDialog, town: Municipality, sex: Sex) -> None:
        leaving = Leaving(town, sex, self._now())
        desk, regions, findings = self._desk, self._facts.regions, self._findings()

        def find() -> DayKit:
            return find_day_kit(desk, leaving, regions=regions, call_cost=call_cost, findings=findings)

        def show(kit: DayKit) -> None:
            if isValid(dialog):
                dialog.show_kit(kit)

        self._lane.run(self, find, show, self.failed.emit, newest_of=_TOPIC)

    def _choose(self, picks: tuple[Pick, ...]) -> None:
        self.shortlist_requested.emit(Shortlist(picks))
        self.said.emit(self.tr("%n services are on the shortlist now.", "", len(picks)))
