"""What became of a chosen service: its state, the reason where a state asks for one, and the day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QWidget

from workpris_desktop.domain.chosen_service import REASONS, ChosenService, ReferralState
from workpris_desktop.domain.overdue import overdue_days
from workpris_desktop.ui.cases.work.refusal_box import RefusalBox
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.client_work_words import ClientWorkWords


class ReferralBox(SpeakingWidget):
    """Shows the state of one service, and tells another one by `wished`.

    Args:
        words: says states and reasons.
        today: the day that a new state is proposed to hold from.
        parent: the list of services.
    """

    wished = Signal(object, str, object)
    """The `ReferralState`, the code of the reason or "", and the day."""

    def __init__(self, words: ClientWorkWords, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._today = words, today
        self._choice: ChosenService | None = None
        self.state, self.reason, self.day, self.button = QComboBox(), QComboBox(), DayField(), QPushButton()
        self.late, self.refusal = PlainLabel(), RefusalBox()
        self._labels = tuple(PlainLabel() for _ in range(3))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, (label, field) in enumerate(zip(self._labels, (self.state, self.reason, self.day), strict=True)):
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.button, 2, 2)
        grid.addWidget(self.late, 3, 0, 1, 3)
        grid.addWidget(self.refusal, 4, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        self.state.currentIndexChanged.connect(self._change_state)
        self.reason.currentIndexChanged.connect(self._judge)
        self.day.day_changed.connect(self._judge)
        self.button.clicked.connect(self._wish)
        self.show_texts()
        self.show_choice(None)

    def show_choice(self, choice: ChosenService | None) -> None:
        """Show the state of a service, None for none."""
        self._choice = choice
        state = choice.state if choice else ReferralState.PREPARED
        with QSignalBlocker(self.state):
            self.state.setCurrentIndex(self.state.findData(state))
        self._show_reasons(state, choice.reason if choice else "")
        self.day.show_day(choice.state_on if choice else None)
        self.setEnabled(choice is not None)
        self.refusal.show_choice(choice)
        self._show_late()
        self._judge()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        names = (self.tr("St&ate"), self.tr("Rea&son"), self.tr("Since the da&y"))
        for label, text in zip(self._labels, names, strict=True):
            label.setText(text)
        self.state.setAccessibleName(self.tr("State"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.day.call(self.tr("Since the day"))
        self.button.setText(self.tr("Sa&ve the state"))
        state, reason = self.state.currentData(), self.reason.currentData()
        with QSignalBlocker(self.state):
            self.state.clear()
            for each in ReferralState:
                self.state.addItem(self._words.state(each), each)
            self.state.setCurrentIndex(max(0, self.state.findData(state)))
        self._show_reasons(ReferralState(self.state.currentData()), str(reason or ""))
        self._show_late()

    def _show_late(self) -> None:
        """Say what waits longer than it should."""
        days = overdue_days(self._choice, self._today()) if self._choice else 0
        said = self.tr("So for %n days: call there, and write down what became of it.", "", days) if days else ""
        self.late.setText(said)
        self.late.setVisible(bool(days))

    def _show_reasons(self, state: ReferralState, reason: str) -> None:
        with QSignalBlocker(self.reason):
            self.reason.clear()
            self.reason.addItem(self.tr("Choose a reason"), "")
            for code, words in self._words.reasons(state):
                self.reason.addItem(words, code)
            self.reason.setCurrentIndex(max(0, self.reason.findData(reason)))
        has_reasons = state in REASONS
        self._labels[1].setVisible(has_reasons)
        self.reason.setVisible(has_reasons)

    def _change_state(self) -> None:
        self._show_reasons(ReferralState(self.state.currentData()), "")
        self.day.show_day(self._today())
        self._judge()

    def _told(self) -> tuple[ReferralState, str, date | None]:
        return ReferralState(self.state.currentData()), str(self.reason.currentData() or ""), self.day.day

    def _judge(self) -> None:
        choice, (state, reason, day) = self._choice, self._told()
        is_other = choice is not None and (state, reason, day) != (choice.state, choice.reason, choice.state_on)
        self.button.setEnabled(is_other and day is not None and (state not in REASONS or bool(reason)))

    def _wish(self) -> None:
        self.wished.emit(*self._told())
