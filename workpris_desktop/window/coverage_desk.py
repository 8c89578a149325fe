"""Introduces the coverage screen to the directory, to the search, and to the frame of the program."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workpris_desktop.directory.unmet_file import read_unmet
from workpris_desktop.domain.coverage import CoverageQuestion, maps_of
from workpris_desktop.domain.demand import demand_of
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.own_finding import Findings
from workpris_desktop.domain.person import Person
from workpris_desktop.domain.region_map import Outline
from workpris_desktop.record.region_shapes import read_region_shapes
from workpris_desktop.ui.coverage.coverage_controller import Counted, CoverageController
from workpris_desktop.ui.coverage.coverage_page import CoveragePage
from workpris_desktop.ui.main_window import COVERAGE, MainWindow
from workpris_desktop.window.search_room import SearchRoom
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.coverage_words import CoverageWords

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
    ) -> None:
        super().__init__(window)
        self._workplace, self._desk = workplace, desk
        words = CoverageWords(workplace.facts, self)
        self.page = CoveragePage(words, workplace.facts)
        window.add_view(self.page)
        self.controller = CoverageController(
            self.page,
            reading,
            self._count,
            words,
            workplace.facts,
            today=workplace.today,
            person=lambda: room.person.person,
            findings=lambda: room.findings.findings,
            parent=self,
        )
        self.page.find_requested.connect(room.ask)
        self.controller.failed.connect(self.failed)
        self.controller.said.connect(window.say)
        window.view_shown.connect(lambda view: self.controller.show() if view == COVERAGE else None)
        window.sample_changed.connect(self.page.banner.say)

    def use_edition(self) -> None:
        """Count anew where it was shown: another edition is in use."""
        self.controller.use_edition()

    def _count(self, question: CoverageQuestion, person: Person, findings: Findings) -> Counted:
        facts, today = self._workplace.facts, self._workplace.today()
        coverage = self._desk.coverage(question, facts, today, person=person, findings=findings)
        assert self._desk.edition is not None
        folder = self._workplace.folder
        unmet = read_unmet(folder.unmet_file) if folder is not None else {}
        shapes, fault = self._shapes()
        maps = maps_of(coverage, facts, shapes)
        return Counted(coverage, self._desk.edition, demand_of(unmet, question.within), maps, fault)

    def _shapes(self) -> tuple[Mapping[str, tuple[Outline, ...]], MachineFault | None]:
        """Return the shapes of regions that the office has dropped in, or why they cannot be used."""
        folder = self._workplace.folder
        if folder is None:
            return {}, None
        try:
            return read_region_shapes(folder.regions_file, self._workplace.facts.regions), None
        except MachineFault as error:
            return {}, error
