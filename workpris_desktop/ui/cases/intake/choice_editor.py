"""An editor for one answer out of several: circles for a few, a list for more, with words beside "other"."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QLayout, QRadioButton, QVBoxLayout, QWidget

from workpris_desktop.domain.intake_answer import Value
from workpris_desktop.ui.cases.intake.answer_editor import AnswerEditor
from workpris_desktop.ui.cases.intake.answer_line import AnswerLine
from workpris_desktop.ui.cases.intake.choice_combo import ChoiceCombo
from workpris_desktop.ui.cases.intake.finding_combo import FindingCombo
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.wording.intake_value_words import Named

MOST_CIRCLES = 6
OTHER_CHARACTERS = 32


class RadioEditor(AnswerEditor):
    """A circle for each; a code that is not offered any more gets one of its own.

    Args:
        named: what can be chosen.
        with_text: the codes that ask for words beside them.
        in_line: whether they stand like words in a line, not one below the other.
        parent: owns it.
    """

    def __init__(
        self, named: Named, with_text: frozenset[str], *, in_line: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._with_text, self._name = with_text, ""
        self.group, self.buttons = QButtonGroup(self), dict[str, QRadioButton]()
        self._layout: QLayout = FlowLayout(self) if in_line else QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.line = _other_line(self)
        for code, label in named:
            self._add(code, label)
        self._layout.addWidget(self.line)
        self.line.textChanged.connect(self.changed)
        self.line.hide()
        self.group.buttonToggled.connect(self._take)

    @property
    def value(self) -> Value:
        """Return the code that is chosen."""
        return next((code for code, button in self.buttons.items() if button.isChecked()), "")

    @property
    def other(self) -> str:
        """Return the words beside the option that asks for them."""
        return self.line.text().strip() if self.value in self._with_text else ""

    def show_value(self, value: Value, other: str = "") -> None:
        """Show a code, without telling anybody."""
        code = value if isinstance(value, str) else ""
        with QSignalBlocker(self.group), QSignalBlocker(self.line):
            if code and code not in self.buttons:
                self._add(code, code)
            self.group.setExclusive(False)
            for each, button in self.buttons.items():
                button.setChecked(each == code)
            self.group.setExclusive(True)
            if self.other != other:
                self.line.setText(other)
        self.line.setVisible(code in self._with_text)

    def offer(self, named: Named) -> None:
        """Say the same codes in the language spoken now."""
        for code, label in named:
            self.buttons[code].setText(label.replace("&", "&&"))

    def call(self, name: str, description: str = "") -> None:
        """Name the group, and in each circle what is asked."""
        self.setAccessibleName(name)
        for button in self.buttons.values():
            button.setAccessibleDescription(f"{name} {description}".strip())
        self.line.setAccessibleName(self.tr("{question}: in words").format(question=name))

    @property
    def first(self) -> QWidget:
        """Return the circle that is chosen, else the first."""
        chosen = self.group.checkedButton()
        return chosen or next(iter(self.buttons.values()))

    def _add(self, code: str, label: str) -> None:
        self.buttons[code] = QRadioButton(label.replace("&", "&&"))
        self.group.addButton(self.buttons[code])
        self._layout.addWidget(self.buttons[code])

    def _take(self, _button: QRadioButton, is_checked: bool) -> None:
        if is_checked:
            self.line.setVisible(self.value in self._with_text)
            self.changed.emit()


class ComboEditor(AnswerEditor):
    """A list to choose from, or to find something in where it is long; arguments as those of `RadioEditor`."""

    def __init__(
        self,
        named: Named,
        with_text: frozenset[str] = frozenset(),
        *,
        is_long: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._with_text, self._named = with_text, named
        self.combo, self.line = FindingCombo() if is_long else ChoiceCombo(), _other_line(self)
        self.combo.setMinimumContentsLength(24)
        layout = FlowLayout(self)
        layout.addWidget(self.combo)
        layout.addWidget(self.line)
        self.line.hide()
        self.setFocusProxy(self.combo)
        self.show_texts()
        self.combo.currentIndexChanged.connect(self._take)
        self.line.textChanged.connect(self.changed)

    @property
    def value(self) -> Value:
        """Return the code that is chosen."""
        return self.combo.code

    @property
    def other(self) -> str:
        """Return the words beside the option that asks for them."""
        return self.line.text().strip() if self.combo.code in self._with_text else ""

    def show_value(self, value: Value, other: str = "") -> None:
        """Show a code, without telling anybody."""
        self.combo.choose(value if isinstance(value, str) else "")
        with QSignalBlocker(self.line):
            if self.other != other:
                self.line.setText(other)
        self.line.setVisible(self.combo.code in self._with_text)

    def offer(self, named: Named) -> None:
        """Say the same codes in the language spoken now."""
        self._named = named
        self.show_texts()

    def call(self, name: str, description: str = "") -> None:
        """Name the list."""
        self.combo.setAccessibleName(name)
        self.combo.setAccessibleDescription(description)
        self.line.setAccessibleName(self.tr("{question}: in words").format(question=name))

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.combo.offer(self.tr("not chosen"), self._named)

    @property
    def first(self) -> QWidget:
        """Return the list."""
        return self.combo

    def _take(self) -> None:
        self.line.setVisible(self.combo.code in self._with_text)
        self.changed.emit()


def _other_line(editor: QWidget) -> AnswerLine:
    line = AnswerLine()
    width = editor.fontMetrics().averageCharWidth() * OTHER_CHARACTERS
    line.setMinimumWidth(width // 2)
    line.setMaximumWidth(width)
    return line
