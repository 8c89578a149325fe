"""Accounts come, change and go; whoever goes leaves files behind, and a key that opens nothing any more."""

from dataclasses import replace

import pytest

from tests.cases.conftest import OTHER_PASSWORD, PASSWORD
from workpris_desktop.cases.account_requests import (
    AddAccount,
    ChangeAccount,
    ChangePassword,
    CloseAccount,
    ListAccounts,
    RenewRecovery,
    ResetPassword,
    WhoAmI,
)
from workpris_desktop.cases.audit_requests import ReadAudit, VerifyAudit
from workpris_desktop.cases.engine import open_database, whole
from workpris_desktop.cases.file_requests import ListFiles, NewFile, ReadFile
from workpris_desktop.cases.key_ring import put_key_ring, read_key_ring
from workpris_desktop.cases.locked_keys import data_keys, unwrapped
from workpris_desktop.cases.openings import Recover, Unlock, close_vault
from workpris_desktop.cases.vault_ring import keep_ring, ring_of
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import (
    AccountNameTaken,
    AccountNotFound,
    FilesWithoutOwner,
    LastAdministrator,
    NotAllowed,
    PasswordWeak,
    PasswordWrong,
    RecoveryKeyWrong,
    TooManyTries,
    VaultDamaged,
)

WORKER = frozenset({Role.WORKER})
THIRD_PASSWORD = "Pet jelenů běží lesem dál"


@pytest.fixture
def colleague(open_vault):
    return AddAccount("Petr Dvořák", WORKER, OTHER_PASSWORD).answer(open_vault)


def unlocked(folder, clock, account, password):
    vault, _ = Unlock(account.id, password).open(folder, clock)
    return vault


def acts(vault):
    return [row.act for row in ReadAudit().answer(vault)]


def test_a_colleague_unlocks_with_a_password_of_his_own(open_vault, vault_folder, clock, colleague):
    me = open_vault.account
    close_vault(open_vault)
    theirs = unlocked(vault_folder, clock, colleague, OTHER_PASSWORD)
    assert WhoAmI().answer(theirs) == colleague
    assert {each.name for each in ListAccounts().answer(theirs)} == {me.name, "Petr Dvořák"}
    close_vault(theirs)


def test_adding_is_noted(open_vault, colleague):
    assert (Act.ACCOUNT_ADDED, colleague.id) in [(row.act, row.subject) for row in ReadAudit().answer(open_vault)]


@pytest.mark.parametrize("name", ["Petr Dvořák", "petr dvorak", " PETR  DVOŘÁK "])
def test_two_people_with_nearly_one_name_are_refused(open_vault, colleague, name):
    with pytest.raises(AccountNameTaken):
        AddAccount(name, WORKER, OTHER_PASSWORD).answer(open_vault)
    assert len(read_key_ring(open_vault.folder).slots) == 2


def test_a_weak_first_password_adds_nobody(open_vault):
    with pytest.raises(PasswordWeak):
        AddAccount("Petr Dvořák", WORKER, "kurz").answer(open_vault)
    assert len(ListAccounts().answer(open_vault)) == 1


def test_a_key_file_that_cannot_be_written_adds_nobody(open_vault, monkeypatch):
    from workpris_desktop.cases import accounts
    from workpris_desktop.domain.errors import DiskFull

    def full(*_):
        raise DiskFull

    monkeypatch.setattr(accounts, "keep_ring", full)
    with pytest.raises(DiskFull):
        AddAccount("Petr Dvořák", WORKER, OTHER_PASSWORD).answer(open_vault)
    assert len(ListAccounts().answer(open_vault)) == 1


def test_a_worker_manages_no_accounts(open_vault, vault_folder, clock, colleague):
    close_vault(open_vault)
    theirs = unlocked(vault_folder, clock, colleague, OTHER_PASSWORD)
    wishes = (
        AddAccount("Eva Malá", WORKER, THIRD_PASSWORD),
        ChangeAccount(colleague.id, "Petr Dvořák", frozenset(Role)),
        CloseAccount(colleague.id),
        ResetPassword(colleague.id, THIRD_PASSWORD),
        RenewRecovery(),
    )
    for wish in wishes:
        with pytest.raises(NotAllowed):
            wish.answer(theirs)
    close_vault(theirs)


