"""Puts a backup in the place of a vault that is damaged, lost, or on another computer."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from shiboken6 import isValid

from workpris_desktop.cases.restoring import Password, RecoveryKey, Restore, RestoreReport
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.vault import BackupFound
from workpris_desktop.ui.cases.clients_page import ClientsPage
from workpris_desktop.ui.cases.lock_controller import LockController
from workpris_desktop.ui.cases.restore_dialog import RestoreDialog
from workpris_desktop.ui.cases.stepped_dialog import tell_in
from workpris_desktop.ui.cases.trouble_box import WayOut
from workpris_desktop.ui.cases.vault_door import VaultDoor, VaultPlaces, door_of_backup, newest_backup
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.wording.vault_screen_words import VaultScreenWords


class RestoreController(QObject):
    """Joins the ways out of a vault that does not open with the dialog that asks for a key."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self, window: QWidget, page: ClientsPage, vault: VaultLane, locks: LockController, places: VaultPlaces
    ) -> None:
        super().__init__(window)
        self._window, self._vault, self._locks, self._places = window, vault, locks, places
        self._words = VaultScreenWords(self)
        page.lock_panel.trouble.way_chosen.connect(self._take_way)
        page.absent_panel.restore_requested.connect(self.choose_backup)

    def choose_backup(self) -> None:
        """Ask for the folder of a backup."""
        start = self._locks.folder.backups
        title = self.tr("Choose the folder of a backup")
        name = QFileDialog.getExistingDirectory(self._window, title, str(start) if start.is_dir() else "")
        if name:
            self.restore(Path(name))

    def restore(self, backup: Path) -> None:
        """Ask whose key opens a backup, and put it in the place of the vault."""
        ask = partial(self._ask_key, backup)
        self._vault.lane.run(self, partial(door_of_backup, backup), ask, self.failed.emit)

    def _take_way(self, way: WayOut) -> None:
        if way is WayOut.RETRY:
            self._locks.look()
        elif way is WayOut.OTHER_BACKUP:
            self.choose_backup()
        else:
            find = partial(newest_backup, self._locks.folder)
            self._vault.lane.run(self, find, self._restore_newest, self.failed.emit)

    def _restore_newest(self, found: BackupFound | None) -> None:
        if found is not None:
            self.restore(self._locks.folder.backups / found.name)

    def _ask_key(self, backup: Path, door: VaultDoor) -> None:
        folder = self._places.of(door.purpose)
        said = self.tr("The backup in the folder “{name}” takes the place of the vault.").format(name=backup.name)
        dialog = RestoreDialog(said, door.holders, replaces=folder.is_there, parent=self._window)
        session = VaultSession(folder)

        def restore(secret: Password | RecoveryKey) -> None:
            done, tell = partial(self._note_restored, dialog, session), partial(tell_in, dialog)
            self._vault.lane.run(self, lambda: _restored(session, Restore(backup, secret)), done, tell)

        dialog.password_given.connect(lambda account_id, password: restore(Password(account_id, password)))
        dialog.key_given.connect(lambda key: restore(RecoveryKey(key)))
        dialog.wait_for(self._vault.lane)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _note_restored(self, dialog: RestoreDialog, session: VaultSession, report: RestoreReport) -> None:
        if isValid(dialog):
            dialog.accept()
        self._locks.use(session.folder)
        self._locks.look()
        self._tell_report(report)

    def _tell_report(self, report: RestoreReport) -> None:
        """Say what came of it; that erased files may be back must be read, so that it is no passing message."""
        done = self.tr("The backup of {moment} is restored. Unlock it with the password of then.").format(
            moment=self._words.moment(report.made_at)
        )
        details = []
        if report.set_aside:
            kept = self.tr("What was in its place is kept in the folder “{name}”, beside the vault.")
            details.append(kept.format(name=report.set_aside))
        if report.erased_again:
            details.append(self.tr("%n files that had been erased since were erased again.", "", report.erased_again))
        if not report.is_all_known:
            unknown = self.tr(
                "The former vault could not be read: files that were erased since the backup may be back. Look under "
                "Retention once it is unlocked."
            )
            details.append(unknown)
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Restored"), done, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText("\n".join(details))
        box.finished.connect(box.deleteLater)
        box.open()


def _restored(session: VaultSession, opening: Restore) -> RestoreReport:
    """Restore, and leave the vault locked: whoever has restored it unlocks it like everybody."""
    try:
        return session.open(opening)
    finally:
        session.lock()
