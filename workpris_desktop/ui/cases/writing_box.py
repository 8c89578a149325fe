"""A field for a text of some lines, with the buttons that save it or give it up."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

LINES = 4


class WritingBox(SpeakingWidget):
    """Saves by button or Ctrl+Return; what it is called is said by whoever shows it."""

    save_requested = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.edit = PlainLabel(), _Field(tabChangesFocus=True)
        self.save_button, self.cancel_button = QPushButton(), QPushButton()
        self.label.setBuddy(self.edit)
        self.setFocusProxy(self.edit)
        self._lay_out()
        self.edit.textChanged.connect(self._judge)
        self.save_button.clicked.connect(self._ask)
        self.cancel_button.clicked.connect(self.cancelled)
        self.edit.save_requested.connect(self._ask)
        self.show_texts()
        self._judge()

    @property
    def is_busy(self) -> bool:
        """Tell whether a text is being saved."""
        return self.edit.isReadOnly()

    def name(self, name: str) -> None:
        """Say what is written here; an ``&`` stands before the letter that leads here."""
        self.label.setText(name)
        self.edit.setAccessibleName(name.replace("&", ""))

    def begin(self, text: str) -> None:
        """Let the person write on where a text ends."""
        self.edit.setPlainText(text)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.show_busy(is_busy=False)

    def show_busy(self, *, is_busy: bool) -> None:
        """Keep the text as it is while it is being saved."""
        self.edit.setReadOnly(is_busy)
        self._judge()

    def put_in_ahead(self) -> None:
        """Write on with what was typed while the text was being read or saved."""
        ahead, self.edit.ahead = self.edit.ahead, ""
        if ahead:
            self.edit.insertPlainText(ahead)

    def forget(self) -> None:
        """Let go of the text, and of what could be undone."""
        self.edit.clear()
        self.edit.ahead = ""
        self.show_busy(is_busy=False)

    def show_texts(self) -> None:
        """Set every text of the buttons in the language spoken now."""
        self.save_button.setText(self.tr("Save"))
        self.save_button.setToolTip(self.tr("Ctrl+Return"))
        self.cancel_button.setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.label, self.edit):
            column.addWidget(part)
        column.addLayout(buttons)

    def _judge(self) -> None:
        self.save_button.setEnabled(not self.is_busy and bool(self.edit.toPlainText().strip()))

    def _ask(self) -> None:
        if self.save_button.isEnabled():
            self.save_requested.emit(self.edit.toPlainText())


class _Field(QPlainTextEdit):
    """A few lines of text, which scroll; Ctrl+Return saves instead of beginning another."""

    save_requested = Signal()

    ahead = ""
    """What was typed while the field was busy; it belongs behind what will stand there then."""

    def sizeHint(self) -> QSize:
        """Return the height of `LINES` lines."""
        return QSize(super().sizeHint().width(), self._height(LINES))

    def minimumSizeHint(self) -> QSize:
        """Return the height of two lines."""
        return QSize(super().minimumSizeHint().width(), self._height(2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to save; what is typed while the field is busy is kept for later."""
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        text = "\n" if is_return else event.text()
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save_requested.emit()
        elif self.isReadOnly() and (is_return or (text and text.isprintable())):
            self.ahead += text
        elif self.isReadOnly() and self.ahead and event.key() == Qt.Key.Key_Backspace:
            self.ahead = self.ahead[:-1]
        else:
            super().keyPressEvent(event)

    def _height(self, lines: int) -> int:
        edge = 2 * self.frameWidth() + 2 * int(self.document().documentMargin())
        return self.fontMetrics().lineSpacing() * lines + edge
