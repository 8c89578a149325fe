"""A second start of the program calls the first window to the front instead of opening another."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 1000


class InstanceBell(QObject):
    """Listens at a local socket named after the data folder."""

    rung = Signal()
    """Another start of the program wants this window in front."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(bell_name(folder))
        self._server.listen(bell_name(folder))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self.rung.emit()


def ring_bell(folder: Path) -> bool:
    """Call the window that uses a data folder to the front; tell whether one answered."""
    socket = QLocalSocket()
    socket.connectToServer(bell_name(folder))
    answered = socket.waitForConnected(ANSWER_MS)
    socket.abort()
    return answered


def bell_name(folder: Path) -> str:
    """Return the name of the socket of a data folder."""
    return "workpris-" + sha256(str(folder.resolve()).encode()).hexdigest()[:16]
