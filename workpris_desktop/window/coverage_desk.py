"""Introduces the coverage screen to the directory, to the search, to client data, and to the frame of the program."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.coverage import maps_of
from workpris_desktop.domain.coverage_change import CoverageComparison
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import MachineFault, WorkprisError
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.prison_view import PrisonView
from workpris_desktop.domain.region_map import Outline
from workpris_desktop.domain.unmet_need import UnmetBecause, UnmetNeed
from workpris_desktop.record.region_shapes import read_region_shapes
from workpris_desktop.ui.coverage.asked import Asked, Asking
from workpris_desktop.ui.coverage.beside_controllers import ChangesController, PrisonController
from workpris_desktop.ui.coverage.changes_tab import ChangesTab
from workpris_desktop.ui.coverage.coverage_controller import Counted, CoverageController
from workpris_desktop.ui.coverage.coverage_page import BesideTabs, CoveragePage
from workpris_desktop.ui.coverage.coverage_saver import CoverageSaver
from workpris_desktop.ui.coverage.demand_controller import DemandController
from workpris_desktop.ui.coverage.demand_tab import DemandTab
from workpris_desktop.ui.coverage.prison_tab import PrisonTab
from workpris_desktop.ui.main_window import COVERAGE, MainWindow
from workpris_desktop.window.demand_desk import DemandDesk
from workpris_desktop.window.search_room import SearchRoom
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.change_words import ChangeWords
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.demand_words import DemandWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.prison_words import PrisonWords

if TYPE_CHECKING:
    from workpris_desktop.ui.directory.desk import DirectoryDesk
    from workpris_desktop.ui.tasks import TaskLane


class CoverageDesk(QObject):
    """The last view of the window.

    Args:
        workplace: the tables that ship with the program, and the clock.
        window: the window.
        desk: the directory.
        reading: the lane on which it is read.
        room: the search, which shows the services behind a cell.
        phrasebook: the phrases of a language.
        demand: tells what is asked for.
    """

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        workplace: Workplace,
        window: MainWindow,
        *,
        desk: "DirectoryDesk",
        reading: "TaskLane",
        room: SearchRoom,
        phrasebook: Callable[[str], Phrasebook],
        demand: DemandDesk,
    ) -> None:
        super().__init__(window)
        self._workplace, self._desk, self._demand, self._window = workplace, desk, demand, window
        facts, today = workplace.facts, workplace.today
        self.words = CoverageWords(facts, self)
        prison_words = PrisonWords(self.words, facts, lambda: phrasebook(spoken_language()), self)
        demand_words = DemandWords(self.words, self)
        tabs = BesideTabs(
            PrisonTab(prison_words, today), ChangesTab(ChangeWords(self.words, self)), DemandTab(demand_words)
        )
        self.page = CoveragePage(self.words, facts, tabs)
        window.add_view(self.page)
        asking = Asking(
            self.page.filters,
            today,
            lambda: room.person.person,
            lambda: room.findings.findings,
            lambda: workplace.home().country,
        )
        self.controller = CoverageController(
            self.page, reading, count=self._count, words=self.words, asking=asking, parent=self
        )
        self.prison = PrisonController(tabs.prison, reading, self._prison, asking, self)
        self.changes = ChangesController(
            tabs.changes, reading, kept=self._kept, compare=self._compare, asking=asking, parent=self
        )
        self.demand = DemandController(
            tabs.demand,
            reading,
            tell=lambda: demand.told(asking.asked()),
            table=demand.table,
            words=demand_words,
            parent=self,
        )
        self.saver = CoverageSaver(
            self.page,
            reading,
            controller=self.controller,
            words=self.words,
            prison_words=prison_words,
            asking=asking,
            parent=self,
        )
        self._connect(room)

    def use_edition(self) -> None:
        """Count anew where it was shown: another edition is in use."""
        self.controller.use_edition()

    def _connect(self, room: SearchRoom) -> None:
        self.page.find_requested.connect(room.ask)
        self.page.unmet_noted.connect(self._note_unmet)
        self.controller.counts.connect(self.prison.read)
        self.controller.counts.connect(self.changes.look)
        self.controller.counts.connect(self._show_demand)
        self.page.demand.own_requested.connect(self._show_demand)
        self._demand.changed.connect(self._show_demand)
        for part in (self.controller, self.prison, self.changes, self.demand, self.saver):
            part.failed.connect(self.failed)
        for part in (self.demand, self.saver):
            part.said.connect(self._window.say)
        self._window.view_shown.connect(self._show)
        self._window.sample_changed.connect(self.page.banner.say)

    def _show(self, view: int) -> None:
        if view == COVERAGE:
            self._demand.look()
            if not self.page.prison.chosen:
                self.page.prison.choose(self._workplace.home().prison)
            self.controller.show()

    def _show_demand(self) -> None:
        self.demand.show(has_vault=self._demand.has_vault)

    def _note_unmet(self, service_type: str, place: str, because: UnmetBecause) -> None:
        today, facts = self._workplace.today(), self._workplace.facts
        regions = {each.id: each.region for each in facts.prisons} | {
            each.code: each.region for each in facts.districts
        }
        need = UnmetNeed(f"{today:%Y-%m}", service_type, regions.get(place, place), because)
        try:
            self._workplace.desktop.keep_unmet(need)
        except WorkprisError as error:
            self.failed.emit(error)
            return
        self._window.say(self.tr("Noted: {need}").format(need=self.words.type(service_type)))
        self._show_demand()

    def _count(self, asked: Asked) -> Counted:
        facts = self._workplace.facts
        coverage = self._desk.coverage(asked.question, facts, asked.today, person=asked.person, findings=asked.findings)
        shapes, fault = self._shapes()
        return Counted(coverage, self._edition(), maps_of(coverage, facts, shapes), fault)

    def _prison(self, prison_id: str, asked: Asked) -> tuple[PrisonView, Edition]:
        facts = self._workplace.facts
        prison = next(each for each in facts.prisons if each.id == prison_id)
        view = self._desk.prison_view(
            prison, facts, asked.today, person=asked.person, findings=asked.findings, language=spoken_language()
        )
        return view, self._edition()

    def _kept(self) -> tuple[Edition, ...]:
        return self._workplace.shelf.kept(self._edition())

    def _compare(self, number: int | None, day: date | None, asked: Asked) -> CoverageComparison:
        facts, told = self._workplace.facts, {"person": asked.person, "findings": asked.findings}
        if number is None:
            days = (asked.today, day or asked.today)
            return self._desk.compared(None, asked.question, facts, (min(days), max(days)), **told)
        with self._workplace.shelf.open_kept(number) as kept:
            return self._desk.compared(kept, asked.question, facts, (asked.today, asked.today), **told)

    def _edition(self) -> Edition:
        assert self._desk.edition is not None
        return self._desk.edition

    def _shapes(self) -> tuple[Mapping[str, tuple[Outline, ...]], MachineFault | None]:
        """Return the shapes of regions that the office has dropped in, or why they cannot be used."""
        folder = self._workplace.folder
        if folder is None:
            return {}, None
        try:
            return read_region_shapes(folder.regions_file, self._workplace.facts.regions), None
        except MachineFault as error:
            return {}, error
