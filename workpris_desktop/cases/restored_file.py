"""The file of a backup on its way to be the vault again: it learns what was erased since, and gets another key."""

import secrets
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from workpris_desktop.cases import audit_chain, schema
from workpris_desktop.cases.account_rows import all_accounts
from workpris_desktop.cases.argon2_stretching import LEAST_MEMORY_KIB, StretchCosts
from workpris_desktop.cases.engine import checkpoint, new_data_key, open_database, transaction, wrapped_engine_errors
from workpris_desktop.cases.erasure import reapply_tombstones, sweep
from workpris_desktop.cases.former_vault import FormerVault
from workpris_desktop.cases.key_ring import KeyRing
from workpris_desktop.cases.let_go_packets import let_go_again
from workpris_desktop.cases.locked_keys import with_data_key, with_slot, without_former, without_slot
from workpris_desktop.cases.rewrapping import keep_former_keys
from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault import AuditHead

_PASSWORD_BYTES = 32


@dataclass(frozen=True, slots=True)
class Restoring:
    """Who restores which backup, and when; ``account_id`` is "" for the recovery sheet."""

    account_id: str
    backup: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RestoredFile:
    """A file that is ready to be the vault again; ``keys`` are its new key and the one that it had."""

    head: AuditHead
    erased_again: int
    accounts: tuple[Account, ...]
    keys: tuple[bytes, bytes] = field(repr=False)

    def ring_of(self, ring: KeyRing, barred: AbstractSet[str]) -> KeyRing:
        """Return the key ring of the file, made of that of the backup, without accounts that were closed since.

        Where no administrator would be left who has a slot, one gets a slot that no password opens: then the recovery
        sheet gives it another.
        """
        fresh, former = self.keys
        for account_id in sorted({account.id for account in self.accounts if account.is_closed} | barred):
            ring = without_slot(ring, account_id, former)
        ring = without_former(with_data_key(ring, fresh, former))
        able = [account for account in self.accounts if account.may(Deed.MANAGE_ACCOUNTS)]
        if able and not any(ring.slot_of(account.id) for account in able):
            nobodys = secrets.token_urlsafe(_PASSWORD_BYTES)
            ring = with_slot(ring, able[0], nobodys, fresh, StretchCosts(LEAST_MEMORY_KIB, 1, 1))
        return replace(ring, audit=self.head)


def adapted(copy: Path, keys: Sequence[bytes], former: FormerVault, restoring: Restoring) -> RestoredFile:
    """Let a copy of a backup's file know what the former vault knew, note the restoring, and give it another key.

    Args:
        copy: the file.
        keys: its key, and after it others that backups in the vault's folder may have.
        former: what the vault that is there still knows.
        restoring: who restores what.

    Raises:
        VaultNewer: a later version of the program has written it.
        VaultDamaged: a page of it is not as it was written.
        MachineFault: the disk is full or failed.
    """
    fresh = new_data_key()
    with closing(open_database(copy, keys[0])) as connection, wrapped_engine_errors(copy):
        schema.bring_up_to_date(connection)
        back = reapply_tombstones(connection, former.erased) if former.erased else ()
        with transaction(connection):
            for file_id in back:
                _note(connection, restoring, Act.FILE_ERASED, file_id)
            _close_accounts(connection, former, restoring)
            let_go_again(connection, former.let_go, restoring.at)
            keep_former_keys(connection, keys)
            head = _note(connection, restoring, Act.RESTORED, restoring.backup)
        sweep(connection)
        accounts = all_accounts(connection)
        checkpoint(connection)
        # C5: by the function and as a str, as in `open_database`.
        connection.reset_key(f"x'{fresh.hex()}'")
        checkpoint(connection)
    return RestoredFile(head, len(back), accounts, (fresh, keys[0]))


def _close_accounts(connection: Any, former: FormerVault, restoring: Restoring) -> None:
    """Close again who was let out since, unless no administrator would be left."""
    accounts = all_accounts(connection)
    if not any(account.may(Deed.MANAGE_ACCOUNTS) for account in accounts if account.id not in former.closed):
        return
    for account in accounts:
        if account.id in former.closed and not account.is_closed:
            connection.execute("UPDATE account SET closed_at = ? WHERE id = ?", (former.closed[account.id], account.id))
            _note(connection, restoring, Act.ACCOUNT_CLOSED, account.id)


def _note(connection: Any, restoring: Restoring, act: Act, subject: str) -> AuditHead:
    return audit_chain.append(connection, restoring.at, restoring.account_id, act, subject=subject)
