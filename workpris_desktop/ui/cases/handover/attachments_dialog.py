"""Papers that belong to a client's file, as PDF: listed, added, looked at, removed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.handover import Attachment
from workpris_desktop.domain.packet import LONGEST_TITLE
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.cases.work.fitted_rows import FittedRows
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.attachment_words import AttachmentWords

LIST, TITLE = range(2)


class AttachmentsDialog(SteppedDialog):
    """Shows the attachments of one file, and asks by signal.

    Args:
        words: says attachments.
        may_change: whether something can be added or removed.
        parent: the window.
    """

    choosing_wanted = Signal()
    adding_wanted = Signal(str)
    """The title of the PDF that was chosen."""
    view_wanted = Signal(object)
    removal_wanted = Signal(object)
    """An `Attachment`."""
    undo_wanted = Signal()
    """What was removed last was removed by mistake."""

    def __init__(self, words: AttachmentWords, *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Attachments"))
        mark_as_client_data(self)
        self._words, self._may_change = words, may_change
        self._attachments: tuple[Attachment, ...] = ()
        self.table, self.none = OfficeTable(0), PlainLabel()
        self.name = QLineEdit(maxLength=LONGEST_TITLE)
        self.view_button = QPushButton(self.tr("&View or print…"), autoDefault=False)
        self.remove_button = QPushButton(self.tr("&Remove"), autoDefault=False)
        self.undo_button = QPushButton(self.tr("&Undo removing"), autoDefault=False)
        self._fit = FittedRows(self.table)
        for step in (self._list_step(), self._title_step()):
            self.add_step(step)
        self.go_button.clicked.connect(self._go)
        self.table.itemSelectionChanged.connect(self._judge)
        self.name.textChanged.connect(self._judge)
        self.view_button.clicked.connect(lambda: self.view_wanted.emit(self.attachment))
        self.remove_button.clicked.connect(lambda: self.removal_wanted.emit(self.attachment))
        self.undo_button.clicked.connect(self.undo_wanted)
        self.show_attachments(())

    @property
    def attachment(self) -> Attachment | None:
        """Return the attachment that is selected."""
        return next((each for each in self._attachments if each.id == self.table.current_key), None)

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show what belongs to the file."""
        self._attachments = tuple(attachments)
        self.table.show_rows([(each.id, self._words.row(each)) for each in self._attachments])
        self._fit.fit()
        self.table.setVisible(bool(attachments))
        self.none.setVisible(not attachments)
        self.name.clear()
        self.undo_button.hide()
        self._show(LIST)

    def show_removed(self, attachment: Attachment, left: Sequence[Attachment]) -> None:
        """Show what is left, and offer to bring back what was removed."""
        self.show_attachments(left)
        self.message.setText(self._words.removed(attachment))
        self.undo_button.show()
        self.undo_button.setFocus()

    def ask_title(self, proposed: str) -> None:
        """Ask what a PDF that was chosen is called in the file."""
        self.name.setText(proposed[:LONGEST_TITLE])
        self._show(TITLE)
        self.name.selectAll()

    def done(self, result: int) -> None:
        """Let go of every title."""
        self.show_attachments(())
        super().done(result)

    def reject(self) -> None:
        """Go back to the list, or close."""
        if self.steps.currentIndex() != LIST and not self.is_busy:
            self._show(LIST)
        else:
            super().reject()

    def _list_step(self) -> QWidget:
        self.table.setAccessibleName(self.tr("Attachments of the file"))
        self.table.show_headings((self.tr("Title"), self.tr("Added"), self.tr("Size")))
        self.none.setText(self.tr("Nothing is attached yet."))
        buttons = FlowLayout()
        for button in (self.view_button, self.remove_button, self.undo_button):
            buttons.addWidget(button)
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 6, 0)
        said = self.tr("Papers of the client as PDF, such as a birth certificate. They are kept encrypted in the file.")
        for part in (PlainLabel(said), self.none, self.table):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)
        return step

    def _title_step(self) -> QWidget:
        label = PlainLabel(self.tr("&Title in the file"))
        label.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("Title in the file"))
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 6, 0)
        for part in (label, self.name):
            column.addWidget(part)
        column.addStretch(1)
        return step

    def _show(self, step: int) -> None:
        go = {LIST: self.tr("&Add a PDF…"), TITLE: self.tr("&Add")}
        self.go_button.setText(go[step])
        self.go_button.setVisible(step != LIST or self._may_change)
        self.cancel_button.setText(self.tr("&Close") if step == LIST else self.tr("Go &back"))
        self.show_step(step, with_buttons=True)
        self._judge()
        first = {LIST: self.table if self._attachments else self.cancel_button, TITLE: self.name}
        first[step].setFocus()

    def _judge(self) -> None:
        has_one = self.attachment is not None
        self.view_button.setEnabled(has_one)
        self.remove_button.setEnabled(has_one and self._may_change)
        is_untitled = self.steps.currentIndex() == TITLE and not self.name.text().strip()
        self.go_button.setEnabled(not is_untitled)

    def _go(self) -> None:
        if self.steps.currentIndex() == LIST:
            self.choosing_wanted.emit()
            return
        self.show_busy(is_busy=True)
        self.adding_wanted.emit(self.name.text().strip())
