"""Ask first: what to ask by telephone, and what was answered."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.ask_first import AskFirst
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.provider_note import LONGEST_TELLER
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.ask_words import AskWords

SCREEN_SHARE = 0.9
WIDTH_CHARACTERS = 84
HEIGHT_ROWS = 30
PHONE_SCALE = 1.4
LEAST_CHARACTERS = 18
"""So much of an answer is seen even where the window is narrow."""
MOST_FREE = 999
NOT_TOLD = -1
"""No number of places was named."""


@dataclass(frozen=True, slots=True)
class CallList:
    """One service, what to ask of it, and what was found out about it so far."""

    service: Service
    asked: tuple[AskFirst, ...]
    found: tuple[OwnFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class CallAnswer:
    """What a provider answered, None where there is no answer any more; with who said so, and how many places."""

    service_id: str
    topic: Topic
    answer: YesNo | CapacityState | None
    told_by: str = ""
    free: int | None = None


class CallDialog(QDialog):
    """Questions by service; each answer is told at once, about the provider and with the day of today.

    Where who said so is asked as well, answers are told together with that as the dialog closes, however it does.
    """

    answered = Signal(str, object, object)
    """The id of a service, the `Topic`, and the answer, None where there is none any more."""
    heard = Signal(CallAnswer)
    print_requested = Signal()
    save_requested = Signal()

    def __init__(
        self,
        calls: tuple[CallList, ...],
        words: AskWords,
        said_on: Callable[[OwnFinding], str],
        parent: QWidget | None = None,
        *,
        is_heard: bool = False,
    ) -> None:
        """Lay the questions out.

        Args:
            calls: the services.
            words: says questions and answers.
            said_on: says when a finding was made.
            parent: the window.
            is_heard: whether to ask who said so and how many places are free.
        """
        super().__init__(parent)
        self._words = words
        self._is_heard = is_heard
        self._answers: dict[tuple[str, Topic], YesNo | CapacityState | None] = {}
        self._told_by: dict[str, QLineEdit] = {}
        self._free: dict[str, QSpinBox] = {}
        self._room: dict[str, YesNo | CapacityState | None] = {}
        self._said_on = said_on
        self.setWindowTitle(self.tr("Ask first"))
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(self._introduction(calls)))
        layout.addWidget(self._groups(calls), 1)
        layout.addWidget(self._button_box(calls))
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * WIDTH_CHARACTERS, metrics.lineSpacing() * HEIGHT_ROWS)
        self.resize(wanted.boundedTo(self.screen().availableSize() * SCREEN_SHARE))

    def _introduction(self, calls: tuple[CallList, ...]) -> str:
        if not any(call.asked or call.found for call in calls):
            return self.tr(
                "There is nothing to ask: room is known. Tell the facts of a person, and what is not known about them "
                "is asked here."
            )
        if self._is_heard:
            return self.tr(
                "What you choose is kept in the vault, with the day of today and your name, as soon as this window is "
                "closed. It is about the provider; nothing is kept about a person."
            )
        return self.tr(
            "What you choose is kept on this computer with the day of today. It is about the provider; nothing is kept "
            "about a person."
        )

    def done(self, result: int) -> None:
        """Tell what was answered, where it is told together with who said so."""
        answers, self._answers = self._answers, {}
        for (service_id, topic), answer in answers.items():
            free = self._free[service_id].value() if topic is Topic.ROOM else NOT_TOLD
            told_by = self._told_by[service_id].text().strip()
            self.heard.emit(CallAnswer(service_id, topic, answer, told_by, free if free != NOT_TOLD else None))
        super().done(result)

    def _groups(self, calls: Iterable[CallList]) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        for call in calls:
            column.addWidget(self._group(call))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.windowTitle())
        return area

    def _group(self, call: CallList) -> QGroupBox:
        group = QGroupBox(call.service.name.replace("&", "&&"))
        grid = QGridLayout(group)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.addWidget(self._phone(call.service), 0, 0, 1, 2)
        known = {each.topic: each for each in call.found}
        asked = (*call.asked, *(AskFirst(topic) for topic in known))
        questions = {self._words.question(each): each.topic for each in asked}
        for row, (question, topic) in enumerate(questions.items(), 1):
            grid.addWidget(PlainLabel(question), row, 0, 1, 2 if topic is None else 1)
            if topic is not None:
                grid.addWidget(self._answer_box(call.service.id, topic, known.get(topic)), row, 1)
        if self._is_heard and any(topic is not None for topic in questions.values()):
            self._add_teller(grid, call.service.id, asks_room=Topic.ROOM in questions.values())
        return group

    def _add_teller(self, grid: QGridLayout, service_id: str, *, asks_room: bool) -> None:
        self._told_by[service_id] = QLineEdit(maxLength=LONGEST_TELLER)
        if asks_room:
            free = self._free[service_id] = QSpinBox(minimum=NOT_TOLD, maximum=MOST_FREE)
            free.setSpecialValueText(self.tr("not told"))
            free.setValue(NOT_TOLD)
            free.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            free.valueChanged.connect(lambda _: self._tell_room(service_id))
            _add_row(grid, self.tr("Places free"), free)
            self._offer_free(service_id)
        _add_row(grid, self.tr("Told by"), self._told_by[service_id])

    def _phone(self, service: Service) -> PlainLabel:
        label = PlainLabel(self._words.phone(service), selectable=True)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * PHONE_SCALE)
        font.setBold(True)
        label.setFont(font)
        return label

    def _answer_box(self, service_id: str, topic: Topic, found: OwnFinding | None) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self._words.question(AskFirst(topic)))
        # Qt would hand the answers back as plain text, so that they are known by their rows.
        answers = (None, *(answer for answer, _ in self._words.answers(topic)))
        box.addItem(self.tr("No answer yet"))
        box.addItems([text for _, text in self._words.answers(topic)])
        if found is not None:
            at = answers.index(found.answer)
            box.setItemText(at, f"{box.itemText(at)} ({self._said_on(found)})")
            box.setCurrentIndex(at)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(LEAST_CHARACTERS)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if topic is Topic.ROOM:
            self._room[service_id] = found.answer if found else None
        box.activated.connect(lambda row: self._tell(service_id, topic, answers[row]))
        return box

    def _tell(self, service_id: str, topic: Topic, answer: YesNo | CapacityState | None) -> None:
        if not self._is_heard:
            self.answered.emit(service_id, topic, answer)
            return
        self._answers[service_id, topic] = answer
        if topic is Topic.ROOM:
            self._room[service_id] = answer
            self._offer_free(service_id)

    def _offer_free(self, service_id: str) -> None:
        """Let a number be told only beside an answer, without which it would be lost."""
        self._free[service_id].setEnabled(self._room[service_id] is not None)

    def _tell_room(self, service_id: str) -> None:
        """Tell the answer about room again, also where it is that of an earlier call: the number is of today."""
        self._answers[service_id, Topic.ROOM] = self._room[service_id]

    def _button_box(self, calls: Iterable[CallList]) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        to_print = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        to_save = buttons.addButton(self.tr("&Save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole)
        for button, wish in ((to_print, self.print_requested), (to_save, self.save_requested)):
            button.setEnabled(any(call.asked for call in calls))
            button.clicked.connect(wish)
        buttons.rejected.connect(self.reject)
        return buttons


def _add_row(grid: QGridLayout, text: str, field: QWidget) -> None:
    row = grid.rowCount()
    field.setAccessibleName(text)
    grid.addWidget(PlainLabel(text), row, 0)
    grid.addWidget(field, row, 1)
