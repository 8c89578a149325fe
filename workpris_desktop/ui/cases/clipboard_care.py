"""The clipboard holds what came from the vault for half a minute at most (J10)."""

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

CLEAR_AFTER_MS: Final = 30_000

_PRIVATE_FORMATS: Final = {
    # Klipper, Windows' history and its cloud, and watchers of the clipboard leave out what is marked so.
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    "application/x-nspasteboard-concealed-type": b"",
}


class ClipboardCare(QObject):
    """Puts texts of the vault on the clipboard, and takes them away again."""

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

    def copy(self, text: str) -> None:
        """Put a text on the clipboard, marked so that no history keeps it."""
        mime = QMimeData()
        mime.setText(text)
        for name, value in _PRIVATE_FORMATS.items():
            mime.setData(name, value)
        self._text = text
        QGuiApplication.clipboard().setMimeData(mime)
        self._timer.start()

    def clear(self) -> None:
        """Take the text away if it is still there: when its time is over, when the vault is locked, at the end."""
        self._timer.stop()
        text, self._text = self._text, ""
        clipboard = QGuiApplication.clipboard()
        if text and clipboard.text() == text:
            clipboard.clear()
