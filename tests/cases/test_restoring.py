"""A backup in the place of the vault: on the same computer, on a clean one, by password or sheet; nothing is lost."""

import pickle
import shutil
import stat
from dataclasses import dataclass

import pytest

from tests.cases.conftest import NAME, NOW, OTHER_PASSWORD, PASSWORD, QUICK, is_open
from workpris_desktop.cases import backup_check
from workpris_desktop.cases.account_requests import AddAccount, ChangePassword, CloseAccount
from workpris_desktop.cases.audit_chain import rows, verify
from workpris_desktop.cases.backups import MakeBackup, VerifyBackup, backups_in
from workpris_desktop.cases.erased_ids import keep_erased_ids, read_erased_ids
from workpris_desktop.cases.file_requests import ListFiles, NewFile, ReadFile, WriteEntry
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.openings import Found, Recover, Unlock, close_vault
from workpris_desktop.cases.restoring import Password, RecoveryKey, Restore, Verify
from workpris_desktop.cases.retention_requests import Certificates, ConfirmErasure, KeepLonger
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import EVERY_ROLE, Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import DiskFull
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.domain.vault_errors import (
    AccountNotFound,
    BackupDamaged,
    BackupDiffers,
    BackupMissing,
    PasswordWrong,
    RecoveryKeyWrong,
    TooManyTries,
    VaultInUse,
)

TEXT = "Bydlí u nádraží"


@dataclass
class Kept:
    """A vault, a backup of it with one file, and what opens them; the vault is closed."""

    folder: VaultFolder
    clock: object
    account_id: str
    recovery_key: str
    backup: object
    file_id: str

    def unlock(self, password=PASSWORD, account_id=""):
        return Unlock(account_id or self.account_id, password).open(self.folder, self.clock)[0]

    def restore(self, secret=None, folder=None, backup=None):
        opening = Restore(backup or self.backup, secret or Password(self.account_id, PASSWORD))
        nobody, report = opening.open(folder or self.folder, self.clock)
        assert nobody is None
        return report


@pytest.fixture(params=[VaultPurpose.ME])
def kept(request, vault_folder, clock):
    vault, founded = Found(NAME, PASSWORD, request.param, costs=QUICK).open(vault_folder, clock)
    file = NewFile("Jiří", Category.ADVICE).answer(vault)
    WriteEntry(file.id, TEXT).answer(vault)
    backup = vault_folder.backups / MakeBackup().answer(vault).name
    close_vault(vault)
    return Kept(vault_folder, clock, founded.account.id, founded.recovery_key, backup, file.id)


def names(vault):
    return {file.name for file in ListFiles().answer(vault)}


def acts(vault):
    return [row.act for row in rows(vault.connection, most=1_000)]


def test_what_was_written_since_is_set_aside_and_kept(kept):
    vault = kept.unlock()
    NewFile("Marta", Category.ADVICE).answer(vault)
    close_vault(vault)
    later = kept.folder.database.read_bytes()
    report = kept.restore()
    assert report.name == kept.backup.name
    assert report.made_at == NOW
    assert report.found.counts["client_file"] == 1
    assert report.is_all_known
    restored = kept.unlock()
    assert names(restored) == {"Jiří"}
    assert ReadFile(kept.file_id).answer(restored).entries[0].text == TEXT
    assert Act.RESTORED in acts(restored)
    verify(restored.connection)
    close_vault(restored)
    aside = VaultFolder(kept.folder.root / report.set_aside)
    assert aside.database.read_bytes() == later
    former, _ = Unlock(kept.account_id, PASSWORD).open(aside, kept.clock)
    assert names(former) == {"Jiří", "Marta"}
    close_vault(former)


@pytest.mark.parametrize("way", ["password", "sheet"])
def test_a_backup_is_restored_on_a_clean_computer(kept, tmp_path, way):
    other = VaultFolder(tmp_path / "other" / "data" / "vault")
    stick = tmp_path / "stick"
    shutil.copytree(kept.backup, stick)
    shutil.rmtree(kept.folder.root)
    secret = RecoveryKey(kept.recovery_key) if way == "sheet" else Password(kept.account_id, PASSWORD)
    report = kept.restore(secret, other, stick)
    assert report.set_aside == ""
    opening = Unlock(kept.account_id, PASSWORD)
    if way == "sheet":
        opening = Recover(kept.recovery_key, kept.account_id, OTHER_PASSWORD, costs=QUICK)
    vault, _ = opening.open(other, kept.clock)
    assert names(vault) == {"Jiří"}
    MakeBackup().answer(vault)
    close_vault(vault)
    assert not list(other.root.glob(".*"))
    assert stat.S_IMODE(other.root.stat().st_mode) == 0o700


