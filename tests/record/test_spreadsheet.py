"""Tables on their way out: no cell is ever a formula (security.md 5.4, R24)."""

import csv
import errno
import io
import tempfile
from datetime import date

import pytest
from openpyxl import load_workbook

from workpris_desktop.domain.errors import DirectoryDamaged, DiskFull
from workpris_desktop.record.spreadsheet import Tab, csv_table, list_separator, workbook

COMMANDS = ("cmd|'/c calc'!A0", "SUM(1;2)", 'HYPERLINK("http://x.example";"y")', "1+1")
BEGINNINGS = ("=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "\N{NO-BREAK SPACE}=", "＝", "＋", "－", "＠", "  ＝")
PAYLOADS = [beginning + command for beginning in BEGINNINGS for command in COMMANDS]


def cells_of(data, separator=";"):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator))


def opened(data):
    return load_workbook(io.BytesIO(data))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_text_that_begins_like_a_formula_gets_an_apostrophe_in_csv(payload):
    _, (cell,) = cells_of(csv_table(("Name",), [(payload,)], ";"))
    assert cell.startswith("'")
    assert cell.endswith(payload.strip("\t\r\n \N{NO-BREAK SPACE}")[1:])


@pytest.mark.parametrize("text", ["Dluhová poradna", "541 123 456", "a=b", "'quoted'", "", "–"])
def test_other_texts_stay_as_they_are_in_csv(text):
    assert cells_of(csv_table(("Name",), [(text,)], ";"))[1] == [text]


def test_csv_follows_rfc_4180_with_a_byte_order_mark():
    data = csv_table(("Name", "Day"), [('a "b"; c\r\nd', date(2026, 10, 6))], ";")
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig") == '"Name";"Day"\r\n"a ""b""; c d";"2026-10-06"\r\n'


def test_a_heading_is_no_formula_either():
    assert cells_of(csv_table(("=1",), [], ","), ",") == [["'=1"]]


@pytest.mark.parametrize(("language", "separator"), [("en", ","), ("de", ";"), ("cs", ";"), ("sl", ";"), ("uk", ";")])
def test_each_language_has_the_separator_that_spreadsheet_programs_expect(language, separator):
    assert list_separator(language) == separator


def test_no_cell_of_a_workbook_is_a_formula_or_a_link():
    rows = [(payload,) for payload in (*PAYLOADS, "http://x.example", "mailto:a@b.example", "{=1}")]
    sheet = opened(workbook((Tab("List", ("=1",), rows, {}),), "d. m. yyyy")).active
    assert {cell.data_type for (cell,) in sheet.iter_rows()} == {"s"}
    assert not [cell for (cell,) in sheet.iter_rows() if cell.hyperlink]
    assert sheet["A2"].value == PAYLOADS[0]
    assert sheet.max_row == len(rows) + 1


def test_a_day_is_a_day_in_a_workbook_and_the_headings_stay_in_sight():
    book = opened(workbook((Tab("List", ("Name", "Day"), [("A", date(2026, 10, 6))], {0: 100, 1: 3}),), "d. m. yyyy"))
    sheet = book.active
    assert sheet["B2"].value.date() == date(2026, 10, 6)
    assert sheet["B2"].number_format == "d. m. yyyy"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B2"
    assert (round(sheet.column_dimensions["A"].width), round(sheet.column_dimensions["B"].width)) == (41, 9)


def test_a_workbook_names_nobody_and_is_the_same_each_time():
    made = [workbook((Tab("List", ("Name",), [("A",)], {}), Tab("Other", ("Of it",), [], {})), "d") for _ in range(2)]
    assert made[0] == made[1]
    book = opened(made[0])
    assert (book.properties.creator or "", book.properties.lastModifiedBy or "") == ("", "")
    assert book.sheetnames == ["List", "Other"]


def test_a_text_longer_than_a_cell_may_be_is_cut():
    sheet = opened(workbook((Tab("List", ("Name",), [("x" * 40_000,)], {}),), "d")).active
    assert len(sheet["A2"].value) == 32_767


def test_invisible_letters_do_not_get_out():
    hidden = "a\u202eb\x00c"
    assert cells_of(csv_table(("Name",), [(hidden,)], ";"))[1] == ["abc"]
    assert opened(workbook((Tab("List", ("Name",), [(hidden,)], {}),), "d")).active["A2"].value == "abc"


def test_a_full_disk_is_told_as_one_and_leaves_nothing_behind(monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def full(*_args, **_named):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "mkstemp", full)
    with pytest.raises(DiskFull):
        workbook((Tab("List", ("Name",), [("A",)], {}),), "d")
    assert not list(tmp_path.iterdir())


def test_rows_that_cannot_be_read_on_leave_nothing_behind(monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def rows():
        yield ("A",)
        raise DirectoryDamaged

    with pytest.raises(DirectoryDamaged):
        workbook((Tab("List", ("Name",), rows(), {}),), "d")
    assert not list(tmp_path.iterdir())
