"""On which day it must be open, and at what time or at any."""

from dataclasses import replace
from datetime import date, time
from typing import Final, cast

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QWidget

from workpris_desktop.domain.search import OpenOn, Question
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

FIRST_OFFERED: Final = time(10)


class OpenOnField(SpeakingWidget):
    """Shows the day of a question, and asks another question when another one is chosen."""

    asked = Signal(Question)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Question()
        self._on, self._at = QCheckBox(), QCheckBox()
        self._half_typed: Question | None = None
        self._day = DayField()
        self._offer_today()
        self._time = QTimeEdit(QTime(FIRST_OFFERED.hour, FIRST_OFFERED.minute))
        self._time.setDisplayFormat("HH:mm")
        layout = FlowLayout(self)
        for widget in (self._on, self._day, self._at, self._time):
            layout.addWidget(widget)
        self._on.toggled.connect(self._ask)
        self._at.toggled.connect(self._ask)
        self._day.day_changed.connect(self._ask)
        self._time.timeChanged.connect(self._ask)
        self._show_state()
        self.show_texts()

    def show_question(self, question: Question) -> None:
        """Show when it must be open."""
        self._question = question
        moment = question.open_on
        if self._half_typed and replace(question, counts=self._half_typed.counts) == self._half_typed:
            return
        self._half_typed = None
        for widget in (self._on, self._at, self._time):
            widget.blockSignals(True)
        self._on.setChecked(moment is not None)
        if moment is not None:
            self._show_day(moment.day)
            self._at.setChecked(moment.at is not None)
        if moment is not None and moment.at is not None:
            self._time.setTime(QTime(moment.at.hour, moment.at.minute))
        if moment is None and self._day.day is None:
            self._offer_today()
        for widget in (self._on, self._at, self._time):
            widget.blockSignals(False)
        self._show_state()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._on.setText(self.tr("Open on"))
        self._at.setText(self.tr("at"))
        self._at.setAccessibleName(self.tr("Open at a time"))
        self._day.call(self.tr("Day"))
        self._time.setAccessibleName(self.tr("Time"))

    def _ask(self) -> None:
        self._show_state()
        day, moment = self._day.day, None
        if self._on.isChecked() and day is not None:
            at = cast("time", self._time.time().toPython()) if self._at.isChecked() else None
            moment = OpenOn(day, at)
        asked = replace(self._question, open_on=moment)
        # What is being typed is left alone while the question without a day comes back.
        self._half_typed = asked if self._on.isChecked() and day is None else None
        if moment != self._question.open_on:
            self.asked.emit(asked)

    def _show_day(self, day: date) -> None:
        """Show a day, but leave it as it stands where it is being typed."""
        if day != self._day.day:
            self._day.show_day(day)

    def _offer_today(self) -> None:
        self._day.show_day(cast("date", QDate.currentDate().toPython()))

    def _show_state(self) -> None:
        """Let day and time be set only where they count."""
        on = self._on.isChecked()
        self._day.setEnabled(on)
        self._at.setEnabled(on)
        self._time.setEnabled(on and self._at.isChecked())
