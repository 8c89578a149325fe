"""A neutral summary of a file as text, to be copied into the official file."""

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel

LEAST_LINES = 14


class SummaryDialog(SteppedDialog):
    """Shows the text, and copies it; the clipboard holds it for half a minute.

    Args:
        text: the summary.
        copy: puts a text on the clipboard, and takes it away again.
        parent: the window.
    """

    def __init__(self, text: str, copy: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Neutral summary"))
        mark_as_client_data(self)
        self._copy = copy
        self.text = QPlainTextEdit(text, readOnly=True, tabChangesFocus=True)
        self.text.setAccessibleName(self.tr("Summary"))
        self.text.setMinimumHeight(self.fontMetrics().lineSpacing() * LEAST_LINES)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        said = self.tr(
            "For the official file. Nothing of health, offence or third persons is in it; read it all the same."
        )
        column.addWidget(PlainLabel(said))
        column.addWidget(self.text, 1)
        self.add_step(form)
        self.go_button.setText(self.tr("&Copy"))
        self.cancel_button.setText(self.tr("C&lose"))
        self.go_button.clicked.connect(self._take)
        self.show_step(0, with_buttons=True)
        self.text.setFocus()

    def done(self, result: int) -> None:
        """Let go of the text."""
        self.text.clear()
        super().done(result)

    def _take(self) -> None:
        self._copy(self.text.toPlainText())
        self.say(self.tr("Copied. The clipboard is emptied after half a minute, so paste it now."))
