"""A flow for power cuts: a vault of an earlier form is unlocked by a version that knows one step more."""

from pathlib import Path

from tests.torture.password_flow import NAME, OLD, QUICK, now
from workpris_desktop.cases import schema
from workpris_desktop.cases.file_requests import NewFile, WriteEntry
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.vault import Category, VaultPurpose

FILES = 8
STEP = (
    "ALTER TABLE client_file ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'",
    "UPDATE client_file SET colour = 'colour of ' || name",
    "CREATE TABLE shade (colour TEXT PRIMARY KEY) STRICT",
    "INSERT INTO shade SELECT colour FROM client_file",
)
UPGRADED, LOCKED = "upgraded", "locked"


def begin(root):
    """Found a vault of the form of now, with files in it; return the account's id."""
    vault, founded = Found(NAME, OLD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(root), now)
    for number in range(FILES):
        WriteEntry(NewFile(f"Klient {number}", Category.PRISON).answer(vault).id, "Bydlení. " * 80).answer(vault)
    close_vault(vault)
    return founded.account.id


def flow(say, root, account_id):
    """Unlock it with one step more, and say so."""
    schema.STEPS, schema.VERSION = (*schema.STEPS, STEP), schema.VERSION + 1
    vault, _ = Unlock(account_id, OLD).open(VaultFolder(Path(root)), now)
    say(UPGRADED)
    close_vault(vault)
    say(LOCKED)
