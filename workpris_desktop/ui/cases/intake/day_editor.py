"""An editor for a day, which is typed day first and kept as it was typed where it is none."""

from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.intake import FieldKind
from workpris_desktop.domain.intake_answer import Value
from workpris_desktop.ui.cases.intake.text_editor import TextEditor
from workpris_desktop.wording.intake_value_words import day_text

WIDTH_CHARACTERS = 18


class DayEditor(TextEditor):
    """Holds a day as text; what it was understood as is said below it, by whoever checks it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(FieldKind.DATE, parent)
        self.line.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS)
        self._shown = ("", "")
        self.show_texts()

    @property
    def value(self) -> Value:
        """Return the day as it was shown (ISO 8601) while nothing else was typed, else what is typed."""
        value, text = self._shown
        return value if text and self.line.text() == text else self.line.text().strip()

    def show_value(self, value: Value, other: str = "") -> None:
        """Show a day as the language writes it, or what was typed instead of one."""
        text = day_text(value) if isinstance(value, str) else ""
        self._shown = (value if isinstance(value, str) else "", text)
        super().show_value(text, other)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.line.setPlaceholderText(self.tr("d.m.yyyy", "how a day is typed: day, month, year of four digits"))
        self.show_value(self.value)
