"""Backups of the vault in words."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from workpris_desktop.domain.vault import BackupFound
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.vault_screen_words import VaultScreenWords


class BackupWords(QObject):
    """Says it in the language spoken now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times = VaultScreenWords(self)

    def headings(self) -> tuple[str, ...]:
        """Return the headings of a backup."""
        return (self.tr("Made on"), self.tr("Size"), self.tr("State"), self.tr("Folder"))

    def row(self, backup: BackupFound) -> tuple[str, ...]:
        """Return a backup as a row."""
        size = QLocale(spoken_language()).formattedDataSize(
            backup.size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat
        )
        state = self.tr("Whole") if backup.is_whole else self.tr("Damaged: not to be used")
        return (self.moment(backup.made_at), size, state, backup.name)

    def made(self, backup: BackupFound) -> str:
        """Return that a backup was made."""
        return self.tr("The backup was made and read again. It stands in the folder “{name}”.").format(name=backup.name)

    def newest(self, backup: BackupFound) -> str:
        """Return of when the newest whole backup is."""
        return self.tr("The newest whole backup is of {moment}.").format(moment=self.moment(backup.made_at))

    def sound(self, backup: BackupFound, found: Mapping[str, int]) -> str:
        """Return that a backup was looked at wholly, with what is in it.

        Args:
            backup: which.
            found: how many rows its tables have, by their names.
        """
        said = self.tr("The backup of {moment} was opened, and every page and the audit's chain are as they were made.")
        files = self.tr("%n files", "", found.get("client_file", 0))
        accounts = self.tr("%n accounts", "", found.get("account", 0))
        inside = self.tr("In it: {counts}.").format(counts=f"{files}, {accounts}")
        return f"{said.format(moment=self.moment(backup.made_at))} {inside}"

    def counted(self, whole: int, damaged: int) -> str:
        """Return what was found where a folder was looked through."""
        if not whole and not damaged:
            return self.tr("There is no backup in this folder.")
        said = self.tr("%n backups are whole.", "", whole)
        if not damaged:
            return said
        return said + " " + self.tr("%n are damaged and are not to be used.", "", damaged)

    def moment(self, moment: datetime) -> str:
        """Return a moment on the clock of this computer."""
        return self._times.moment(moment)
