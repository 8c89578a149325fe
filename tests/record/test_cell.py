from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.edition import RowFault
from workpris_desktop.record.cell import RowRefused, cell_reader, iso_date
from workpris_desktop.record.table import Column, Kind


def read(column, text):
    return cell_reader(column)(text)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Kind.TEXT, " a\nb ", "a b"),
        (Kind.PROSE, "a\r\nb", "a\nb"),
        (Kind.DATE, "2026-02-28", "2026-02-28"),
        (Kind.DATE, "2026-02-28T10:11:12.5+01:00", "2026-02-28"),
        (Kind.TIME, "09:30", "09:30:00"),
        (Kind.TIME, "09:30:15Z", "09:30:15"),
        (Kind.TIME, "09:30+02:00", "09:30:00"),
        (Kind.END_TIME, "24:00", "00:00:00"),
        (Kind.END_TIME, "24:00:00+01:00", "00:00:00"),
        (Kind.END_TIME, "17:00", "17:00:00"),
        (Kind.INTEGER, "18", 18),
        (Kind.INTEGER, "18.0", 18),
        (Kind.NUMBER, "-0.0", 0.0),
        (Kind.NUMBER, "12.50", 12.5),
        (Kind.WEEKDAYS, "mo, 1TU,-1FR", "MO,1TU,-1FR"),
    ],
)
def test_a_good_cell_gives_its_value(kind, text, value):
    assert read(Column("c", kind), text) == value


@pytest.mark.parametrize(
    ("kind", "text", "fault"),
    [
        (Kind.DATE, "2026-02-30", RowFault.NOT_A_DATE),
        (Kind.DATE, "28. 2. 2026", RowFault.NOT_A_DATE),
        (Kind.DATE, "２０２６-01-01", RowFault.NOT_A_DATE),
        (Kind.TIME, "9:30", RowFault.NOT_A_TIME),
        (Kind.TIME, "25:00", RowFault.NOT_A_TIME),
        (Kind.TIME, "24:00", RowFault.NOT_A_TIME),
        (Kind.END_TIME, "24:01", RowFault.NOT_A_TIME),
        (Kind.END_TIME, "24:00x", RowFault.NOT_A_TIME),
        (Kind.INTEGER, "1.5", RowFault.NOT_A_NUMBER),
        (Kind.INTEGER, "-1", RowFault.NOT_A_NUMBER),
        (Kind.INTEGER, "9" * 5000, RowFault.TOO_LONG),
        (Kind.NUMBER, "NaN", RowFault.NOT_A_NUMBER),
        (Kind.NUMBER, "1e999", RowFault.NOT_A_NUMBER),
        (Kind.NUMBER, "٣", RowFault.NOT_A_NUMBER),
        (Kind.WEEKDAYS, "Monday", RowFault.NOT_IN_LIST),
        (Kind.TEXT, "x" * 4001, RowFault.TOO_LONG),
    ],
)
def test_a_bad_cell_names_its_fault(kind, text, fault):
    with pytest.raises(RowRefused) as caught:
        read(Column("c", kind), text)
    assert (caught.value.fault, caught.value.column) == (fault, "c")


def test_an_empty_cell_is_empty_text_or_nothing():
    assert read(Column("c"), " ") == ""
    assert read(Column("c", link="service"), "") is None
    assert read(Column("c", Kind.DATE), "") is None


def test_a_needed_cell_must_not_be_blank():
    with pytest.raises(RowRefused) as caught:
        read(Column("c", needed=True), " \u200b ")
    assert caught.value.fault is RowFault.MISSING_VALUE


def test_a_cell_outside_its_list_or_bounds_is_refused():
    with pytest.raises(RowRefused) as caught:
        read(Column("c", values=frozenset({"active"})), "gone")
    assert caught.value.fault is RowFault.NOT_IN_LIST
    with pytest.raises(RowRefused):
        read(Column("c", Kind.NUMBER, least=-90, most=90), "90.01")


def test_a_day_with_a_line_break_behind_it_is_none():
    assert iso_date("2026-01-01\n") is None
    assert iso_date("2026-01-01") == date(2026, 1, 1)


@given(st.sampled_from(Kind), st.text(max_size=30))
def test_any_text_gives_a_value_or_a_fault(kind, text):
    with suppress(RowRefused):
        value = read(Column("c", kind), text)
        assert value is None or isinstance(value, str | int | float)