def test_another_name_stands_at_the_lock_as_well(open_vault, colleague):
    ChangeAccount(colleague.id, "Petr Novotný", frozenset({Role.LEAD})).answer(open_vault)
    assert read_key_ring(open_vault.folder).slot_of(colleague.id).name == "Petr Novotný"
    changed = next(each for each in ListAccounts().answer(open_vault) if each.id == colleague.id)
    assert (changed.name, changed.roles) == ("Petr Novotný", {Role.LEAD})


def test_the_last_administrator_keeps_the_role_and_the_account(open_vault, colleague):
    me = open_vault.account
    with pytest.raises(LastAdministrator):
        ChangeAccount(me.id, me.name, WORKER).answer(open_vault)
    with pytest.raises(LastAdministrator):
        CloseAccount(me.id).answer(open_vault)
    ChangeAccount(colleague.id, colleague.name, frozenset({Role.ADMINISTRATOR})).answer(open_vault)
    ChangeAccount(me.id, me.name, WORKER).answer(open_vault)
    with pytest.raises(NotAllowed):
        AddAccount("Eva Malá", WORKER, THIRD_PASSWORD).answer(open_vault)


def test_a_closed_account_opens_nothing_and_its_files_go_on(open_vault, vault_folder, clock, colleague):
    me = open_vault.account
    close_vault(open_vault)
    theirs = unlocked(vault_folder, clock, colleague, OTHER_PASSWORD)
    file = NewFile("Modrá", Category.PRISON).answer(theirs)
    ring = read_key_ring(vault_folder)
    kept_key = data_keys(ring, unwrapped(ring, ring.slot_of(colleague.id), OTHER_PASSWORD))[0]
    close_vault(theirs)

    mine = unlocked(vault_folder, clock, me, PASSWORD)
    with pytest.raises(FilesWithoutOwner):
        CloseAccount(colleague.id).answer(mine)
    CloseAccount(colleague.id, me.id).answer(mine)
    assert ReadFile(file.id).answer(mine).file.owner_id == me.id
    assert whole(mine.connection)
    with pytest.raises(AccountNotFound):
        CloseAccount(colleague.id, me.id).answer(mine)
    close_vault(mine)

    # Neither the password, nor the key that he might have kept, nor his slot put back opens it.
    with pytest.raises(AccountNotFound):
        Unlock(colleague.id, OTHER_PASSWORD).open(vault_folder, clock)
    with pytest.raises(VaultDamaged):
        open_database(vault_folder.database, kept_key)
    assert read_key_ring(vault_folder).slot_of(colleague.id) is None
    again = unlocked(vault_folder, clock, me, PASSWORD)
    assert [each.id for each in ListFiles().answer(again)] == [file.id]
    VerifyAudit().answer(again)
    close_vault(again)


def test_a_slot_that_was_put_back_from_an_old_copy_lets_nobody_in(open_vault, vault_folder, clock, colleague):
    old = read_key_ring(vault_folder)
    CloseAccount(colleague.id).answer(open_vault)
    close_vault(open_vault)
    put_key_ring(vault_folder, old)
    with pytest.raises((AccountNotFound, VaultDamaged)):
        Unlock(colleague.id, OTHER_PASSWORD).open(vault_folder, clock)


def test_files_pass_to_nobody_who_keeps_none(open_vault, colleague):
    reader = AddAccount("Eva Malá", frozenset({Role.READ_ONLY}), THIRD_PASSWORD).answer(open_vault)
    ChangeAccount(colleague.id, colleague.name, frozenset({Role.ADMINISTRATOR})).answer(open_vault)
    NewFile("Modrá", Category.PRISON).answer(open_vault)
    for heir in (reader.id, open_vault.account.id, "nobody"):
        with pytest.raises(AccountNotFound):
            CloseAccount(open_vault.account.id, heir).answer(open_vault)


