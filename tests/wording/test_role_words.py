import pytest

from workpris_desktop.domain.account import Deed, Role
from workpris_desktop.wording.role_words import RoleWords


@pytest.fixture
def words():
    return RoleWords()


def test_every_role_has_a_name_and_a_purpose(words):
    assert len({words.role(role) for role in Role}) == len(Role)
    assert len({words.purpose(role) for role in Role}) == len(Role)


def test_every_deed_has_words_of_its_own(words):
    assert len({words.deed(deed) for deed in Deed}) == len(Deed)


def test_roles_are_told_in_the_same_order_whoever_asks(words):
    assert words.roles([Role.ADMINISTRATOR, Role.WORKER]) == words.roles([Role.WORKER, Role.ADMINISTRATOR])


def test_what_somebody_may_do_follows_from_all_roles(words):
    said = words.may({Role.ADMINISTRATOR})
    assert words.deed(Deed.MANAGE_ACCOUNTS) in said
    assert words.deed(Deed.READ_FILES) not in said
    assert words.deed(Deed.READ_FILES) in words.may({Role.ADMINISTRATOR, Role.READ_ONLY})
    assert words.may(()) == "May nothing yet."
