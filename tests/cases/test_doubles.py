"""Two files about one person: told by birth date and name or by the reference, and never merged (V15)."""

import pytest

from tests.cases.conftest import acts
from tests.support.client_rows import answered
from tests.support.vault_people import colleague
from workpris_desktop.cases.double_questions import MOST_QUESTIONS, MOST_TYPED
from workpris_desktop.cases.doubles import doubles_of
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.register_requests import PossibleDoubles
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_register import DoubleReason
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import ClientFileNotFound

BORN = "1990-05-17"


@pytest.fixture(autouse=True)
def known_marks(open_vault):
    """Let questions be told apart in the same way in each run."""
    with open_vault.changing() as connection:
        connection.execute("INSERT INTO secret VALUES ('doubles', zeroblob(32))")


@pytest.fixture
def worker(open_vault):
    return colleague(open_vault, "Emil", Role.WORKER)


@pytest.fixture
def file(open_vault):
    file = NewFile("Petr Novák", Category.ADVICE, "2026/17").answer(open_vault)
    answered(open_vault, file.id, B3=BORN)
    return file


def other(vault, name, reference="", **answers):
    file = NewFile(name, Category.ADVICE, reference).answer(vault)
    if answers:
        answered(vault, file.id, **answers)
    return file


def found(vault, file):
    return {double.name: double.reason for double in PossibleDoubles(file.id).answer(vault)}


def test_same_birth_date_and_similar_name(open_vault, file):
    other(open_vault, "NOVAK  petr", B3=BORN)
    other(open_vault, "Pavel Dvořák", B3=BORN)
    other(open_vault, "Petr Novak ml.", B3="1990-05-18")
    assert found(open_vault, file) == {"NOVAK petr": DoubleReason.BIRTH_AND_NAME}


def test_a_nickname_is_compared_with_the_official_name(open_vault, file):
    other(open_vault, "Blue", B2="Petr Nowak", B3=BORN)
    assert found(open_vault, file) == {"Blue": DoubleReason.BIRTH_AND_NAME}


def test_the_same_reference_however_it_is_written(open_vault, file):
    other(open_vault, "Somebody else", "2026-17")
    other(open_vault, "Nobody", "2026/171")
    assert found(open_vault, file) == {"Somebody else": DoubleReason.REFERENCE}


def test_an_age_band_or_a_broken_day_is_no_birth_date(open_vault):
    file = other(open_vault, "Petr Novák", B3="26_39")
    other(open_vault, "Petr Novák", B3="26_39")
    broken = other(open_vault, "Petr Novak")
    answered(open_vault, broken.id, broken=("B3",), B3=BORN)
    third = other(open_vault, "Petr Novak", B3=BORN)
    assert found(open_vault, file) == {}
    assert found(open_vault, third) == {}


def test_files_without_reference_are_not_alike_by_that(open_vault):
    file = other(open_vault, "Petr Novák")
    other(open_vault, "Jana Malá")
    assert found(open_vault, file) == {}


def test_a_worker_is_told_of_a_colleagues_file_and_who_keeps_it(open_vault, worker, file):
    mine = other(worker, "Petr Novák", B3=BORN)
    (double,) = PossibleDoubles(mine.id).answer(worker)
    assert (double.file_id, double.owner_id, double.is_mine) == (file.id, open_vault.account.id, False)
    (double,) = PossibleDoubles(file.id).answer(open_vault)
    assert double.is_mine


def test_looking_is_noted_with_the_file(open_vault, file):
    PossibleDoubles(file.id).answer(open_vault)
    assert acts(open_vault)[-1] is Act.REGISTER_READ
    assert open_vault.connection.execute("SELECT subject FROM audit ORDER BY number DESC").fetchone()[0] == file.id


def tried(vault, mine, **answers):
    answered(vault, mine.id, **answers)
    return found(vault, mine)


def days(count, month=1):
    return [f"1971-{month:02}-{day:02}" for day in range(1, count + 1)]


def test_a_file_of_others_that_is_told_is_noted(open_vault, worker, file):
    mine = other(worker, "Petr Novák", B3=BORN)
    found(worker, mine)
    rows = worker.connection.execute("SELECT act, subject FROM audit ORDER BY number DESC LIMIT 2").fetchall()
    assert rows == [(Act.FILE_LOOKED_FOR, file.id), (Act.REGISTER_READ, mine.id)]


