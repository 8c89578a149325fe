"""A new vault: its encrypted file is made aside, and takes its place when there are keys for it."""

import secrets
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

from workpris_desktop.cases import audit_chain, schema
from workpris_desktop.cases.account_rows import insert_account
from workpris_desktop.cases.engine import (
    checkpoint,
    demand_encrypted,
    open_database,
    transaction,
    wrapped_engine_errors,
)
from workpris_desktop.cases.file_modes import prepare_file
from workpris_desktop.cases.key_ring import KeyRing, read_key_ring, write_key_ring
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import FileFault, WorkprisError
from workpris_desktop.domain.vault_errors import VaultMissing, VaultThere
from workpris_desktop.system.files import remove_leftovers, remove_quietly, rename_with_retries, sync_file, sync_folder

VAULT_ID: Final = "vault"
"""The name of the vault's id in the table of secrets."""

_SECRET_BYTES: Final = 32
_LOGS: Final = ("-wal", "-shm", "-journal")


def demand_no_vault(folder: VaultFolder) -> None:
    """Let a folder pass where a vault may be founded; what is left of a founding that was cut off is none.

    Raises:
        VaultThere: there is a vault, whatever state it is in.
    """
    if not folder.is_there:
        return
    try:
        read_key_ring(folder)
    except VaultMissing:
        return
    except WorkprisError as error:
        raise VaultThere from error
    raise VaultThere


def put_new_vault(folder: VaultFolder, ring: KeyRing, data_key: bytes, account: Account, at: datetime) -> None:
    """Write an empty vault with one account, and its key ring.

    The keys come before the encrypted file, because keys without it are known to be no vault yet (`read_key_ring`).

    Raises:
        MachineFault: the disk is full or failed; there is no vault.
    """
    aside = folder.database.with_name(f"{folder.database.name}.new")
    _remove(aside, "", *_LOGS)
    # The log of a file that is gone would be taken for that of the new one.
    _remove(folder.database, *_LOGS)
    remove_leftovers(folder.root)
    try:
        prepare_file(aside, ring.purpose)
        _fill(aside, ring.vault_id, data_key, account, at)
        write_key_ring(folder, ring)
        rename_with_retries(aside, folder.database)
    except BaseException:
        _remove(aside, "", *_LOGS)
        raise
    sync_folder(folder.root)


def _fill(aside: Path, vault_id: str, data_key: bytes, account: Account, at: datetime) -> None:
    with closing(open_database(aside, data_key, is_new=True)) as connection, wrapped_engine_errors(aside):
        schema.bring_up_to_date(connection)
        with transaction(connection):
            kept = {audit_chain.KEY_NAME: secrets.token_bytes(_SECRET_BYTES), VAULT_ID: vault_id.encode()}
            connection.executemany("INSERT INTO secret VALUES (?, ?)", kept.items())
            insert_account(connection, account, at)
            audit_chain.append(connection, at, account.id, Act.ACCOUNT_ADDED, subject=account.id)
        checkpoint(connection)
    # C1: what was opened without a key would be a plain file.
    demand_encrypted(aside)
    sync_file(aside)


def _remove(database: Path, *suffixes: str) -> None:
    for suffix in suffixes:
        path = database.with_name(database.name + suffix)
        if not remove_quietly(path):
            raise FileFault(path)
