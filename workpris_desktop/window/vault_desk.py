"""Introduces the vault to the window; nothing of the vault is loaded before somebody wants to see it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.recovery_sheet import RecoverySheet
from workpris_desktop.ui.cases.clients_place import ClientsPlace
from workpris_desktop.ui.main_window import CLIENTS, MainWindow
from workpris_desktop.window.workplace import Workplace

if TYPE_CHECKING:
    from workpris_desktop.window.place_lookup import PlaceLookup
    from workpris_desktop.window.vault_room import VaultRoom

_WHILE_OPEN = ("lock_now", "change_password", "new_recovery_sheet")


class VaultDesk(QObject):
    """What the rest of the window knows of the vault: whether it is there, open or locked."""

    opened = Signal(object)
    """The `Account` that has unlocked the vault."""
    locked = Signal()
    """Whatever came from the vault has to leave the screen now."""
    said = Signal(str)
    """What has been done, in words for the status bar."""
    warned = Signal(str)
    """What has been done and must be read."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    failed_unexpectedly = Signal(object)
    """An exception that nobody foresaw, as it was raised."""
    sheet_print_requested = Signal(RecoverySheet)
    sheet_save_requested = Signal(RecoverySheet)

    def __init__(self, workplace: Workplace, window: MainWindow, places: "PlaceLookup") -> None:
        super().__init__(window)
        self._places = places
        self._workplace, self._window = workplace, window
        self._room: VaultRoom | None = None
        self._view_to_return_to: int | None = None
        self.place = ClientsPlace()
        window.add_view(self.place)
        self.place.wanted.connect(self._show_room)
        command = window.commands.action
        command("lock_now").triggered.connect(self._lock)
        command("change_password").triggered.connect(self._change_password)
        command("new_recovery_sheet").triggered.connect(self._make_sheet)
        window.closing.connect(self._close_down)
        self._allow(None)

    @property
    def is_there(self) -> bool:
        """Tell whether there is a vault, open or locked."""
        own = self._workplace.folder
        folders = (own.vault_folder if own else None, self._workplace.office_vault)
        return any(VaultFolder(folder).is_there for folder in folders if folder is not None)

    @property
    def account(self) -> Account | None:
        """Return who has unlocked the vault, None while it is locked."""
        return self._room.locks.account if self._room is not None else None

    @property
    def room(self) -> "VaultRoom":
        """Return what works behind the lock; from now on it is loaded."""
        if self._room is None:
            self._room = self._make_room()
        return self._room

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing is asked of the vault."""
        return self._room is None or self._room.lane.is_idle

    def ask_to_unlock(self) -> None:
        """Show the lock; once it is open, the view that is shown now comes back."""
        self._view_to_return_to = self._window.current_view
        self._window.show_view(CLIENTS)
        self.room.page.lock_panel.setFocus()

    def stop(self) -> None:
        """End the vault's process, once what was half-written is kept."""
        if self._room is not None:
            self._room.stop()

    def _show_room(self) -> None:
        # Without a data folder there is nowhere to keep anything.
        if self._workplace.folder is not None:
            self.place.hold(self.room.page)

    def _make_room(self) -> "VaultRoom":
        # Most people who search never look here.
        from workpris_desktop.window.vault_room import VaultRoom  # noqa: PLC0415

        folder = self._workplace.folder
        assert folder is not None
        room = VaultRoom(folder.vault_folder, self._workplace, self._window, self._places)
        room.locks.opened.connect(self._note_opened)
        room.locks.locked.connect(self._note_locked)
        for part in (room.locks, room.restoring):
            part.failed.connect(self.failed)
        room.said.connect(self.said)
        room.warned.connect(self.warned)
        room.locks.account_changed.connect(self._allow)
        room.lane.failed_unexpectedly.connect(self.failed_unexpectedly)
        room.locking.failed_unexpectedly.connect(self.failed_unexpectedly)
        room.sheet_print_requested.connect(self.sheet_print_requested)
        room.sheet_save_requested.connect(self.sheet_save_requested)
        room.page.lock_panel.search_requested.connect(self._window.show_search)
        room.begin()
        return room

    def _lock(self) -> None:
        self.room.locks.lock()

    def _change_password(self) -> None:
        self.room.recovery.open_change()

    def _make_sheet(self) -> None:
        self.room.founding.open_new_sheet()

    def _note_opened(self, account: Account) -> None:
        self._allow(account)
        self.opened.emit(account)
        if self._view_to_return_to is not None:
            self._window.show_view(self._view_to_return_to)
            self._view_to_return_to = None

    def _note_locked(self) -> None:
        self._allow(None)
        self.locked.emit()

    def _allow(self, account: Account | None) -> None:
        for name in _WHILE_OPEN:
            self._window.commands.action(name).setEnabled(account is not None)
        may_renew = account is not None and account.may(Deed.MANAGE_ACCOUNTS)
        self._window.commands.action("new_recovery_sheet").setEnabled(may_renew)

    def _close_down(self) -> None:
        if self._room is not None:
            self._room.locks.close_down()
