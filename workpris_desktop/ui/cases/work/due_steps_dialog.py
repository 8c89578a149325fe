"""All that is overdue or due soon for the clients of one worker, and what waits in the inbox."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.cases.today_rows import Due, DueToday
from workpris_desktop.domain.due import DueKind
from workpris_desktop.domain.follow_up import FollowUp
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.office_table import ROW_LINES, OfficeTable
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.today_words import TodayWords

MOST_LISTED: Final = 200
ROWS_IN_SIGHT: Final = 9
WIDTH_CHARACTERS: Final = 110


class DueStepsDialog(SteppedDialog):
    """Lists it, the longest overdue first; Return opens the file, or the inbox.

    Args:
        words: says what is due.
        step: says a step.
        due: what is due.
        today: the day on the wall.
        parent: the window.
    """

    file_requested = Signal(str, object)
    """The id of a file that is to be opened, and `DueKind`: what of it is to be shown."""
    inbox_requested = Signal()

    def __init__(
        self,
        words: TodayWords,
        step: Callable[[FollowUp], str],
        due: DueToday,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width_characters=WIDTH_CHARACTERS)
        self.setWindowTitle(self.tr("What is due"))
        mark_as_client_data(self)
        self._due = due.due[:MOST_LISTED]
        self.table, self.more, self.damaged = OfficeTable(1), PlainLabel(), PlainLabel(words.damaged(due.damaged))
        self.table.setAccessibleName(self.windowTitle())
        headings = (self.tr("Client"), self.tr("What"), self.tr("By"), self.tr("State"))
        self.table.show_headings(headings)
        self.table.show_rows([(str(at), _cells(each, words, step, today)) for at, each in enumerate(self._due)])
        self.table.setMinimumHeight(round(self.fontMetrics().lineSpacing() * ROW_LINES * ROWS_IN_SIGHT))
        self.more.setText(
            self.tr("The first %n are listed. Whatever is done here makes room for the others.", "", MOST_LISTED)
        )
        self.more.setVisible(len(due.due) > MOST_LISTED)
        self.damaged.setVisible(due.damaged > 0)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        for told in (self.more, self.damaged):
            column.addWidget(told)
        self.add_step(form)
        self._name_go()
        self.cancel_button.setText(self.tr("C&lose"))
        self.go_button.setEnabled(bool(self._due))
        self.go_button.clicked.connect(self._open)
        self.table.activated.connect(lambda _: self._open())
        self.table.itemSelectionChanged.connect(self._name_go)
        self.show_step(0, with_buttons=True)
        self.table.setFocus()

    def done(self, result: int) -> None:
        """Let go of all names."""
        self._due = ()
        self.table.show_rows(())
        super().done(result)

    @property
    def _current(self) -> Due | None:
        key = self.table.current_key
        return self._due[int(key)] if key and int(key) < len(self._due) else None

    def _name_go(self) -> None:
        is_inbox = self._current is not None and self._current.kind is DueKind.INBOX
        self.go_button.setText(self.tr("&Open the inbox") if is_inbox else self.tr("&Open the file"))

    def _open(self) -> None:
        due = self._current
        if due is None:
            return
        self.accept()
        if due.kind is DueKind.INBOX:
            self.inbox_requested.emit()
        else:
            self.file_requested.emit(due.file_id, due.kind)


def _cells(due: Due, words: TodayWords, step: Callable[[FollowUp], str], today: date) -> tuple[str, ...]:
    what = words.what(due, step(due.step) if due.step is not None else "")
    return words.client(due), what, words.by(due), words.lateness(due, today)
