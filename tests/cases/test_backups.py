"""Backups: whole or not there, as few as are kept, and locked anew when somebody leaves."""

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cases.conftest import NAME, NOW, OTHER_PASSWORD, PASSWORD, QUICK
from workpris_desktop.cases import backup_making, schema
from workpris_desktop.cases.account_requests import AddAccount, CloseAccount
from workpris_desktop.cases.backup_place import read_about, write_about
from workpris_desktop.cases.backup_selection import superfluous
from workpris_desktop.cases.backups import (
    BackUpIfDue,
    MakeBackup,
    VerifyBackup,
    VerifyVault,
    back_up_before_locking,
    back_up_before_upgrade,
    backups_in,
    newest_whole,
)
from workpris_desktop.cases.draft_requests import KeepDraft
from workpris_desktop.cases.file_requests import NewFile, ReadFile, WriteEntry
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.locked_keys import data_keys, recovered, unwrapped
from workpris_desktop.cases.note_requests import WriteNote
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.policy_requests import SetPolicy
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import DiskFull, FolderMissing
from workpris_desktop.domain.vault import BackupFound, Category, VaultPolicy, VaultPurpose
from workpris_desktop.domain.vault_errors import (
    AuditBroken,
    BackupDamaged,
    BackupDiffers,
    BackupMissing,
    NotAllowed,
    PasswordWrong,
    VaultDamaged,
)

SECRET = "Zbyněk bydlí u nádraží"


@pytest.fixture
def vault(open_vault):
    """A vault with a file in it."""
    file = NewFile(SECRET, Category.ADVICE).answer(open_vault)
    WriteEntry(file.id, SECRET).answer(open_vault)
    return open_vault


def damage(path, at=5_000):
    content = bytearray(path.read_bytes())
    content[at] ^= 0xFF
    path.write_bytes(content)


def acts(vault):
    return [row[0] for row in vault.connection.execute("SELECT act FROM audit ORDER BY number")]


def test_a_backup_is_whole_and_says_so(vault):
    found = MakeBackup().answer(vault)
    assert backups_in(vault.folder.backups) == (found,)
    assert newest_whole(vault.folder.backups) == found
    assert found.is_whole
    assert found.made_at == NOW
    assert acts(vault)[-1] == Act.BACKED_UP
    assert {path.name for path in (vault.folder.backups / found.name).iterdir()} == {
        "about.json",
        "cases.db",
        "keys.json",
    }
    assert VerifyBackup(vault.folder.backups / found.name).answer(vault).counts["client_file"] == 1


def test_nothing_of_a_backup_can_be_read_without_a_key(vault):
    backup = vault.folder.backups / MakeBackup().answer(vault).name
    for path in backup.iterdir():
        content = path.read_bytes()
        assert not content.startswith(b"SQLite format 3")
        assert SECRET.encode() not in content
        assert vault.data_key not in content
    assert NAME.encode() not in (backup / "about.json").read_bytes()


def test_its_keys_hold_the_head_of_its_own_audit(vault):
    backup = vault.folder.backups / MakeBackup().answer(vault).name
    head = read_key_ring(VaultFolder(backup)).audit
    assert head.count == len(acts(vault)) - 1
    assert head == VerifyBackup(backup).answer(vault).head


def test_a_backup_is_made_on_a_stick(vault, tmp_path):
    stick = tmp_path / "stick"
    with pytest.raises(FolderMissing):
        MakeBackup(stick).answer(vault)
    stick.mkdir()
    found = MakeBackup(stick).answer(vault)
    assert backups_in(stick) == (found,)
    assert backups_in(vault.folder.backups) == ()
    assert [path.name for path in stick.iterdir()] == [found.name]


def test_an_account_that_only_reads_makes_none(vault):
    AddAccount("Ida", frozenset({Role.READ_ONLY}), OTHER_PASSWORD, QUICK).answer(vault)
    vault.account = type(vault.account)("x", "Ida", frozenset({Role.READ_ONLY}))
    for request in (MakeBackup(), VerifyVault(), VerifyBackup(Path("x"))):
        with pytest.raises(NotAllowed):
            request.answer(vault)
    assert isinstance(BackUpIfDue(), Request)
    assert BackUpIfDue().answer(vault).is_whole


