"""A notice of a newer program is checked as all that comes from outside."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.program_notice import LONGEST_SENTENCE, MOST_LANGUAGES, ProgramNotice
from workpris_desktop.record.program_notice import notice_value, read_notice, wrong_of

NOTICE = ProgramNotice("1.3.0", date(2026, 11, 2), urgent=True, says={"cs": "Nové.", "en": "New."})
VALUE = {"version": "1.3.0", "since": "2026-11-02", "urgent": True, "says": {"cs": "Nové.", "en": "New."}}


def test_a_notice_is_found_again():
    assert notice_value(NOTICE) == VALUE
    assert read_notice(VALUE) == NOTICE
    assert notice_value(None) is None
    assert read_notice({"version": "2", "since": date(2026, 11, 2), "of_a_later_program": 7}) == ProgramNotice(
        "2", date(2026, 11, 2)
    )


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("version", "newest"),
        ("version", 1.3),
        ("version", "1." * 60),
        ("since", "yesterday"),
        ("since", 20261102),
        ("since", datetime(2026, 11, 2)),  # noqa: DTZ001 - a moment is no day
        ("urgent", "yes"),
        ("says", "New."),
        ("says", {"en": ""}),
        ("says", {"en": "\u202e\u200b"}),
        ("says", {"en": "x" * (LONGEST_SENTENCE + 1)}),
        ("says", {"EN": "New."}),
        ("says", {7: "New."}),
        ("says", {f"a{chr(97 + at)}": "x" for at in range(MOST_LANGUAGES + 1)}),
    ],
)
def test_a_wrong_value_is_named_and_makes_no_notice(key, value):
    assert wrong_of(VALUE | {key: value}) == key
    assert read_notice(VALUE | {key: value}) is None


def test_what_cannot_be_seen_is_not_said():
    (said,) = read_notice(VALUE | {"says": {"en": "New\u202e\x07 and\nsafe."}}).says.values()
    assert said == "New and safe."


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda each: st.lists(each) | st.dictionaries(st.text(), each),
    )
)
def test_whatever_stands_there_raises_nothing(said):
    assert read_notice(said) is None or wrong_of(said) == ""
