"""Flows for power cuts: entries are saved, and a file is erased."""

from pathlib import Path

from tests.torture.password_flow import NAME, OLD, QUICK, now
from workpris_desktop.cases.file_requests import NewFile, WriteEntry
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.retention_requests import ConfirmErasure, KeepLonger
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.vault import Category, VaultPurpose

SAVE, ERASE = "save", "erase"
SECRET = "tajnostkonec"
SAVED = 4


def begin(root):
    """Found a vault with a file to write into and one to erase; return the ids of the account and of both."""
    vault, founded = Found(NAME, OLD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(root), now)
    kept, gone = (NewFile(name, Category.ADVICE).answer(vault) for name in ("Modrá", SECRET))
    WriteEntry(gone.id, f"{SECRET} hledá bydlení. " * 40).answer(vault)
    KeepLonger(gone.id, vault.today, "over").answer(vault)
    close_vault(vault)
    return founded.account.id, kept.id, gone.id


def flow(say, what, root, account_id, kept_id, gone_id):
    """Save entries, or erase the other file, and say what is done."""
    vault, _ = Unlock(account_id, OLD).open(VaultFolder(Path(root)), now)
    if what == SAVE:
        for number in range(SAVED):
            WriteEntry(kept_id, f"zápis{number} " + "Dluhy a bydlení. " * 60).answer(vault)
            say(f"zápis{number}")
    else:
        ConfirmErasure((gone_id,), "over").answer(vault)
        say(ERASE)
    close_vault(vault)
