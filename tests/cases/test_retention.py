"""Retention: it proposes, a person confirms, and for many files a second person (R18)."""

from datetime import timedelta

import pytest

from tests.support.vault_people import close_account, colleague
from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.file_requests import ListFiles, NewFile, OpenInEmergency, ReadFile, Restrict, WriteEntry
from workpris_desktop.cases.policy import read_policy, write_policy
from workpris_desktop.cases.retention_requests import Certificates, ConfirmErasure, KeepLonger, Proposals
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.retention import BULK
from workpris_desktop.domain.vault import Category, LegalMode, VaultPolicy
from workpris_desktop.domain.vault_errors import (
    ClientFileNotFound,
    ErasureNotDue,
    FileRestricted,
    NotAllowed,
    ReasonMissing,
    SecondPersonNeeded,
)


@pytest.fixture
def worker(open_vault):
    """A worker of an office where one other person may confirm: the one who has founded the vault."""
    return colleague(open_vault, "Worker", Role.WORKER)


def due_files(vault, clock, count):
    files = [NewFile(f"File {number}", Category.ADVICE).answer(vault) for number in range(count)]
    clock.go(days=400)
    return tuple(file.id for file in files)


@pytest.mark.parametrize("days", [3650, -3650])
def test_a_clock_that_jumps_deletes_nothing(open_vault, clock, days):
    for category in Category:
        NewFile(category.value, category).answer(open_vault)
    before = {file.id for file in ListFiles().answer(open_vault)}
    clock.go(days=days)
    proposed = Proposals().answer(open_vault)
    assert len(proposed) == (4 if days > 0 else 0)
    assert {file.id for file in ListFiles().answer(open_vault)} == before
    for file_id in before:
        ReadFile(file_id).answer(open_vault)
    clock.go(days=-days)
    assert Proposals().answer(open_vault) == ()
    assert {file.id for file in ListFiles().answer(open_vault)} == before
    assert Certificates().answer(open_vault) == ()


def test_a_file_is_proposed_on_its_review_day_and_not_before(open_vault, clock):
    file = NewFile("x", Category.ADVICE).answer(open_vault)
    clock.go(days=(file.review_on - open_vault.today).days - 1)
    assert Proposals().answer(open_vault) == ()
    with pytest.raises(ErasureNotDue):
        ConfirmErasure((file.id,), "over").answer(open_vault)
    clock.go(days=1)
    (proposal,) = Proposals().answer(open_vault)
    assert (proposal.file, proposal.overdue_days) == (file, 0)


def test_a_file_that_was_worked_with_meanwhile_is_not_erased(open_vault, clock):
    ids = due_files(open_vault, clock, 2)
    assert len(Proposals().answer(open_vault)) == 2
    WriteEntry(ids[0], "called again").answer(open_vault)
    with pytest.raises(ErasureNotDue):
        ConfirmErasure(ids, "over").answer(open_vault)
    assert len(ListFiles().answer(open_vault)) == 2


def test_erasing_needs_a_reason_and_somebody_whose_file_it_is(open_vault, worker, clock):
    ids = due_files(worker, clock, 1)
    other = colleague(open_vault, "Other", Role.WORKER)
    reader = colleague(open_vault, "Reader", Role.READ_ONLY)
    administrator = colleague(open_vault, "Administrator", Role.ADMINISTRATOR)
    with pytest.raises(ReasonMissing):
        ConfirmErasure(ids, " ").answer(worker)
    OpenInEmergency(ids[0], "ill").answer(other)
    assert Proposals().answer(other) == ()
    with pytest.raises(ClientFileNotFound):
        ConfirmErasure(ids, "over").answer(other)
    for nobody in (reader, administrator):
        for request in (Proposals(), ConfirmErasure(ids, "over"), Certificates()):
            with pytest.raises(NotAllowed):
                request.answer(nobody)
    assert [each.file_id for each in ConfirmErasure(ids * 2, "over").answer(worker)] == list(ids)


