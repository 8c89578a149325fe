"""An editor for several answers at once: a box for each, of which "none" stands alone."""

from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QLayout, QVBoxLayout, QWidget

from workpris_desktop.domain.intake import IntakeOption
from workpris_desktop.domain.intake_answer import Value
from workpris_desktop.ui.cases.intake.answer_editor import AnswerEditor
from workpris_desktop.ui.cases.intake.answer_line import AnswerLine
from workpris_desktop.ui.cases.intake.choice_editor import OTHER_CHARACTERS
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.intake_value_words import Named, said


class TicksEditor(AnswerEditor):
    """A box for each option (V10); a code that is not offered any more gets one of its own."""

    def __init__(
        self, options: tuple[IntakeOption, ...], *, in_line: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._alone = frozenset(option.code for option in options if option.is_alone)
        self._with_text = frozenset(option.code for option in options if option.has_text)
        self.boxes: dict[str, QCheckBox] = {}
        boxes = QWidget()
        self._layout: QLayout = FlowLayout(boxes) if in_line else QVBoxLayout(boxes)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.line, self.notice = AnswerLine(), PlainLabel()
        self.line.setMaximumWidth(self.fontMetrics().averageCharWidth() * OTHER_CHARACTERS)
        for option in options:
            self._add(option.code, said(option.label))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (boxes, self.line, self.notice):
            layout.addWidget(part)
        self.line.textChanged.connect(self.changed)
        for part in (self.line, self.notice):
            part.hide()

    @property
    def value(self) -> Value:
        """Return the codes that are ticked, in the order in which they are offered."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    @property
    def other(self) -> str:
        """Return the words beside the option that asks for them."""
        return self.line.text().strip() if self._asks_for_words else ""

    def show_value(self, value: Value, other: str = "") -> None:
        """Show codes, without telling anybody."""
        codes = {each for each in value if isinstance(each, str)} if not isinstance(value, str) else {value} - {""}
        for code in sorted(codes - self.boxes.keys()):
            self._add(code, code)
        for code, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(code in codes)
        with QSignalBlocker(self.line):
            if self.other != other:
                self.line.setText(other)
        self.line.setVisible(self._asks_for_words)
        self.notice.hide()

    def offer(self, named: Named) -> None:
        """Say the same codes in the language spoken now."""
        for code, label in named:
            self.boxes[code].setText(label.replace("&", "&&"))

    def call(self, name: str, description: str = "") -> None:
        """Name the group, and in each box what is asked."""
        self.setAccessibleName(name)
        for box in self.boxes.values():
            box.setAccessibleDescription(f"{name} {description}".strip())
        self.line.setAccessibleName(self.tr("{question}: in words").format(question=name))

    @property
    def first(self) -> QWidget:
        """Return the first box."""
        return next(iter(self.boxes.values()))

    @property
    def _asks_for_words(self) -> bool:
        return any(code in self._with_text for code in self.value)

    def _add(self, code: str, label: str) -> None:
        box = self.boxes[code] = QCheckBox(label.replace("&", "&&"))
        box.toggled.connect(partial(self._take, code))
        self._layout.addWidget(box)

    def _take(self, code: str, is_ticked: bool) -> None:
        """Untick what cannot be true beside it, and say so."""
        untick = [each for each in self.boxes if each != code and (code in self._alone or each in self._alone)]
        unticked = [each for each in untick if is_ticked and self.boxes[each].isChecked()]
        for each in unticked:
            with QSignalBlocker(self.boxes[each]):
                self.boxes[each].setChecked(False)
        self.notice.setText(
            self.tr("Unticked, because it cannot be true beside this: {options}").format(
                options=", ".join(self.boxes[each].text().replace("&&", "&") for each in unticked)
            )
        )
        self.notice.setVisible(bool(unticked))
        self.line.setVisible(self._asks_for_words)
        self.changed.emit()
