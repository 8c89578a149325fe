"""The panel "For a person like this": what is told of a person, for this search and for nothing else."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QGroupBox,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.person_fact import PersonFact, count_told
from workpris_desktop.domain.search import Question
from workpris_desktop.ui.directory.person_fields import PersonFields
from workpris_desktop.ui.directory.person_told import PersonTold
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.person_words import PersonWords

WIDTH_CHARACTERS: Final = 58

_WHO: Final = (PersonFact.SEX, PersonFact.AGE, PersonFact.HOUSEHOLD, PersonFact.PET, PersonFact.LANGUAGES)
_WHERE: Final = (PersonFact.PRISON, PersonFact.REGION_OF_RETURN, PersonFact.RELEASE_DATE)
_ENTRY: Final = (
    PersonFact.PAPERS,
    PersonFact.INSURANCE,
    PersonFact.CAN_PAY,
    PersonFact.SUBSTANCE_USE,
    PersonFact.STEP_FREE,
)
GROUPS: Final = (_WHO, _WHERE, _ENTRY)


class PersonPanel(SpeakingWidget):
    """Holds a `Person` while it is told; nothing of it goes anywhere but to who hears `changed`."""

    changed = Signal()
    next_person_requested = Signal()
    close_requested = Signal()
    file_requested = Signal()
    """The questions of the client's file are wished for."""

    def __init__(self, words: PersonWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._languages: frozenset[str] = frozenset()
        self._places = ("", "")
        self._is_file = False
        self.told = PersonTold(words)
        self.told.file_requested.connect(self.file_requested)
        self.fields = PersonFields(self)
        self._heading, self._promise, self._remark = PlainLabel(), PlainLabel(), PlainLabel()
        self._next, self._close = QPushButton(), QPushButton()
        self._take_places = LinkButton()
        self._labels = {fact: PlainLabel() for group in GROUPS for fact in group}
        self._reasons = {reason: PlainLabel() for reason in self.fields.exclusions}
        self._groups = [QGroupBox() for _ in (*GROUPS, PersonFact.EXCLUSIONS)]
        self._scroll, self._told_scroll = QScrollArea(widgetResizable=True), in_scroll_area(self.told)
        self._told_scroll.hide()
        self._lay_out()
        self.fields.told.connect(self._tell)
        self._take_places.clicked.connect(self._take_over)
        self._next.clicked.connect(self.next_person_requested)
        self._close.clicked.connect(self.close_requested)
        self.setFocusProxy(self.fields.boxes[PersonFact.SEX])
        self.show_texts()

    @property
    def person(self) -> Person:
        """Return all that is told."""
        return self.fields.person

    @property
    def heading(self) -> str:
        """Return what stands above the fields: how many facts are told."""
        return self._heading.text()

    def sizeHint(self) -> QSize:
        """Return no more width than the facts of a file need."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS, hint.height()) if self._is_file else hint

    def clear(self, remark: str = "") -> None:
        """Forget everything without telling; a remark says why, until something is told again."""
        self.fields.clear()
        self._scroll.verticalScrollBar().setValue(0)
        self._show_remark(remark)
        self._show_state()

    def show_client(self, person: Person | None) -> None:
        """Show the facts of a client's file, where they are changed; None lets them be told here again."""
        self._is_file = person is not None
        self._scroll.setEnabled(not self._is_file)
        self._scroll.setVisible(not self._is_file)
        self.told.show_person(person or NOBODY)
        self._told_scroll.setVisible(self._is_file)
        policy = QSizePolicy.Policy.Maximum if self._is_file else QSizePolicy.Policy.Preferred
        self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(self.told.file_button if self._is_file else self.fields.boxes[PersonFact.SEX])
        self._show_promise()
        self._show_state()

    def offer_places(self, question: Question) -> None:
        """Offer to take over the places by which the search is narrowed; nobody's places are told in silence."""
        self._places = (question.prison, question.region)
        self._show_state()

    def know_languages(self, languages: Collection[str]) -> None:
        """Let languages in which services help come first, as ISO 639 codes."""
        if not self._languages.issuperset(languages):
            self._languages = self._languages.union(languages)
            self.fields.show_texts(self._words, self._languages)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._show_promise()
        self._next.setText(self.tr("Ne&xt person"))
        self._close.setText(self.tr("D&one"))
        titles = (
            self.tr("The person"),
            self.tr("From where, to where, when"),
            self.tr("What the person has and needs"),
            self._words.name(PersonFact.EXCLUSIONS),
        )
        for group, title in zip(self._groups, titles, strict=True):
            group.setTitle(title)
        for fact, label in self._labels.items():
            label.setText(self._words.name(fact))
        for reason, label in self._reasons.items():
            label.setText(self._words.exclusion(reason))
        self.fields.show_texts(self._words, self._languages)
        self._show_state()

    def _lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        own = {PersonFact.AGE: self.fields.age, PersonFact.RELEASE_DATE: self.fields.release}
        for box, facts in zip(self._groups, GROUPS, strict=False):
            form = _form_in(box)
            for fact in facts:
                form.addRow(self._labels[fact], own.get(fact) or self.fields.boxes[fact])
            if facts is _WHERE:
                form.addRow("", self._take_places)
            column.addWidget(box)
        form = _form_in(self._groups[-1])
        for reason, field in self.fields.exclusions.items():
            form.addRow(self._reasons[reason], field)
        column.addWidget(self._groups[-1])
        column.addStretch(1)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(whole)
        self._lay_out_around()

    def _lay_out_around(self) -> None:
        buttons = QWidget()
        line = FlowLayout(buttons)
        for button in (self._next, self._close):
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for label in (self._heading, self._promise, self._remark):
            layout.addWidget(label)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._told_scroll, 1)
        layout.addWidget(buttons)
        self._remark.hide()

    def _tell(self) -> None:
        self._show_remark("")
        self._show_state()
        self.changed.emit()

    def _take_over(self) -> None:
        for fact, place in zip((PersonFact.PRISON, PersonFact.REGION_OF_RETURN), self._places, strict=True):
            if place:
                self.fields.boxes[fact].tell(place)
        self.fields.boxes[PersonFact.PRISON].setFocus()
        self._tell()

    def _show_promise(self) -> None:
        if self._is_file:
            promise = self.tr("The facts are those of the client's file. They are changed there, under Questions.")
        else:
            promise = self.tr("These answers stay in memory only. Next person clears them.")
        self._promise.setText(promise)

    def _show_remark(self, remark: str) -> None:
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))

    def _show_state(self) -> None:
        """Say how many facts are told, and offer the places of the search where others, or none, are told."""
        if self._is_file:
            self._heading.setText(self.tr("For the client whose file is open"))
            self._take_places.hide()
            return
        told = count_told(self.person)
        said = self.tr("%n facts told", "", told) if told else self.tr("nothing told yet")
        self._heading.setText(self.tr("For a person like this: {told}").format(told=said))
        prison, region = self._places
        differs = (prison not in {"", self.person.prison}, region not in {"", self.person.region_of_return})
        self._take_places.setVisible(any(differs))
        self._take_places.say(self._words.places(prison if differs[0] else "", region if differs[1] else ""))


def _form_in(box: QGroupBox) -> QFormLayout:
    form = QFormLayout(box)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
