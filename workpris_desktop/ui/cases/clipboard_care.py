"""The clipboard holds what came from the vault for half a minute at most (J10)."""

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

CLEAR_AFTER_MS: Final = 30_000

_PRIVATE_FORMATS: Final = {
    # Klipper, Windows' history and its cloud, and watchers of the clipboard leave out what is marked so.
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    "application/x-nspasteboard-concealed-type": b"",
}


_MARK: Final = "holdsClientData"


def mark_as_client_data(part: QWidget) -> None:
    """Let what is copied from a widget, or from what stands in it, be taken off the clipboard again."""
    part.setProperty(_MARK, True)


class ClipboardCare(QObject):
    """Puts texts of the vault on the clipboard, or finds them there, and takes them away again."""

    def __init__(self, *, clear_after_ms: int = CLEAR_AFTER_MS, parent: QObject | None = None) -> None:
        """Make it with nothing on the clipboard.

        Args:
            clear_after_ms: how long a text stays there.
            parent: owns the object.
        """
        super().__init__(parent)
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=clear_after_ms)
        self._timer.timeout.connect(self.clear)
        QGuiApplication.clipboard().dataChanged.connect(self._take_in)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard, marked so that no history keeps it."""
        mime = QMimeData()
        mime.setText(text)
        for name, value in _PRIVATE_FORMATS.items():
            mime.setData(name, value)
        self._text = text
        QGuiApplication.clipboard().setMimeData(mime)
        self._timer.start()

    def _take_in(self) -> None:
        """Take care of what a person has just copied by Qt's own keys and menus where client data stands."""
        clipboard = QGuiApplication.clipboard()
        part = QApplication.focusWidget()
        while part is not None and not part.property(_MARK):
            part = part.parentWidget()
        if part is not None and (text := clipboard.text()) and text != self._text:
            self.copy(text)

    def clear(self) -> None:
        """Take the text away if it is still there: when its time is over, when the vault is locked, at the end."""
        self._timer.stop()
        text, self._text = self._text, ""
        clipboard = QGuiApplication.clipboard()
        if text and clipboard.text() == text:
            clipboard.clear()
