import sys

import pytest

from tests.cases.conftest import COLLEAGUE, COLLEAGUES_PASSWORD, OTHER_PASSWORD, PASSWORD, QUICK, acts, add_colleague
from workpris_desktop.cases import audit_chain, schema
from workpris_desktop.cases.engine import new_data_key
from workpris_desktop.cases.key_ring import read_key_ring, whole_copies
from workpris_desktop.cases.locked_keys import with_data_key, with_new_password, without_slot
from workpris_desktop.cases.openings import Recover, close_vault
from workpris_desktop.cases.vault_ring import keep_ring, ring_of
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault_errors import (
    AccountNotFound,
    PasswordWeak,
    PasswordWrong,
    RecoveryKeyWrong,
)


def test_the_recovery_sheet_sets_a_new_password_and_leaves_others_as_they_are(vault_folder, unlocked, clock, founded):
    vault = unlocked()
    add_colleague(vault)
    close_vault(vault)
    typed = founded.recovery_key.lower().replace(" ", "\n")
    vault, account = Recover(typed, founded.account.id, OTHER_PASSWORD, costs=QUICK).open(vault_folder, clock)
    assert account == founded.account
    rows = audit_chain.rows(vault.connection, most=2)
    assert [(row.act, row.account_id) for row in reversed(rows)] == [
        (Act.RECOVERED, account.id),
        (Act.UNLOCKED, account.id),
    ]
    close_vault(vault)
    with pytest.raises(PasswordWrong):
        unlocked(PASSWORD)
    close_vault(unlocked(OTHER_PASSWORD))
    close_vault(unlocked(COLLEAGUES_PASSWORD, COLLEAGUE.id))


def test_the_sheet_lets_in_who_would_have_to_wait(vault_folder, unlocked, clock, founded):
    for _ in range(5):
        with pytest.raises(PasswordWrong):
            unlocked(OTHER_PASSWORD)
    vault, _ = Recover(founded.recovery_key, founded.account.id, OTHER_PASSWORD, costs=QUICK).open(vault_folder, clock)
    assert acts(vault).count(Act.OPENING_FAILED) == 5
    close_vault(vault)
    assert unlocked(OTHER_PASSWORD)


def test_a_wrong_sheet_changes_nothing_and_is_in_the_audit(vault_folder, unlocked, clock, founded):
    before = vault_folder.key_files[0].read_bytes()
    wrong = founded.recovery_key[:-4] + "QQQQ"
    with pytest.raises(RecoveryKeyWrong):
        Recover(wrong, founded.account.id, OTHER_PASSWORD, costs=QUICK).open(vault_folder, clock)
    assert vault_folder.key_files[0].read_bytes() == before
    assert acts(unlocked())[-2:] == [Act.OPENING_FAILED, Act.UNLOCKED]


def test_recovering_with_a_weak_password_or_for_nobody_changes_nothing(vault_folder, unlocked, clock, founded):
    before = vault_folder.key_files[0].read_bytes()
    with pytest.raises(PasswordWeak):
        Recover(founded.recovery_key, founded.account.id, "short", costs=QUICK).open(vault_folder, clock)
    with pytest.raises(AccountNotFound):
        Recover(founded.recovery_key, "nobody", OTHER_PASSWORD, costs=QUICK).open(vault_folder, clock)
    assert vault_folder.key_files[0].read_bytes() == before
    assert acts(unlocked())[-1:] == [Act.UNLOCKED]


def test_after_half_a_password_change_the_old_and_the_new_one_open(vault_folder, unlocked, founded):
    for password in (PASSWORD, OTHER_PASSWORD):
        vault = unlocked()
        old = vault_folder.key_files[1].read_bytes()
        keep_ring(vault, with_new_password(ring_of(vault), founded.account.id, PASSWORD, OTHER_PASSWORD, QUICK))
        vault_folder.key_files[1].write_bytes(old)
        kill(vault)
        assert len(whole_copies(vault_folder)) == 2
        close_vault(unlocked(password))
        # The one that has opened it is the only one from now on.
        other = OTHER_PASSWORD if password == PASSWORD else PASSWORD
        with pytest.raises(PasswordWrong):
            unlocked(other)


@pytest.mark.parametrize("is_done", [False, True])
@pytest.mark.parametrize("is_recovered", [False, True])
def test_a_new_key_whose_giving_was_cut_off_is_given_at_the_next_opening(
    vault_folder, unlocked, clock, founded, is_done, is_recovered
):
    vault = unlocked()
    next_key = new_data_key()
    ring = without_slot(ring_of(vault), COLLEAGUE.id, vault.data_key)
    keep_ring(vault, with_data_key(ring, next_key, vault.data_key), next_key, vault.data_key)
    if is_done:
        vault.connection.reset_key(f"x'{next_key.hex()}'")
    kill(vault)
    if is_recovered:
        vault, _ = Recover(founded.recovery_key, founded.account.id, PASSWORD, costs=QUICK).open(vault_folder, clock)
    else:
        vault = unlocked()
    assert vault.data_key == next_key
    assert read_key_ring(vault_folder).former_envelope == b""
    close_vault(vault)
    assert unlocked().data_key == next_key


def test_before_the_tables_are_changed_there_is_time_for_a_backup(unlocked, vault_folder, monkeypatch):
    version = schema.VERSION
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, ("CREATE TABLE later (x)",)))
    monkeypatch.setattr(schema, "VERSION", len(schema.STEPS))
    seen = []
    monkeypatch.setattr(sys.modules[__name__], "SEEN", seen, raising=False)
    close_vault(unlocked(before_upgrade=look))
    close_vault(unlocked(before_upgrade=look))
    assert seen == [(version, 0)]


def kill(vault):
    """Leave a vault as its process does when it is killed."""
    vault.lock.release()
    vault.connection.close()


def look(vault):
    version = vault.connection.execute("PRAGMA user_version").fetchone()[0]
    count = vault.connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'later'").fetchone()[0]
    sys.modules[__name__].SEEN.append((version, count))
