"""What has changed for clients since their leaflets were printed: told above the list, and shown when asked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.ui.cases.dialog_answer import show_dialog
from workpris_desktop.ui.cases.file_list import FileList
from workpris_desktop.ui.cases.work.changed_clients_dialog import ChangedClient, ChangedClientsDialog

if TYPE_CHECKING:
    from workpris_desktop.wording.client_work_words import ClientWorkWords


class ClientChanges(QObject):
    """Remembers for which clients something has changed, while the vault is open.

    Args:
        files: the list of files, above which it is told.
        words: says what has changed.
        window: the window of the dialog.
    """

    file_requested = Signal(str)
    reprint_requested = Signal(str)
    """The id of a file."""

    def __init__(self, files: FileList, words: "ClientWorkWords", window: QWidget) -> None:
        super().__init__(window)
        self._files, self._words, self._window = files, words, window
        self._clients: tuple[ChangedClient, ...] = ()
        files.changed_requested.connect(self._show)

    def note(self, clients: Sequence[ChangedClient]) -> None:
        """Tell for how many clients something has changed."""
        self._clients = tuple(clients)
        self._files.show_changed(len({each.file_id for each in clients}))

    def forget(self) -> None:
        """Let go of all clients."""
        self.note(())

    def _show(self) -> None:
        dialog = ChangedClientsDialog(self._words, self._clients, self._window)
        dialog.file_requested.connect(self.file_requested)
        dialog.reprint_requested.connect(self.reprint_requested)
        show_dialog(dialog)
