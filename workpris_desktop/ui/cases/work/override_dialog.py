"""Choosing a service of which a rule fails: what fails, and why it is chosen all the same (B4)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.chosen_service import LONGEST_OVERRIDE
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class OverrideDialog(SteppedDialog):
    """Asks for a reason; Esc chooses nothing.

    Args:
        service: what the service is called.
        failing: the rules that fail, a sentence each.
        parent: the window.
    """

    chosen = Signal(str)
    """The reason."""

    def __init__(self, service: str, failing: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose it all the same?"))
        mark_as_client_data(self)
        self.reason = QLineEdit(maxLength=LONGEST_OVERRIDE)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        said = self.tr("%n rules speak against it:", "", len(failing))
        lines = "\n".join(f"• {sentence}" for sentence in failing)
        self.failing = PlainLabel(f"{service}\n{said}\n{lines}", selectable=True)
        column.addWidget(self.failing)
        why = PlainLabel(self.tr("&Why is it chosen all the same?"))
        why.setBuddy(self.reason)
        self.reason.setAccessibleName(why.text().replace("&", ""))
        self.reason.setPlaceholderText(
            self.tr("For example: they told me on the telephone that they make an exception")
        )
        for part in (why, self.reason, PlainLabel(self.tr("The reason stands in the log of this file."))):
            column.addWidget(part)
        column.addStretch(1)
        self.add_step(form)
        self.go_button.setText(self.tr("&Choose"))
        self.go_button.clicked.connect(self._choose)
        self.reason.textChanged.connect(self._judge)
        self._judge()
        self.finished.connect(self.deleteLater)
        self.show_step(0, with_buttons=True)
        self.reason.setFocus()

    def done(self, result: int) -> None:
        """Let go of what was typed."""
        self.reason.clear()
        super().done(result)

    def _judge(self) -> None:
        self.go_button.setEnabled(bool(self.reason.text().strip()))

    def _choose(self) -> None:
        reason = self.reason.text().strip()
        self.accept()
        self.chosen.emit(reason)
