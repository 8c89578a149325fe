"""Spreadsheets read from their files, without trust."""

import io
import zipfile
from contextlib import suppress

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workpris_desktop.domain.errors import (
    FileFault,
    PackageNotFound,
    PackageRefused,
    PackageTooLarge,
    PackageUnreadable,
    TableMalformed,
    TableNotText,
)
from workpris_desktop.publishing import sheet_csv, sheet_file, sheet_xlsx
from workpris_desktop.publishing.sheet import Merge
from workpris_desktop.publishing.sheet_file import read_sheets

SHEET = "xl/worksheets/sheet1.xml"


def workbook(path, rows=(("a", "b"), (1, 2)), change=lambda book: None):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    change(book)
    book.save(path)
    return path


def repacked(path, change):
    """Rewrite the parts of a workbook; a part that becomes None is dropped."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            changed = change(name, data)
            if changed is not None:
                archive.writestr(name, changed)
    return path


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1250"])
def test_tables_of_text_are_read_in_every_usual_form(tmp_path, separator, encoding):
    path = tmp_path / "table.csv"
    lines = [separator.join(("Organizace", "Služba", '"Po, st; čt"')), separator.join(("Naděje", "Poradna", "8"))]
    path.write_bytes("\r\n".join(lines).encode(encoding))
    (sheet,) = read_sheets(path)
    assert sheet.rows == (("Organizace", "Služba", "Po, st; čt"), ("Naděje", "Poradna", "8"))


def test_what_is_no_text_is_refused(tmp_path):
    path = tmp_path / "table.csv"
    path.write_bytes(b"a;b\n\0\0\0")
    with pytest.raises(TableNotText):
        read_sheets(path)
    path.write_bytes(b"a;b\nc;\0d\n" + b"text" * 20)
    with pytest.raises(TableNotText):
        read_sheets(path)
    path.write_bytes(b"\xff\xfea")
    with pytest.raises(TableNotText):
        read_sheets(path)


def test_broken_csv_is_refused_with_its_line(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text('a;b\n"x"y;1\n', encoding="utf-8")
    with pytest.raises(TableMalformed) as refused:
        read_sheets(path)
    assert refused.value.detail == "2"


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(PackageNotFound):
        read_sheets(tmp_path / "none.xlsx")


def test_a_file_that_cannot_be_opened_is_named(tmp_path):
    path = tmp_path / ("x" * 300)
    with pytest.raises(FileFault):
        read_sheets(path)


def test_old_workbooks_are_refused(tmp_path):
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    with pytest.raises(PackageUnreadable) as refused:
        read_sheets(path)
    assert refused.value.detail == "xls"


def test_what_a_file_is_tells_its_beginning_not_its_name(tmp_path):
    path = workbook(tmp_path / "table.csv")
    assert read_sheets(path)[0].rows == (("a", "b"), (1, 2))


def test_hidden_sheets_are_left_out_and_merges_are_told(tmp_path):
    def change(book):
        book.create_sheet("hidden").sheet_state = "hidden"
        book.create_sheet("shown").append(["c"])
        book.worksheets[0].merge_cells("A2:B3")

    first, second = read_sheets(workbook(tmp_path / "book.xlsx", change=change))
    assert first.merges == (Merge(2, 3, 1, 2),)
    assert (second.rows, second.merges) == ((("c",),), ())


def test_formulas_count_as_the_values_that_they_had(tmp_path):
    path = workbook(tmp_path / "book.xlsx", rows=(("a", "=1+1"),))
    assert read_sheets(path)[0].rows == (("a",),), "nobody has counted it yet"
    repacked(path, lambda name, data: data.replace(b"<v></v>", b"<v>2</v>").replace(b"<v />", b"<v>2</v>"))
    assert read_sheets(path)[0].rows == (("a", 2),)


def test_a_day_that_no_calendar_has_is_a_fault_of_its_cell_only(tmp_path):
    def change(book):
        book.active["A2"] = 9e9
        book.active["A2"].number_format = "yyyy-mm-dd"

    (sheet,) = read_sheets(workbook(tmp_path / "book.xlsx", change=change))
    assert sheet.rows[1] == ("#VALUE!", 2)


def test_a_size_that_a_sheet_claims_is_not_believed(tmp_path):
    path = workbook(tmp_path / "book.xlsx")
    repacked(path, lambda name, data: data.replace(b'ref="A1:B2"', b'ref="A1:A1"'))
    assert read_sheets(path)[0].rows == (("a", "b"), (1, 2))


@pytest.mark.parametrize("limit", ["MOST_SHEET_PARTS", "LARGEST_SHEET_UNPACKED_BYTES", "MOST_SHEET_ROWS"])
def test_a_workbook_beyond_the_limits_is_refused(tmp_path, monkeypatch, limit):
    path = workbook(tmp_path / "book.xlsx")
    monkeypatch.setattr(sheet_xlsx, limit, 1)
    with pytest.raises(PackageTooLarge):
        read_sheets(path)


def test_too_many_merges_are_refused(tmp_path, monkeypatch):
    def change(book):
        book.active.merge_cells("A1:B1")
        book.active.merge_cells("A2:B2")

    path = workbook(tmp_path / "book.xlsx", change=change)
    monkeypatch.setattr(sheet_xlsx, "MOST_SHEET_MERGES", 1)
    with pytest.raises(PackageTooLarge):
        read_sheets(path)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(SHEET, b" " * 61_000_000)
    with pytest.raises(PackageTooLarge):
        read_sheets(path)


def test_far_away_cells_and_endless_merges_cost_nothing(tmp_path):
    def change(book):
        book.active["XFD5"] = "far"
        book.active["A1048576"] = "deep"

    path = workbook(tmp_path / "book.xlsx", change=change)
    with pytest.raises(PackageTooLarge):
        read_sheets(path)
    path = workbook(tmp_path / "wide.xlsx", change=lambda book: book.active.__setitem__("XFD5", "far"))
    repacked(
        path,
        lambda name, data: data.replace(
            b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576" /></mergeCells>'
        ),
    )
    (sheet,) = read_sheets(path)
    assert max(map(len, sheet.rows)) <= 200
    assert sheet.merges[0].last_row <= 10_000


@pytest.mark.parametrize("limit", ["MOST_SHEET_ROWS", "MOST_SHEET_COLUMNS"])
def test_a_table_of_text_beyond_the_limits_is_refused(tmp_path, monkeypatch, limit):
    path = tmp_path / "table.csv"
    path.write_text("a;b\n1;2\n", encoding="utf-8")
    monkeypatch.setattr(sheet_csv, limit, 1)
    with pytest.raises(PackageTooLarge):
        read_sheets(path)


def test_a_file_beyond_the_limits_is_refused(tmp_path, monkeypatch):
    path = workbook(tmp_path / "book.xlsx")
    monkeypatch.setattr(sheet_file, "LARGEST_SHEET_FILE_BYTES", 1)
    with pytest.raises(PackageTooLarge):
        read_sheets(path)


ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def test_entities_are_refused(tmp_path):
    path = workbook(tmp_path / "book.xlsx")
    repacked(path, lambda name, data: ENTITIES + data if name == SHEET else data)
    with pytest.raises(PackageUnreadable):
        read_sheets(path)


PARTS = ["[Content_Types].xml", "xl/workbook.xml", SHEET]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("half", [0, 2])
def test_a_part_that_is_cut_is_refused(tmp_path, part, half):
    path = workbook(tmp_path / "book.xlsx")
    repacked(path, lambda name, data: data[: len(data) * half // 4] if name == part else data)
    with pytest.raises(PackageUnreadable):
        read_sheets(path)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("other", [b"<x/>", None])
def test_a_part_that_is_missing_or_another_document_gives_none_of_its_cells(tmp_path, part, other):
    path = workbook(tmp_path / "book.xlsx")
    repacked(path, lambda name, data: other if name == part else data)
    try:
        sheets = read_sheets(path)
    except PackageUnreadable:
        return
    assert not any("a" in row for sheet in sheets for row in sheet.rows)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(at=st.floats(0, 1), byte=st.integers(0, 255))
def test_no_single_changed_byte_escapes(tmp_path, at, byte):
    stream = io.BytesIO()
    book = openpyxl.Workbook()
    book.active.append(["a", 1, "b"])
    book.save(stream)
    data = bytearray(stream.getvalue())
    data[min(len(data) - 1, int(at * len(data)))] = byte
    path = tmp_path / "book.xlsx"
    path.write_bytes(data)
    with suppress(PackageRefused):
        assert len(read_sheets(path)) <= 1
