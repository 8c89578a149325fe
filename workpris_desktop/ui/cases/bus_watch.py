"""Hears from D-Bus (Linux) that the screen is locked, somebody else takes over, or the computer goes to sleep."""

from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

_LOGIN: Final = "org.freedesktop.login1"
_LOGIN_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = f"{_LOGIN}.Manager"
_SESSION: Final = f"{_LOGIN}.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_OWN_SESSION: Final = f"{_LOGIN_PATH}/session/auto"

_SCREEN_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class BusWatch(QObject):
    """Listens to the login service of the system and to the screen savers of the usual desktops.

    Nothing is waited for, and a computer without a bus, or with one that knows none of them, is simply silent. While
    it listens, the system waits with going to sleep until `end`, as long as it pleases to (a delay lock of logind, 5 s
    where nobody has set it otherwise).
    """

    locked = Signal()

    def __init__(self, system: QDBusConnection, session: QDBusConnection, parent: QObject | None = None) -> None:
        """Listen from now on.

        Args:
            system: the bus of the computer.
            session: the bus of this person's session.
            parent: owns the object.
        """
        super().__init__(parent)
        self._system = system
        self._session = session
        # The reply carries the file that is the delay lock; letting go of it lets the computer sleep.
        self._sleep_delay: QDBusMessage | None = None
        if system.isConnected():
            self._listen_to_logins()
        if session.isConnected():
            for service in _SCREEN_SAVERS:
                session.connect(service, "", service, "ActiveChanged", self, _slot("note_screen_saver(bool)"))

    def end(self) -> None:
        """Let the computer sleep without waiting, and hear no more."""
        self._sleep_delay = None
        self.blockSignals(True)

    def _listen_to_logins(self) -> None:
        slot = _slot("note_sleep(bool)")
        self._system.connect(_LOGIN, _LOGIN_PATH, _MANAGER, "PrepareForSleep", self, slot)
        self._call(_OWN_SESSION, _PROPERTIES, "Get", [_SESSION, "Id"], "listen_to_session(QDBusVariant)")
        self._delay_sleep()

    def _delay_sleep(self) -> None:
        wishes = ["sleep", "Workpris", "The client data is being locked", "delay"]
        self._call(_LOGIN_PATH, _MANAGER, "Inhibit", wishes, "keep_delay(QDBusMessage)")

    def _call(self, path: str, interface: str, method: str, arguments: list[Any], slot: str) -> None:
        message = QDBusMessage.createMethodCall(_LOGIN, path, interface, method)
        message.setArguments(arguments)
        self._system.callWithCallback(message, self, _slot(slot), _slot("ignore_failure(QDBusError)"))

    @Slot(QDBusVariant)
    def listen_to_session(self, session_id: QDBusVariant) -> None:
        """Follow the session whose id the login service has told."""
        path = session_path(str(session_id.variant()))
        self._system.connect(_LOGIN, path, _SESSION, "Lock", self, _slot("note_lock()"))
        slot = _slot("note_changes(QString,QVariantMap,QStringList)")
        self._system.connect(_LOGIN, path, _PROPERTIES, "PropertiesChanged", self, slot)

    @Slot(QDBusMessage)
    def keep_delay(self, reply: QDBusMessage) -> None:
        """Keep the delay lock that the login service has handed out."""
        if not self.signalsBlocked():
            self._sleep_delay = reply

    @Slot("QDBusError")
    def ignore_failure(self, _error: object) -> None:
        """Do without what the login service does not know or does not allow."""

    @Slot(bool)
    def note_sleep(self, begins: bool) -> None:
        """The computer is about to sleep, and waits; or it has woken up, and is to wait the next time."""
        if begins:
            self.locked.emit()
        else:
            self._delay_sleep()

    @Slot()
    def note_lock(self) -> None:
        """The session is to be locked."""
        self.locked.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def note_changes(self, interface: str, changed: dict[str, Any], _without_value: list[str]) -> None:
        """Look whether the desktop has locked its screen, or another session came to the front."""
        if interface == _SESSION and (changed.get("LockedHint") is True or changed.get("Active") is False):
            self.locked.emit()

    @Slot(bool)
    def note_screen_saver(self, is_active: bool) -> None:
        """The screen saver covers the screen, or does so no more."""
        if is_active:
            self.locked.emit()


def _slot(name: str) -> Any:
    # PySide says that it wants bytes, and takes nothing but a str.
    return SLOT(name)


def session_path(session_id: str) -> str:
    """Return the path of a session, as the login service writes its id into it (``bus_label_escape`` of systemd)."""
    letters = (
        letter if letter.isascii() and (letter.isalpha() or (letter.isdigit() and place)) else f"_{ord(letter):02x}"
        for place, letter in enumerate(session_id)
    )
    return f"{_LOGIN_PATH}/session/{''.join(letters) or '_'}"
