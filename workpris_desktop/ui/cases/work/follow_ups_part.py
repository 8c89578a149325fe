"""The next steps with a client, what is overdue first, and how far the work is."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QTableWidgetItem, QVBoxLayout, QWidget

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.follow_up import LONGEST_STEP, FollowUp
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.cases.work.file_state_box import FileStateBox
from workpris_desktop.ui.cases.work.fitted_rows import FittedRows
from workpris_desktop.ui.cases.work.follow_up_words import FollowUpWords
from workpris_desktop.ui.cases.work.work_part import WorkPart
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class FollowUpsPart(WorkPart):
    """Shows what is to be done by when, and asks by signal.

    Args:
        words: says it.
        today: the day on the wall.
        parent: the open file.
    """

    add_wished = Signal(str, object)
    """The text, and the day."""
    done_wished = Signal(str, bool)
    """The id of a step, and whether it is done."""
    drop_wished = Signal(str)
    hand_requested = Signal()
    """The file is to be handed to a colleague."""
    summary_requested = Signal()
    """A neutral summary is asked for."""
    consents_requested = Signal()
    """What the person agreed to pass on is to be shown."""

    def __init__(self, words: FollowUpWords, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._today = words, today
        self._steps: tuple[FollowUp, ...] = ()
        self._is_showing = self._awaits_steps = False
        self._on_its_way = ""
        self.table = OfficeTable(1, has_ticks=True)
        self.none, self.count, self.moves = PlainLabel(), PlainLabel(), PlainLabel()
        self.day, self.text, self.add_button = DayField(), QLineEdit(maxLength=LONGEST_STEP), QPushButton()
        self.drop_button, self.hand_button, self.summary_button = QPushButton(), QPushButton(), QPushButton()
        self.consents_button = QPushButton()
        self.state = FileStateBox(words.work)
        self._day_label, self._text_label = PlainLabel(), PlainLabel()
        self._lay_out()
        self._connect()
        self.show_texts()

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Next steps")

    def show_file(self, readable: ReadableFile, account: Account) -> None:
        """Show a file, and how far the work is."""
        super().show_file(readable, account)
        self.state.show_state(readable.file.state, readable.file.outcome)

    def show_steps(self, steps: Sequence[FollowUp]) -> None:
        """Show what is to be done, what is due first at the top; what is done stands below, the last one first."""
        to_do = sorted((each for each in steps if each.done_on is None), key=lambda each: (each.due_on, each.id))
        done = sorted((each for each in steps if each.done_on), key=lambda each: (each.done_on, each.id), reverse=True)
        self._steps = (*to_do, *done)
        self._show_rows()
        if self._awaits_steps and self.window().focusWidget() is self.text and not self.text.text():
            self.take_focus()
        self._awaits_steps = False

    def begin_step(self, text: str) -> None:
        """Put in a step that was half-written, unless somebody writes another one already."""
        if text and not self.text.text():
            self.text.setText(text)

    def step_saved(self, text: str) -> None:
        """Empty the line whose step is kept now."""
        if text == self._on_its_way:
            self._hold("")
            self.text.clear()
            self.day.show_day(None)

    def step_refused(self, text: str) -> None:
        """Leave the line as it is, to be changed or sent again: its step could not be saved."""
        if text == self._on_its_way:
            self._hold("")

    def show_rights(self) -> None:
        """Offer what may be done with the file."""
        for part in (self._add_line, self.drop_button, self.hand_button):
            part.setVisible(self.may_change)
        self.state.setEnabled(self.may_change)

    def show_nothing(self) -> None:
        """Empty every widget that shows something of the file."""
        self.show_steps(())
        self._hold("")
        self.text.clear()
        self.day.show_day(None)
        self.count.setText("")

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.table.setAccessibleName(self.tr("Next steps, what is due first at the top"))
        self.table.show_headings((self.tr("By"), self.tr("What"), self.tr("State")))
        self.none.setText(self.tr("Nothing is to be done by a day."))
        self.moves.setText(self.tr("Steps marked “for the release” move with the day of release."))
        self._text_label.setText(self.tr("&What is to be done"))
        self.text.setAccessibleName(self.tr("What is to be done"))
        self._day_label.setText(self.tr("&By"))
        self.day.call(self.tr("By"))
        self.add_button.setText(self.tr("&Add"))
        self.drop_button.setText(self.tr("&Remove"))
        self.undo_button.setText(self.tr("&Undo"))
        self.hand_button.setText(self.tr("&Hand to a colleague…"))
        self.summary_button.setText(self.tr("&Neutral summary…"))
        self.consents_button.setText(self.tr("Consent to &pass on facts…"))
        self._show_rows()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        shown = (self.table, self.text, self.state.state)
        return tuple(pane for pane in shown if pane.isVisibleTo(self) and pane.isEnabledTo(self)) or (self,)

    def take_focus(self) -> None:
        """Put the keyboard into the steps, also where they are still to be read, else where one is written."""
        self._awaits_steps = not self._steps
        super().take_focus()

    def _lay_out(self) -> None:
        self._add_line = QWidget()
        line = QHBoxLayout(self._add_line)
        line.setContentsMargins(0, 0, 0, 0)
        self._text_label.setBuddy(self.text)
        self._day_label.setBuddy(self.day)
        for part in (self._text_label, self.text, self._day_label, self.day, self.add_button):
            line.addWidget(part, 1 if part is self.text else 0)
        below = FlowLayout()
        for button in (self.drop_button, self.undo_button):
            below.addWidget(button)
        file_line = FlowLayout()
        for button in (self.hand_button, self.summary_button, self.consents_button):
            file_line.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self._add_line)
        column.addWidget(self.count)
        # Whichever of the two is in sight takes the room that is left.
        self.none.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.none, 1)
        column.addWidget(self.table, 1)
        FittedRows(self.table)
        column.addWidget(self.moves)
        column.addLayout(below)
        column.addWidget(self.state)
        column.addLayout(file_line)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)
        for line in (self.text, self.day.edit):
            line.returnPressed.connect(self._add)
        self.text.textChanged.connect(self._judge)
        self.day.day_changed.connect(self._judge)
        self.table.itemChanged.connect(self._tick)
        self.table.itemSelectionChanged.connect(self._judge)
        self.drop_button.clicked.connect(self._drop)
        self.hand_button.clicked.connect(self.hand_requested)
        self.summary_button.clicked.connect(self.summary_requested)
        self.consents_button.clicked.connect(self.consents_requested)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self._drop, context=Qt.ShortcutContext.WidgetShortcut)
        self._judge()

    def _add(self) -> None:
        text = " ".join(self.text.text().split())
        if text and self.day.day is not None and self.may_change and not self._on_its_way:
            self.text.setFocus()
            self._hold(text)
            self.add_wished.emit(text, self.day.day)

    def _hold(self, text: str) -> None:
        """Keep the line as it is while its step is on the way to the vault; "" lets it be written again."""
        self._on_its_way = text
        self.text.setReadOnly(bool(text))
        self.day.setEnabled(not text)
        self._judge()

    def _tick(self, item: QTableWidgetItem) -> None:
        """Tell that a step was ticked; the table's own filling is no wish."""
        step = self._steps[item.row()] if not self._is_showing and item.row() < len(self._steps) else None
        is_done = item.checkState() is Qt.CheckState.Checked
        if step is not None and is_done != (step.done_on is not None):
            self.done_wished.emit(step.id, is_done)

    def _drop(self) -> None:
        if self.may_change and self.table.current_key:
            self.drop_wished.emit(self.table.current_key)

    def _judge(self) -> None:
        self.add_button.setEnabled(bool(self.text.text().strip()) and self.day.day is not None and not self._on_its_way)
        self.drop_button.setEnabled(bool(self.table.current_key))

    def _show_rows(self) -> None:
        self._is_showing = True
        today = self._today()
        self.table.show_rows([(step.id, self._words.cells(step, today)) for step in self._steps])
        for row, step in enumerate(self._steps):
            item = self.table.item(row, 0)
            if item is not None:
                item.setCheckState(Qt.CheckState.Checked if step.done_on else Qt.CheckState.Unchecked)
                if not self.may_change:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        self._is_showing = False
        self.table.setVisible(bool(self._steps))
        self.none.setVisible(not self._steps and self.readable is not None)
        self.moves.setVisible(any(step.preset for step in self._steps))
        self.count.setText(self._words.count(self._steps, today) if self._steps else "")
        self.count.setVisible(bool(self._steps))
        self._judge()