@pytest.mark.parametrize("name", ["cases.db", "keys.json", "about.json"])
@pytest.mark.parametrize("how", ["flipped", "cut", "empty", "missing"])
def test_a_backup_that_was_changed_is_not_whole(vault, name, how):
    older = MakeBackup().answer(vault)
    vault.now.go(days=1)
    backup = vault.folder.backups / MakeBackup().answer(vault).name
    path = backup / name
    if how == "flipped":
        damage(path, path.stat().st_size // 2)
    elif how == "missing":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[: 0 if how == "empty" else -1])
    newest, second = backups_in(vault.folder.backups)
    assert (newest.name, newest.is_whole, second.is_whole) == (backup.name, False, True)
    assert newest_whole(vault.folder.backups) == older
    with pytest.raises((BackupDamaged, BackupMissing)):
        VerifyBackup(backup).answer(vault)


def test_a_changed_page_is_found_also_where_the_digest_was_made_anew(vault):
    backup = vault.folder.backups / MakeBackup().answer(vault).name
    damage(backup / "cases.db", 40_000)
    about = read_about(backup)
    write_about(backup, about.made_at, about.schema_version)
    assert newest_whole(vault.folder.backups) is not None
    with pytest.raises(BackupDamaged):
        VerifyBackup(backup).answer(vault)


def test_no_backup_is_made_of_a_damaged_vault_and_the_good_one_stays(vault):
    good = MakeBackup().answer(vault)
    vault.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    vault.connection.execute("PRAGMA cache_size = 0")
    damage(vault.folder.database, vault.folder.database.stat().st_size - 2_000)
    with pytest.raises(VaultDamaged):
        MakeBackup().answer(vault)
    assert [path.name for path in vault.folder.backups.iterdir()] == [good.name]
    vault.connection.close()
    vault.lock.release()


def test_no_backup_is_made_of_a_changed_audit(vault):
    vault.connection.execute("DROP TRIGGER audit_unchanged")
    vault.connection.execute("UPDATE audit SET act = 'locked' WHERE number = 2")
    with pytest.raises(AuditBroken):
        MakeBackup().answer(vault)
    with pytest.raises(AuditBroken):
        VerifyVault().answer(vault)
    assert list(vault.folder.backups.iterdir()) == []


def test_a_full_disk_is_noticed_before_anything_is_written(vault, monkeypatch):
    monkeypatch.setattr(backup_making, "free_bytes", lambda _: 2 * vault.folder.database.stat().st_size)
    with pytest.raises(DiskFull):
        MakeBackup().answer(vault)
    assert list(vault.folder.backups.iterdir()) == []
    assert Act.BACKED_UP not in acts(vault)


def test_leftovers_of_a_killed_backup_go_with_the_next(vault, tmp_path):
    vault_id = read_key_ring(vault.folder).vault_id
    left = vault.folder.backups / f".workpris-{vault_id}-00112233.new"
    strange = vault.folder.backups / "holiday photos"
    for folder in (left, strange):
        folder.mkdir(parents=True)
        (folder / "cases.db").write_bytes(b"half")
    MakeBackup().answer(vault)
    assert not left.exists()
    assert strange.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_what_is_no_file_is_no_backup(vault, tmp_path):
    backup = vault.folder.backups / MakeBackup().answer(vault).name
    for name in ("about.json", "keys.json", "cases.db"):
        path, aside = backup / name, tmp_path / "aside"
        path.rename(aside)
        os.mkfifo(path)
        assert not backups_in(vault.folder.backups)[0].is_whole
        with pytest.raises(BackupMissing):
            VerifyBackup(backup).answer(vault)
        path.unlink()
        path.symlink_to("/dev/zero")
        assert not backups_in(vault.folder.backups)[0].is_whole
        with pytest.raises(BackupMissing):
            VerifyBackup(backup).answer(vault)
        path.unlink()
        aside.rename(path)
    assert VerifyBackup(backup).answer(vault).counts["client_file"] == 1


# When one is made


