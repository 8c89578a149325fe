import os
import pickle
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.cases.conftest import (
    COLLEAGUE,
    COLLEAGUES_PASSWORD,
    NAME,
    NOW,
    OTHER_PASSWORD,
    PASSWORD,
    QUICK,
    acts,
    add_colleague,
    is_open,
)
from workpris_desktop.cases import audit_chain, key_file
from workpris_desktop.cases.key_ring import read_key_ring, write_key_ring
from workpris_desktop.cases.openings import Found, Recover, Unlock, close_vault
from workpris_desktop.domain.account import EVERY_ROLE, Account
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.password import Weakness
from workpris_desktop.domain.vault import AuditHead, VaultPurpose
from workpris_desktop.domain.vault_errors import (
    AccountNotFound,
    KeyFileDamaged,
    PasswordWeak,
    PasswordWrong,
    TextTooLong,
    TooManyTries,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
    VaultNewer,
    VaultOlder,
    VaultThere,
    VaultUnencrypted,
)


def flip(path, at):
    data = bytearray(path.read_bytes())
    data[at] ^= 0xFF
    path.write_bytes(data)


def test_a_vault_is_founded_open_and_unlocked_later_by_its_password(vault_folder, clock):
    vault, answer = Found(f"  {NAME} ", PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)
    assert vault.account == answer.account == Account(answer.account.id, NAME, EVERY_ROLE)
    close_vault(vault)
    vault, account = Unlock(answer.account.id, PASSWORD).open(vault_folder, clock)
    assert account == vault.account == answer.account
    assert acts(vault) == [Act.ACCOUNT_ADDED, Act.UNLOCKED, Act.LOCKED, Act.UNLOCKED]
    assert audit_chain.verify(vault.connection).count == 4
    close_vault(vault)


def test_who_may_unlock_is_known_before_anybody_has(vault_folder, founded):
    assert [(slot.account_id, slot.name) for slot in read_key_ring(vault_folder).slots] == [(founded.account.id, NAME)]


def test_openings_travel_to_the_process_and_show_no_secret_on_the_way(founded):
    openings = (
        Found(NAME, PASSWORD, VaultPurpose.OFFICE, costs=QUICK),
        Unlock(founded.account.id, PASSWORD),
        Recover(founded.recovery_key, founded.account.id, OTHER_PASSWORD),
    )
    for opening in openings:
        assert pickle.loads(pickle.dumps(opening)) == opening
        assert not any(secret in repr(opening) for secret in (PASSWORD, OTHER_PASSWORD, founded.recovery_key))
    assert founded.recovery_key not in repr(founded)


def test_no_second_vault_takes_the_place_of_the_first(vault_folder, clock, founded):
    before = [path.read_bytes() for path in (*vault_folder.key_files, vault_folder.database)]
    with pytest.raises(VaultThere):
        Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)
    assert before == [path.read_bytes() for path in (*vault_folder.key_files, vault_folder.database)]


@pytest.mark.parametrize("left", ["keys.json", "keys-copy.json", "cases.db"])
def test_not_even_where_all_else_is_lost(vault_folder, clock, founded, left):
    for path in vault_folder.root.iterdir():
        if path.name != left:
            path.unlink()
    with pytest.raises(VaultThere):
        Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)


def test_a_founding_that_was_cut_off_can_be_done_again(vault_folder, clock, founded):
    ring = read_key_ring(vault_folder)
    vault_folder.database.rename(vault_folder.root / "cases.db.new")
    write_key_ring(vault_folder, replace(ring, audit=AuditHead()))
    with pytest.raises(VaultMissing):
        Unlock(founded.account.id, PASSWORD).open(vault_folder, clock)
    vault, answer = Found(NAME, OTHER_PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)
    assert acts(vault) == [Act.ACCOUNT_ADDED, Act.UNLOCKED]
    close_vault(vault)
    assert not (vault_folder.root / "cases.db.new").exists()
    vault, _ = Unlock(answer.account.id, OTHER_PASSWORD).open(vault_folder, clock)
    close_vault(vault)


def test_a_weak_password_or_a_long_name_founds_nothing(vault_folder, clock):
    with pytest.raises(PasswordWeak) as caught:
        Found(NAME, "short", VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)
    assert caught.value.weakness is Weakness.SHORT
    with pytest.raises(TextTooLong):
        Found("x" * 61, PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)
    assert not vault_folder.root.exists()


def test_where_nothing_can_be_written_nothing_is_founded(tmp_path, vault_folder, clock):
    (tmp_path / "vault").write_bytes(b"a file in the place of the folder")
    with pytest.raises(MachineFault):
        Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)


def test_what_lies_in_the_way_of_a_founding_is_told_and_the_next_try_succeeds(vault_folder, clock):
    in_the_way = vault_folder.root / "cases.db.new-wal"
    in_the_way.mkdir(parents=True)
    with pytest.raises(MachineFault) as caught:
        Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)
    assert caught.value.path == in_the_way
    in_the_way.rmdir()
    vault, _ = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)
    close_vault(vault)


