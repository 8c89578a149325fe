from datetime import UTC, date, datetime

import pytest

from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.retention import Certificate, Proposal
from workpris_desktop.domain.vault import Category
from workpris_desktop.wording.retention_words import RetentionWords

DAY = date(2026, 11, 22)
FILE = ClientFile("f1", "Jana N.", "a1", Category.PROBATION, DAY, DAY, DAY, "2026/17")
NAMES = {"a1": "Dana Novak", "a2": "Petra Dvorak"}


@pytest.fixture
def words():
    return RetentionWords()


def test_a_proposal_is_told_with_name_reference_and_day(words):
    row = words.row(Proposal(FILE, 12), NAMES, "a1")
    assert row == ("Jana N. · 2026/17", "Probation", "22 Nov 2026", "12 days", "")
    assert len(row) == len(words.headings())
    assert words.row(Proposal(FILE, 0), NAMES, "a1")[3] == "Since today"


def test_whoever_has_agreed_is_named(words):
    assert words.row(Proposal(FILE, 1, "a1"), NAMES, "a1")[4].startswith("You have agreed")
    assert words.row(Proposal(FILE, 1, "a2"), NAMES, "a1")[4].startswith("Petra Dvorak has agreed")


def test_what_is_gone_and_what_stays_is_said_before(words):
    said = " ".join(words.gone(3, 35))
    assert "3 files" in said
    assert "35 days" in said
    assert "cannot be brought back" in said


def test_a_certificate_has_number_day_and_reason(words):
    text = words.certificate_text([Certificate("f" * 32, datetime(2026, 11, 22, 9, 30, tzinfo=UTC), "time is over")])
    assert "f" * 32 in text
    assert "time is over" in text
    assert "22 Nov 2026" in text
