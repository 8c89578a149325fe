"""Introduces what works behind the vault's lock to each other: session, lane, page, controllers and panels."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.recovery_sheet import RecoverySheet
from workpris_desktop.system.process_privacy import forbid_dumps
from workpris_desktop.ui.cases.clients_page import ClientsPage
from workpris_desktop.ui.cases.clipboard_care import ClipboardCare, mark_as_client_data
from workpris_desktop.ui.cases.draft_keeper import DraftKeeper
from workpris_desktop.ui.cases.file_controller import FileController
from workpris_desktop.ui.cases.founding_controller import FoundingController
from workpris_desktop.ui.cases.lock_controller import LockController
from workpris_desktop.ui.cases.recovery_controller import RecoveryController
from workpris_desktop.ui.cases.restore_controller import RestoreController
from workpris_desktop.ui.cases.vault_door import VaultDoor, VaultPlaces, look_at_door
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.window.vault_office import VaultOffice
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.recovery_sheet_words import RecoverySheetWords
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

if TYPE_CHECKING:
    from workpris_desktop.ui.cases.session_watch import SessionWatch
    from workpris_desktop.window.place_lookup import PlaceLookup


class VaultRoom(QObject):
    """All parts of the vault in the window; they ask it on a lane of their own.

    Args:
        own: the folder of this person's vault, whether it is there or not.
        workplace: what the window works with.
        window: the window.
        places: names regions and towns.
    """

    said = Signal(str)
    """What has been done, in words for the status bar."""
    warned = Signal(str)
    """What has been done and must be read."""
    sheet_print_requested = Signal(RecoverySheet)
    sheet_save_requested = Signal(RecoverySheet)

    def __init__(self, own: Path, workplace: Workplace, window: MainWindow, places: "PlaceLookup") -> None:
        super().__init__(window)
        forbid_dumps()
        self._workplace = workplace
        office = workplace.office_vault
        folders = VaultPlaces(VaultFolder(own), VaultFolder(office) if office else None)
        self.lane, self.locking = TaskLane("keeping", self), TaskLane("locking", self)
        window.watch(self.lane, lambda: self.tr("Working with client data…"))
        self.vault = VaultLane(VaultSession(folders.in_use()), self.lane, self)
        self.page = ClientsPage(VaultScreenWords(self))
        self.drafts = DraftKeeper(self.vault, self)
        self.locks = LockController(self.page, self.vault, self.drafts, folders, locking=self.locking, parent=self)
        self.founding = FoundingController(window, self.page.reminder, self.vault, self.locks, folders)
        self.recovery = RecoveryController(window, self.page, self.vault, self.locks)
        self.restoring = RestoreController(window, self.page, self.vault, self.locks, folders)
        self.clipboard = ClipboardCare(parent=self)
        mark_as_client_data(self.page)
        self.locks.locked.connect(self.clipboard.clear)
        self.recovery.said.connect(self.said)
        self._sheet_words = RecoverySheetWords(self)
        self.page.absent_panel.founding_requested.connect(self.founding.open_founding)
        self.founding.print_requested.connect(partial(self._word_sheet, self.sheet_print_requested.emit))
        self.founding.save_requested.connect(partial(self._word_sheet, self.sheet_save_requested.emit))
        self.locks.opened.connect(self._watch_session)
        self.locks.opened.connect(lambda _: self.recovery.ask_for_own_password())
        self.locks.ended.connect(self._end_watch)
        self._session_watch: SessionWatch | None = None
        self.files = FileController(self.vault, self.drafts, today=workplace.today, regions=places.regions, parent=self)
        self.page.add_panel(self.files.panel)
        self.office = VaultOffice(self.vault, self)
        self.office.files_changed.connect(self.files.refresh)
        self._introduce_office()

    def begin(self) -> None:
        """Find out whether there is a vault."""
        self.locks.look()

    def stop(self) -> None:
        """End the lanes and the vault's process."""
        for lane in (self.lane, self.locking):
            lane.stop()
        self.vault.session.lock()

    def _introduce_office(self) -> None:
        for panel in self.office.panels:
            self.page.add_panel(panel)
        self.office.said.connect(self.said)
        self.office.warned.connect(self.warned)
        self.office.own_changed.connect(self.locks.use_account)
        self.office.settled.connect(self.locks.use_policy)
        self.office.restore_requested.connect(self._lock_and_restore)

    def _lock_and_restore(self) -> None:
        """Ask for the backup once the vault is locked: nothing is put in the place of one that is open."""
        self.locks.ended.connect(self.restoring.choose_backup, Qt.ConnectionType.SingleShotConnection)
        self.locks.lock()

    def _watch_session(self) -> None:
        """Lock when the person leaves the computer's session; watched only while something is to be locked."""
        if self._session_watch is None:
            from workpris_desktop.ui.cases.session_watch import SessionWatch  # noqa: PLC0415 - it loads D-Bus

            self._session_watch = SessionWatch(self)
            self._session_watch.locked.connect(self.locks.lock)

    def _end_watch(self) -> None:
        if self._session_watch is not None and self.locks.account is None:
            self._session_watch.end()
            self._session_watch = None

    def _word_sheet(self, pass_on: Callable[[RecoverySheet], None], key: str) -> None:
        today = self._workplace.today()

        def show(door: VaultDoor) -> None:
            pass_on(self._sheet_words.sheet(key, door.vault_id, today))

        self.lane.run(self, partial(look_at_door, self.locks.folder), show, self.locks.failed.emit)
