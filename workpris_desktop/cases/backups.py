"""What the window asks about backups; what it sees of them needs no open vault."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from workpris_desktop.cases.backup_check import ring_of, sound_copy, staged_copy
from workpris_desktop.cases.backup_making import make_backup, remove_superfluous
from workpris_desktop.cases.backup_place import found_in
from workpris_desktop.cases.erasure import sweep_in_time
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.locked_keys import settled
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.pending_backup import is_changed_since, last_backup
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.rewrapping import key_of_backup
from workpris_desktop.cases.vault_soundness import Soundness, soundness_of
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.vault import BackupFound
from workpris_desktop.domain.vault_errors import BackupDiffers

BETWEEN_BACKUPS: Final = timedelta(hours=1)
"""While the vault is open (security.md 2.7)."""

LARGEST_AT_LOCKING_BYTES: Final = 8_000_000
"""A larger vault is backed up only while it is open: locking must not wait (20 MB: 0.7 s, on a busy PC twice that)."""


def backups_in(place: Path) -> tuple[BackupFound, ...]:
    """Return the backups in a folder, the newest first; each byte of them is compared with what they say.

    Raises:
        MachineFault: the folder cannot be read.
    """
    found = found_in(place, thoroughly=True)
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.name), reverse=True))


def newest_whole(place: Path) -> BackupFound | None:
    """Return the newest backup in a folder of which each byte is as it says, None where there is none.

    Raises:
        MachineFault: the folder cannot be read.
    """
    return next((backup for backup in found_in(place, thoroughly=True) if backup.is_whole), None)


@dataclass(frozen=True, slots=True)
class MakeBackup(Request[BackupFound]):
    """Make a backup in the vault's own place, or in a folder such as a stick."""

    to: Path | None = None

    def answer(self, vault: OpenVault) -> BackupFound:
        """Make it.

        Raises:
            NotAllowed: the account makes none.
            FolderMissing: there is no such folder.
            DiskFull: there is not enough room.
            VaultDamaged: a page of the vault is not as it was written.
            AuditBroken: a row of its audit is not as it was written.
        """
        vault.demand(Deed.BACK_UP)
        return make_backup(vault, self.to)


@dataclass(frozen=True, slots=True)
class BackUpIfDue(Request[BackupFound | None]):
    """Make a backup in the vault's own place if something has changed since the last; whoever is there need not ask.

    ``least_between`` must have passed since the last one.
    """

    least_between: timedelta = BETWEEN_BACKUPS

    def answer(self, vault: OpenVault) -> BackupFound | None:
        """Make it, or return None where none is due.

        Raises:
            DiskFull: there is not enough room.
            VaultDamaged: a page of the vault is not as it was written.
            AuditBroken: a row of its audit is not as it was written.
        """
        sweep_in_time(vault)
        return back_up_if_due(vault, self.least_between)


@dataclass(frozen=True, slots=True)
class VerifyVault(Request[Soundness]):
    """Look at the whole vault: each page, the indexes, the audit's chain, the key file."""

    def answer(self, vault: OpenVault) -> Soundness:
        """Return what is in it.

        Raises:
            VaultDamaged: a page is not as it was written.
            AuditBroken: a row of the audit is not as it was written.
            KeyFileDamaged: no copy of the key file is whole, or somebody has added a recipient to it.
            NotAllowed: the account makes no backups.
        """
        vault.demand(Deed.BACK_UP)
        ring = settled(read_key_ring(vault.folder), (vault.data_key,), vault.data_key)
        with vault.reading() as connection:
            return soundness_of(connection, ring.vault_id, ring.audit)


@dataclass(frozen=True, slots=True)
class VerifyBackup(Request[Soundness]):
    """Look at the whole of a backup of this vault."""

    backup: Path

    def answer(self, vault: OpenVault) -> Soundness:
        """Return what is in it.

        Raises:
            NotAllowed: the account makes no backups.
            BackupMissing: there is none.
            BackupDamaged: it is not as it was made.
            BackupDiffers: it is one of another vault, or its key is not known any more.
            DiskFull: there is not enough room for a copy.
        """
        vault.demand(Deed.BACK_UP)
        ring = ring_of(self.backup)
        data_key = key_of_backup(vault, ring)
        if data_key is None:
            raise BackupDiffers
        with staged_copy(self.backup, vault.folder.root, ring) as (staging, _):
            return sound_copy(staging, self.backup, ring, data_key)


def back_up_if_due(vault: OpenVault, least_between: timedelta) -> BackupFound | None:
    """Make a backup if something has changed since the last whole one, and that is so long ago; else let old ones go.

    Raises:
        VaultError: none can be made, and why.
        MachineFault: the disk is full or failed.
    """
    last = last_backup(vault)
    is_early = last is not None and timedelta() <= vault.now() - last.made_at < least_between
    if not is_early and is_changed_since(vault, last):
        return make_backup(vault)
    remove_superfluous(vault)
    return None


def back_up_before_locking(vault: OpenVault) -> BackupFound | None:
    """Make a backup if something has changed since the last whole one, and the vault is small enough for it.

    Raises:
        VaultError: none can be made, and why.
        MachineFault: the disk is full or failed.
    """
    database = vault.folder.database
    is_small = database.exists() and database.stat().st_size <= LARGEST_AT_LOCKING_BYTES
    return back_up_if_due(vault, timedelta()) if is_small else None


def back_up_before_upgrade(vault: OpenVault) -> None:
    """Make a backup before the tables get another form; for `Unlock.before_upgrade`.

    Raises:
        VaultError: none can be made, and why; the tables stay as they are.
        MachineFault: the disk is full or failed.
    """
    make_backup(vault)
