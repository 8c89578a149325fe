"""The next steps that are overdue or due soon, of all clients of one worker."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.cases.follow_up_rows import DueFollowUp
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.office_table import ROW_LINES, OfficeTable
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.cases.work.follow_up_words import FollowUpWords
from workpris_desktop.ui.widgets.plain_label import PlainLabel

MOST_LISTED: Final = 200
ROWS_IN_SIGHT: Final = 9


class DueStepsDialog(SteppedDialog):
    """Lists them, the longest overdue first; Return opens the file.

    Args:
        words: says a step.
        due: what is due.
        today: the day on the wall.
        parent: the window.
    """

    file_requested = Signal(str)

    def __init__(
        self, words: FollowUpWords, due: Sequence[DueFollowUp], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is due"))
        mark_as_client_data(self)
        self._due = tuple(due[:MOST_LISTED])
        self.table, self.more = OfficeTable(1), PlainLabel()
        self.table.setAccessibleName(self.windowTitle())
        headings = (self.tr("Client"), self.tr("What"), self.tr("By"), self.tr("State"))
        self.table.show_headings(headings)
        self.table.show_rows([(str(number), _cells(each, words, today)) for number, each in enumerate(self._due)])
        self.table.setMinimumHeight(round(self.fontMetrics().lineSpacing() * ROW_LINES * ROWS_IN_SIGHT))
        self.more.setText(
            self.tr("The first %n are listed. Whatever is done here makes room for the others.", "", MOST_LISTED)
        )
        self.more.setVisible(len(due) > MOST_LISTED)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.more)
        self.add_step(form)
        self.go_button.setText(self.tr("&Open the file"))
        self.cancel_button.setText(self.tr("C&lose"))
        self.go_button.setEnabled(bool(self._due))
        self.go_button.clicked.connect(self._open)
        self.table.activated.connect(lambda _: self._open())
        self.show_step(0, with_buttons=True)
        self.table.setFocus()

    def done(self, result: int) -> None:
        """Let go of all names."""
        self._due = ()
        self.table.show_rows(())
        super().done(result)

    def _open(self) -> None:
        key = self.table.current_key
        if key and int(key) < len(self._due):
            file_id = self._due[int(key)].file_id
            self.accept()
            self.file_requested.emit(file_id)


def _cells(due: DueFollowUp, words: FollowUpWords, today: date) -> tuple[str, ...]:
    by, what, state = words.cells(due.follow_up, today)
    return due.file_name, what, by, state
