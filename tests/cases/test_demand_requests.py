"""Demand in the vault is counted by client, month and area, without restricted files and those of others."""

import pytest

from tests.support.client_rows import answered, needed
from tests.support.vault_people import colleague
from workpris_desktop.cases.choice_requests import ChooseService, SetReferralState
from workpris_desktop.cases.demand_requests import CountDemand
from workpris_desktop.cases.file_requests import NewFile, Restrict
from workpris_desktop.cases.founding import VAULT_ID
from workpris_desktop.domain.account import Deed, Role
from workpris_desktop.domain.chosen_service import ReferralState
from workpris_desktop.domain.need import NeedStatus
from workpris_desktop.domain.vault import Category

COUNT = CountDemand((("housing", "ACC.HOS"), ("bed", "ACC.HOS"), ("debts", "DEB")))
USTI = "region:CZ042"


@pytest.fixture
def worker(open_vault):
    return colleague(open_vault, "Worker", Role.WORKER)


def client(vault, name="Jirka Tajný", areas=(USTI,)):
    file = NewFile(name, Category.PRISON).answer(vault)
    answered(vault, file.id, C1=areas)
    return file


def refuse(vault, file, service_id, reason="full"):
    ChooseService(file.id, service_id, f"House {service_id}").answer(vault)
    SetReferralState(file.id, service_id, ReferralState.REFUSED, reason, on=vault.today).answer(vault)


def month(vault):
    return f"{vault.today:%Y-%m}"


def test_two_needs_of_a_client_for_the_same_help_are_counted_once(worker):
    file = client(worker)
    for need in ("housing", "bed", "debts", "unknown_need"):
        needed(worker, file.id, need)
    assert COUNT.answer(worker).needs == {
        ("ACC.HOS", month(worker), USTI): 1,
        ("DEB", month(worker), USTI): 1,
    }


@pytest.mark.parametrize("status", NeedStatus)
def test_a_need_counts_while_and_after_somebody_has_it(worker, status):
    needed(worker, client(worker).id, "debts", status)
    counts = {NeedStatus.NEEDED, NeedStatus.IN_PROGRESS, NeedStatus.DONE}
    assert bool(COUNT.answer(worker).needs) == (status in counts)


def test_each_client_and_each_area_is_counted(worker):
    for areas in ((USTI,), ("text:u bratra", "region:CZ064"), ("any",), ()):
        needed(worker, client(worker, areas=areas).id, "debts")
    areas = {area for _, _, area in COUNT.answer(worker).needs}
    assert areas == {USTI, "region:CZ064", "any", ""}


def test_refusals_are_counted_with_their_reasons_and_nothing_else_is(worker):
    file = client(worker)
    refuse(worker, file, "s1")
    refuse(worker, file, "s2", "cannot_pay")
    ChooseService(file.id, "s3", "House s3").answer(worker)
    assert COUNT.answer(worker).refusals == {
        ("s1", "full", month(worker), USTI): 1,
        ("s2", "cannot_pay", month(worker), USTI): 1,
    }


def test_a_restricted_file_is_not_counted(worker):
    file = client(worker)
    needed(worker, file.id, "debts")
    refuse(worker, file, "s1")
    Restrict(file.id, is_restricted=True, reason="a court asks").answer(worker)
    noted = COUNT.answer(worker)
    assert (noted.needs, noted.refusals) == ({}, {})


@pytest.mark.parametrize("role", Role)
def test_files_of_others_count_for_who_reads_the_register(open_vault, worker, role):
    needed(worker, client(worker).id, "debts")
    other = colleague(open_vault, "Other", role)
    reads = other.account.may(Deed.READ_REGISTER) or other.account.may(Deed.READ_ALL)
    assert bool(COUNT.answer(other).needs) == reads


def test_a_damaged_area_is_no_area(worker):
    file = client(worker)
    needed(worker, file.id, "debts")
    with worker.changing() as connection:
        connection.execute("UPDATE intake_answer SET value = '{' WHERE field = 'C1'")
    assert list(COUNT.answer(worker).needs) == [("DEB", month(worker), "")]


def test_the_source_is_the_same_each_time_and_is_not_the_vaults_id(worker):
    source = COUNT.answer(worker).source
    with worker.reading() as connection:
        (kept,) = connection.execute("SELECT value FROM secret WHERE name = ?", (VAULT_ID,)).fetchone()
    assert source == COUNT.answer(worker).source
    assert len(source) == 32
    assert source not in {bytes(kept).decode(), bytes(kept).hex()}


def test_what_is_counted_is_not_told_in_traces(worker):
    needed(worker, client(worker).id, "debts")
    assert repr(COUNT.answer(worker)) == "NotedDemand(...)"
