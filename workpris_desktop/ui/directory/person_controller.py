"""Holds what is told of the one person for whom help is looked for, and forgets it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from workpris_desktop.domain.choice import Facet
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.person_fact import count_told
from workpris_desktop.domain.search import Answer, Question
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.ui.directory.find_page import FindPage
from workpris_desktop.ui.idle import IdleWatch
from workpris_desktop.wording.choice_words import ChoiceWords

if TYPE_CHECKING:
    from workpris_desktop.ui.directory.person_panel import PersonPanel


class PersonController(QObject):
    """The facts live here and in the panel, and nowhere else; the panel is made when it is first opened."""

    changed = Signal()
    """Another person is told of, or nobody: what is shown of fit must be asked for again."""
    next_person_began = Signal()
    """What was looked for before is over."""
    shortlist_clear_requested = Signal()
    file_requested = Signal()
    """The questions of the client's file, from which the facts come, are wished for."""
    said = Signal(str)
    """What is to be said in the status bar until something else is; empty for nothing any more."""

    def __init__(
        self, page: FindPage, choice_words: ChoiceWords, shortlist: Callable[[], Shortlist], idle: IdleWatch
    ) -> None:
        """Introduce the main screen.

        Args:
            page: the main screen, beside whose list the panel opens.
            choice_words: says prisons, regions, languages and exclusions.
            shortlist: the shortlist as it is now.
            idle: notices that nobody is at the computer any more.
        """
        super().__init__(page)
        self._page = page
        self._choice_words = choice_words
        self._shortlist = shortlist
        self._idle = idle
        self._person = NOBODY
        self._is_client = False
        self._languages: frozenset[str] = frozenset()
        self.panel: PersonPanel | None = None
        page.asking.filters.person_requested.connect(self.toggle_panel)
        page.search_requested.connect(self._offer_places)
        idle.left_alone.connect(self._clear_after_idling)

    @property
    def person(self) -> Person:
        """Return the person of whom is told now."""
        return self._person

    def note(self, answer: Answer) -> None:
        """Hear that an answer is shown now; the languages of its services are offered first."""
        found = {choice.value for choice, count in answer.facets.items() if choice.facet is Facet.LANGUAGE and count}
        self._languages = self._languages.union(found)
        if self.panel is not None:
            self.panel.know_languages(self._languages)

    def toggle_panel(self) -> None:
        """Open the panel, or close it."""
        if self._panel_is_open:
            self._page.close_panel()
        else:
            self._page.open_panel(self._made_panel())

    def take_client(self, person: Person) -> None:
        """Judge by the facts of a client's file from now on; what was told in the panel goes.

        They are not cleared when nobody is there for a while: the vault is locked then, and they go with it.
        """
        self._is_client = True
        if self.panel is not None:
            self.panel.clear()
            self.panel.show_client(person)
        self._hold(person)

    def leave_client(self) -> None:
        """Forget the facts of the client's file."""
        if self._is_client:
            self._clear("")

    def clear(self) -> None:
        """Forget the facts."""
        self._clear("")

    def begin_next_person(self) -> None:
        """Forget the facts and the search, and offer to empty the shortlist."""
        self.clear()
        self._page.results.list.setCurrentIndex(QModelIndex())
        self._page.asking.filters.town.clear()
        self._page.ask(Question())
        self.next_person_began.emit()
        if self.panel is not None and self._panel_is_open:
            self.panel.setFocus()
        else:
            self._page.focus_search()
        if len(self._shortlist()):
            self._offer_to_empty_shortlist()
        else:
            self._say_ready()

    @property
    def _panel_is_open(self) -> bool:
        return self.panel is not None and self._page.view.beside is self.panel

    def _made_panel(self) -> "PersonPanel":
        if self.panel is None:
            from workpris_desktop.ui.directory.person_panel import PersonPanel  # noqa: PLC0415 - not always needed
            from workpris_desktop.wording.person_words import PersonWords  # noqa: PLC0415 - as above

            self.panel = PersonPanel(PersonWords(self._choice_words, self))
            self.panel.know_languages(self._languages)
            self.panel.offer_places(self._page.question)
            self.panel.changed.connect(self._hear)
            self.panel.show_client(self._person if self._is_client else None)
            self.panel.file_requested.connect(self.file_requested)
            self.panel.next_person_requested.connect(self.begin_next_person)
            self.panel.close_requested.connect(self._page.close_panel)
        return self.panel

    def _hear(self) -> None:
        if self.panel is not None:
            self.said.emit("")
            self._hold(self.panel.person)

    def _hold(self, person: Person) -> None:
        if person == self._person:
            return
        self._person = person
        self._page.asking.filters.show_told(count_told(person))
        if person.is_told and not self._is_client:
            self._idle.begin()
        else:
            self._idle.end()
        self.changed.emit()

    def _clear(self, remark: str) -> None:
        self._is_client = False
        if self.panel is not None:
            self.panel.clear(remark)
            self.panel.show_client(None)
        self._hold(NOBODY)

    def _clear_after_idling(self) -> None:
        remark = self.tr("Nobody was here for a while: the facts of the person are cleared.")
        self._clear(remark)
        self.said.emit(remark)

    def _offer_places(self, question: Question) -> None:
        if self.panel is not None:
            self.panel.offer_places(question)

    def _offer_to_empty_shortlist(self) -> None:
        count = len(self._shortlist())
        box = QMessageBox(self._page.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Next person"))
        box.setText(self.tr("%n services are still on the shortlist.", "", count))
        box.setInformativeText(self.tr("They were chosen before. Empty the shortlist for the next person?"))
        empty = box.addButton(self.tr("&Empty the shortlist"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("&Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(keep)
        box.setDefaultButton(empty)
        empty.clicked.connect(self.shortlist_clear_requested)
        empty.clicked.connect(self._say_ready)
        box.open()

    def _say_ready(self) -> None:
        self.said.emit(self.tr("Ready for the next person. Nothing is known of the one before."))
