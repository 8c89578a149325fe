"""Joins the call sheet with directory, judge and findings: what is not known is asked, what is answered is kept."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.ask_first import questions_for
from workpris_desktop.domain.call_sheet import CallSheet
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fit_rules import rules_of, rules_with
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.own_entry import is_own
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.ui.directory.call_dialog import CallAnswer, CallDialog, CallList
from workpris_desktop.ui.directory.findings_keeper import FindingsKeeper
from workpris_desktop.ui.directory.record_desk import Asked, Gathered, RecordDesk
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.ask_words import AskWords
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language


class CallController(QObject):
    """Opens the dialog with the questions; the answers go to the keeper of findings."""

    print_requested = Signal(CallSheet)
    save_requested = Signal(CallSheet)
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    said = Signal(str)
    """What to say for a moment."""
    heard = Signal(CallAnswer)
    """What was answered, while answers are kept elsewhere."""

    def __init__(
        self,
        window: QWidget,
        desk: RecordDesk,
        lane: TaskLane,
        keeper: FindingsKeeper,
        *,
        facts: Facts,
        phrasebook: Callable[[str], Phrasebook],
        now: Callable[[], datetime],
        person: Callable[[], Person] = lambda: NOBODY,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._lane = lane
        self._keeper = keeper
        self._now = now
        self._person = person
        self._is_heard = False
        self._words = AskWords(facts, phrasebook, self)

    def ask(self, picks: Sequence[Pick]) -> None:
        """Open the questions about services; without any, say what to do."""
        if not picks:
            self.said.emit(self.tr("Select a service, or put some on the shortlist, to see what to ask."))
            return
        ids = tuple(dict.fromkeys(pick.id for pick in picks))
        asked = Asked(self._now(), self._person(), self._keeper.findings)
        self._lane.run(
            self,
            lambda: self._desk.gather_several(ids, asked),
            lambda gathered: self._show(gathered, asked),
            self.failed.emit,
            newest_of="ask",
        )

    def tell_heard(self, *, is_heard: bool) -> None:
        """Tell answers by `heard` instead of keeping them, or do so no longer; what is open closes, and tells first."""
        if is_heard != self._is_heard:
            self.forget_person()
            self._is_heard = is_heard

    def forget_person(self) -> None:
        """Close what is open, and drop what is being read: both know of a person."""
        self._lane.forget(self, "ask")
        for dialog in self._window.findChildren(CallDialog):
            dialog.reject()

    def _show(self, gathered: tuple[Gathered, ...], asked: Asked) -> None:
        calls = tuple(_call_list(each, asked) for each in gathered)
        dialog = CallDialog(calls, self._words, self._said_on, self._window, is_heard=self._is_heard)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sample = any(each.edition.sample and not is_own(each.service.id) for each in gathered)
        sheet = partial(self._words.sheet, tuple((call.service, call.asked) for call in calls), sample=sample)
        dialog.answered.connect(self._keep)
        dialog.heard.connect(self._tell_heard)
        dialog.print_requested.connect(lambda: self.print_requested.emit(sheet()))
        dialog.save_requested.connect(lambda: self.save_requested.emit(sheet()))
        dialog.open()

    def _keep(self, service_id: str, topic: Topic, answer: YesNo | CapacityState | None) -> None:
        if answer is None:
            self._keeper.remove(service_id, topic)
        else:
            self._keeper.add(OwnFinding(service_id, topic, answer, self._now().date()))

    def _tell_heard(self, answer: CallAnswer) -> None:
        if answer.answer is None:
            self._keeper.remove(answer.service_id, answer.topic)
        self.heard.emit(answer)

    def _said_on(self, finding: OwnFinding) -> str:
        day = short_date(finding.on, spoken_language())
        return self.tr("told by telephone on {date}").format(date=day)


def _call_list(gathered: Gathered, asked: Asked) -> CallList:
    service, found, today = gathered.service, gathered.beside.findings, asked.moment.date()
    rules = rules_with(rules_of(service), found, service.checked_on)
    return CallList(service, questions_for(judge(asked.person, rules, today), rules, today), found)