def test_a_closing_that_was_cut_off_is_finished_by_the_next_unlocking(open_vault, vault_folder, clock, colleague):
    me, former = open_vault.account, open_vault.data_key
    with open_vault.changing() as connection:
        connection.execute("UPDATE account SET closed_at = 'then' WHERE id = ?", (colleague.id,))
    close_vault(open_vault)
    with pytest.raises(AccountNotFound):
        Unlock(colleague.id, OTHER_PASSWORD).open(vault_folder, clock)
    mine = unlocked(vault_folder, clock, me, PASSWORD)
    assert read_key_ring(vault_folder).slot_of(colleague.id) is None
    assert mine.data_key != former
    close_vault(mine)


def test_a_forgotten_password_is_set_anew_by_an_administrator(open_vault, vault_folder, clock, colleague):
    ResetPassword(colleague.id, THIRD_PASSWORD).answer(open_vault)
    assert Act.PASSWORD_CHANGED in acts(open_vault)
    close_vault(open_vault)
    with pytest.raises(PasswordWrong):
        Unlock(colleague.id, OTHER_PASSWORD).open(vault_folder, clock)
    close_vault(unlocked(vault_folder, clock, colleague, THIRD_PASSWORD))


def test_an_account_whose_slot_is_missing_gets_one_again(open_vault, vault_folder, clock, colleague):
    from workpris_desktop.cases.locked_keys import without_slot

    keep_ring(open_vault, without_slot(ring_of(open_vault), colleague.id, open_vault.data_key))
    ResetPassword(colleague.id, THIRD_PASSWORD).answer(open_vault)
    close_vault(open_vault)
    close_vault(unlocked(vault_folder, clock, colleague, THIRD_PASSWORD))


def test_a_password_is_changed_by_who_knows_the_old_one(open_vault, vault_folder, clock):
    me = open_vault.account
    for _ in range(5):
        with pytest.raises(PasswordWrong):
            ChangePassword(OTHER_PASSWORD, THIRD_PASSWORD).answer(open_vault)
    with pytest.raises(TooManyTries):
        ChangePassword(PASSWORD, THIRD_PASSWORD).answer(open_vault)
    clock.go(minutes=10)
    ChangePassword(PASSWORD, THIRD_PASSWORD).answer(open_vault)
    close_vault(open_vault)
    with pytest.raises(PasswordWrong):
        Unlock(me.id, PASSWORD).open(vault_folder, clock)
    close_vault(unlocked(vault_folder, clock, me, THIRD_PASSWORD))


def test_a_new_recovery_sheet_replaces_the_former(open_vault, vault_folder, clock):
    me = open_vault.account
    first = RenewRecovery().answer(open_vault)
    second = RenewRecovery().answer(open_vault)
    close_vault(open_vault)
    with pytest.raises(RecoveryKeyWrong):
        Recover(first, me.id, THIRD_PASSWORD).open(vault_folder, clock)
    vault, _ = Recover(second, me.id, THIRD_PASSWORD).open(vault_folder, clock)
    assert Act.RECOVERY_RENEWED in acts(vault)
    close_vault(vault)


def test_no_request_shows_a_password():
    for wish in (
        AddAccount("Petr", WORKER, OTHER_PASSWORD),
        ResetPassword("a", OTHER_PASSWORD),
        ChangePassword(PASSWORD, OTHER_PASSWORD),
    ):
        assert OTHER_PASSWORD not in repr(wish)
        assert PASSWORD not in repr(wish)


def test_a_slot_that_was_changed_from_outside_lets_nothing_be_sealed(open_vault, vault_folder, colleague):
    sound = read_key_ring(vault_folder)
    mine, theirs = sound.slots
    put_key_ring(vault_folder, replace(sound, slots=(mine, replace(theirs, recipient=mine.recipient))))
    AddAccount("Eva Malá", WORKER, THIRD_PASSWORD).answer(open_vault)
    assert read_key_ring(vault_folder).slots[:2] == sound.slots
