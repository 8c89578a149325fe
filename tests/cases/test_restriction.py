"""A file that is kept as evidence is not released, and erased, by whom it may speak against."""

import pytest

from tests.support.vault_people import close_account, colleague
from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.file_requests import NewFile, Reassign, Restrict
from workpris_desktop.domain.account import Deed, Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import NotAllowed


@pytest.fixture
def worker(open_vault):
    return colleague(open_vault, "Worker", Role.WORKER)


@pytest.fixture
def lead(open_vault):
    return colleague(open_vault, "Lead", Role.LEAD)


@pytest.fixture
def file(worker):
    return NewFile("Modrá", Category.PRISON).answer(worker)


def restrict(vault, file, wanted=True):
    return Restrict(file.id, wanted, "dispute").answer(vault)


def test_a_lead_alone_ends_what_a_lead_has_restricted(worker, lead, file):
    restrict(lead, file)
    # Restricting it as well makes nobody the one who may end it.
    restrict(worker, file)
    with pytest.raises(NotAllowed) as refused:
        restrict(worker, file, wanted=False)
    assert refused.value.deed is Deed.REASSIGN
    assert not restrict(lead, file, wanted=False).is_restricted


def test_who_has_restricted_a_file_ends_that_until_somebody_else_does_it_too(worker, lead, file):
    restrict(lead, file)
    restrict(lead, file, wanted=False)
    restrict(worker, file)
    assert not restrict(worker, file, wanted=False).is_restricted
    restrict(worker, file)
    restrict(lead, file)
    with pytest.raises(NotAllowed):
        restrict(worker, file, wanted=False)


def test_an_heir_without_a_lead_is_not_left_with_a_file_for_ever(open_vault, worker, lead, file):
    restrict(lead, file)
    heir = colleague(open_vault, "Heir", Role.WORKER)
    Reassign(file.id, heir.account.id).answer(lead)
    with pytest.raises(NotAllowed):
        restrict(heir, file, wanted=False)
    for other in (lead, open_vault):
        close_account(open_vault, other.account)
    assert not restrict(heir, file, wanted=False).is_restricted


def test_the_audit_tells_the_beginning_from_the_end(worker, file):
    restrict(worker, file)
    restrict(worker, file, wanted=False)
    assert [row.act for row in audit_chain.rows(worker.connection, most=2)] == [
        Act.RESTRICTION_ENDED,
        Act.FILE_RESTRICTED,
    ]
