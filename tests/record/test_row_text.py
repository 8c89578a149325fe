import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from workpris_desktop.record.cell import RowRefused, cell_reader
from workpris_desktop.record.row_text import RowWriter
from workpris_desktop.record.table_schema import is_moment, published_columns
from workpris_desktop.record.tables import TABLE_NAMED, TABLES

SERVICE = TABLE_NAMED["service"]
COLUMNS = [(table, column) for table in TABLES for column in published_columns(table) if column.name != "id"]


def written(table, **cells):
    """Return the cells of one row as they are written, by column."""
    needed = {column.name: "1" for column in published_columns(table) if column.needed} | {"id": "1"}
    names = [column.name for column in published_columns(table)]
    return dict(zip(names, RowWriter(table).cells(needed | cells), strict=True))


@pytest.mark.parametrize(
    ("given_text", "text"),
    [
        ("2026-10-01", "2026-10-01T00:00:00Z"),
        ("2026-10-01T08:30:00Z", "2026-10-01T08:30:00Z"),
        ("2026-10-01 08:30", "2026-10-01T08:30:00Z"),
        ("2026-10-01T08:30:00+02:00", "2026-10-01T08:30:00+02:00"),
        ("2026-10-01T08:30:00.25+00:00", "2026-10-01T08:30:00.250000Z"),
        ("2026-10-01T08:30:::", "2026-10-01T00:00:00Z"),
        ("", ""),
    ],
)
def test_a_moment_is_written_as_hsds_wants_it(given_text, text):
    assert written(SERVICE, last_modified=given_text)["last_modified"] == text


@pytest.mark.parametrize("text", ["49.20", "0", "-0.5", "+16.608"])
def test_a_number_stays_as_it_was_given(text):
    assert written(TABLE_NAMED["location"], latitude=f" {text} ")["latitude"] == text


@given(st.sampled_from(COLUMNS), st.text(max_size=30) | st.from_regex(r"[0-9]{1,4}[-:.][0-9]{2}[-:.0-9]{0,6}\Z"))
def test_what_is_written_is_read_as_what_was_given(place, text):
    table, column = place
    read = cell_reader(column)
    try:
        value = read(text)
    except RowRefused:
        assume(False)
    assume(value not in {"", None})
    needed = {other.name: _least(other) for other in published_columns(table) if other.needed}
    row = {**needed, "id": "1", column.name: text}
    cells = dict(zip([each.name for each in published_columns(table)], RowWriter(table).cells(row), strict=True))
    assert read(cells[column.name]) == value
    again = RowWriter(table).cells({**row, column.name: cells[column.name]})
    assert again == list(cells.values()) or is_moment(table, column)


def _least(column):
    """Return a text that the rules of a needed column allow."""
    if column.values:
        return min(column.values)
    return {"DATE": "2026-01-01", "NUMBER": "1", "INTEGER": "1"}.get(column.kind.name, "x")


@pytest.mark.parametrize(
    ("column", "text", "fits"),
    [
        ("email", "info@most.example", True),
        ("email", "jana.nova@a.b-c.example", True),
        ("email", "info@most", False),
        ("email", "info at most.example", False),
        ("email", "a@b.example, c@d.example", False),
        ("email", ".a@b.example", False),
        ("url", "https://most.example", True),
        ("url", "http://www.most.example:8080/a/b?c=d&e=f", True),
        ("url", "www.most.example", False),
        ("url", "https://most.example/č", False),
        ("url", "javascript:alert(1)", False),
        ("id", "00000000-0000-5000-8000-000000000001", True),
        ("id", "{00000000-0000-5000-8000-000000000001}", False),
        ("id", "s1", False),
    ],
)
def test_a_cell_that_has_not_its_format_is_remembered(column, text, fits):
    writer = RowWriter(SERVICE)
    writer.cells({"id": "00000000-0000-5000-8000-000000000001", "name": "n", column: text})
    assert writer.formats_broken == (set() if fits else {column})


def test_blanks_alone_say_nothing():
    assert written(SERVICE, alternate_name=" \u200b ")["alternate_name"] == ""


def test_blanks_alone_fill_no_needed_column():
    with pytest.raises(ValueError, match=r"services\.csv"):
        written(SERVICE, name=" ")
