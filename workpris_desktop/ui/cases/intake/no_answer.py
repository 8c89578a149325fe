"""Why there is no answer, which is kept as an answer of its own (intake.md rule 3)."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QRadioButton, QWidget

from workpris_desktop.domain.intake_answer import AnswerState
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.intake_words import IntakeWords

STATES: Final = (AnswerState.DECLINED, AnswerState.UNKNOWN, AnswerState.NOT_ASKED)


class NoAnswer(SpeakingWidget):
    """Holds the state of an answer; None while there is none, which looks like "not asked yet"."""

    chosen = Signal()
    """The person has chosen a state."""

    state: AnswerState | None = None

    def show_state(self, state: AnswerState | None) -> None:
        """Show a state, without telling anybody."""
        raise NotImplementedError

    def call(self, name: str) -> None:
        """Name the question that it belongs to."""
        raise NotImplementedError


class NoAnswerCircles(NoAnswer):
    """A circle for each, below the control of a question."""

    def __init__(self, words: IntakeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._group = QButtonGroup(self)
        self.buttons = {state: QRadioButton() for state in STATES}
        layout = FlowLayout(self)
        for button in self.buttons.values():
            self._group.addButton(button)
            layout.addWidget(button)
        self.show_state(None)
        self._group.buttonToggled.connect(self._take)
        self.show_texts()

    def show_state(self, state: AnswerState | None) -> None:
        """Choose the circle of a state, or none."""
        self.state = state
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)
            for each, button in self.buttons.items():
                button.setChecked(each is (state or AnswerState.NOT_ASKED))
            self._group.setExclusive(True)

    def call(self, name: str) -> None:
        """Name the question in each circle."""
        for button in self.buttons.values():
            button.setAccessibleDescription(name)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        for state, button in self.buttons.items():
            button.setText(self._words.state(state))

    def _take(self, button: QRadioButton, is_checked: bool) -> None:
        if is_checked:
            self.state = next(state for state, each in self.buttons.items() if each is button)
            self.chosen.emit()


class NoAnswerLink(NoAnswer):
    """A link that says the state and opens a menu of them, where many questions stand on a page."""

    def __init__(self, words: IntakeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._name = words, ""
        self.link = LinkButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.link)
        self.link.clicked.connect(self._open)
        self.show_texts()

    def show_state(self, state: AnswerState | None) -> None:
        """Say a state."""
        self.state = state
        self.show_texts()

    def call(self, name: str) -> None:
        """Name the question in the link."""
        self._name = name
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        is_answered = self.state is AnswerState.ANSWERED
        text = self.tr("Mark as no answer…") if is_answered else self._words.state(self.state or AnswerState.NOT_ASKED)
        self.link.say(text)
        self.link.setAccessibleName(self.tr("{question}: {state}").format(question=self._name, state=text))

    def _open(self) -> None:
        menu = QMenu(self.link)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for state in STATES:
            action = menu.addAction(self._words.state(state).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(state is (self.state or AnswerState.NOT_ASKED))
            action.triggered.connect(lambda _=False, state=state: self._take(state))
        menu.popup(self.link.mapToGlobal(self.link.rect().bottomLeft()))

    def _take(self, state: AnswerState) -> None:
        self.show_state(state)
        self.chosen.emit()
