from datetime import UTC, datetime

import pytest

from workpris_desktop.domain.audit import Act, AuditRow
from workpris_desktop.domain.vault import AuditHead
from workpris_desktop.wording.audit_words import AuditWords

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
NAMES = {"a" * 32: "Dana Novak"}


@pytest.fixture
def words():
    return AuditWords()


def test_every_act_has_words_of_its_own(words):
    assert len({words.act(act) for act in Act}) == len(Act)


def test_a_row_names_people_and_no_files(words):
    row = words.row(AuditRow(7, AT, "a" * 32, Act.FILE_VIEWED, "f" * 32, "asked for"), NAMES)
    assert len(row) == len(words.headings())
    assert row[0] == "7"
    assert row[2:] == ("Dana Novak", "File looked at", "f" * 8, "asked for")


def test_an_account_that_was_changed_is_named(words):
    assert words.row(AuditRow(7, AT, "a" * 32, Act.ACCOUNT_CHANGED, "a" * 32), NAMES)[4] == "Dana Novak"


def test_whoever_keeps_a_file_from_now_on_is_named(words):
    row = AuditRow(7, AT, "a" * 32, Act.FILE_REASSIGNED, "f" * 32, f"owner:{'a' * 32}")
    assert words.row(row, NAMES)[5] == "owner:Dana Novak"


def test_a_failed_opening_is_by_nobody_who_is_known(words):
    assert words.row(AuditRow(7, AT, "", Act.OPENING_FAILED), NAMES)[2] == "nobody was unlocked"


def test_an_exported_row_has_the_moment_in_utc_and_ids_in_full(words):
    row = words.exported_row(AuditRow(7, AT, "b" * 32, Act.FILE_VIEWED, "f" * 32), NAMES)
    assert row[1] == "2026-11-22T09:30:00+00:00"
    assert row[4] == "f" * 32
    assert len(words.last_row(AuditHead(7, "c" * 64))) == len(row)


def test_staff_are_told_what_is_never_noted(words):
    assert "never notes what you read" in " ".join(words.explanation())
