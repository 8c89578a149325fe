"""Half-written texts, kept for the one who writes them."""

import pytest

from tests.support.vault_people import colleague
from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.draft_requests import DropDraft, KeepDraft, ReadDraft
from workpris_desktop.cases.drafts import LONGEST_DRAFT, MOST_DRAFTS
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.vault_errors import NotAllowed, TextTooLong


def test_a_draft_comes_back_as_it_was_left(open_vault):
    head = audit_chain.head(open_vault.connection)
    KeepDraft("file/1/entry", "first").answer(open_vault)
    KeepDraft("file/1/entry", "  half a wo\n\n\ud83d").answer(open_vault)
    assert ReadDraft("file/1/entry").answer(open_vault) == "  half a wo\n\n"
    assert ReadDraft("elsewhere").answer(open_vault) == ""
    DropDraft("file/1/entry").answer(open_vault)
    DropDraft("file/1/entry").answer(open_vault)
    assert ReadDraft("file/1/entry").answer(open_vault) == ""
    assert audit_chain.head(open_vault.connection) == head


def test_a_draft_is_its_writers_own(open_vault):
    other = colleague(open_vault, "Other", Role.WORKER)
    KeepDraft("note", "mine").answer(open_vault)
    DropDraft("note").answer(other)
    assert ReadDraft("note").answer(other) == ""
    assert ReadDraft("note").answer(open_vault) == "mine"


def test_drafts_are_bounded_and_the_oldest_give_way(open_vault, clock):
    with pytest.raises(TextTooLong):
        KeepDraft("note", "x" * (LONGEST_DRAFT + 1)).answer(open_vault)
    other = colleague(open_vault, "Other", Role.WORKER)
    KeepDraft("note", "other").answer(other)
    with open_vault.changing() as connection:
        for number in range(MOST_DRAFTS):
            row = (open_vault.account.id, f"place/{number}", clock().isoformat(), "x")
            connection.execute("INSERT INTO draft VALUES (?, ?, ?, ?)", row)
            clock.go(seconds=1)
    KeepDraft("newest", "y").answer(open_vault)
    assert ReadDraft("place/0").answer(open_vault) == ""
    assert ReadDraft("place/1").answer(open_vault) == "x"
    assert ReadDraft("newest").answer(open_vault) == "y"
    assert ReadDraft("note").answer(other) == "other"


def test_who_only_reads_leaves_no_draft(open_vault):
    with pytest.raises(NotAllowed):
        KeepDraft("note", "x").answer(colleague(open_vault, "Reader", Role.READ_ONLY))


@pytest.mark.parametrize("place", ["", "x" * 201])
def test_a_draft_has_a_place(open_vault, place):
    with pytest.raises(ValueError):
        KeepDraft(place, "x").answer(open_vault)


def test_half_a_letter_is_no_place(open_vault):
    assert ReadDraft("\ud800").answer(open_vault) == ""
    DropDraft("\ud800").answer(open_vault)
    with pytest.raises(ValueError):
        KeepDraft("\ud800", "x").answer(open_vault)
