"""Notices that the screen is locked, somebody else takes over, or the computer goes to sleep."""

import sys

from PySide6.QtCore import QObject, Signal


class SessionWatch(QObject):
    """Watches from when it is made until `end`; made while a vault is open, for it costs a library.

    `end` belongs behind the locking: until then a Linux computer that is about to sleep waits for some seconds.
    Where the system says nothing of the kind (no D-Bus, macOS), it stays silent; the idle watch locks there.
    """

    locked = Signal()
    """The session was locked, another person's came to the front, or the computer is about to sleep."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = _system_watch(self)
        if self._watch is not None:
            self._watch.locked.connect(self.locked)

    def end(self) -> None:
        """Watch no more; the computer no longer waits for us before it sleeps."""
        if self._watch is not None:
            self._watch.end()
        self.deleteLater()


# Each system has its own library, which no other loads.
if sys.platform == "win32":  # pragma: other system
    from workpris_desktop.ui.cases.windows_watch import WindowsWatch

    def _system_watch(parent: QObject) -> WindowsWatch | None:
        return WindowsWatch(parent)

elif sys.platform == "linux":
    from PySide6.QtDBus import QDBusConnection

    from workpris_desktop.ui.cases.bus_watch import BusWatch

    def _system_watch(parent: QObject) -> BusWatch | None:
        return BusWatch(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), parent)

else:  # pragma: other system

    def _system_watch(_parent: QObject) -> None:
        return None
