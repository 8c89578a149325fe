"""Writing down what a provider said."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from workpris_desktop.cases.notes import MOST_FREE
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.provider_note import LONGEST_TELLER
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.note_words import NoteWords

if TYPE_CHECKING:
    from workpris_desktop.domain.capacity import CapacityState
    from workpris_desktop.domain.facet import YesNo

NOT_TOLD = -1
REMARK_LINES = 4


class HeardDialog(SteppedDialog):
    """Asks for topic, answer, day, and who said so; a number of places where it is about room.

    Args:
        words: says topics and answers.
        service_id: about which service.
        today: the day that is proposed, and the last that can be told.
        parent: the window.
    """

    wished = Signal(object, str, object, str)
    """The `OwnFinding`, who said so, how many places are free (None for not told), and the remark."""

    def __init__(self, words: NoteWords, service_id: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What we heard"))
        self._words, self._service_id, self._today = words, service_id, today
        # Qt would hand the members back as plain text, so that they are known by their rows.
        self._topics = tuple(Topic)
        self._answers: tuple[YesNo | CapacityState, ...] = ()
        self.topic, self.answer, self.day = QComboBox(), QComboBox(), DayField()
        self.free, self.told_by = QSpinBox(minimum=NOT_TOLD, maximum=MOST_FREE), QLineEdit(maxLength=LONGEST_TELLER)
        self.remark = QPlainTextEdit(tabChangesFocus=True)
        self._free_label = PlainLabel()
        self._lay_out()
        self.topic.addItems([words.topic(topic) for topic in self._topics])
        self.topic.currentIndexChanged.connect(self._offer_answers)
        self.day.show_day(today)
        self.day.day_changed.connect(self._judge)
        self.answer.currentIndexChanged.connect(lambda _: self._judge())
        self.go_button.setText(self.tr("&Save"))
        self.go_button.clicked.connect(self._ask)
        self._offer_answers()
        self.show_step(0, with_buttons=True)
        self.topic.setFocus()

    def done(self, result: int) -> None:
        """Let go of what was typed."""
        self.told_by.clear()
        self.remark.clear()
        super().done(result)

    def _lay_out(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        self.free.setSpecialValueText(self.tr("not told"))
        self.free.setValue(NOT_TOLD)
        self.remark.setFixedHeight(self.fontMetrics().lineSpacing() * REMARK_LINES + 2 * self.remark.frameWidth())
        self._add(column, PlainLabel(self.tr("Abou&t")), self.topic)
        self._add(column, PlainLabel(self.tr("A&nswer")), self.answer)
        self._free_label.setText(self.tr("&Places free"))
        self._add(column, self._free_label, self.free)
        self._add(column, PlainLabel(self.tr("Told by (name or &role, may stay empty)")), self.told_by)
        self._add(column, PlainLabel(self.tr("&Day")), self.day)
        self._add(column, PlainLabel(self.tr("Re&mark (may stay empty)")), self.remark)
        column.addWidget(
            PlainLabel(self.tr("It stands beside what the directory says, and the newest counts for fit."))
        )
        column.addStretch(1)
        self.add_step(form)

    def _add(self, column: QVBoxLayout, label: PlainLabel, field: QWidget) -> None:
        label.setBuddy(field)
        name = label.text().replace("&", "")
        if isinstance(field, DayField):
            field.call(name)
        else:
            field.setAccessibleName(name)
        column.addWidget(label)
        column.addWidget(field)

    def _offer_answers(self) -> None:
        topic = self._topics[self.topic.currentIndex()]
        answers = self._words.answers(topic)
        self._answers = tuple(answer for answer, _ in answers)
        self.answer.clear()
        self.answer.addItems([text for _, text in answers])
        self.answer.setCurrentIndex(-1)
        for part in (self._free_label, self.free):
            part.setVisible(topic is Topic.ROOM)
        self._judge()

    def _judge(self) -> None:
        day = self.day.day
        self.go_button.setEnabled(self.answer.currentIndex() >= 0 and day is not None and day <= self._today)

    def _ask(self) -> None:
        topic, day = self._topics[self.topic.currentIndex()], self.day.day
        assert day is not None
        finding = OwnFinding(self._service_id, topic, self._answers[self.answer.currentIndex()], day)
        free = self.free.value() if topic is Topic.ROOM and self.free.value() != NOT_TOLD else None
        self.show_busy(is_busy=True)
        self.wished.emit(finding, self.told_by.text().strip(), free, self.remark.toPlainText())
