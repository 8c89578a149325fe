"""Fields of rows: each cell by its column, rows that lack something, times of day."""

import pytest

from tests.record.intake_rules.samples import CONTEXT, checked, field
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.record.intake_check import check_answer

HOURS = field("rows", "D9", cells="weekday:one_of:mo,tu from:text to:text")
RULE_OUTS = field(
    "rows",
    "F7",
    cells="exclusion:one_of:arson,debt told:one_of:yes,no,declined said_by:one_of:person,file said_on:date",
)
PEOPLE = field("rows", "C7", cells="name:text relation:text phone:phone knows:yes_no", needs_source=True)
HALF = ("mark", "row_half_empty")


@pytest.mark.parametrize(
    ("question", "rows", "expected", "found", "is_broken"),
    [
        (HOURS, (("mo", "9", "14.30"),), (("mo", "09:00", "14:30"),), [], False),
        (HOURS, (("mo", "0930", "24:00"),), (("mo", "09:30", "24:00"),), [], False),
        (HOURS, (("mo", "9 h", "10h"), ("", " ", "\u200b"), ()), (("mo", "09:00", "10:00"),), [], False),
        (HOURS, (("tu",),), (("tu", "", ""),), [HALF], False),
        (HOURS, (("mo", "9:00", "8:00"),), (("mo", "09:00", "08:00"),), [("warn", "hours_reversed")], False),
        (HOURS, (("mo", "9:00", "25:00"),), (("mo", "9:00", "25:00"),), [("block", "time_unclear")], True),
        (HOURS, (("su", "9:00", "10:00"),), (("su", "9:00", "10:00"),), [("block", "not_listed")], True),
        (HOURS, (("mo", "9", "10", ""),), (("mo", "09:00", "10:00"),), [], False),
        (HOURS, (("mo", "9", "10", "x"),), (("mo", "9", "10", "x"),), [("block", "wrong_shape")], True),
        (HOURS, "mo 9-10", "mo 9-10", [("block", "wrong_shape")], True),
        (HOURS, ("mo", "9"), ("mo", "9"), [("block", "wrong_shape")], True),
        (HOURS, (), (), [], False),
        (HOURS, "", (), [], False),
        (RULE_OUTS, (("debt", "yes", "file", "1.2.26"),), (("debt", "yes", "file", "2026-02-01"),), [], False),
        (RULE_OUTS, (("debt", "yes", "", ""),), (("debt", "yes", "", ""),), [("mark", "source_missing")], False),
        (RULE_OUTS, (("debt", "declined", "", ""),), (("debt", "declined", "", ""),), [], False),
        (RULE_OUTS, (("debt", "", "", ""),), (("debt", "", "", ""),), [HALF], False),
        (
            PEOPLE,
            (("Eva", "sister", "602 123 456", "yes"),),
            (("Eva", "sister", "+420602123456", "yes"),),
            [("mark", "source_missing")],
            False,
        ),
    ],
)
def test_rows_are_read_cell_by_cell(question, rows, expected, found, is_broken):
    answer, told = checked(question, rows)
    assert (answer.value, told, answer.is_broken) == (expected, found, is_broken)


def test_a_finding_in_a_row_tells_the_row_and_the_column():

    rows = (("mo", "9", "10"), ("tu", "9", "late"))
    finding = check_answer(HOURS, IntakeAnswer("D9", value=rows), CONTEXT).findings[0]
    assert (finding.field, finding.fact("row"), finding.fact("column")) == ("D9", "2", "to")


def test_a_question_whose_id_ends_in_from_asks_for_a_time():
    assert checked(field("text", "E2.from"), "9.30")[0].value == "09:30"
    assert checked(field("text", "E2.from"), "late")[0].is_broken
