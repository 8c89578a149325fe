"""The vault in a terminal: backed up, restored and verified, by a password that stands in no command line."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cases.conftest import NAME, OTHER_PASSWORD, PASSWORD, QUICK
from tests.cases.session_requests import standing_still
from workpris_desktop.cases.account_requests import AddAccount
from workpris_desktop.cases.backups import backups_in
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.system.paths import DataFolder


@pytest.fixture
def home(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def vault_folder(home):
    return VaultFolder(DataFolder(home).vault_folder)


@pytest.fixture
def founded(vault_folder):
    vault, founded = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, standing_still)
    NewFile("Jiří", Category.ADVICE).answer(vault)
    close_vault(vault)
    return founded


@pytest.fixture
def vault(workpris, home, founded):
    """Return a function that runs a command of the vault."""

    def call(*words, given=f"{PASSWORD}\n"):
        return workpris("vault", *words, folder=home, given=given)

    return call


def test_a_backup_is_made_verified_and_restored(vault, vault_folder):
    made = vault("backup", "--json")
    assert made.code == 0, made.err
    backup = Path(made.json()["folder"])
    assert backup.parent == vault_folder.backups
    assert made.json()["is_whole"] is True
    verified = vault("verify", backup, "--json").json()
    assert verified["counts"]["client_file"] == 1
    assert vault("verify", "--json").json()["audit"]["rows"] > verified["audit"]["rows"]
    restored = vault("restore", backup)
    assert restored.code == 0
    assert "set-aside-" in restored.out
    assert vault("verify").code == 0


def test_a_stick_is_restored_on_a_clean_computer_by_the_recovery_sheet(
    workpris, vault, vault_folder, founded, tmp_path
):
    stick = tmp_path / "stick"
    stick.mkdir()
    assert vault("backup", "--to", stick).code == 0
    (backup,) = (stick / found.name for found in backups_in(stick))
    key = f"{founded.recovery_key}\n"
    other = tmp_path / "other"
    restored = workpris("vault", "restore", backup, "--recovery-key", "--json", folder=other, given=key)
    assert restored.code == 0, restored.err
    assert restored.json()["set_aside"] == ""
    assert workpris("vault", "verify", folder=other, given=f"{PASSWORD}\n").code == 0


def test_the_vault_of_the_office_is_named_by_its_folder(workpris, vault, vault_folder, tmp_path):
    made = workpris("vault", "backup", "--vault", vault_folder.root, folder=tmp_path / "mine", given=f"{PASSWORD}\n")
    assert made.code == 0, made.err
    assert len(backups_in(vault_folder.backups)) == 1


def test_a_wrong_password_is_refused_in_plain_words(vault, vault_folder):
    for words in (("backup",), ("verify",)):
        answered = vault(*words, given="wrong\n")
        assert answered.code == 3
        assert "does not match" in answered.err
        assert "wrong" not in answered.err
    assert backups_in(vault_folder.backups) == ()


def test_a_missing_password_and_a_missing_account_are_told(vault, vault_folder, founded):
    assert vault("backup", given="").code == 2
    assert vault("verify", "--recovery-key").code == 2
    assert vault("backup", "--account", "Nobody").code == 1
    opened, _ = Unlock(founded.account.id, PASSWORD).open(vault_folder, standing_still)
    AddAccount("Emil Horák", frozenset({Role.WORKER}), OTHER_PASSWORD, QUICK).answer(opened)
    close_vault(opened)
    several = vault("backup")
    assert several.code == 2
    assert "Emil Horák" in several.err
    assert vault("backup", "--account", "emil horak", given=f"{OTHER_PASSWORD}\r\n").code == 0


def test_what_is_not_there_is_told(workpris, vault, tmp_path):
    assert workpris("vault", "backup", folder=tmp_path / "empty", given="x\n").code == 1
    assert vault("restore", tmp_path / "nothing").code == 2
    (tmp_path / "folder").mkdir()
    assert vault("restore", tmp_path / "folder").code == 1
    gone = vault("backup", "--to", tmp_path / "no" / "stick")
    assert gone.code == 4


def test_a_cut_backup_is_refused_and_the_vault_stays(vault, vault_folder, tmp_path):
    backup = Path(vault("backup", "--json").json()["folder"])
    cut = tmp_path / "cut"
    shutil.copytree(backup, cut)
    os.truncate(cut / "cases.db", 20_000)
    before = vault_folder.database.read_bytes()
    for words in (("restore", cut), ("verify", cut)):
        answered = vault(*words)
        assert answered.code == 3
        assert "“cut” is not as it was made" in answered.err
    assert vault_folder.database.read_bytes() == before


def test_a_damaged_vault_is_told_with_the_day_of_its_newest_backup(vault, vault_folder):
    assert vault("backup").code == 0
    content = bytearray(vault_folder.database.read_bytes())
    content[100] ^= 1
    vault_folder.database.write_bytes(content)
    answered = vault("verify")
    assert answered.code == 3
    assert "newest whole backup is of" in answered.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="a small disk needs an administrator")
def test_a_full_stick_is_told_and_nothing_is_left_on_it(vault, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=100k", "tmpfs", stick], check=False).returncode:
        pytest.skip("no small disk can be made here")
    try:
        answered = vault("backup", "--to", stick)
        assert answered.code == 4
        assert "room" in answered.err or "full" in answered.err
        assert list(stick.iterdir()) == []
    finally:
        subprocess.run(["umount", stick], check=True)


def test_no_password_is_written_anywhere(vault, home):
    answered = vault("backup")
    assert PASSWORD not in answered.out + answered.err
    for path in home.rglob("*"):
        if path.is_file():
            assert PASSWORD.encode() not in path.read_bytes()
