"""The question before files are erased: which ones, what will be gone, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.client_file import LONGEST_REASON
from workpris_desktop.domain.retention import BULK, Proposal
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.retention_words import RetentionWords


class ErasureDialog(SteppedDialog):
    """Names every file, and erases none without a reason.

    Args:
        words: of retention.
        proposals: which files.
        needs_second: whether there is a second person who could agree.
        backup_days: how long a backup is kept.
        parent: the window.
    """

    confirmed = Signal(str)
    """The reason."""

    def __init__(
        self,
        words: RetentionWords,
        proposals: Sequence[Proposal],
        *,
        needs_second: bool,
        backup_days: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Erase files"))
        self.reason = QLineEdit(maxLength=LONGEST_REASON)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        first, *others = words.gone(len(proposals), backup_days)
        column.addWidget(PlainLabel(first))
        self.names = PlainLabel("\n".join(f"•  {words.file(each.file)}" for each in proposals), selectable=True)
        column.addWidget(self.names)
        for text in others:
            column.addWidget(PlainLabel(text))
        if needs_second and len(proposals) >= BULK:
            column.addWidget(PlainLabel(words.rule()))
        label = PlainLabel(self.tr("&Reason, which is kept. Write no name of anybody into it."))
        label.setBuddy(self.reason)
        self.reason.setAccessibleName(self.tr("Reason"))
        column.addWidget(label)
        column.addWidget(self.reason)
        column.addStretch(1)
        self.add_step(form)
        self.go_button.setText(self.tr("&Erase"))
        self.go_button.setAutoDefault(False)
        self.go_button.setDefault(False)
        self.cancel_button.setDefault(True)
        self.go_button.clicked.connect(self._ask)
        self.reason.textChanged.connect(self._judge)
        self._judge()
        self.show_step(0, with_buttons=True)
        self.reason.setFocus()

    def done(self, result: int) -> None:
        """Let go of the names."""
        self.names.setText("")
        super().done(result)

    def _judge(self) -> None:
        self.go_button.setEnabled(bool(self.reason.text().strip()))

    def _ask(self) -> None:
        if self.go_button.isEnabled() and not self.is_busy:
            self.show_busy(is_busy=True)
            self.confirmed.emit(self.reason.text())
