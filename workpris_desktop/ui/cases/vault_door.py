"""What can be seen of a vault without opening it: where it is, whose it is, and who may unlock it."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from workpris_desktop.cases.backups import newest_whole
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.vault import BackupFound, VaultPurpose
from workpris_desktop.domain.vault_errors import BackupMissing, VaultMissing


@dataclass(frozen=True, slots=True)
class VaultPlaces:
    """Where a vault may be: among this person's data, and where the administrator has named a folder for all."""

    own: VaultFolder
    office: VaultFolder | None = None

    def of(self, purpose: VaultPurpose) -> VaultFolder:
        """Return where a vault of this purpose belongs."""
        return self.office if purpose is VaultPurpose.OFFICE and self.office is not None else self.own

    def in_use(self) -> VaultFolder:
        """Return the vault of the office where there is one, else the own one, whether it is there or not."""
        return self.office if self.office is not None and self.office.is_there else self.own

    def other_than(self, folder: VaultFolder) -> VaultFolder | None:
        """Return the other vault of this computer, None where there is none."""
        places = (place for place in (self.office, self.own) if place is not None and place != folder)
        return next((place for place in places if place.is_there), None)


@dataclass(frozen=True, slots=True)
class VaultDoor:
    """A vault from outside; ``holders`` are account id and name of those who may unlock it."""

    vault_id: str = ""
    purpose: VaultPurpose = VaultPurpose.ME
    holders: tuple[tuple[str, str], ...] = ()

    @property
    def is_there(self) -> bool:
        """Tell whether there is a vault."""
        return bool(self.vault_id)


def look_at_door(folder: VaultFolder) -> VaultDoor:
    """Return what can be seen of a vault, or of a backup, which has the same files.

    Raises:
        KeyFileDamaged: no copy of its key file is whole.
        VaultNewer: a later version of the program has written it.
        MachineFault: the disk failed.
    """
    try:
        ring = read_key_ring(folder)
    except VaultMissing:
        return VaultDoor()
    return VaultDoor(ring.vault_id, ring.purpose, tuple((slot.account_id, slot.name) for slot in ring.slots))


def newest_backup(folder: VaultFolder) -> BackupFound | None:
    """Return the newest whole backup of a vault, None where there is none or its folder cannot be read."""
    with suppress(MachineFault):
        return newest_whole(folder.backups)
    return None


def door_of_backup(backup: Path) -> VaultDoor:
    """Return what can be seen of a backup.

    Raises:
        BackupMissing: the folder holds none.
        KeyFileDamaged: its key file is not whole.
        VaultNewer: a later version of the program has written it.
        MachineFault: the disk failed.
    """
    door = look_at_door(VaultFolder(backup))
    if not door.is_there:
        raise BackupMissing
    return door
