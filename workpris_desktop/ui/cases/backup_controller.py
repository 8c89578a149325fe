"""Joins the panel of backups with the vault and the folders where backups are."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from workpris_desktop.cases.backups import BackUpIfDue, MakeBackup, VerifyBackup, backups_in
from workpris_desktop.cases.vault_soundness import Soundness
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.vault import BackupFound
from workpris_desktop.domain.vault_errors import BackupDamaged, BackupDiffers, BackupMissing, VaultLocked
from workpris_desktop.ui.cases.backup_panel import BackupPanel
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.under_way import QUIETLY, Telling
from workpris_desktop.wording.backup_words import BackupWords
from workpris_desktop.wording.messages import message_for

LOOK_EVERY_MS: Final = 10 * 60_000
"""So often it is looked whether a backup is due; how seldom one is made `BackUpIfDue` knows."""

Show = Callable[[tuple[BackupFound, ...]], None]


class BackupController(QObject):
    """Makes backups and looks whether those that are there are whole."""

    said = Signal(str)
    """What has been done, in words for the status bar."""
    warned = Signal(str)
    """What has been done and must be read."""

    def __init__(self, panel: BackupPanel, vault: VaultLane, words: BackupWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel, self._vault, self._words = panel, vault, words
        panel.wanted.connect(self.load)
        panel.backup_requested.connect(self.back_up)
        panel.elsewhere_requested.connect(self._choose_folder)
        panel.check_requested.connect(self._check)
        panel.other_check_requested.connect(self._choose_other)
        self._due = QTimer(self, interval=LOOK_EVERY_MS)
        self._due.timeout.connect(self._back_up_if_due)
        self._due.start()

    def load(self) -> None:
        """Show the backups of this computer; every byte of them is read."""
        self._look(self._vault.session.folder.backups, self._show, "backups")

    def back_up(self, to: Path | None = None) -> None:
        """Make a backup.

        Args:
            to: the folder, None for the place of backups beside the vault.
        """
        self._panel.say("")
        self._panel.show_busy(is_busy=True)
        telling = self._telling(lambda: self.tr("Making a backup…"))
        self._vault.ask(self, MakeBackup(to), self._note_made, self._refuse, telling=telling)

    def check_in(self, folder: Path) -> None:
        """Look whether the backups in a folder are whole."""
        self._panel.show_busy(is_busy=True)
        self._look(folder, self._tell_found, "check")

    def _check(self, backup: BackupFound) -> None:
        def tell(found: Soundness) -> None:
            self._panel.show_busy(is_busy=False)
            if self._panel.account is not None:
                self._panel.say(self._words.sound(backup, found.counts))

        self._panel.say("")
        self._panel.show_busy(is_busy=True)
        request = VerifyBackup(self._vault.session.folder.backups / backup.name)
        self._vault.ask(self, request, tell, self._tell_unsound, telling=self._checking())

    def _tell_unsound(self, error: WorkprisError) -> None:
        """Say below the list what is wrong with a backup, and anything else as usual."""
        if not isinstance(error, BackupMissing | BackupDamaged | BackupDiffers) or self._panel.account is None:
            self._refuse(error)
            return
        message = message_for(error)
        self._panel.show_busy(is_busy=False)
        self._panel.say(f"{message.title}. {message.sentence} {message.advice}")

    def _back_up_if_due(self) -> None:
        """Do it by itself while the vault is open; whoever works is told only where it fails."""
        if self._vault.session.is_open:
            self._vault.ask(self, BackUpIfDue(), self._note_due, self._note_failed, newest_of="due", telling=QUIETLY)

    def _note_due(self, backup: BackupFound | None) -> None:
        if backup is not None and self._panel.isVisible():
            self.load()

    def _note_failed(self, error: WorkprisError) -> None:
        if not isinstance(error, VaultLocked):
            message = message_for(error)
            said = self.tr("The automatic backup failed: {reason}").format(reason=message.sentence)
            self.warned.emit(said)
            if self._panel.account is not None:
                self._panel.say(f"{said} {message.advice}")

    def _look(self, folder: Path, show: Show, topic: str) -> None:
        work = partial(backups_in, folder)
        self._vault.lane.run(
            self, work, partial(self._show_if_open, show), self._refuse, newest_of=topic, telling=self._checking()
        )

    def _checking(self) -> Telling:
        return self._telling(lambda: self.tr("Looking whether the backups are whole…"))

    def _telling(self, said: Callable[[], str]) -> Telling:
        """Tell of it elsewhere while the panel, which does so itself, is not on the screen."""
        return Telling(said, shown_by=self._panel.busy)

    def _show_if_open(self, show: Show, backups: tuple[BackupFound, ...]) -> None:
        self._panel.show_busy(is_busy=False)
        if self._panel.account is not None:
            show(backups)

    def _show(self, backups: tuple[BackupFound, ...]) -> None:
        self._panel.show_backups(backups)

    def _tell_found(self, backups: tuple[BackupFound, ...]) -> None:
        whole = sum(each.is_whole for each in backups)
        self._panel.say(self._words.counted(whole, len(backups) - whole))

    def _note_made(self, backup: BackupFound) -> None:
        said = self._words.made(backup)
        self.said.emit(said)
        if self._panel.account is not None:
            self._panel.say(said)
            self.load()

    def _refuse(self, error: WorkprisError) -> None:
        self._panel.show_busy(is_busy=False)
        self._vault.failed.emit(error)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._panel.window(), self.tr("Where is the backup to be put?"))
        if name:
            self.back_up(Path(name))

    def _choose_other(self) -> None:
        name = QFileDialog.getExistingDirectory(self._panel.window(), self.tr("Where are the backups?"))
        if name:
            self.check_in(Path(name))
