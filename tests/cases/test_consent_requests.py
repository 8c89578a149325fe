"""Consents in the vault: read in one go, and taken back for one authority without the others."""

from datetime import date

import pytest

from tests.cases.conftest import acts
from tests.support.client_rows import answered
from tests.support.vault_people import colleague
from workpris_desktop.cases.consent_requests import (
    GiveRegisterConsent,
    ReadConsents,
    ReadFileConsents,
    WithdrawRegisterConsent,
    consent_place,
)
from workpris_desktop.cases.draft_requests import KeepDraft
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.consent import ConsentHow
from workpris_desktop.domain.vault import Category

ENDS = date(2027, 5, 1)
FIRST, SECOND = "Probační služba", "Ministerstvo práce"


@pytest.fixture
def file(open_vault):
    file = NewFile("Jiří Tajný", Category.PRISON).answer(open_vault)
    answered(open_vault, file.id, B3="1990-05-17")
    return file


def agree(vault, file, receiver, **settings):
    facts = frozenset() if settings.get("is_refused") else frozenset({"B3"})
    return GiveRegisterConsent(file.id, receiver, facts, ConsentHow.SIGNED, "Dana", ENDS, **settings).answer(vault)


def test_what_is_taken_back_from_one_authority_counts_for_the_other(open_vault, file):
    first, second = agree(open_vault, file, FIRST), agree(open_vault, file, SECOND)
    WithdrawRegisterConsent(file.id, "PROBACNI sluzba").answer(open_vault)
    days = {each.id: each.withdrawn_on for each in ReadConsents(file.id).answer(open_vault)}
    assert days == {first.id: open_vault.today, second.id: None}
    assert acts(open_vault).count(Act.CONSENT_WITHDRAWN) == 1
    WithdrawRegisterConsent(file.id, "Nobody").answer(open_vault)
    WithdrawRegisterConsent(file.id).answer(open_vault)
    assert all(each.withdrawn_on for each in ReadConsents(file.id).answer(open_vault))


def test_the_newest_word_to_each_authority_is_read_with_answers_and_draft(open_vault, file):
    agree(open_vault, file, FIRST)
    other = agree(open_vault, file, SECOND)
    refused = agree(open_vault, file, "probacni sluzba", is_refused=True)
    KeepDraft(consent_place(file.id), "half").answer(open_vault)
    read = ReadFileConsents(file.id).answer(open_vault)
    assert {each.id for each in read.newest} == {other.id, refused.id}
    assert read.receivers == (SECOND, "probacni sluzba")
    assert read.intake.by_field["B3"].value == "1990-05-17"
    assert read.draft == "half"
    assert "half" not in repr(read)


def test_authorities_named_for_others_are_proposed_and_nothing_else_of_them(open_vault, file):
    other = NewFile("Adam Bílý", Category.PRISON).answer(open_vault)
    agree(open_vault, other, FIRST)
    read = ReadFileConsents(file.id).answer(open_vault)
    assert read.receivers == (FIRST,)
    assert read.newest == ()
    assert read.draft == ""


def test_an_authority_of_a_file_that_is_not_ones_own_is_not_told(open_vault, file):
    agree(open_vault, file, "Health office, for Jiří")
    emil = colleague(open_vault, "Emil", Role.WORKER)
    own = NewFile("Own", Category.PRISON).answer(emil)
    assert ReadFileConsents(own.id).answer(emil).receivers == ()
    agree(emil, own, FIRST)
    assert ReadFileConsents(own.id).answer(emil).receivers == (FIRST,)
