"""A new password, typed twice, with a plain sentence of what is still weak."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.domain.password import weakness
from workpris_desktop.ui.cases.password_field import PasswordField
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.vault_screen_words import VaultScreenWords


class NewPasswordBox(QWidget):
    """Asks for a new password and tells while it is typed whether it will do."""

    changed = Signal()
    entered = Signal()
    """Return was pressed in the second field."""

    def __init__(self, words: VaultScreenWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._name = ""
        self.first, self.second = PasswordField(), PasswordField()
        self.verdict = PlainLabel()
        first_label, second_label = PlainLabel(self.tr("Pass&word")), PlainLabel(self.tr("The same &again"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for label, field in ((first_label, self.first), (second_label, self.second)):
            label.setBuddy(field.line)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(PlainLabel(words.advice()))
        column.addWidget(self.verdict)
        self.first.set_name(self.tr("New password"))
        self.second.set_name(self.tr("The new password again"))
        self.setFocusProxy(self.first)
        self.first.changed.connect(self._judge)
        self.second.changed.connect(self._judge)
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self.entered)

    @property
    def password(self) -> str:
        """Return the password that was typed first."""
        return self.first.password

    @property
    def is_ready(self) -> bool:
        """Tell whether the password will do and was typed twice."""
        return self.password == self.second.password and weakness(self.password, self._name) is None

    def set_account_name(self, name: str) -> None:
        """Judge passwords with this name in mind."""
        self._name = name
        self._judge()

    def forget(self) -> None:
        """Empty both fields."""
        self.first.forget()
        self.second.forget()

    def _judge(self) -> None:
        self.verdict.setText(self._sentence())
        self.changed.emit()

    def _sentence(self) -> str:
        if not self.password:
            return ""
        weak = weakness(self.password, self._name)
        if weak is not None:
            return self._words.weakness(weak, len(self.password))
        second = self.second.password
        return self._words.repetition(is_begun=bool(second), is_same=second == self.password)
