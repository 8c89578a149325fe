"""Another key for the vault's file, so that whoever was let out of it cannot open it by what he has kept."""

from workpris_desktop.cases.account_rows import all_accounts
from workpris_desktop.cases.engine import checkpoint, new_data_key
from workpris_desktop.cases.key_ring import KeyRing, read_key_ring, write_key_ring
from workpris_desktop.cases.locked_keys import with_data_key, without_former, without_slot
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.rewrapping import rewrap_backups


def finish_closings(vault: OpenVault) -> None:
    """Take the slots of closed accounts off, of backups, too, and give the file another key; else nothing happens.

    Raises:
        KeyFileDamaged: the key file has been damaged, or somebody has added a recipient to it.
        VaultDamaged: a page of the file is not as it was written.
        MachineFault: the disk is full or failed; the vault opens by the former key or the new one.
    """
    ring = read_key_ring(vault.folder)
    with vault.reading() as connection:
        closed = [account.id for account in all_accounts(connection) if account.is_closed]
    left = [account_id for account_id in closed if ring.slot_of(account_id) is not None]
    if not left:
        return
    for account_id in left:
        ring = without_slot(ring, account_id, vault.data_key)
    # Before the slots are off, so that a cut between leaves the closed account to be finished.
    rewrap_backups(vault, ring)
    _rekey(vault, ring)


def _rekey(vault: OpenVault, ring: KeyRing) -> None:
    """Give the file another key; a kill at any point leaves a key file that holds the one that opens it.

    An audited head stands in no key file before it is written again, so none is lost here.
    """
    former, fresh = vault.data_key, new_data_key()
    both = write_key_ring(vault.folder, with_data_key(ring, fresh, former))
    with vault.reading() as connection:
        checkpoint(connection)
        # C5: by the function and as a str, as in `open_database`.
        connection.reset_key(f"x'{fresh.hex()}'")
        checkpoint(connection)
    vault.data_key = fresh
    write_key_ring(vault.folder, without_former(both))
