"""A field for a password: hidden unless the person wants to see it, with a word where Caps Lock is on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PasswordField(SpeakingWidget):
    """One line for a password; pasting is allowed, for password safes paste."""

    changed = Signal()
    entered = Signal()
    """Return was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(_HINTS)
        self.show_button = QPushButton()
        self.show_button.setCheckable(True)
        self.show_button.setAutoDefault(False)
        self.hint = PlainLabel()
        self.hint.hide()
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.hint)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self.show_button.toggled.connect(lambda is_shown: self._show_or_hide(is_shown=is_shown))
        self.show_texts()

    @property
    def password(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def set_name(self, name: str) -> None:
        """Set what a screen reader calls the field."""
        self.line.setAccessibleName(name)

    def forget(self) -> None:
        """Empty the field, with all that undoing could bring back, and hide what is typed next."""
        self.line.setText("")
        self.show_button.setChecked(False)
        self._say_caps_lock(is_on=False)

    def offer_again(self) -> None:
        """Hide what did not match, and let what is typed next take its place."""
        self.show_button.setChecked(False)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_texts(self) -> None:
        """Set every text in the language spoken now."""
        self.hint.setText(self.tr("Caps Lock seems to be on."))
        self.show_button.setAccessibleName(self.tr("Show what is typed"))
        self._name_button()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice by the letters that are typed whether Caps Lock is on; let every key pass."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._notice_caps_lock(event)
        return super().eventFilter(watched, event)

    def _notice_caps_lock(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._say_caps_lock(is_on=False)
        elif len(letter) == 1 and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._say_caps_lock(is_on=letter.isupper() != shifted)

    def _say_caps_lock(self, *, is_on: bool) -> None:
        self.hint.setVisible(is_on)
        self.line.setAccessibleDescription(self.hint.text() if is_on else "")

    def _show_or_hide(self, *, is_shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._name_button()

    def _name_button(self) -> None:
        self.show_button.setText(self.tr("Hide") if self.show_button.isChecked() else self.tr("Show"))
