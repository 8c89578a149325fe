"""Who erases many files needs a second person, also when it is done one by one; and that always comes to an end."""

import pytest

from tests.support.vault_people import colleague
from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.file_requests import ListFiles, NewFile, Reassign
from workpris_desktop.cases.retention_requests import ConfirmErasure, KeepLonger, Proposals
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.retention import ALONE_WITHIN, BULK
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import SecondPersonNeeded


@pytest.fixture
def worker(open_vault):
    return colleague(open_vault, "Worker", Role.WORKER)


def due(vault, count):
    files = [NewFile(f"Kus{number}", Category.PRISON).answer(vault) for number in range(count)]
    return tuple(KeepLonger(file.id, vault.today, "time is over").answer(vault).id for file in files)


def confirm(vault, ids):
    return len(ConfirmErasure(tuple(ids), "time is over").answer(vault))


def test_a_dozen_files_are_not_erased_alone_in_portions(open_vault, worker, clock):
    ids = due(worker, 12)
    assert confirm(worker, ids[:3]) == 3
    assert confirm(worker, ids[3:5]) == 2
    with pytest.raises(SecondPersonNeeded) as needed:
        confirm(worker, ids[5:6])
    assert needed.value.count == 1
    assert len(ListFiles().answer(worker)) == 7
    with pytest.raises(SecondPersonNeeded):
        confirm(worker, ids[6:7])
    # To confirm what somebody else has asked for is no erasure alone.
    assert confirm(open_vault, ids[5:7]) == 2
    assert confirm(open_vault, ids[7:12]) == 5
    again = due(worker, 1)
    clock.go(days=ALONE_WITHIN.days)
    assert confirm(worker, again) == 1


def test_the_audit_says_who_has_agreed(open_vault, worker):
    ids = due(worker, BULK)
    with pytest.raises(SecondPersonNeeded):
        confirm(worker, ids)
    confirm(open_vault, ids)
    row = audit_chain.rows(open_vault.connection, most=1)[0]
    assert (row.act, row.account_id, row.reason) == (
        Act.FILE_ERASED,
        open_vault.account.id,
        f"agreed:{worker.account.id}",
    )


def test_two_who_ask_for_different_files_meet(open_vault, worker):
    leads = [colleague(open_vault, name, Role.LEAD) for name in ("One", "Two")]
    ids = due(worker, 12)
    with pytest.raises(SecondPersonNeeded):
        confirm(leads[0], ids[:6])
    with pytest.raises(SecondPersonNeeded) as needed:
        confirm(leads[1], ids[3:9])
    assert needed.value.count == 3
    assert {each.confirmed_by for each in Proposals().answer(worker) if each.file.id in ids[3:6]} == {
        leads[0].account.id
    }
    assert confirm(leads[0], ids[3:9]) == 6


def test_files_that_nobody_else_may_open_wait_for_nobody(open_vault, worker):
    other = colleague(open_vault, "Other", Role.WORKER)
    lead = colleague(open_vault, "Lead", Role.LEAD)
    own, shared = due(worker, BULK), due(worker, 1)
    Reassign(shared[0], worker.account.id, other.account.id).answer(lead)
    with pytest.raises(SecondPersonNeeded) as needed:
        confirm(worker, own + shared)
    assert needed.value.count == BULK + 1
    # Without anybody who reads all, only the deputy is left, and only for that one.
    open_vault.connection.execute("UPDATE account SET roles = 'administrator' WHERE roles LIKE '%lead%'")
    with pytest.raises(SecondPersonNeeded) as needed:
        confirm(worker, own + shared)
    assert needed.value.count == 1
    assert confirm(worker, own) == BULK
    assert confirm(other, shared) == 1


def test_no_name_of_the_others_stays_with_a_certificate(open_vault):
    files = [NewFile(name, Category.PRISON).answer(open_vault) for name in ("Jan Novotny", "Eva Dvorakova", "Ng")]
    for file in files:
        KeepLonger(file.id, open_vault.today, "over").answer(open_vault)
    left = ConfirmErasure(tuple(file.id for file in files), "Novotného, Dvorakova, Ng: lhuta").answer(open_vault)
    assert {certificate.reason for certificate in left} == {"… … … lhuta"}
