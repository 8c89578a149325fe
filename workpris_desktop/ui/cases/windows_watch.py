"""Hears from Windows that the session is locked or left, or that the computer goes to sleep."""

import ctypes
import sys
from ctypes import wintypes
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtGui import QWindow

WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
PBT_APMSUSPEND: Final = 0x0004
WTS_CONSOLE_DISCONNECT: Final = 0x2
WTS_REMOTE_DISCONNECT: Final = 0x4
WTS_SESSION_LOGOFF: Final = 0x6
WTS_SESSION_LOCK: Final = 0x7
"""WinUser.h and WtsApi32.h."""

_LOCKING: Final = frozenset(
    {
        (WM_POWERBROADCAST, PBT_APMSUSPEND),
        (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT),
        (WM_WTSSESSION_CHANGE, WTS_REMOTE_DISCONNECT),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOGOFF),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
    }
)
_THIS_SESSION: Final = 0


def is_locking(message: int, parameter: int) -> bool:
    """Tell whether a message of Windows, with its first parameter, says that nobody is before this screen any more."""
    return (message, parameter) in _LOCKING


class WindowsWatch(QObject):  # pragma: other system
    """Has a window of its own, never shown, to which Windows sends what happens to the session."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = QWindow()
        self._window.create()
        self._filter = _MessageFilter(self)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)
        self._register("WTSRegisterSessionNotification", _THIS_SESSION)

    def end(self) -> None:
        """Hear no more."""
        self._register("WTSUnRegisterSessionNotification")
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self._filter)
        self._window.destroy()

    def _register(self, function: str, *arguments: int) -> None:
        if sys.platform == "win32":
            getattr(ctypes.windll.wtsapi32, function)(wintypes.HWND(self._window.winId()), *arguments)


class _MessageFilter(QAbstractNativeEventFilter):  # pragma: other system
    """Looks at each message of Windows, and lets all pass."""

    def __init__(self, watch: WindowsWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, event_type: QByteArray | bytes | bytearray | memoryview, message: int) -> Any:
        if event_type == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if is_locking(told.message, told.wParam):
                self._watch.locked.emit()
        return False, 0