def test_a_stick_that_cannot_be_written_is_enough(kept, tmp_path):
    stick = tmp_path / "stick"
    shutil.copytree(kept.backup, stick)
    before = {path.name: path.read_bytes() for path in stick.iterdir()}
    kept.restore(backup=stick)
    assert {path.name: path.read_bytes() for path in stick.iterdir()} == before


def test_a_restored_vault_has_a_key_of_its_own_and_knows_those_of_its_backups(kept):
    vault = kept.unlock()
    former = vault.data_key
    close_vault(vault)
    kept.restore()
    vault = kept.unlock()
    assert vault.data_key != former
    kept.clock.go(minutes=1)
    MakeBackup().answer(vault)
    for found in backups_in(kept.folder.backups):
        VerifyBackup(kept.folder.backups / found.name).answer(vault)
    close_vault(vault)


def test_it_is_restored_twice_and_both_former_vaults_are_kept(kept):
    first, second = kept.restore(), kept.restore()
    assert first.set_aside != second.set_aside
    assert len(list(kept.folder.root.glob("set-aside-*"))) == 2
    close_vault(kept.unlock())


def test_secrets_are_not_shown_on_the_way(kept):
    for secret in (Password(kept.account_id, PASSWORD), RecoveryKey(kept.recovery_key)):
        opening = Restore(kept.backup, secret)
        assert pickle.loads(pickle.dumps(opening)) == opening
        assert PASSWORD not in repr(opening)
        assert kept.recovery_key not in repr(opening)


# What is refused leaves everything as it was


def contents(folder):
    return {
        str(path.relative_to(folder.root)): path.read_bytes()
        for path in folder.root.rglob("*")
        if path.is_file() and path.name not in {"tries.json", "vault.lock"}
    }


def refused(kept, error, **how):
    before = contents(kept.folder)
    with pytest.raises(error):
        kept.restore(**how)
    assert contents(kept.folder) == before
    assert not list(kept.folder.root.glob("restored-*"))


def test_a_wrong_password_or_sheet_is_refused_and_guessing_has_to_wait(kept):
    wrong = Password(kept.account_id, OTHER_PASSWORD)
    for _ in range(5):
        refused(kept, PasswordWrong, secret=wrong)
    refused(kept, TooManyTries, secret=wrong)
    refused(kept, AccountNotFound, secret=Password("nobody", PASSWORD))
    refused(kept, RecoveryKeyWrong, secret=RecoveryKey("AGE-SECRET-KEY-1"))
    kept.restore(RecoveryKey(kept.recovery_key))


def test_a_damaged_backup_is_refused(kept, tmp_path):
    for number, at in enumerate((30, 5_000, -10)):
        broken = tmp_path / f"broken{number}"
        shutil.copytree(kept.backup, broken)
        content = bytearray((broken / "cases.db").read_bytes())
        content[at] ^= 1
        (broken / "cases.db").write_bytes(content)
        refused(kept, BackupDamaged, backup=broken)
    refused(kept, BackupMissing, backup=tmp_path / "nothing")
    (broken / "keys.json").write_bytes(b"{}")
    refused(kept, BackupDamaged, backup=broken)


def test_a_backup_of_another_vault_is_refused(kept, tmp_path):
    other, _ = Found("Emil", PASSWORD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(tmp_path / "o"), kept.clock)
    backup = other.folder.backups / MakeBackup().answer(other).name
    close_vault(other)
    refused(kept, BackupDiffers, secret=Password(other.account.id, PASSWORD), backup=backup)


def test_keys_of_another_backup_do_not_pass(kept, tmp_path):
    vault = kept.unlock()
    colleague = AddAccount("Emil", EVERY_ROLE, OTHER_PASSWORD, QUICK).answer(vault)
    CloseAccount(colleague.id).answer(vault)
    later = kept.folder.backups / MakeBackup().answer(vault).name
    close_vault(vault)
    mixed = tmp_path / "mixed"
    shutil.copytree(kept.backup, mixed)
    shutil.copy(later / "keys.json", mixed)
    refused(kept, BackupDamaged, backup=mixed)


def test_a_vault_that_is_open_is_not_replaced(kept):
    vault = kept.unlock()
    with pytest.raises(VaultInUse):
        kept.restore()
    assert is_open(vault)
    close_vault(vault)


def test_a_full_disk_leaves_everything_as_it_was(kept, monkeypatch):
    monkeypatch.setattr(backup_check, "free_bytes", lambda _: 100_000)
    refused(kept, DiskFull)


def test_a_backup_is_verified_without_being_restored(kept):
    before = contents(kept.folder)
    _, found = Verify(kept.backup, RecoveryKey(kept.recovery_key)).open(kept.folder, kept.clock)
    assert found.counts["file_entry"] == 1
    assert contents(kept.folder) == before
    close_vault(kept.unlock())


# What was erased stays erased


def erase(kept, vault):
    KeepLonger(kept.file_id, vault.today, "asked for").answer(vault)
    return ConfirmErasure((kept.file_id,), "asked for").answer(vault)


