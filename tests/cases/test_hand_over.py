"""Handing a client's file to a colleague: in one action, to somebody who can, and the former owner keeps nothing."""

import pytest

from tests.cases.conftest import acts
from tests.support.vault_people import close_account, colleague
from workpris_desktop.cases.file_requests import ListFiles, NewFile, ReadFile, Reassign, Restrict
from workpris_desktop.cases.register_requests import HandToColleague
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import AccountNotFound, ClientFileNotFound, NotAllowed


@pytest.fixture
def dana(open_vault):
    return colleague(open_vault, "Dana", Role.WORKER)


@pytest.fixture
def emil(open_vault):
    return colleague(open_vault, "Emil", Role.WORKER)


@pytest.fixture
def file(dana):
    return NewFile("Jiří", Category.ADVICE).answer(dana)


def test_a_colleague_keeps_it_afterwards_and_the_giver_nothing(dana, emil, file):
    given = HandToColleague(file.id, emil.account.id).answer(dana)
    assert (given.owner_id, given.deputy_id) == (emil.account.id, "")
    assert ListFiles().answer(dana) == ()
    with pytest.raises(ClientFileNotFound):
        ReadFile(file.id).answer(dana)
    assert ReadFile(file.id).answer(emil).file == given


def test_it_is_noted_with_who_keeps_it_now(open_vault, dana, emil, file):
    HandToColleague(file.id, emil.account.id).answer(dana)
    assert acts(open_vault)[-1] is Act.FILE_REASSIGNED
    row = open_vault.connection.execute("SELECT subject, reason FROM audit ORDER BY number DESC").fetchone()
    assert tuple(row) == (file.id, f"owner:{emil.account.id}")


def test_the_giver_may_stay_as_the_deputy(dana, emil, file):
    given = HandToColleague(file.id, emil.account.id, as_deputy=True).answer(dana)
    assert given.deputy_id == dana.account.id
    assert ListFiles().answer(dana) == (given,)


def test_the_deputy_stays_unless_it_is_the_new_owner(open_vault, dana, emil, file):
    third = colleague(open_vault, "Third", Role.WORKER)
    Reassign(file.id, dana.account.id, emil.account.id).answer(open_vault)
    given = HandToColleague(file.id, third.account.id).answer(dana)
    assert given.deputy_id == emil.account.id
    assert HandToColleague(file.id, emil.account.id).answer(third).deputy_id == ""


def test_a_deputy_gives_nothing_away_and_a_lead_everything(open_vault, dana, emil, file):
    Reassign(file.id, dana.account.id, emil.account.id).answer(open_vault)
    with pytest.raises(NotAllowed):
        HandToColleague(file.id, emil.account.id).answer(emil)
    lead = colleague(open_vault, "Lead", Role.LEAD)
    assert HandToColleague(file.id, emil.account.id).answer(lead).owner_id == emil.account.id


def test_a_stranger_cannot_take_it(dana, emil, file):
    with pytest.raises(ClientFileNotFound):
        HandToColleague(file.id, emil.account.id).answer(emil)


def test_whoever_gets_it_can_work_with_it(open_vault, dana, emil, file):
    close_account(open_vault, emil.account)
    reader = colleague(open_vault, "Reader", Role.READ_ONLY)
    administrator = colleague(open_vault, "Administrator", Role.ADMINISTRATOR)
    for account_id in (emil.account.id, reader.account.id, administrator.account.id, "nobody"):
        with pytest.raises(AccountNotFound):
            HandToColleague(file.id, account_id).answer(dana)


def test_a_restricted_file_is_given_as_well(dana, emil, file):
    Restrict(file.id, is_restricted=True, reason="evidence").answer(dana)
    assert HandToColleague(file.id, emil.account.id).answer(dana).is_restricted


def test_giving_it_to_oneself_changes_nothing(open_vault, dana, file):
    before = acts(open_vault)
    assert HandToColleague(file.id, dana.account.id).answer(dana).owner_id == dana.account.id
    assert acts(open_vault) == before
