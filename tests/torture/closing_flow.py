"""A flow for power cuts: an account is closed, and the vault's file gets another key."""

from pathlib import Path

from tests.torture.password_flow import NAME, OLD, QUICK, now
from workpris_desktop.cases.account_requests import AddAccount, CloseAccount
from workpris_desktop.cases.file_requests import NewFile, WriteEntry
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.vault import Category, VaultPurpose

THEIRS = "Osm lodí pluje po řece"
CLOSED, LOCKED = "closed", "locked"


def begin(root):
    """Found a vault with two accounts and some files; return the ids of the accounts."""
    vault, founded = Found(NAME, OLD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(root), now)
    colleague = AddAccount("Petr Dvořák", frozenset({Role.WORKER}), THEIRS, costs=QUICK).answer(vault)
    for number in range(8):
        file = NewFile(f"Klient {number}", Category.PRISON).answer(vault)
        WriteEntry(file.id, "Dluhy a bydlení. " * 100).answer(vault)
    close_vault(vault)
    return founded.account.id, colleague.id


def flow(say, root, account_id, colleague_id):
    """Close the colleague's account, and say so."""
    vault, _ = Unlock(account_id, OLD).open(VaultFolder(Path(root)), now)
    CloseAccount(colleague_id).answer(vault)
    say(CLOSED)
    close_vault(vault)
    say(LOCKED)