def test_an_erased_file_stays_erased_with_its_certificate(kept):
    vault = kept.unlock()
    left = erase(kept, vault)
    close_vault(vault)
    report = kept.restore()
    assert report.erased_again == 1
    vault = kept.unlock()
    assert names(vault) == set()
    assert Certificates().answer(vault) == left
    assert acts(vault).count(Act.FILE_ERASED) == 1
    close_vault(vault)


@pytest.mark.parametrize("damage", ["file", "keys", "gone"])
def test_it_stays_erased_also_where_the_vault_itself_is_damaged(kept, damage):
    vault = kept.unlock()
    erase(kept, vault)
    keep_erased_ids(vault)
    close_vault(vault)
    assert read_erased_ids(kept.folder) == {kept.file_id}
    assert b"asked" not in (kept.folder.root / "erased.json").read_bytes()
    if damage == "file":
        kept.folder.database.write_bytes(bytes(8_192))
    elif damage == "keys":
        kept.folder.database.write_bytes(bytes(8_192))
        for path in kept.folder.key_files:
            path.write_bytes(b"{")
    else:
        for path in (kept.folder.database, *kept.folder.key_files):
            path.unlink()
    report = kept.restore()
    assert report.erased_again == 1
    assert not report.is_all_known
    vault = kept.unlock()
    assert names(vault) == set()
    assert [each.file_id for each in Certificates().answer(vault)] == [kept.file_id]
    close_vault(vault)


def test_a_damaged_file_beside_the_vault_stops_nothing(kept):
    for content in (b"", b"{", b"[" * 10_000, bytes(200_000)):
        (kept.folder.root / "erased.json").write_bytes(content)
        assert read_erased_ids(kept.folder) == frozenset()
    kept.restore()
    close_vault(kept.unlock())


# Accounts


@pytest.mark.parametrize("by_sheet", [False, True])
@pytest.mark.parametrize("is_damaged", [False, True])
def test_who_was_let_out_since_stays_out(kept, tmp_path, by_sheet, is_damaged):
    vault = kept.unlock()
    emil = AddAccount("Emil", EVERY_ROLE, OTHER_PASSWORD, QUICK).answer(vault)
    stick = tmp_path / "stick"
    stick.mkdir()
    backup = stick / MakeBackup(stick).answer(vault).name
    CloseAccount(emil.id).answer(vault)
    close_vault(vault)
    if is_damaged:
        kept.folder.database.write_bytes(bytes(8_192))
    refused(kept, AccountNotFound, secret=Password(emil.id, OTHER_PASSWORD), backup=backup)
    kept.restore(RecoveryKey(kept.recovery_key) if by_sheet else None, backup=backup)
    with pytest.raises(AccountNotFound):
        kept.unlock(OTHER_PASSWORD, emil.id)
    vault = kept.unlock()
    assert vault.account.id == kept.account_id
    close_vault(vault)


def test_nobody_is_locked_out_by_a_backup_from_before_he_came(kept):
    vault = kept.unlock()
    heir = AddAccount("Emil", EVERY_ROLE, OTHER_PASSWORD, QUICK).answer(vault)
    close_vault(vault)
    vault = kept.unlock(OTHER_PASSWORD, heir.id)
    CloseAccount(kept.account_id, heir.id).answer(vault)
    close_vault(vault)
    with pytest.raises(AccountNotFound):
        kept.restore(Password(kept.account_id, PASSWORD))
    kept.restore(RecoveryKey(kept.recovery_key))
    ((holder, name),) = ((slot.account_id, slot.name) for slot in read_key_ring(kept.folder).slots)
    assert (holder, name) == (kept.account_id, NAME)
    with pytest.raises(PasswordWrong):
        kept.unlock()
    vault, _ = Recover(kept.recovery_key, holder, OTHER_PASSWORD, costs=QUICK).open(kept.folder, kept.clock)
    assert names(vault) == {"Jiří"}
    close_vault(vault)


def test_the_password_is_that_of_the_backup(kept):
    vault = kept.unlock()
    ChangePassword(PASSWORD, OTHER_PASSWORD, QUICK).answer(vault)
    close_vault(vault)
    with pytest.raises(PasswordWrong):
        kept.restore(Password(kept.account_id, OTHER_PASSWORD))
    kept.restore()
    close_vault(kept.unlock())


@pytest.mark.parametrize("kept", [VaultPurpose.OFFICE], indirect=True)
def test_an_offices_vault_stays_open_to_its_group(kept):
    report = kept.restore()
    files = (kept.folder.database, *kept.folder.key_files)
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o660}
    assert stat.S_IMODE((kept.folder.root / report.set_aside).stat().st_mode) == 0o2770
    vault = kept.unlock()
    AddAccount("Emil", frozenset({Role.WORKER}), OTHER_PASSWORD, QUICK).answer(vault)
    close_vault(vault)
