"""Checking the day of a release: which day and hour, and what does not work out on it, service by service (E7)."""

from collections.abc import Callable, Sequence
from datetime import date, time
from typing import Final

from PySide6.QtCore import QPoint, QTime, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.release_check import RELEASED_FROM, ReleaseCheck, ReleaseFinding
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.client_work_words import ClientWorkWords

Say = Callable[[ReleaseFinding], tuple[str, str]]
"""What a rule says, and what to do; the latter may be empty."""

LEAST_LINES: Final = 16
LEAST_SHARE: Final = 0.6
"""Of the screen is taken for the findings, where so many lines are higher."""


class ReleaseCheckDialog(SteppedDialog):
    """Asks for day and hour, and shows what was found.

    Args:
        words: says days.
        say: says a finding.
        day: the day of release, None where it is not known.
        hour: when the person is out, None where that is not known.
        parent: the window.
    """

    wished = Signal(object, object)
    """The day, and the hour."""

    def __init__(
        self,
        words: ClientWorkWords,
        say: Say,
        *,
        day: date | None,
        hour: time | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check the release day"))
        mark_as_client_data(self)
        self._words, self._say = words, say
        out = hour or RELEASED_FROM
        self.day, self.hour = DayField(), QTimeEdit(QTime(out.hour, out.minute))
        self.hour.setDisplayFormat("HH:mm")
        self.day.show_day(day)
        self.verdict = PlainLabel(selectable=True)
        self._column = QVBoxLayout()
        self._found: list[PlainLabel] = []
        self.add_step(self._form())
        least = self.fontMetrics().lineSpacing() * LEAST_LINES
        self.steps.setMinimumHeight(min(least, round(self.screen().availableSize().height() * LEAST_SHARE)))
        self.go_button.setText(self.tr("Check &anew"))
        self.cancel_button.setText(self.tr("C&lose"))
        self.go_button.clicked.connect(self.ask)
        self.day.day_changed.connect(self._judge)
        self._judge()
        self.show_step(0, with_buttons=True)
        self.day.setFocus()

    def ask(self) -> None:
        """Ask for the check, if there is a day."""
        if self.day.day is not None:
            # It can be closed meanwhile: nothing is changed by looking.
            self.message.setText(self.tr("Looking…"))
            clock = self.hour.time()
            self.wished.emit(self.day.day, time(clock.hour(), clock.minute()))

    def show_check(self, check: ReleaseCheck) -> None:
        """Show what was found."""
        self.message.setText("")
        self._clear()
        self.verdict.setText(self._verdict(check))
        if check.of_day:
            self._add(self.tr("On that day"), check.of_day)
        for service in check.of_services:
            self._add(service.name, service.findings)
        self.take_room()
        self._stay_on_screen()

    def done(self, result: int) -> None:
        """Let go of all that was found."""
        self._clear()
        self.verdict.setText("")
        super().done(result)

    def _form(self) -> QWidget:
        form = QWidget()
        line = QHBoxLayout()
        for text, field in ((self.tr("&Day of release"), self.day), (self.tr("Out &by"), self.hour)):
            label = PlainLabel(text)
            label.setWordWrap(False)
            label.setBuddy(field)
            line.addWidget(label)
            line.addWidget(field)
        self.day.call(self.tr("Day of release"))
        self.hour.setAccessibleName(self.tr("Out by"))
        line.addStretch(1)
        form.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.addLayout(line)
        self._column.addWidget(self.verdict)
        self._column.addStretch(1)
        return form

    def _verdict(self, check: ReleaseCheck) -> str:
        day = self._words.day(check.day)
        count = len(check.of_services)
        if check.is_good:
            said = self.tr("{day}: nothing was found that speaks against the plan.").format(day=day)
            looked = self.tr(
                "Looked at for %n services: hours, closed weeks, weekend and holidays, distance, room, warnings, what "
                "the person has to do that day, and a bed for the night.",
                "",
                count,
            )
            return f"{said}\n{looked}"
        wrong = sum(bool(service.findings) for service in check.of_services)
        said = self.tr("{day}: %n things are to be looked at.", "", len(check.findings)).format(day=day)
        if not count:
            return said
        fine = self.tr("%n services work out as planned.", "", count - wrong)
        return f"{said} {fine}" if count > wrong else said

    def _add(self, name: str, findings: Sequence[ReleaseFinding]) -> None:
        head = PlainLabel(name if findings else self.tr("{name}: works out").format(name=name), selectable=True)
        bold = QFont(head.font())
        bold.setBold(bool(findings))
        head.setFont(bold)
        self._append(head)
        for finding in findings:
            sentence, advice = self._say(finding)
            text = PlainLabel(f"• {sentence}\n{advice}" if advice else f"• {sentence}", selectable=True)
            text.setIndent(self.fontMetrics().averageCharWidth() * 2)
            self._append(text)

    def _append(self, label: PlainLabel) -> None:
        """Add a label above the stretch; it is shown at once, for what is hidden takes no room."""
        self._column.insertWidget(self._column.count() - 1, label)
        label.show()
        self._found.append(label)

    def _clear(self) -> None:
        while self._found:
            label = self._found.pop()
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()

    def _stay_on_screen(self) -> None:
        """Move up and left as far as the dialog has grown over the edge of the screen."""
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        frame.moveBottomRight(QPoint(min(frame.right(), room.right()), min(frame.bottom(), room.bottom())))
        frame.moveTopLeft(QPoint(max(frame.left(), room.left()), max(frame.top(), room.top())))
        self.move(frame.topLeft())

    def _judge(self) -> None:
        self.go_button.setEnabled(self.day.day is not None)
