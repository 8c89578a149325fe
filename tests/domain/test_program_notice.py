"""Which version is newer, and in which language a notice speaks."""

from datetime import date

import pytest

from workpris_desktop.domain.program_notice import ProgramNotice, is_version

DAY = date(2026, 11, 2)


@pytest.mark.parametrize(
    ("said", "ours", "newer"),
    [
        ("1.3.0", "1.2.9", True),
        ("1.3", "1.3.0", False),
        ("1.3.0", "1.3.0", False),
        ("1.3.0", "1.10.0", False),
        ("2", "1.99.99", True),
        ("1.3.1", "1.3.0.dev4", True),
        ("1.3.0", "1.3.0rc1", False),
        ("1.3.0", "unknown", True),
    ],
)
def test_versions_are_compared_by_their_numbers(said, ours, newer):
    assert ProgramNotice(said, DAY).is_newer_than(ours) is newer


@pytest.mark.parametrize(
    ("text", "is_one"), [("1.3.0", True), ("1", True), ("1.2.3.4.5", False), ("1.3-x", False), ("", False)]
)
def test_a_version_is_numbers(text, is_one):
    assert is_version(text) is is_one


def test_the_sentence_is_in_the_language_asked_for_else_in_english_else_in_any():
    both = ProgramNotice("1.3.0", DAY, says={"cs": "Nové.", "en": "New."})
    assert both.sentence("cs") == ("Nové.", "cs")
    assert both.sentence("sl") == ("New.", "en")
    assert ProgramNotice("1.3.0", DAY, says={"de": "Neu."}).sentence("sl") == ("Neu.", "de")
    assert ProgramNotice("1.3.0", DAY).sentence("sl") == ("", "sl")
