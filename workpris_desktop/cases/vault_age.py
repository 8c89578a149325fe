"""Whether the vault's file and its key file are those that were last locked, or older ones put in their place.

Both put back together are not noticed, because nothing outside of their folder tells of them.
"""

from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.audit_codes import coded
from workpris_desktop.cases.key_ring import KeyRing
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.vault_ring import known_sequence
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault import AuditHead
from workpris_desktop.domain.vault_errors import KeyFileDamaged, KeyFileOlder, NotAllowed, VaultOlder

_OF_FOUNDING = 1
"""Rows of the audit before anybody was let in."""


def demand_newest_ring(vault: OpenVault, ring: KeyRing, *, is_other_file: bool = False) -> None:
    """Let a key ring pass that is not older than the vault.

    Its head is sealed, unless the vault was founded or restored and nobody has unlocked it since.

    Args:
        vault: the vault.
        ring: what has opened it.
        is_other_file: whether somebody has accepted that the vault's file is another than the one that was locked, so
            that what it knows of key files is of no account.

    Raises:
        KeyFileOlder: it is older.
        KeyFileDamaged: its head was changed from outside.
        VaultDamaged: a page of the vault is not as it was written.
    """
    with vault.reading() as connection:
        known = known_sequence(connection)
        head, last = audit_chain.head(connection), audit_chain.rows(connection, most=1)
    if ring.head_seal:
        if ring.sequence < known and not is_other_file:
            raise KeyFileOlder
        return
    is_founded = ring.audit == AuditHead() and head.count == _OF_FOUNDING
    is_restored = ring.audit == head and bool(last) and last[0].act is Act.RESTORED
    if not is_founded and not is_restored:
        raise KeyFileDamaged


def demand_not_older(vault: OpenVault, ring: KeyRing) -> None:
    """Let a file pass that holds all the audit that it had when it was last locked here.

    Raises:
        VaultOlder: rows are missing, or are others: an older file was put in its place.
        VaultDamaged: a page of it is not as it was written.
    """
    known = ring.audit
    with vault.reading() as connection:
        found = audit_chain.head(connection)
        row = connection.execute("SELECT code FROM audit WHERE number = ?", (known.count,)).fetchone()
    is_there = row is not None and bytes(row[0]).hex() == known.code
    if not is_there and (known != AuditHead() or found.count > _OF_FOUNDING):
        raise VaultOlder(found.count, known.count)


def accepted_as_older(
    vault: OpenVault, ring: KeyRing, *, is_accepted: bool, by_sheet: bool = False
) -> tuple[tuple[Act, str], ...]:
    """Return what the audit is to note of an older file that somebody accepts; nothing where it is none.

    Who could accept it alone could so let rows of the audit vanish that are about himself.

    Args:
        vault: the vault.
        ring: what was known of its audit.
        is_accepted: whether a person has agreed.
        by_sheet: whether the recovery sheet has opened the vault.

    Raises:
        VaultOlder: it is older, and nobody has agreed.
        NotAllowed: whoever agrees may not read the audit.
    """
    try:
        demand_not_older(vault, ring)
    except VaultOlder as older:
        if not is_accepted:
            raise
        if not by_sheet and not vault.account.may(Deed.READ_AUDIT):
            raise NotAllowed(Deed.READ_AUDIT) from older
        return ((Act.OLDER_ACCEPTED, coded(known=str(ring.audit.count), code=ring.audit.code)),)
    return ()
