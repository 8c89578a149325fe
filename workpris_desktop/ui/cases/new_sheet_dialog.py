"""A new recovery sheet in place of one that is lost or was seen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.ui.cases.recovery_sheet_step import RecoverySheetStep
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel

_QUESTION, _SHEET = range(2)


class NewSheetDialog(SteppedDialog):
    """Says what a new sheet means, then shows its key."""

    renewal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New recovery sheet"))
        self.sheet = RecoverySheetStep()
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        for text in (
            self.tr(
                "A new recovery key is made, and the one on the former sheet no longer opens the vault. Destroy the "
                "former sheet."
            ),
            self.tr("Copies and backups of the vault from before can still be opened with the former sheet."),
        ):
            column.addWidget(PlainLabel(text))
        column.addStretch(1)
        self.add_step(question)
        self.add_step(self.sheet, self.sheet.foot)
        self.go_button.setText(self.tr("&Make a new sheet"))
        self.go_button.clicked.connect(self._ask)
        self.show_step(_QUESTION, with_buttons=True)

    def show_sheet(self, key: str) -> None:
        """Show the new key."""
        self.sheet.show_key(key)
        self.show_step(_SHEET, with_buttons=False)
        self.sheet.setFocus()

    def done(self, result: int) -> None:
        """Let go of the key."""
        self.sheet.forget()
        super().done(result)

    def _ask(self) -> None:
        self.show_busy(is_busy=True)
        self.renewal_requested.emit()
