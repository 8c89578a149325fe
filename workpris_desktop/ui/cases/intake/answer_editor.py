"""What every editor of an answer can do, whatever its kind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.intake_answer import Value
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class AnswerEditor(SpeakingWidget):
    """Shows a value and lets it be changed; what breaks a rule is shown as it was typed."""

    changed = Signal()
    """The person has changed it."""
    confirmed = Signal()
    """The person has pressed Return in a field of one line."""

    @property
    def value(self) -> Value:
        """Return what is told; an empty text or tuple for nothing."""
        raise NotImplementedError

    @property
    def other(self) -> str:
        """Return what is written beside an option that asks for words."""
        return ""

    def show_value(self, value: Value, other: str = "") -> None:
        """Show a value, without telling anybody; an empty one for nothing."""
        raise NotImplementedError

    def commit(self) -> None:
        """Take in what is typed and not yet part of the value: the editor is being left."""

    def call(self, name: str, description: str = "") -> None:
        """Name it for those who hear it; ``description`` says what is wrong with what is told."""
        raise NotImplementedError

    def allow(self, *, may_write: bool) -> None:
        """Let it be changed, or only read."""
        self.setEnabled(may_write)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""

    @property
    def first(self) -> QWidget:
        """Return the part in which one begins."""
        raise NotImplementedError
