"""Taking a packet in: into which file, which of differing answers count, and the receipt that goes back."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.inbox import InboxPacket
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.handover.merge_difference import MergeDifference
from workpris_desktop.ui.cases.office_table import OfficeTable, Row
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.cases.work.fitted_rows import FittedRows
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.inbox_words import HandedWords, InboxWords

CHOICE, CHECK, TAKEN = range(3)


class MergeDialog(SteppedDialog):
    """Asks by signal; nothing stands in a file before the last button of the second step is pressed.

    Args:
        packet: what is taken in.
        words: says packets.
        handed: says answers.
        is_new: whether a new file is made.
        parent: the window.
    """

    file_chosen = Signal(str)
    """The id of a file with which the packet is to be compared."""
    merging_wanted = Signal(str, object, bool)
    """The id of the file ("" for a new one), the ids of questions whose answers are replaced, and whether the sender
    counts although its card was not compared."""
    receipt_wanted = Signal()

    def __init__(
        self,
        packet: InboxPacket,
        words: InboxWords,
        handed: HandedWords,
        *,
        is_new: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take into a new file") if is_new else self.tr("Add to a file"))
        mark_as_client_data(self)
        self._packet, self._words, self._handed, self._is_new = packet, words, handed, is_new
        self._file_id = ""
        self._rows: tuple[Row, ...] = ()
        self.filter, self.files, self.likely = QLineEdit(), OfficeTable(0), PlainLabel()
        self.about, self.same, self.differences = PlainLabel(), PlainLabel(), OfficeTable(0, has_ticks=True)
        self.sure = QCheckBox(self.tr("I have made &sure by telephone who has sent this packet"))
        self.taken = PlainLabel()
        self._fit = FittedRows(self.differences, is_short=True)
        for step in (self._choice_step(), self._check_step(), self._taken_step()):
            self.add_step(step)
        self._connect()
        self._show(CHECK if is_new else CHOICE)

    def show_files(self, likely: Sequence[tuple[str, str]], others: Iterable[tuple[str, str]]) -> None:
        """Offer files by ids and names: first those that may be about the same person."""
        known = {file_id for file_id, _ in likely}
        same = self.tr("may be the same person")
        rows: list[Row] = [(file_id, (name, same)) for file_id, name in likely]
        rows += [(file_id, (name, "")) for file_id, name in others if file_id not in known]
        self._rows = tuple(rows)
        count = len(known)
        nobody = self.tr(
            "No file seems to be about the same person. Choose one, or go back and take it into a new file."
        )
        found = self.tr("%n files may be about the same person; they stand first.", "", count)
        self.likely.setText(found if count else nobody)
        self._filter_files()

    def show_possible(self, names: Sequence[str]) -> None:
        """Say, before a new file is made, which files may be about the same person."""
        said = self.tr("May be about the same person: {names}. If so, close this and choose “Add to a file…”.")
        self.same.setText(said.format(names="; ".join(names)) if names else "")
        self.same.setVisible(bool(names))

    def show_differences(self, file_id: str, differences: Sequence[MergeDifference]) -> None:
        """Show which answers differ from those of a file; none of theirs is ticked."""
        self._file_id = file_id
        self.differences.show_rows([(each.field, self._texts(each)) for each in differences])
        self._fit.fit()
        self.differences.setVisible(bool(differences))
        self.same.setText(
            self.tr("Answers that differ: yours stay, unless you tick theirs.")
            if differences
            else self.tr("No answer differs. What the file lacks is added; nothing of yours is changed.")
        )
        self.same.show()
        self._show(CHECK)

    def show_taken(self, *, has_receipt: bool) -> None:
        """Show that it is done, and that the receipt is to be saved, where this office can sign one."""
        self.taken.setText(self._words.merged(is_new=self._is_new, has_receipt=has_receipt))
        self._show(TAKEN)
        self.go_button.setVisible(has_receipt)

    def show_saved(self, text: str) -> None:
        """Say where the receipt lies."""
        self.taken.setText(text)
        self.cancel_button.setFocus()

    def done(self, result: int) -> None:
        """Let go of every name and answer."""
        self._rows = ()
        self.filter.clear()
        for table in (self.files, self.differences):
            table.show_rows([])
        for label in (self.likely, self.about, self.same, self.taken):
            label.setText("")
        super().done(result)

    def reject(self) -> None:
        """Go back to the choice of a file, or close."""
        if self.steps.currentIndex() == CHECK and not self._is_new and not self.is_busy:
            self._show(CHOICE)
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close from any step, unless an answer is awaited."""
        if not self.is_busy and self.steps.currentIndex() == CHECK:
            self.steps.setCurrentIndex(CHOICE)
        super().closeEvent(event)

    def _texts(self, difference: MergeDifference) -> tuple[str, ...]:
        label, ours = self._handed.answer(difference.ours)
        return label, ours, self._handed.answer(difference.theirs)[1]

    def _choice_step(self) -> QWidget:
        label = PlainLabel(self.tr("Find a file by its &name"))
        label.setBuddy(self.filter)
        self.filter.setAccessibleName(self.tr("Find a file by its name"))
        self.files.setAccessibleName(self.tr("Files"))
        self.files.show_headings((self.tr("File"), self.tr("Remark")))
        return _column(self.likely, label, self.filter, self.files)

    def _check_step(self) -> QWidget:
        packet = self._packet
        self.about.setText(self._words.about(packet))
        self.differences.setAccessibleName(self.tr("Answers that differ; ticked ones are replaced"))
        self.differences.show_headings((self.tr("Take theirs"), self.tr("Yours"), self.tr("Theirs")))
        self.sure.setVisible(not packet.is_compared)
        for part in (self.same, self.differences):
            part.hide()
        return _column(self.about, self.same, self.differences, self.sure)

    def _taken_step(self) -> QWidget:
        return _column(self.taken)

    def _connect(self) -> None:
        self.go_button.clicked.connect(self._go)
        self.filter.textChanged.connect(self._filter_files)
        self.files.itemSelectionChanged.connect(self._judge)
        self.sure.toggled.connect(self._judge)

    def _filter_files(self) -> None:
        text = self.filter.text().casefold().strip()
        self.files.show_rows([row for row in self._rows if text in row[1][0].casefold()])
        self._judge()

    def _show(self, step: int) -> None:
        go = {
            CHOICE: self.tr("Ne&xt"),
            CHECK: self.tr("&Take in"),
            TAKEN: self.tr("Sa&ve the receipt…"),
        }
        self.go_button.setText(go[step])
        goes_back = step == CHECK and not self._is_new
        self.cancel_button.setText(self.tr("Go &back") if goes_back else self.tr("&Close"))
        self.show_step(step, with_buttons=True)
        self._judge()
        first = {CHOICE: self.filter, CHECK: self.cancel_button}
        first.get(step, self.go_button).setFocus()

    def _judge(self) -> None:
        step = self.steps.currentIndex()
        is_fit: Mapping[int, bool] = {
            CHOICE: bool(self.files.current_key),
            CHECK: self._packet.is_compared or self.sure.isChecked(),
        }
        self.go_button.setEnabled(is_fit.get(step, True))

    def _go(self) -> None:
        step = self.steps.currentIndex()
        if step == TAKEN:
            self.receipt_wanted.emit()
            return
        self.show_busy(is_busy=True)
        if step == CHOICE:
            self.file_chosen.emit(self.files.current_key)
        else:
            self.merging_wanted.emit(self._file_id, frozenset(self.differences.ticked), self.sure.isChecked())


def _column(*parts: QWidget) -> QWidget:
    step = QWidget()
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 6, 0)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return step
