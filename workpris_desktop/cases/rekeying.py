"""Another key for the vault's file, so that whoever was let out of it cannot open it by what he has kept."""

from contextlib import suppress

from workpris_desktop.cases.account_rows import all_accounts
from workpris_desktop.cases.engine import checkpoint, new_data_key
from workpris_desktop.cases.key_ring import KeyRing
from workpris_desktop.cases.locked_keys import with_data_key, without_former, without_slot
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.rewrapping import rewrap_backups
from workpris_desktop.cases.vault_ring import keep_ring, keep_sequence, ring_of
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import MachineFault, WorkprisError


def finish_closings(vault: OpenVault) -> None:
    """Take off the slots of all but open accounts, of backups, too, and give the file another key.

    Where there is no such slot nothing happens. A slot without an account is one whose adding was cut off. A backup
    that cannot be read or written is left out, and the audit says so.

    Raises:
        KeyFileDamaged: somebody has added a recipient to a backup.
        VaultDamaged: a page of the file is not as it was written.
        MachineFault: the disk is full or failed; the vault opens by the former key or the new one.
    """
    ring = ring_of(vault)
    with vault.reading() as connection:
        admitted = {account.id for account in all_accounts(connection) if not account.is_closed}
    left = [slot.account_id for slot in ring.slots if slot.account_id not in admitted]
    if not left:
        return
    for account_id in left:
        ring = without_slot(ring, account_id, vault.data_key)
    # Before the slots are off, so that a cut between leaves the closed account to be finished.
    for backup, fault in rewrap_backups(vault, ring):
        note_unfinished(vault, fault, backup.name)
    _rekey(vault, ring)


def note_unfinished(vault: OpenVault, fault: WorkprisError, backup: str = "") -> None:
    """Let the audit say that an account that was closed may still open a backup, or the vault's file by a kept key.

    Args:
        vault: the vault.
        fault: why.
        backup: its name; "" for the vault itself.
    """
    # Where the disk is full, that is told to whoever works on.
    with suppress(MachineFault), vault.changing():
        vault.note(Act.CLOSING_UNFINISHED, backup, type(fault).__name__)


def give_key(vault: OpenVault, key: bytes) -> None:
    """Encrypt the vault's file by another key; a kill on the way leaves a file that opens by one of the two.

    Raises:
        VaultDamaged: a page of the file is not as it was written.
        MachineFault: the disk is full or failed.
    """
    with vault.reading() as connection:
        checkpoint(connection)
        # C5: by the function and as a str, as in `open_database`.
        connection.reset_key(f"x'{key.hex()}'")
        checkpoint(connection)
    vault.data_key = key


def _rekey(vault: OpenVault, ring: KeyRing) -> None:
    """Give the file another key; a kill at any point leaves a key file that holds the one that opens it."""
    former, fresh = vault.data_key, new_data_key()
    both = keep_ring(vault, with_data_key(ring, fresh, former), fresh, former)
    give_key(vault, fresh)
    keep_ring(vault, without_former(both), fresh)
    with vault.changing() as connection:
        keep_sequence(vault, connection)
