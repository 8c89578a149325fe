"""The one rule of who may open a file: what the engine lists is what the domain lets through, for every account."""

from dataclasses import replace
from datetime import timedelta
from itertools import combinations, product

import pytest

from tests.support.vault_people import colleague
from workpris_desktop.cases.client_files import every_file, update_file
from workpris_desktop.cases.file_access import emergency_files, files_for
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.register_rows import register_rows
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.client_file import access_to
from workpris_desktop.domain.vault import Category

ROLES = [roles for count in range(len(Role) + 1) for roles in combinations(Role, count)]
EMERGENCIES = (None, timedelta(days=-1), timedelta(0), timedelta(days=1), timedelta(days=30))
"""Until when from today on a reason counts."""


@pytest.fixture
def me(open_vault):
    """A vault with a file for each way in which somebody may have to do with it."""
    me, other = colleague(open_vault, "Emil", Role.WORKER), colleague(open_vault, "Olga", Role.WORKER)
    mine, theirs = me.account.id, other.account.id
    for owner, deputy, until in product((mine, theirs), (mine, theirs, ""), EMERGENCIES):
        file = NewFile("Jiří", Category.PRISON).answer(open_vault)
        with open_vault.changing() as connection:
            update_file(connection, replace(file, owner_id=owner, deputy_id=deputy))
            if until is not None:
                day = (open_vault.today + until).isoformat()
                connection.execute("INSERT INTO emergency VALUES (?, ?, ?)", (file.id, mine, day))
    return me


@pytest.mark.parametrize("is_closed", [False, True])
@pytest.mark.parametrize("roles", ROLES, ids=lambda roles: "+".join(roles) or "none")
def test_what_is_listed_is_what_may_be_opened(me, roles, is_closed):
    vault = replace(me, account=replace(me.account, roles=frozenset(roles), is_closed=is_closed))
    connection = vault.connection
    emergencies = emergency_files(vault, connection)
    assert emergencies
    openable = [
        file
        for file in every_file(connection)
        if access_to(file, vault.account, in_emergency=file.id in emergencies) is not None
    ]
    assert list(files_for(vault, connection)) == openable
    assert {row.file_id for row in register_rows(vault, connection).rows if row.is_mine} == {
        each.id for each in openable
    }
