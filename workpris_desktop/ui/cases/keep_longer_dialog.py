"""Keeping a file longer: until when, and why."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.client_file import LONGEST_REASON
from workpris_desktop.domain.retention import Proposal, review_day
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.plain_label import PlainLabel

USUAL_MONTHS = 12
"""So long is proposed."""


class KeepLongerDialog(SteppedDialog):
    """Asks for the day on which the file is proposed again, and for a reason.

    Args:
        proposal: the file that is proposed today.
        title: of the file, as the list has it.
        parent: the window.
    """

    confirmed = Signal(date, str)
    """The day and the reason."""

    def __init__(self, proposal: Proposal, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keep longer"))
        self._today = proposal.file.review_on + timedelta(days=proposal.overdue_days)
        self.file, self.day, self.reason = PlainLabel(title), DayField(), QLineEdit(maxLength=LONGEST_REASON)
        self.day.call(self.tr("Until"))
        self.day.show_day(review_day(self._today, USUAL_MONTHS))
        self.reason.setAccessibleName(self.tr("Reason"))
        until, why = PlainLabel(self.tr("&Until this day")), PlainLabel(self.tr("&Reason, which the audit keeps"))
        until.setBuddy(self.day.edit)
        why.setBuddy(self.reason)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        said = PlainLabel(self.tr("Then its erasure is proposed again. Write no name of anybody into the reason."))
        for part in (self.file, until, self.day, why, self.reason, said):
            column.addWidget(part)
        column.addStretch(1)
        self.add_step(form)
        self.go_button.setText(self.tr("&Keep"))
        self.go_button.clicked.connect(self._ask)
        self.day.day_changed.connect(self._judge)
        self.reason.textChanged.connect(self._judge)
        self._judge()
        self.show_step(0, with_buttons=True)
        self.reason.setFocus()

    def done(self, result: int) -> None:
        """Let go of the name."""
        self.file.setText("")
        super().done(result)

    def _judge(self) -> None:
        is_later = self.day.day is not None and self.day.day > self._today
        self.go_button.setEnabled(is_later and bool(self.reason.text().strip()))

    def _ask(self) -> None:
        if self.go_button.isEnabled() and not self.is_busy:
            self.show_busy(is_busy=True)
            self.confirmed.emit(self.day.day, self.reason.text())
