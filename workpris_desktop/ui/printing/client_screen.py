"""What the person sees when the screen is turned: the own sheet in large letters, and nothing of the program."""

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.leaflet import Leaflet
from workpris_desktop.domain.pin import LONGEST, PinLock
from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.printing.client_screen_markup import client_screen_markup
from workpris_desktop.ui.widgets.closed_browser import ClosedBrowser
from workpris_desktop.ui.widgets.plain_label import PlainLabel

TARGET_PX: Final = 48
"""What is touched is at least so high: on a turned screen somebody may point with a finger."""

SIZES: Final = (1.3, 1.6, 2.0, 2.5, 3.0)
"""How much larger than the program its letters can be."""
USUAL_SIZE: Final = 1


class ClientScreen(QWidget):
    """Covers the screen until the PIN is typed; its window has a neutral name and no menu.

    Args:
        leaflets: the sheets as they would be printed.
        lock: knows the PIN.
        clock: seconds of a clock that never goes back.
    """

    left = Signal()
    """The PIN was typed."""
    given_up = Signal()
    """Nobody knows the PIN: the program is to end."""

    def __init__(self, leaflets: Sequence[Leaflet], lock: PinLock, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._leaflets, self._lock, self._clock = tuple(leaflets), lock, clock
        self._size = USUAL_SIZE
        self._is_open = False
        self.text = _Sheet()
        self.smaller, self.larger, self.back = QPushButton("\N{MINUS SIGN}"), QPushButton("+"), QPushButton()
        self.pin, self.enter, self.stay, self.forgotten = QLineEdit(), QPushButton(), QPushButton(), QPushButton()
        self.remark = PlainLabel()
        self._foot, self._gate = QWidget(), QWidget()
        self._waiting = QTimer(self, interval=500)
        self._lay_out()
        self._connect()
        self._show_texts()
        self._show_sheet()
        self._gate.hide()
        self.text.setFocus()

    def ask_for_pin(self) -> None:
        """Show the field in which the PIN is typed."""
        self._foot.hide()
        self._gate.show()
        self.pin.clear()
        self.pin.setFocus()
        self._say_pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the PIN on Esc; all other keys of the program lead nowhere."""
        if event.key() == Qt.Key.Key_Escape:
            if self._gate.isVisibleTo(self):
                self._stay()
            else:
                self.ask_for_pin()
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Minus} and not self._gate.isVisibleTo(self):
            self._resize(1 if event.key() == Qt.Key.Key_Plus else -1)
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, and ask for the PIN, unless it was typed (Alt+F4, the taskbar); who logs off is not held up."""
        app = QApplication.instance()
        if self._is_open or (isinstance(app, QApplication) and app.isSavingSession()):
            event.accept()
        else:
            event.ignore()
            self.ask_for_pin()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_sheet()

    def open_and_close(self) -> None:
        """Close without a PIN: the program ends, or the PIN was typed."""
        self._is_open = True
        self._waiting.stop()
        self.pin.clear()
        self.close()

    def _try(self) -> None:
        typed = self.pin.text()
        self.pin.clear()
        if self._lock.opens(typed, self._clock()):
            # The program first: with the last window Qt ends.
            self.left.emit()
            self.open_and_close()
        elif self._lock.pause(self._clock()):
            self._say_pause()
        else:
            self.remark.setText(self.tr("This is not the PIN. Try again."))

    def _say_pause(self) -> None:
        pause = self._lock.pause(self._clock())
        self.pin.setEnabled(not pause)
        self.enter.setEnabled(not pause)
        if pause:
            said = self.tr("This is not the PIN. The next try counts in %n seconds.", "", int(pause) + 1)
            self.remark.setText(said)
            self._waiting.start()
        else:
            self._waiting.stop()
            self.remark.setText(self.tr("Type the PIN with which this screen was opened."))
            self.pin.setFocus()

    def _stay(self) -> None:
        self._waiting.stop()
        self.pin.clear()
        self._gate.hide()
        self._foot.show()
        self.text.setFocus()

    def _resize(self, step: int) -> None:
        self._size = max(0, min(len(SIZES) - 1, self._size + step))
        self._show_sheet()

    def _show_sheet(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * SIZES[self._size])
        place = self.text.verticalScrollBar().value()
        self.text.setFont(font)
        self.text.setHtml(client_screen_markup(self._leaflets, colours_now()))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.verticalScrollBar().setValue(place)
        self.smaller.setEnabled(self._size > 0)
        self.larger.setEnabled(self._size < len(SIZES) - 1)

    def _show_texts(self) -> None:
        title = self._leaflets[0].title if self._leaflets else ""
        self.setWindowTitle(title)
        self.text.setAccessibleName(title)
        direction = QLocale(self._leaflets[0].language).textDirection() if self._leaflets else None
        if direction is not None:
            self.text.setLayoutDirection(direction)
        self.smaller.setAccessibleName(self.tr("Smaller letters"))
        self.larger.setAccessibleName(self.tr("Larger letters"))
        self.back.setText(self.tr("Back to work…"))
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.setPlaceholderText(self.tr("PIN"))
        self.enter.setText(self.tr("Back to work"))
        self.stay.setText(self.tr("Stay here"))
        self.forgotten.setText(self.tr("PIN forgotten: end the program"))

    def _connect(self) -> None:
        self.smaller.clicked.connect(lambda: self._resize(-1))
        self.larger.clicked.connect(lambda: self._resize(1))
        self.back.clicked.connect(self.ask_for_pin)
        self.enter.clicked.connect(self._try)
        self.pin.returnPressed.connect(self._try)
        self.stay.clicked.connect(self._stay)
        self.forgotten.clicked.connect(self.given_up)
        self._waiting.timeout.connect(self._say_pause)

    def _lay_out(self) -> None:
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(LONGEST)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.pin.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        for part in (self.smaller, self.larger, self.back, self.pin, self.enter, self.stay, self.forgotten):
            part.setMinimumSize(TARGET_PX, TARGET_PX)
        foot, gate = QHBoxLayout(self._foot), QVBoxLayout(self._gate)
        for button in (self.smaller, self.larger):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.back)
        row = QHBoxLayout()
        for part in (self.pin, self.enter, self.stay):
            row.addWidget(part)
        gate.addWidget(self.remark)
        gate.addLayout(row)
        gate.addWidget(self.forgotten)
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        column.addWidget(self._foot)
        column.addWidget(self._gate)


class _Sheet(ClosedBrowser):
    """Offers no menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the window what does not scroll."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Plus, Qt.Key.Key_Minus}:
            event.ignore()
        else:
            super().keyPressEvent(event)
