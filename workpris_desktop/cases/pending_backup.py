"""Whether there is anything in the vault that is in no backup yet."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from workpris_desktop.cases.backup_place import folders_in, found_in
from workpris_desktop.cases.key_ring import read_key_ring, whole_copies
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.vault_errors import VaultError

_CHANGE_NOTHING: Final = frozenset(
    {
        Act.UNLOCKED,
        Act.LOCKED,
        Act.OPENING_FAILED,
        Act.FILE_VIEWED,
        Act.FILE_PRINTED,
        Act.FILE_EXPORTED,
        Act.BACKED_UP,
        Act.AUDIT_READ,
        Act.AUDIT_EXPORTED,
    }
)
"""For their sake alone no backup is made; the next one has them all the same."""


@dataclass(frozen=True, slots=True)
class LastBackup:
    """When the newest whole backup was made, and how many rows the audit had then."""

    made_at: datetime
    rows: int


def last_backup(vault: OpenVault) -> LastBackup | None:
    """Return the newest whole backup of this vault in its own place, None where there is none.

    Raises:
        KeyFileDamaged: the vault's key file is not whole.
        MachineFault: the disk failed.
    """
    place = vault.folder.backups
    vault_id = read_key_ring(vault.folder).vault_id
    if not folders_in(place):
        return None
    for found in found_in(place, thoroughly=False):
        try:
            ring = whole_copies(VaultFolder(place / found.name))[0]
        except (VaultError, MachineFault):
            continue
        if found.is_whole and ring.vault_id == vault_id:
            return LastBackup(found.made_at, ring.audit.count)
    return None


def is_changed_since(vault: OpenVault, last: LastBackup | None) -> bool:
    """Tell whether something was written since a backup, a draft included.

    Raises:
        VaultDamaged: a page of the file is not as it was written.
        MachineFault: the disk failed.
    """
    if last is None:
        return True
    acts = sorted(_CHANGE_NOTHING)
    with vault.reading() as connection:
        row = connection.execute(
            f"SELECT EXISTS (SELECT 1 FROM audit WHERE number > ? AND act NOT IN ({', '.join('?' * len(acts))}))"  # noqa: S608 - question marks
            " OR EXISTS (SELECT 1 FROM draft WHERE julianday(saved_at) > julianday(?))",
            (last.rows, *acts, last.made_at.isoformat()),
        ).fetchone()
    return bool(row[0])
