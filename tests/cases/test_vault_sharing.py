import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.cases.conftest import (
    COLLEAGUE,
    COLLEAGUES_PASSWORD,
    NAME,
    PASSWORD,
    QUICK,
    add_colleague,
)
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault import VaultPurpose

posix = pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")


@posix
@pytest.mark.parametrize("umask", [0o000, 0o077])
@pytest.mark.parametrize(
    ("purpose", "of_folder", "of_file"), [(VaultPurpose.ME, 0o700, 0o600), (VaultPurpose.OFFICE, 0o2770, 0o660)]
)
def test_all_files_are_for_those_of_the_vault_only(vault_folder, clock, umask, purpose, of_folder, of_file):
    former = os.umask(umask)
    try:
        vault, _ = Found(NAME, PASSWORD, purpose, costs=QUICK).open(vault_folder, clock)
        with vault.changing():
            vault.note(Act.NOTE_WRITTEN, "n1")
        modes = {path.name: path.stat().st_mode & 0o7777 for path in vault_folder.root.iterdir()}
        assert os.umask(umask) == umask
        close_vault(vault)
    finally:
        os.umask(former)
    assert vault_folder.root.stat().st_mode & 0o7777 == of_folder
    assert "cases.db-wal" in modes
    assert set(modes.values()) == {of_file}, modes


TURN = """
import os, sys, tempfile
from datetime import UTC, datetime
from pathlib import Path
from workpris_desktop.cases.argon2_stretching import StretchCosts
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.vault import VaultPurpose

def now():
    return datetime(2026, 11, 22, 10, tzinfo=UTC)

user, folder, account_id = int(sys.argv[1]), VaultFolder(Path(sys.argv[2])), sys.argv[3]
password = sys.stdin.readline().strip()
# What is imported late must be there before: this user may not read the interpreter's folder.
with tempfile.TemporaryDirectory() as trial:
    found = Found("Trial", password, VaultPurpose.ME, costs=StretchCosts(8192, 1, 1))
    close_vault(found.open(VaultFolder(Path(trial) / "vault"), now)[0])
os.setgroups([60_123])
os.setgid(user)
os.setuid(user)
os.umask(0o077)
vault, account = Unlock(account_id, password).open(folder, now)
close_vault(vault)
print(os.geteuid(), account.name)
"""


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="becomes other users, which only root may")
def test_two_system_users_take_turns_at_the_vault_of_an_office(clock):
    with TemporaryDirectory(prefix="workpris-office-") as above:
        Path(above).chmod(0o755)
        folder = VaultFolder(Path(above) / "vault")
        folder.root.mkdir()
        os.chown(folder.root, 0, 60_123)
        vault, answer = Found(NAME, PASSWORD, VaultPurpose.OFFICE, costs=QUICK).open(folder, clock)
        add_colleague(vault)
        close_vault(vault)
        for user, account, password in [
            (60_001, answer.account, PASSWORD),
            (60_002, COLLEAGUE, COLLEAGUES_PASSWORD),
            (60_001, answer.account, PASSWORD),
        ]:
            command = [sys.executable, "-c", TURN, str(user), str(folder.root), account.id]
            said = subprocess.run(command, input=f"{password}\n".encode(), capture_output=True, check=False)
            assert said.stdout.decode().strip() == f"{user} {account.name}", said.stderr.decode()
