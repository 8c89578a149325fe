"""How far the work with a client is, and how it ended."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from workpris_desktop.domain.chosen_service import EndedBecause
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.client_work_words import ClientWorkWords


class FileStateBox(SpeakingWidget):
    """Shows the state, and tells another one by `wished`."""

    wished = Signal(object, str)
    """The `FileState`, and the code of the outcome, "" while the work goes on."""

    def __init__(self, words: ClientWorkWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown = (FileState.OPEN, "")
        self.state, self.outcome, self.button = QComboBox(), QComboBox(), QPushButton()
        self._label = PlainLabel()
        self._label.setBuddy(self.state)
        self._label.setWordWrap(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self.state, self.outcome, self.button):
            line.addWidget(part)
        line.addStretch(1)
        self.state.currentIndexChanged.connect(self._judge)
        self.outcome.currentIndexChanged.connect(self._judge)
        self.button.clicked.connect(lambda: self.wished.emit(*self._told()))
        self.show_texts()

    def show_state(self, state: FileState, outcome: str) -> None:
        """Show how far the work is."""
        self._shown = (state, outcome)
        with QSignalBlocker(self.state), QSignalBlocker(self.outcome):
            self.state.setCurrentIndex(self.state.findData(state))
            self.outcome.setCurrentIndex(max(0, self.outcome.findData(outcome)))
        self._judge()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._label.setText(self.tr("The &work with this person is"))
        self.state.setAccessibleName(self.tr("State of the file"))
        self.outcome.setAccessibleName(self.tr("How it ended"))
        self.button.setText(self.tr("&Save"))
        with QSignalBlocker(self.state), QSignalBlocker(self.outcome):
            self.state.clear()
            self.outcome.clear()
            for state in FileState:
                self.state.addItem(self._words.file_state(state), state)
            self.outcome.addItem(self.tr("Choose how it ended"), "")
            for reason in EndedBecause:
                self.outcome.addItem(self._words.ended(reason), reason.value)
        self.show_state(*self._shown)

    def _told(self) -> tuple[FileState, str]:
        state = FileState(self.state.currentData())
        return state, str(self.outcome.currentData()) if state is FileState.ENDED else ""

    def _judge(self) -> None:
        state, outcome = self._told()
        self.outcome.setVisible(state is FileState.ENDED)
        self.button.setVisible((state, outcome) != self._shown)
        self.button.setEnabled(state is not FileState.ENDED or bool(outcome))