def test_a_backup_is_due_when_something_was_written_since(vault, clock):
    assert BackUpIfDue().answer(vault).is_whole
    clock.go(hours=2)
    assert BackUpIfDue().answer(vault) is None
    (file_id,) = (row[0] for row in vault.connection.execute("SELECT id FROM client_file"))
    ReadFile(file_id).answer(vault)
    assert BackUpIfDue().answer(vault) is None
    KeepDraft("file/new", "half a thought").answer(vault)
    assert BackUpIfDue().answer(vault).is_whole
    clock.go(minutes=10)
    WriteNote("sluzba-1", "Mluví anglicky").answer(vault)
    assert BackUpIfDue().answer(vault) is None
    assert back_up_before_locking(vault).is_whole
    assert back_up_before_locking(vault) is None


def test_a_clock_that_was_set_back_does_not_stop_backups(vault, clock):
    MakeBackup().answer(vault)
    clock.go(days=-400)
    WriteNote("sluzba-1", "Mluví anglicky").answer(vault)
    assert BackUpIfDue().answer(vault).is_whole


def test_a_damaged_last_backup_is_none(vault, clock):
    found = MakeBackup().answer(vault)
    (vault.folder.backups / found.name / "about.json").unlink()
    clock.go(hours=2)
    assert BackUpIfDue().answer(vault).is_whole


def test_a_large_vault_does_not_hold_up_locking(vault, monkeypatch):
    monkeypatch.setattr("workpris_desktop.cases.backups.LARGEST_AT_LOCKING_BYTES", 1_000)
    assert back_up_before_locking(vault) is None
    assert BackUpIfDue().answer(vault).is_whole


def test_a_backup_is_made_before_the_tables_get_another_form(vault_folder, vault, clock, monkeypatch):
    close_vault(vault)
    version = schema.VERSION
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, ("CREATE TABLE later (a TEXT) STRICT",)))
    monkeypatch.setattr(schema, "VERSION", version + 1)
    again, _ = Unlock(vault.account.id, PASSWORD, before_upgrade=back_up_before_upgrade).open(vault_folder, clock)
    (backup,) = backups_in(vault_folder.backups)
    assert VerifyBackup(vault_folder.backups / backup.name).answer(again).schema_version == version
    assert VerifyVault().answer(again).schema_version == version + 1
    close_vault(again)


# Which ones are kept


def backup_of(moment, *, is_whole=True):
    return BackupFound(f"{moment:%Y%m%dT%H%M%SZ}-00000000", moment, 1, is_whole)


def kept(backups, now=NOW, most_days=35):
    gone = superfluous(backups, now, most_days)
    return [backup for backup in backups if backup not in gone]


def test_three_newest_and_one_of_each_of_seven_days_are_kept():
    backups = [backup_of(NOW - timedelta(hours=hours)) for hours in range(24 * 20)]
    left = kept(backups)
    assert left[:3] == backups[:3]
    assert len({backup.made_at.date() for backup in left}) == 7
    assert len(left) == 9


def test_none_older_than_is_settled_stays_but_the_last_whole_one():
    old, older = (backup_of(NOW - timedelta(days=days)) for days in (40, 50))
    assert kept([old, older]) == [old]
    fresh = backup_of(NOW)
    assert kept([fresh, old, older]) == [fresh]
    damaged = backup_of(NOW, is_whole=False)
    assert kept([damaged, old, older]) == [damaged, old]


def test_a_wrong_clock_neither_empties_the_place_nor_keeps_its_own_for_ever():
    backups = [backup_of(NOW - timedelta(days=days)) for days in range(5)]
    future = backup_of(NOW + timedelta(days=3_650))
    assert kept([*backups, future]) == backups
    assert kept([*backups, future], now=NOW + timedelta(days=3_650)) == [future]


def test_older_backups_go_when_a_new_one_is_made(vault, clock):
    first = MakeBackup().answer(vault)
    SetPolicy(VaultPolicy(backup_days=10)).answer(vault)
    clock.go(days=11)
    second = MakeBackup().answer(vault)
    assert [backup.name for backup in backups_in(vault.folder.backups)] == [second.name]
    assert first.name != second.name


def test_older_backups_go_also_where_nothing_was_written_any_more(vault, clock):
    MakeBackup().answer(vault)
    clock.go(days=30)
    last = MakeBackup().answer(vault)
    clock.go(days=10)
    assert back_up_before_locking(vault) is None
    assert backups_in(vault.folder.backups) == (last,)