def test_a_restricted_file_is_neither_proposed_nor_erased(open_vault, clock):
    ids = due_files(open_vault, clock, 2)
    Restrict(ids[0], is_restricted=True, reason="court").answer(open_vault)
    assert [each.file.id for each in Proposals().answer(open_vault)] == [ids[1]]
    with pytest.raises(FileRestricted):
        ConfirmErasure(ids, "over").answer(open_vault)
    assert len(ListFiles().answer(open_vault)) == 2


def test_many_files_wait_for_a_second_person(open_vault, worker, clock):
    ids = due_files(worker, clock, BULK)
    for _ in range(2):
        with pytest.raises(SecondPersonNeeded) as caught:
            ConfirmErasure(ids, "over").answer(worker)
        assert caught.value.count == BULK
    assert {each.confirmed_by for each in Proposals().answer(open_vault)} == {worker.account.id}
    assert len(ListFiles().answer(worker)) == BULK
    assert len(ConfirmErasure(ids, "over").answer(open_vault)) == BULK
    assert ListFiles().answer(worker) == ()
    noted = [(row.act, row.account_id) for row in audit_chain.rows(open_vault.connection, most=BULK)]
    assert noted == [(Act.FILE_ERASED, open_vault.account.id)] * BULK


def test_a_second_person_confirms_the_same_files_or_none_goes(open_vault, worker, clock):
    ids = due_files(worker, clock, BULK + 2)
    with pytest.raises(SecondPersonNeeded):
        ConfirmErasure(ids[:BULK], "over").answer(worker)
    WriteEntry(ids[0], "again").answer(worker)
    with pytest.raises(SecondPersonNeeded) as caught:
        ConfirmErasure(ids[1:], "over").answer(open_vault)
    assert caught.value.count == 2
    assert len(ListFiles().answer(worker)) == BULK + 2
    assert len(ConfirmErasure(ids[1:BULK], "over").answer(worker)) == BULK - 1


def test_a_wish_of_who_has_left_does_not_count(open_vault, worker, clock):
    ids = due_files(worker, clock, BULK)
    lead = colleague(open_vault, "Lead", Role.LEAD)
    with pytest.raises(SecondPersonNeeded):
        ConfirmErasure(ids, "over").answer(worker)
    close_account(open_vault, worker.account)
    with pytest.raises(SecondPersonNeeded):
        ConfirmErasure(ids, "over").answer(lead)
    assert len(ConfirmErasure(ids, "over").answer(open_vault)) == BULK


def test_who_is_alone_needs_no_second_person(open_vault, clock):
    colleague(open_vault, "Reader", Role.READ_ONLY)
    ids = due_files(open_vault, clock, BULK + 1)
    assert len(ConfirmErasure(ids, "over").answer(open_vault)) == BULK + 1


def test_a_file_is_kept_longer_with_a_reason_and_a_wish_is_gone(open_vault, worker, clock):
    ids = due_files(worker, clock, BULK)
    with pytest.raises(SecondPersonNeeded):
        ConfirmErasure(ids, "over").answer(worker)
    with pytest.raises(ReasonMissing):
        KeepLonger(ids[0], worker.today + timedelta(days=90), "").answer(worker)
    KeepLonger(ids[0], worker.today + timedelta(days=90), "appeal").answer(worker)
    assert len(Proposals().answer(worker)) == BULK - 1
    clock.go(days=90)
    assert [each.confirmed_by for each in Proposals().answer(worker) if each.file.id == ids[0]] == [""]


def test_what_is_settled_comes_back_and_what_is_unknown_is_the_usual(open_vault):
    assert read_policy(open_vault.connection) == VaultPolicy()
    months = {Category.ADVICE: 1, Category.PRISON: 2, Category.PROBATION: 3, Category.AFTERCARE: 4}
    settled = VaultPolicy(LegalMode.LAW_ENFORCEMENT, 7, months, 14)
    with open_vault.changing() as connection:
        write_policy(connection, settled)
    assert read_policy(open_vault.connection) == settled
    assert NewFile("x", Category.ADVICE).answer(open_vault).review_on.month == 12
    for value in ("", "[]", "{", '{"idle_minutes": 0}', '{"legal_mode": "x"}', '{"months": 5}', "null"):
        open_vault.connection.execute("UPDATE setting SET value = ? WHERE name = 'policy'", (value,))
        assert read_policy(open_vault.connection) == VaultPolicy(), value
