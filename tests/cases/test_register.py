"""The register of an office: all clients across workers, as far as everybody needs to know, and each reading noted."""

import gc
import pickle
from datetime import date
from functools import partial

import pytest

from tests.cases.conftest import acts
from tests.support.client_rows import answered, step
from tests.support.vault_people import colleague
from workpris_desktop.cases.file_requests import ListFiles, NewFile, OpenInEmergency, ReadFile
from workpris_desktop.cases.register_requests import HandToColleague, PossibleDoubles, ReadRegister
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import NotAllowed, VaultDamaged


@pytest.fixture
def worker(open_vault):
    return colleague(open_vault, "Emil", Role.WORKER)


def new(vault, name="Jiří", reference=""):
    return NewFile(name, Category.PRISON, reference).answer(vault)


def sent(vault, request):
    """What arrives in the window."""
    return pickle.loads(pickle.dumps(request.sent(vault)))


def by_name(rows):
    return {row.name: row for row in rows}


def test_a_client_stands_in_it_with_release_region_and_next_step(open_vault):
    file = new(open_vault, reference="12/26")
    answered(open_vault, file.id, D3="2027-03-12", C1=("region:CZ064", "any"))
    step(open_vault, file.id, "2027-01-09")
    step(open_vault, file.id, "2026-12-24")
    step(open_vault, file.id, "2026-12-01", done_on="2026-12-01")
    (row,) = ReadRegister().answer(open_vault)
    assert (row.file_id, row.name, row.reference) == (file.id, "Jiří", "12/26")
    assert (row.owner_id, row.deputy_id) == (open_vault.account.id, "")
    assert (row.category, row.state) == (Category.PRISON, FileState.OPEN)
    assert row.release_on == date(2027, 3, 12)
    assert row.region == "region:CZ064"
    assert row.next_on == date(2026, 12, 24)
    assert row.touched_on == open_vault.today


def test_what_breaks_a_rule_or_was_not_said_is_not_known(open_vault):
    file = new(open_vault)
    answered(open_vault, file.id, broken=("D3",), D3="31. 2. 2027", unanswered=("C1",))
    (row,) = ReadRegister().answer(open_vault)
    assert row.release_on is None
    assert row.region == ""
    assert row.next_on is None


def test_an_ended_file_is_told_as_such(open_vault):
    file = new(open_vault)
    with open_vault.changing() as connection:
        connection.execute("UPDATE client_file SET state = 'ended' WHERE id = ?", (file.id,))
    (row,) = ReadRegister().answer(open_vault)
    assert row.state is FileState.ENDED


def test_a_worker_sees_that_a_colleague_has_a_client_and_may_not_open_it(open_vault, worker):
    new(open_vault, "Foreign")
    new(worker, "Own")
    rows = by_name(ReadRegister().answer(worker))
    assert (rows["Foreign"].is_mine, rows["Own"].is_mine) == (False, True)
    assert all(row.is_mine for row in ReadRegister().answer(open_vault))


def test_a_deputy_and_somebody_who_gave_a_reason_may_open_it(open_vault, worker):
    theirs, foreign = new(open_vault, "Theirs"), new(open_vault, "Foreign")
    HandToColleague(theirs.id, worker.account.id, as_deputy=True).answer(open_vault)
    HandToColleague(theirs.id, open_vault.account.id, as_deputy=True).answer(worker)
    OpenInEmergency(foreign.id, "the phone rings").answer(worker)
    rows = by_name(ReadRegister().answer(worker))
    assert rows["Theirs"].deputy_id == worker.account.id
    assert rows["Theirs"].is_mine
    assert rows["Foreign"].is_mine


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.READ_ONLY])
def test_who_works_with_no_clients_does_not_read_it(open_vault, role):
    file = new(open_vault)
    reader = colleague(open_vault, "Reader", role)
    for request in (ReadRegister(), PossibleDoubles(file.id)):
        with pytest.raises(NotAllowed):
            request.answer(reader)


@pytest.mark.parametrize("role", [Role.WORKER, Role.LEAD])
def test_each_reading_is_noted(open_vault, role):
    reader = colleague(open_vault, "Reader", role)
    for _ in range(2):
        ReadRegister().answer(reader)
    assert acts(open_vault)[-2:] == [Act.REGISTER_READ] * 2
    row = open_vault.connection.execute("SELECT account_id, subject FROM audit ORDER BY number DESC").fetchone()
    assert tuple(row) == (reader.account.id, "")


def test_a_row_tells_nothing_of_the_person_in_a_trace(open_vault):
    new(open_vault, "Secret name")
    assert "Secret" not in repr(ReadRegister().answer(open_vault))


def test_the_list_stands_in_the_order_of_the_last_work_and_then_of_names(open_vault):
    files = [new(open_vault, name) for name in ("Žofie", "Adam", "Eva", "adam")]
    with open_vault.changing() as connection:
        connection.execute("UPDATE client_file SET touched_on = '2026-11-01' WHERE id = ?", (files[1].id,))
    in_order = ["Eva", "adam", "Žofie", "Adam"]
    assert [file.name for file in ListFiles().answer(open_vault)] == in_order


def test_all_rows_are_sent_as_they_are(open_vault):
    for name in ("Žofie", 'Jiří "Jirka" \\ O\'Neil', "李"):
        answered(open_vault, new(open_vault, name).id, D3="2027-03-12", C1="region:CZ064")
    for request in (ReadRegister(), ListFiles()):
        arrived, rows = sent(open_vault, request), request.answer(open_vault)
        assert len(arrived) == 3
        assert arrived == rows
        assert [type(row) for row in arrived] == [type(row) for row in rows]


def test_no_rows_are_sent_as_none(open_vault):
    assert sent(open_vault, ReadRegister()) == sent(open_vault, ListFiles()) == ()


def test_of_equal_names_and_days_the_order_is_always_the_same(open_vault):
    ids = sorted(new(open_vault, "Eva").id for _ in range(5))
    assert [file.id for file in ListFiles().answer(open_vault)] == ids


def test_a_row_that_is_not_as_it_was_written_is_left_out_and_told_without_what_it_says(open_vault):
    file = new(open_vault, "Secret name")
    with open_vault.changing() as connection:
        connection.execute("UPDATE client_file SET touched_on = 'Secret day' WHERE id = ?", (file.id,))
    for request in (ReadRegister(), ListFiles()):
        for asked in (request.answer, partial(sent, request=request)):
            assert asked(open_vault) == ()
    with pytest.raises(VaultDamaged) as caught:
        ReadFile(file.id).answer(open_vault)
    assert "Secret" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_what_is_packed_tells_nothing_of_the_person_in_a_trace(open_vault):
    new(open_vault, "Secret name")
    assert "Secret" not in repr(ListFiles().sent(open_vault))
    assert "Secret" not in repr(ReadRegister().sent(open_vault))


def test_the_collector_is_as_before_when_the_rows_are_there(open_vault):
    new(open_vault)
    for is_enabled in (False, True):
        (gc.enable if is_enabled else gc.disable)()
        try:
            ListFiles().answer(open_vault)
            assert gc.isenabled() is is_enabled
        finally:
            gc.enable()
