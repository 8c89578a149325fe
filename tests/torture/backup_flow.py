"""Flows for kills and power cuts: a backup is made, or put in the place of the vault."""

from pathlib import Path

import argon2.low_level  # noqa: F401 - these are imported here, so that no run of the flow has to
import cryptography.hazmat.primitives.ciphers.aead  # noqa: F401
import filelock  # noqa: F401
import msgspec  # noqa: F401
import pyrage  # noqa: F401
import sqlcipher3.dbapi2  # noqa: F401

from tests.torture.password_flow import NAME, OLD, QUICK, now
from workpris_desktop.cases.backups import MakeBackup
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.restoring import Password, Restore
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.vault import Category, VaultPurpose

BEFORE, SINCE = "Jiří", "Marta"
BACKED_UP, RESTORED = "backed up", "restored"


def begin(root):
    """Found a vault with one file, back it up, add another file, and return the account's id and the backup's name."""
    vault, founded = Found(NAME, OLD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(root), now)
    NewFile(BEFORE, Category.ADVICE).answer(vault)
    name = MakeBackup().answer(vault).name
    NewFile(SINCE, Category.ADVICE).answer(vault)
    close_vault(vault)
    return founded.account.id, name


def flow(say, way, root, account_id, name):
    """Make another backup, or restore the first, and say so."""
    folder = VaultFolder(Path(root))
    if way == BACKED_UP:
        vault, _ = Unlock(account_id, OLD).open(folder, now)
        MakeBackup().answer(vault)
        say(BACKED_UP)
        close_vault(vault)
    else:
        Restore(folder.backups / name, Password(account_id, OLD)).open(folder, now)
        say(RESTORED)