def test_an_account_without_a_slot_is_not_found(unlocked):
    with pytest.raises(AccountNotFound):
        unlocked(account_id="nobody")


def test_an_account_that_was_closed_gets_in_no_more(unlocked):
    vault = unlocked()
    add_colleague(vault)
    with vault.changing() as connection:
        connection.execute("UPDATE account SET closed_at = 'x' WHERE id = ?", (COLLEAGUE.id,))
    close_vault(vault)
    with pytest.raises(AccountNotFound):
        unlocked(COLLEAGUES_PASSWORD, COLLEAGUE.id)
    assert unlocked()


def test_what_a_closing_left_undone_is_done_by_the_next_who_gets_in(vault_folder, unlocked):
    vault = unlocked()
    add_colleague(vault)
    with vault.changing() as connection:
        connection.execute("UPDATE account SET closed_at = 'x' WHERE id = ?", (COLLEAGUE.id,))
    former = vault.data_key
    close_vault(vault)
    assert unlocked().data_key != former
    assert read_key_ring(vault_folder).slot_of(COLLEAGUE.id) is None


def cut_keys(folder):
    for path in folder.key_files:
        path.write_bytes(path.read_bytes()[:-40])


def newer_keys(folder):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_file, "FORMAT_VERSION", 9)
        data = key_file.packed(b"{}")
    folder.key_files[1].write_bytes(data)


def plain_database(folder):
    folder.database.unlink()
    plain = sqlite3.connect(folder.database)
    plain.execute("CREATE TABLE x (y)")
    plain.commit()
    plain.close()


def other_database(folder):
    folder.database.write_bytes(os.urandom(folder.database.stat().st_size))