# Locked anew


def opens(backup, account_id, password):
    ring = read_key_ring(VaultFolder(backup))
    slot = ring.slot_of(account_id)
    try:
        return slot is not None and bool(data_keys(ring, unwrapped(ring, slot, password)))
    except PasswordWrong:
        return False


def test_a_closed_account_opens_no_backup_any_more_and_the_others_still_do(vault, clock):
    colleagues = [
        AddAccount(name, frozenset({Role.WORKER}), OTHER_PASSWORD, QUICK).answer(vault) for name in ("Emil", "Ida")
    ]
    before = MakeBackup().answer(vault)
    for colleague in colleagues:
        place = vault.folder.backups
        newest = MakeBackup().answer(vault)
        assert opens(place / newest.name, colleague.id, OTHER_PASSWORD)
        CloseAccount(colleague.id).answer(vault)
        clock.go(minutes=1)
        for found in backups_in(place):
            assert found.is_whole
            assert not opens(place / found.name, colleague.id, OTHER_PASSWORD)
            assert opens(place / found.name, vault.account.id, PASSWORD)
            assert VerifyBackup(place / found.name).answer(vault).counts["client_file"] == 1
    assert before in backups_in(place)


def test_the_recovery_sheet_of_now_opens_backups_that_were_locked_anew(vault_folder, clock):
    vault, founded = Found(NAME, PASSWORD, VaultPurpose.OFFICE, costs=QUICK).open(vault_folder, clock)
    emil = AddAccount("Emil", frozenset({Role.WORKER}), OTHER_PASSWORD, QUICK).answer(vault)
    backup = vault_folder.backups / MakeBackup().answer(vault).name
    CloseAccount(emil.id).answer(vault)
    ring = read_key_ring(VaultFolder(backup))
    assert len(data_keys(ring, recovered(ring, founded.recovery_key))) == 1
    close_vault(vault)


def test_keys_that_no_backup_needs_are_not_kept(vault, clock):
    for name in ("Emil", "Ida", "Ota"):
        colleague = AddAccount(name, frozenset({Role.WORKER}), OTHER_PASSWORD, QUICK).answer(vault)
        MakeBackup().answer(vault)
        CloseAccount(colleague.id).answer(vault)
        for found in backups_in(vault.folder.backups):
            shutil.rmtree(vault.folder.backups / found.name)
    kept_keys = vault.connection.execute("SELECT count(*) FROM secret WHERE name LIKE 'key of backups%'").fetchone()
    assert kept_keys == (1,)


def test_a_backup_whose_key_is_not_known_goes_when_there_is_a_newer_one(vault, clock):
    colleague = AddAccount("Emil", frozenset({Role.WORKER}), OTHER_PASSWORD, QUICK).answer(vault)
    unknown = MakeBackup().answer(vault)
    aside = vault.folder.root.parent / "by hand"
    shutil.move(vault.folder.backups / unknown.name, aside)
    CloseAccount(colleague.id).answer(vault)
    shutil.move(aside, vault.folder.backups / unknown.name)
    ida = AddAccount("Ida", frozenset({Role.WORKER}), OTHER_PASSWORD, QUICK).answer(vault)
    with vault.changing() as connection:
        connection.execute("DELETE FROM secret WHERE name LIKE 'key of backups%'")
    with pytest.raises(BackupDiffers):
        VerifyBackup(vault.folder.backups / unknown.name).answer(vault)
    clock.go(minutes=1)
    newer = MakeBackup().answer(vault)
    CloseAccount(ida.id).answer(vault)
    assert [found.name for found in backups_in(vault.folder.backups)] == [newer.name]


def test_an_offices_backups_are_for_its_group(vault_folder, clock):
    vault, _ = Found(NAME, PASSWORD, VaultPurpose.OFFICE, costs=QUICK).open(vault_folder, clock)
    backup = vault_folder.backups / MakeBackup().answer(vault).name
    assert backup.stat().st_mode & 0o7777 == 0o2770
    assert {path.stat().st_mode & 0o777 for path in backup.iterdir()} == {0o660}
    close_vault(vault)
