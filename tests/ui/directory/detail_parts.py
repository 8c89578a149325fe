"""The parts that show, compare and ask about services, on a real directory, without the rest of the program."""

from dataclasses import dataclass, field
from datetime import datetime, time

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.support.window_draft import TODAY
from workpris_desktop.domain.own_finding import NO_FINDINGS
from workpris_desktop.domain.person import NOBODY
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.directory.call_controller import CallController
from workpris_desktop.ui.directory.compare_controller import CompareController
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.detail_controller import DetailController
from workpris_desktop.ui.directory.findings_keeper import FindingsKeeper
from workpris_desktop.ui.directory.record_desk import RecordDesk
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.printed import read_phrasebook
from workpris_desktop.wording.record_words import RecordWords

NOW = datetime.combine(TODAY, time(10))


@dataclass
class Heard:
    """What the parts told."""

    failures: list[object] = field(default_factory=list)
    said: list[object] = field(default_factory=list)
    picked: list[object] = field(default_factory=list)
    forms: list[object] = field(default_factory=list)
    kept: list[object] = field(default_factory=list)


class DetailParts:
    """The parts, joined as the window joins them; ``person`` may be set by a test."""

    def __init__(self, window, shelf, facts):
        self.window, self.page = window, window.find_page
        self.person = NOBODY
        self.heard = Heard()
        self.lane = TaskLane("reading", window)
        self.desk = DirectoryDesk(shelf.open)
        self.desk.open()
        self.records = RecordDesk(self.desk, facts, shelf.open_former)
        self.keeper = FindingsKeeper(NO_FINDINGS, self.heard.kept.append, window)
        clock = {"now": lambda: NOW, "person": lambda: self.person}
        words = RecordWords(facts, window)
        self.detail = DetailController(
            self.page,
            self.records,
            self.lane,
            record_words=words,
            phrasebook=lambda: _book(spoken_language()),
            findings=lambda: self.keeper.findings,
            **clock,
        )
        self.comparing = CompareController(
            window,
            self.records,
            self.lane,
            facts,
            phrasebook=lambda: _book(spoken_language()),
            findings=lambda: self.keeper.findings,
            **clock,
        )
        self.calling = CallController(
            window, self.records, self.lane, self.keeper, facts=facts, phrasebook=_book, **clock
        )
        self._listen()

    def _listen(self):
        for part in (self.detail, self.comparing, self.calling, self.keeper):
            part.failed.connect(self.heard.failures.append)
        for part in (self.comparing, self.calling):
            part.said.connect(self.heard.said.append)
        self.detail.pick_toggle_requested.connect(self.heard.picked.append)
        self.detail.form_requested.connect(lambda form, service: self.heard.forms.append((form.id, service.id)))
        self.keeper.changed.connect(lambda _: self.detail.read_again())

    @property
    def text(self):
        """Return what stands in the detail pane."""
        return self.page.detail.reading.toPlainText()

    def rest(self, qtbot):
        """Wait until nothing is under way."""

        def at_rest():
            QApplication.processEvents()
            return self.lane.is_idle

        qtbot.waitUntil(at_rest, timeout=20_000)

    def select(self, qtbot, service_id):
        """Let the list come to a service."""
        self.page.service_selected.emit(service_id)
        self.rest(qtbot)

    def stop(self):
        """End the lane and close the files."""
        self.lane.run(self.window, self.records.close, lambda _: None, lambda _: None)
        self.lane.run(self.window, self.desk.close, lambda _: None, lambda _: None)
        self.lane.stop()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _book(language):
    return read_phrasebook(language, resources_folder())


def dialog(kind):
    """Return the one dialog of a kind that is open."""
    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())
    return found
