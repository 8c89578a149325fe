"""A second start of the program calls the first window to the front, with the file that it was to open."""

from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 1000
_MOST_BYTES: Final = 100_000
"""No path is longer, on any system."""


class InstanceBell(QObject):
    """Listens at a local socket named after the data folder; only this person's programs can ring it."""

    rung = Signal(object)
    """Another start of the program wants this window in front: the `Path` of the file to open, or None."""

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
            _Call(caller, self).told.connect(self.rung)


class _Call(QObject):
    """One caller, listened to until it hangs up."""

    told = Signal(object)

    def __init__(self, caller: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._caller, self._said = caller, b""
        caller.setParent(self)
        caller.readyRead.connect(self._listen)
        caller.disconnected.connect(self._end)
        self._listen()
        if caller.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            self._end()

    def _listen(self) -> None:
        # All of it is heard, or nothing would tell of the end; no more of it is kept than is of use.
        self._said = (self._said + self._caller.readAll().data())[: _MOST_BYTES + 1]

    def _end(self) -> None:
        self._listen()
        path = self._said.decode("utf-8", "surrogateescape") if len(self._said) <= _MOST_BYTES else ""
        self.told.emit(Path(path) if path and "\0" not in path else None)
        self.deleteLater()


def ring_bell(folder: Path, file: Path | None = None) -> bool:
    """Call the window that uses a data folder to the front; tell whether one answered.

    Args:
        folder: the data folder.
        file: what that window is to open.
    """
    socket = QLocalSocket()
    socket.connectToServer(bell_name(folder))
    answered = socket.waitForConnected(ANSWER_MS)
    if answered and file is not None:
        socket.write(str(file).encode("utf-8", "surrogateescape"))
        answered = socket.waitForBytesWritten(ANSWER_MS)
    socket.disconnectFromServer()
    return answered


def bell_name(folder: Path) -> str:
    """Return the name of the socket of a data folder."""
    return "workpris-" + sha256(str(folder.resolve()).encode()).hexdigest()[:16]
