"""Backups of the vault in words."""

from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from workpris_desktop.domain.vault import BackupFound
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language


class BackupWords(QObject):
    """Says it in the language spoken now."""

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

    def counted(self, whole: int, damaged: int) -> str:
        """Return what was found where a folder was looked through."""
        if not whole and not damaged:
            return self.tr("There is no backup in this folder.")
        said = self.tr("%n backups are whole.", "", whole)
        return f"{said} {self.tr('%n are damaged and are not to be used.', '', damaged)}" if damaged else said

    def moment(self, moment: datetime) -> str:
        """Return a moment on the clock of this computer."""
        local = moment.astimezone()
        return f"{short_date(local.date(), spoken_language())}, {local:%H:%M}"
