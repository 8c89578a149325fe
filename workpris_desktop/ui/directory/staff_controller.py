"""Joins the cards for professionals with the directory."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.own_finding import NO_FINDINGS
from workpris_desktop.domain.person import NOBODY
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.search import STAFF_TYPE, Question
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.record_desk import Asked, Gathered, RecordDesk
from workpris_desktop.ui.directory.staff_dialog import StaffDialog
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.messages import message_for
from workpris_desktop.wording.staff_card_words import StaffCardWords

MOST_CARDS: Final = 50
_TOPIC: Final = "cards"


@dataclass(frozen=True, slots=True)
class _Found:
    gathered: tuple[Gathered, ...]
    more: int


class StaffController(QObject):
    """Looks for what is offered to professionals only, in a dialog of its own.

    Args:
        window: stands behind the dialog.
        desk: the directory.
        records: gathers services in full.
        lane: the one on which the directory is read.
        facts: countries and kinds of help.
        phrasebook: the phrases of the language spoken now.
        now: the clock on the wall.
        country: tells where the person works, "" where that is not set.
    """

    service_requested = Signal(str)
    """The id of a service that is to be read in full."""
    search_requested = Signal(object)
    """A `Question` that is to be asked in the window."""

    def __init__(
        self,
        window: QWidget,
        desk: DirectoryDesk,
        records: RecordDesk,
        lane: TaskLane,
        *,
        facts: Facts,
        phrasebook: Callable[[], Phrasebook],
        now: Callable[[], datetime],
        country: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._records, self._lane = window, desk, records, lane
        self._facts, self._phrasebook, self._now, self._country = facts, phrasebook, now, country

    def open_dialog(self) -> None:
        """Show the cards of the country where the person works."""
        names = CoverageWords(self._facts, self).area_names()
        countries = [(each.code, names.get(each.code, each.code)) for each in self._facts.countries]
        dialog = StaffDialog(countries, self._country(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.asked.connect(lambda text, code: self._find(dialog, _question(text, code)))
        dialog.service_requested.connect(dialog.accept)
        dialog.service_requested.connect(self.service_requested)
        dialog.search_requested.connect(dialog.accept)
        dialog.search_requested.connect(lambda text, code: self.search_requested.emit(_question(text, code)))
        dialog.finished.connect(lambda _: self._lane.forget(self, _TOPIC))
        dialog.ask()
        dialog.show()

    def _find(self, dialog: StaffDialog, question: Question) -> None:
        desk, records, moment = self._desk, self._records, self._now()

        def find() -> _Found:
            answer = desk.search(question, moment.date())
            ids = [hit.id for hit in answer.hits]
            gathered = records.gather_several(ids, Asked(moment, NOBODY, NO_FINDINGS))
            return _Found(gathered, answer.total - len(ids))

        def show(found: _Found) -> None:
            if isValid(dialog):
                self._show(dialog, found)

        def tell(error: WorkprisError) -> None:
            if isValid(dialog):
                dialog.show_failure(message_for(error).sentence)

        self._lane.run(self, find, show, tell, newest_of=_TOPIC)

    def _show(self, dialog: StaffDialog, found: _Found) -> None:
        said, words, today = StaffCardWords(self._facts), self._phrasebook(), self._now().date()
        cards = [said.card(each.service, each.edition, words, today, each.beside) for each in found.gathered]
        dialog.show_cards(said.groups(cards, spoken_language()), found.more)


def _question(text: str, country: str) -> Question:
    return Question(text, service_type=STAFF_TYPE, region=country, limit=MOST_CARDS, language=spoken_language())