WRONG = {
    "password": (lambda _: None, OTHER_PASSWORD, PasswordWrong),
    "keys cut": (cut_keys, PASSWORD, KeyFileDamaged),
    "keys gone": (lambda folder: [path.unlink() for path in folder.key_files], PASSWORD, KeyFileDamaged),
    "keys newer": (newer_keys, PASSWORD, VaultNewer),
    "first page": (lambda folder: flip(folder.database, 300), PASSWORD, VaultDamaged),
    "salt": (lambda folder: flip(folder.database, 3), PASSWORD, VaultDamaged),
    "database gone": (lambda folder: folder.database.unlink(), PASSWORD, VaultDamaged),
    "database empty": (lambda folder: folder.database.write_bytes(b""), PASSWORD, VaultDamaged),
    "database other": (other_database, PASSWORD, VaultDamaged),
    "database plain": (plain_database, PASSWORD, VaultUnencrypted),
    "all gone": (lambda folder: shutil.rmtree(folder.root), PASSWORD, VaultMissing),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_told_apart_and_leaves_the_vault_free(vault_folder, unlocked, what):
    damage, password, error = WRONG[what]
    damage(vault_folder)
    for _ in range(2):
        with pytest.raises(error) as caught:
            unlocked(password)
        assert type(caught.value) is error


def test_a_file_of_a_later_version_is_not_touched(vault_folder, unlocked):
    vault = unlocked()
    vault.connection.execute("PRAGMA user_version = 99")
    close_vault(vault)
    before = vault_folder.database.read_bytes()
    with pytest.raises(VaultNewer) as caught:
        unlocked()
    assert caught.value.version == 99
    assert vault_folder.database.read_bytes() == before


def test_one_damaged_copy_of_the_key_file_does_not_matter_and_is_mended(vault_folder, unlocked):
    for path in vault_folder.key_files:
        path.write_bytes(b"\0" * 500)
        close_vault(unlocked())
        assert len({copy.read_bytes() for copy in vault_folder.key_files}) == 1


def test_a_vault_that_is_open_is_not_opened_again(vault_folder, unlocked, clock, founded):
    unlocked()
    with pytest.raises(VaultInUse) as caught:
        Unlock(founded.account.id, PASSWORD).open(vault_folder, clock)
    assert caught.value.since is not None
    with pytest.raises(VaultInUse):
        Recover(founded.recovery_key, founded.account.id, OTHER_PASSWORD).open(vault_folder, clock)


def test_a_holder_who_does_not_say_since_when_still_holds_it(vault_folder, unlocked, clock, founded):
    unlocked()
    (vault_folder.root / "vault.lock.holder").unlink()
    with pytest.raises(VaultInUse) as caught:
        Unlock(founded.account.id, PASSWORD).open(vault_folder, clock)
    assert caught.value.since is None


def test_nor_from_another_process_and_it_is_free_when_that_is_killed(vault_folder, unlocked, founded):
    program = f"""
import sys
from datetime import UTC, datetime
from pathlib import Path
from workpris_desktop.cases.openings import Unlock
from workpris_desktop.cases.vault_folder import VaultFolder
vault, _ = Unlock({founded.account.id!r}, sys.stdin.readline().strip()).open(
    VaultFolder(Path({str(vault_folder.root)!r})), lambda: datetime(2026, 11, 22, tzinfo=UTC))
print("open", flush=True)
sys.stdin.read()
"""
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as other:
        other.stdin.write(f"{PASSWORD}\n".encode())
        other.stdin.flush()
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(VaultInUse):
            unlocked()
        other.kill()
    vault = unlocked()
    assert acts(vault)[-2:] == [Act.UNLOCKED, Act.UNLOCKED]
    assert audit_chain.verify(vault.connection)


def test_wrong_passwords_are_counted_then_made_to_wait_and_told_in_the_audit(unlocked, clock):
    left = []
    for _ in range(5):
        with pytest.raises(PasswordWrong) as caught:
            unlocked(OTHER_PASSWORD)
        left.append(caught.value.left)
        clock.go(seconds=1)
    assert left == [4, 3, 2, 1, 0]
    with pytest.raises(PasswordWrong):
        unlocked(OTHER_PASSWORD)
    with pytest.raises(TooManyTries) as told:
        unlocked()
    assert told.value.seconds == 2
    clock.go(seconds=2)
    vault = unlocked()
    assert acts(vault)[-7:] == [Act.OPENING_FAILED] * 6 + [Act.UNLOCKED]
    moments = [row.at for row in audit_chain.rows(vault.connection) if row.act is Act.OPENING_FAILED]
    assert sorted(moments) == [NOW + timedelta(seconds=second) for second in range(6)]
    close_vault(vault)
    with pytest.raises(PasswordWrong) as caught:
        unlocked(OTHER_PASSWORD)
    assert caught.value.left == 4
    assert acts(unlocked()).count(Act.OPENING_FAILED) == 7


def test_a_colleagues_unlocking_tells_of_wrong_tries_and_does_not_shorten_their_wait(unlocked, founded):
    vault = unlocked()
    add_colleague(vault)
    close_vault(vault)
    for _ in range(5):
        with pytest.raises(PasswordWrong):
            unlocked(OTHER_PASSWORD)
    vault = unlocked(COLLEAGUES_PASSWORD, COLLEAGUE.id)
    failed = [row for row in audit_chain.rows(vault.connection) if row.act is Act.OPENING_FAILED]
    assert [row.account_id for row in failed] == [founded.account.id] * 5
    close_vault(vault)
    with pytest.raises(TooManyTries):
        unlocked()


def test_an_older_file_is_told_and_opened_only_when_a_person_agrees(vault_folder, unlocked):
    older = vault_folder.database.read_bytes()
    close_vault(unlocked())
    vault_folder.database.write_bytes(older)
    with pytest.raises(VaultOlder) as caught:
        unlocked()
    assert (caught.value.found, caught.value.known) == (3, 5)
    vault = unlocked(accept_older=True)
    # The password was right all the time.
    assert Act.OPENING_FAILED not in acts(vault)
    close_vault(vault)
    close_vault(unlocked())


def test_an_older_file_that_was_gone_on_with_elsewhere_is_told_as_well(
    vault_folder, unlocked, tmp_path, clock, founded
):
    elsewhere = type(vault_folder)(tmp_path / "elsewhere")
    shutil.copytree(vault_folder.root, elsewhere.root)
    clock.go(hours=1)
    for _ in range(3):
        vault, _ = Unlock(founded.account.id, PASSWORD).open(elsewhere, clock)
        close_vault(vault)
    clock.go(hours=1)
    close_vault(unlocked())
    shutil.copy(elsewhere.database, vault_folder.database)
    clock.go(hours=1)
    with pytest.raises(VaultOlder):
        unlocked()


def test_a_vault_that_was_not_closed_in_order_is_not_older(vault_folder, unlocked, tmp_path, clock, founded):
    vault = unlocked()
    with vault.changing():
        vault.note(Act.NOTE_WRITTEN, "n1")
    # As after a kill: the log holds what was acknowledged, and the key file an earlier head.
    killed = type(vault_folder)(tmp_path / "killed")
    shutil.copytree(vault_folder.root, killed.root)
    again, _ = Unlock(founded.account.id, PASSWORD).open(killed, clock)
    assert Act.NOTE_WRITTEN in acts(again)
    close_vault(again)


def test_a_closed_vault_leaves_one_file_and_its_head_outside(vault_folder, unlocked):
    vault = unlocked()
    head = audit_chain.head(vault.connection)
    close_vault(vault)
    assert read_key_ring(vault_folder).audit.count == head.count + 1
    names = {path.name for path in vault_folder.root.iterdir()}
    assert names == {"cases.db", "keys.json", "keys-copy.json", "tries.json", "vault.lock"}


def test_a_vault_whose_file_is_damaged_meanwhile_is_closed_all_the_same(vault_folder, unlocked):
    vault = unlocked()
    vault.connection.execute("DROP TABLE secret")
    with pytest.raises(VaultDamaged):
        close_vault(vault)
    assert not is_open(vault)
    assert not vault.lock.is_held_in_this_session()


def test_a_key_file_that_is_damaged_meanwhile_is_mended_at_closing(vault_folder, unlocked):
    vault = unlocked()
    cut_keys(vault_folder)
    close_vault(vault)
    close_vault(unlocked())
