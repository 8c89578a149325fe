"""A dialog of a few steps, one after the other, that fits on small screens with large text."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.wording.messages import message_for

WIDTH_CHARACTERS = 76
FRAME_PX = 40
LINES_BELOW = 7
"""Rows of text that the buttons and what is said above them take."""
SCREEN_SHARE = 0.9
"""Of the screen is covered at most, however large the text is."""
TELLS_AFTER_MS = 5_000
"""Then it tells for how long the work has lasted: that it is not stuck."""
TELLS_EVERY_MS = 1_000


class SteppedDialog(QDialog):
    """Shows one of its steps at a time; a step that scrolls and, where it has any, its buttons below."""

    def __init__(self, parent: QWidget | None = None, *, width_characters: int = WIDTH_CHARACTERS) -> None:
        super().__init__(parent)
        self._width_characters = width_characters
        self.message, self.busy = AnnouncedLabel(), QProgressBar(maximum=0, textVisible=False)
        self.busy.setAccessibleName(self.tr("Please wait"))
        self.busy.hide()
        self._busy_since, self._told = 0.0, ""
        self._still = QTimer(self, singleShot=True)
        self._still.timeout.connect(self._tell_still)
        self.steps, self.buttons = QStackedWidget(), QDialogButtonBox()
        self._insides: list[QWidget] = []
        self.go_button = QPushButton()
        self.buttons.addButton(self.go_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.go_button.setDefault(True)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.steps, 1)
        column.addWidget(self.message)
        column.addWidget(self.busy)
        column.addWidget(self.buttons)

    @property
    def is_busy(self) -> bool:
        """Tell whether an answer is awaited."""
        return not self.busy.isHidden()

    def add_step(self, step: QWidget, foot: QWidget | None = None) -> None:
        """Take in the next step, with what stands below it and does not scroll."""
        self._insides.append(step)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(in_scroll_area(step), 1)
        if foot is not None:
            column.addWidget(foot)
        self.steps.addWidget(whole)

    def show_step(self, number: int, *, with_buttons: bool) -> None:
        """Show a step, counted from 0."""
        self.steps.setCurrentIndex(number)
        self.buttons.setVisible(with_buttons)
        self.show_busy(is_busy=False)
        self.message.setText("")
        self.take_room()

    def show_busy(self, *, is_busy: bool) -> None:
        """Show that an answer is awaited; nothing can be changed until it comes."""
        self._still.stop()
        if is_busy:
            self._busy_since = time.monotonic()
            self._still.start(TELLS_AFTER_MS)
        elif self._told and self.message.text() == self._told:
            self.message.setText("")
        self.busy.setVisible(is_busy)
        self.steps.setEnabled(not is_busy)
        self.buttons.setEnabled(not is_busy)

    def say(self, text: str) -> None:
        """Show a sentence below the step, and let the person change what was typed."""
        self.show_busy(is_busy=False)
        self.message.setText(text)

    def wait_for(self, lane: TaskLane) -> None:
        """Wait for answers of a lane no longer than it works: after a failure that nobody foresaw none comes."""
        lane.became_idle.connect(self._stop_waiting)

    def take_room(self) -> None:
        """Take as much room as the step needs, and no more than the screen has."""
        width = self.fontMetrics().averageCharWidth() * self._width_characters
        screen = self.screen().availableSize() * SCREEN_SHARE
        inside = self._insides[self.steps.currentIndex()]
        needed = inside.heightForWidth(width - FRAME_PX) if inside.hasHeightForWidth() else inside.sizeHint().height()
        height = needed + LINES_BELOW * self.fontMetrics().height()
        self.resize(min(width, screen.width()), min(height, screen.height()))

    def reject(self) -> None:
        """Close, unless an answer is awaited: it must not come to nobody."""
        if not self.is_busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do the same where the window's frame is asked to close."""
        if self.is_busy:
            event.ignore()
        else:
            super().closeEvent(event)

    def _tell_still(self) -> None:
        """Tell for how long it has lasted, below whatever the step says."""
        if self.message.text() == self._told or not self.message.text():
            seconds = round(time.monotonic() - self._busy_since)
            self._told = self.tr("Still at work: {seconds} s").format(seconds=seconds)
            self.message.setText(self._told)
            self._still.start(TELLS_EVERY_MS)

    def _stop_waiting(self) -> None:
        if self.is_busy:
            self.say("")


def tell_in(dialog: SteppedDialog, error: WorkprisError) -> None:
    """Tell an error in a dialog, unless it has been closed meanwhile."""
    if isValid(dialog):
        message = message_for(error)
        dialog.say(f"{message.sentence} {message.advice}")