def test_who_tries_birth_dates_is_told_of_no_file_of_others(worker, file, clock):
    mine, own_too = other(worker, "Petr Novák"), other(worker, "Petr Novák ml.", B3=BORN)
    for day in days(MOST_QUESTIONS - 1):
        assert tried(worker, mine, B3=day) == {}
    assert set(tried(worker, mine, B3=BORN)) == {"Petr Novák", own_too.name}
    assert tried(worker, mine, B3=days(1, month=2)[0]) == {}
    assert set(tried(worker, mine, B3=BORN)) == {"Petr Novák", own_too.name}
    again = other(worker, "Petr Novák", B3=BORN)
    assert file.id not in {double.file_id for double in PossibleDoubles(again.id).answer(worker)}
    clock.go(days=1)
    assert file.id in {double.file_id for double in PossibleDoubles(again.id).answer(worker)}


def test_what_was_asked_too_often_is_not_free_the_next_day(worker, file, clock):
    mine = other(worker, "Petr Novák")
    late = [*days(10, month=3), BORN]
    for day in (*days(MOST_QUESTIONS), *late):
        tried(worker, mine, B3=day)
    clock.go(days=1)
    for day in days(MOST_QUESTIONS, month=4):
        tried(worker, mine, B3=day)
    assert tried(worker, mine, B3=BORN) == {}


def test_names_are_no_way_around_the_bound(worker, file):
    mine = other(worker, "Somebody", B3=BORN)
    # Some of them are taken for one.
    for number in range(MOST_QUESTIONS * MOST_TYPED + 30):
        assert tried(worker, mine, B2=f"Somebody {number}") == {}
    assert tried(worker, mine, B2="Petr Novák") == {}


def test_a_list_of_names_is_no_name(worker, file):
    mine = other(worker, "Somebody", B3=BORN)
    assert tried(worker, mine, B2="Jan Eva Petr Josef Marie Jana Hana Anna Novák") == {}
    assert tried(worker, mine, B2="Jan Petr Novák") == {"Petr Novák": DoubleReason.BIRTH_AND_NAME}


def test_a_name_that_is_typed_and_a_file_that_is_opened_again_are_one_question(worker, file, clock):
    files = [other(worker, "x", B3=day) for day in days(MOST_QUESTIONS - 1)]
    for _ in range(3):
        for each in files:
            found(worker, each)
        clock.go(minutes=1)
    mine = other(worker, "Y", B3=BORN)
    for typed in ("P", "Pe", "Pet", "Petr N", "Petr No", "Petr Nov", "Petr Nová"):
        tried(worker, mine, B2=typed)
    assert file.name in tried(worker, mine, B2="Petr Novák")


def test_a_lead_asks_as_often_as_needed(open_vault, file):
    lead = colleague(open_vault, "Lead", Role.LEAD)
    mine = other(lead, "Petr Novák")
    for day in days(MOST_QUESTIONS + 1):
        tried(lead, mine, B3=day)
    assert file.name in tried(lead, mine, B3=BORN)


def test_what_was_asked_does_not_stand_in_the_audit(worker, file):
    mine = other(worker, "Petr Novák", "77/26", B3=BORN)
    found(worker, mine)
    (reasons,) = worker.connection.execute("SELECT group_concat(reason) FROM audit").fetchone()
    assert "question:" in reasons
    for never in (BORN, "Novák", "77/26"):
        assert never not in reasons


def test_nobody_asks_about_a_file_that_is_not_open_to_them(worker, file):
    with pytest.raises(ClientFileNotFound):
        PossibleDoubles(file.id).answer(worker)


def test_somebody_without_a_file_yet_is_compared_too(open_vault, file):
    alike = doubles_of(open_vault.connection, ("Petr Novak",), BORN, "")
    assert [(each.id, reason) for each, reason in alike] == [(file.id, DoubleReason.BIRTH_AND_NAME)]
    assert doubles_of(open_vault.connection, ("Petr Novak",), "", "") == ()
    assert doubles_of(open_vault.connection, (), BORN, "") == ()
