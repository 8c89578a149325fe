import json
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.example_package import DESCRIPTION, example_rows, write_example
from tests.support.packages import full_draft, shipped_facts
from workpris_desktop.domain.errors import (
    FolderMissing,
    LineMalformed,
    PackageNewer,
    PackageNotFound,
    PackageRefused,
    PackageTooLarge,
    Stopped,
    TableCut,
)
from workpris_desktop.publishing.reading import read_into
from workpris_desktop.record import ndjson_lines
from workpris_desktop.record.ndjson import is_ndjson, read_header, read_ndjson, write_ndjson
from workpris_desktop.record.package import PackageReading, open_package
from workpris_desktop.record.row_store import RowStore
from workpris_desktop.record.tables import TABLE_NAMED, TABLES

HEADER = {"record": "package", "format_version": "1.0", "name": "n", "title": "N"}
SERVICE = {"id": "s1", "name": "Poradna", "organization": {"id": "o1", "name": "Most"}}


def write_lines(path, *lines):
    path.write_bytes(
        b"".join((line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n" for line in lines)
    )
    return path


def read(path):
    rows = []
    read_ndjson(path, lambda table, row: rows.append((table, row)))
    return rows


def kept(path):
    facts = shipped_facts()
    with open_package(path, date(2026, 11, 2)) as package:
        reading = PackageReading(package, facts, lambda _: None)
        rows = {table.name: list(reading.rows(table)) for table in TABLES}
        return {name: listed for name, listed in rows.items() if len(listed) > 1}, package.descriptor, reading.book


def test_a_package_reads_the_same_in_both_forms(tmp_path):
    tables = write_example(tmp_path / "package")
    lines = tmp_path / "package.ndjson"
    with RowStore() as store:
        read_into(store, tables)
        write_ndjson(lines, DESCRIPTION, store)
    from_tables, said, _ = kept(tables)
    from_lines, said_in_lines, _ = kept(lines)
    # The forms themselves lie beside the tables only.
    del from_tables["entry_form"], from_lines["entry_form"]
    assert from_lines == from_tables
    assert said_in_lines.as_description() == said.as_description() == DESCRIPTION
    assert said_in_lines.format_version == "1.0"


def test_every_row_is_written_exactly_once_but_for_what_services_share(tmp_path):
    lines = tmp_path / "package.ndjson"
    with RowStore() as store, RowStore() as back:
        full_draft().write_folder(tmp_path / "package")
        read_into(store, tmp_path / "package")
        write_ndjson(lines, DESCRIPTION, store)
        seen = []
        read_ndjson(lines, lambda table, row: (seen.append((table, row["id"])), back.put(table, row)))
        for table in TABLES:
            assert [row["id"] for row in back.rows(table)] == [row["id"] for row in store.rows(table)], table.name
    twice = {table for table, row_id in seen if seen.count((table, row_id)) > 1}
    assert {"organization", "location"} <= twice
    assert not twice & {"service", "service_at_location", "programme", "prison_access", "tombstone", "region"}


def test_the_file_begins_with_what_the_package_says_and_each_service_is_a_line(tmp_path):
    lines = tmp_path / "p.ndjson"
    told = []
    with RowStore() as store:
        for table, rows in example_rows().items():
            for row in rows:
                store.put(table, row)
        write_ndjson(lines, DESCRIPTION, store, told.append)
        services = store.count("service")
    first, *rest = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert (first["record"], first["format_version"], first["title"]) == ("package", "1.0", "Examples")
    assert "resources" not in first
    assert [("record" in line) for line in rest] == [False] * services + [True] * (len(rest) - services)
    assert {line["record"] for line in rest[services:]} >= {"region", "district", "prison", "municipality", "tombstone"}
    assert told == [services]


def test_letters_are_written_as_they_are(tmp_path):
    lines = tmp_path / "p.ndjson"
    with RowStore() as store:
        store.put("service", {"id": "s1", "name": "Straße do řeky Đurđa\u2028x"})
        write_ndjson(lines, DESCRIPTION, store)
    assert "Straße do řeky Đurđa" in lines.read_bytes().decode()
    assert read(lines)[0][1]["name"] == "Straße do řeky Đurđa\u2028x"


def test_a_file_that_is_stopped_while_it_is_written_leaves_the_old_one(tmp_path):
    lines = write_lines(tmp_path / "p.ndjson", HEADER)
    before = lines.read_bytes()

    def stop(_):
        raise Stopped

    with RowStore() as store:
        store.put("service", {"id": "s1"})
        with pytest.raises(Stopped):
            write_ndjson(lines, DESCRIPTION, store, stop)
    assert lines.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["p.ndjson"]


def test_a_folder_that_is_missing_is_told(tmp_path):
    with RowStore() as store, pytest.raises(FolderMissing):
        write_ndjson(tmp_path / "none" / "p.ndjson", DESCRIPTION, store)


def test_kinds_and_keys_that_are_not_known_are_passed_over(tmp_path):
    lines = write_lines(
        tmp_path / "p.ndjson",
        {**HEADER, "format_version": "1.7", "colour": "red", "resources": [{"path": "../x"}]},
        {**SERVICE, "colour": "red", "phones": [{"id": "p1", "number": "1", "colour": "red"}]},
        b"",
        {"record": "colour", "id": "c1"},
        {"record": 7},
        {"record": "tombstone", "id": "s0", "name": "Stará", "reason": "closed", "gone_on": "2025-01-01"},
    )
    assert [(table, row["id"]) for table, row in read(lines)] == [
        ("organization", "o1"),
        ("phone", "p1"),
        ("service", "s1"),
        ("tombstone", "s0"),
    ]
    assert read_header(lines).title == "N"


def test_a_newer_major_version_is_refused_as_made_for_a_newer_program(tmp_path):
    lines = write_lines(tmp_path / "p.ndjson", {**HEADER, "format_version": "2.0", "sample": "maybe"}, SERVICE)
    with pytest.raises(PackageNewer) as caught:
        read(lines)
    assert (caught.value.file, caught.value.detail) == ("p.ndjson", "2.0")


def test_rows_of_lines_are_judged_like_those_of_tables(tmp_path):
    lines = write_lines(tmp_path / "p.ndjson", HEADER, SERVICE, {"id": "s2", "name": "X", "status": "open"})
    rows, _, book = kept(lines)
    assert len(rows["service"]) == 2
    assert [(remark.file, remark.column, remark.value) for remark in book.refused] == [
        ("services.csv", "status", "open"),
    ]


@pytest.mark.parametrize(
    ("line", "number"),
    [
        (b"{", 2),
        (b"[]", 2),
        (b'"text"', 2),
        (b"\xff\xff", 2),
        (b'{"id": NaN}', 2),
        (b'{"id": "a", "id": "b"}', 2),
        (b'{"phones": ' + b"[" * 100_000, 2),
        (b'{"minimum_age": ' + b"9" * 5_000 + b"}", 2),
        (json.dumps(HEADER).encode(), 2),
    ],
)
def test_a_line_that_is_no_service_refuses_the_file(tmp_path, line, number):
    lines = write_lines(tmp_path / "p.ndjson", HEADER, line)
    with pytest.raises(LineMalformed) as caught:
        read(lines)
    assert (caught.value.file, caught.value.detail) == ("p.ndjson", str(number))


@pytest.mark.parametrize("first", [SERVICE, {**HEADER, "record": "service"}, {**HEADER, "sample": "yes"}, b""])
def test_a_file_that_does_not_say_what_it_is_is_refused(tmp_path, first):
    with pytest.raises(LineMalformed) as caught:
        read(write_lines(tmp_path / "p.ndjson", first))
    assert caught.value.detail == "1"


def test_a_service_that_comes_twice_refuses_the_file(tmp_path):
    with pytest.raises(LineMalformed) as caught:
        read(write_lines(tmp_path / "p.ndjson", HEADER, SERVICE, {**SERVICE, "name": "Jiná"}))
    assert caught.value.detail == "3"


def test_a_cut_file_is_refused(tmp_path):
    lines = write_lines(tmp_path / "p.ndjson", HEADER, SERVICE)
    lines.write_bytes(lines.read_bytes()[:-2])
    with pytest.raises(TableCut):
        read(lines)


def test_a_line_beyond_the_limit_is_refused(tmp_path):
    long = {**SERVICE, "description": "x" * ndjson_lines.LONGEST_JSON_LINE_BYTES}
    with pytest.raises(PackageTooLarge):
        read(write_lines(tmp_path / "p.ndjson", HEADER, long))


@pytest.mark.parametrize(("limit", "value"), [("MOST_LINES", 2), ("LARGEST_NDJSON_BYTES", 100)])
def test_a_file_beyond_the_limits_is_refused(tmp_path, monkeypatch, limit, value):
    monkeypatch.setattr(ndjson_lines, limit, value)
    with pytest.raises(PackageTooLarge):
        read(write_lines(tmp_path / "p.ndjson", HEADER, SERVICE, {"record": "colour"}))


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(PackageNotFound), open_package(tmp_path / "none.ndjson"):
        pass


def test_the_name_of_a_file_tells_its_form(tmp_path):
    assert is_ndjson(tmp_path / "A.NDJSON")
    assert not is_ndjson(tmp_path / "ndjson")


@given(
    line=st.binary(max_size=200) | st.binary(max_size=100).map(lambda data: b'{"id": "s1", "name": "' + data + b'"}')
)
def test_no_line_of_any_bytes_breaks_reading(tmp_path_factory, line):
    lines = write_lines(tmp_path_factory.mktemp("lines") / "p.ndjson", HEADER, line)
    found = []
    with suppress(PackageRefused):
        found = read(lines)
    assert all(row["id"] and table in TABLE_NAMED for table, row in found)
