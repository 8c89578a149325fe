import hashlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.errors import (
    PackageRefused,
    PackageTooLarge,
    TableChanged,
    TableColumnMissing,
    TableCut,
    TableEmpty,
    TableHeadingWrong,
    TableMalformed,
    TableNotText,
)
from workpris_desktop.record.resource import Resource
from workpris_desktop.record.table_file import HeadingRule, TableFile

RULE = HeadingRule(frozenset({"id", "name", "note"}), ("id", "name"))


def read(data, rule=RULE, **said):
    table = TableFile(io.BytesIO(data), Resource("t.csv", **said), rule)
    return [table.heading, *map(tuple, table.records())]


def test_records_are_read_with_quotes_line_ends_and_byte_order_mark():
    data = '\ufeffid,name\r\n1,"a, ""b""\nc"\r\n\r\n2,ž\r\n'.encode()
    assert read(data) == [("id", "name"), ("1", 'a, "b"\nc'), ("2", "ž")]


def test_a_record_with_a_wrong_number_of_fields_is_left_to_the_rules():
    assert read(b"id,name\n1\n1,2,3\n1,2\n") == [("id", "name"), ("1",), ("1", "2", "3"), ("1", "2")]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", TableEmpty),
        (b"\n", TableHeadingWrong),
        (b"id,name", TableCut),
        (b"id,name\n1,a", TableCut),
        (b"id,name\n1,a\n2\n", TableCut),
        (b'id,name\n1,"a\nb\n', TableCut),
        (b'id,name\r\n1,"a\r', TableCut),
        (b"id,name\n1,\xc5", TableCut),
        (b"id,name\n1,\xe9t\xe9\n", TableNotText),
        (b"\xff\xfei\x00d\x00\n", TableNotText),
        (b'id,name\n1,"a"b\n', TableMalformed),
        (b"id,name\n1,a\rb\n", TableMalformed),
        (b"id,id\n", TableHeadingWrong),
        (b"foo,bar\n", TableHeadingWrong),
        (b"id;name\n", TableHeadingWrong),
        (b"id,note\n", TableColumnMissing),
    ],
)
def test_what_is_no_whole_table_is_refused(data, error):
    with pytest.raises(error) as caught:
        read(data)
    assert caught.value.file == "t.csv"


def test_the_heading_must_be_the_one_that_is_declared():
    declared = ("id", "name", "extra")
    assert read(b"id,name,extra\n", fields=declared) == [declared]
    for heading in (b"name,id,extra\n", b"id,name\n", b"id,nom,extra\n", b"id,name,extra,more\n"):
        with pytest.raises(TableHeadingWrong):
            read(heading, fields=declared)
    with pytest.raises(TableColumnMissing) as caught:
        read(b"id,extra\n", fields=declared)
    assert caught.value.detail == "name"


def test_a_table_that_nobody_uses_may_have_any_heading():
    assert read(b"whatever\n1\n", HeadingRule()) == [("whatever",), ("1",)]


def test_a_file_that_differs_from_its_size_or_hash_is_refused():
    data = b"id,name\n1,a\n"
    digest = hashlib.sha256(data).hexdigest()
    assert len(read(data, size_bytes=12, sha256=digest)) == 2
    with pytest.raises(TableChanged):
        read(data, size_bytes=13)
    with pytest.raises(TableChanged):
        read(data.replace(b"a\n", b"b\n"), size_bytes=12, sha256=digest)


@pytest.mark.parametrize("data", [b"id,name\n1,a", b'id,name\r\n1,"a"', b"id,name"])
def test_a_last_line_without_an_end_is_read_where_size_and_hash_prove_the_file_whole(data):
    digest = hashlib.sha256(data).hexdigest()
    assert read(data, size_bytes=len(data), sha256=digest)[0] == ("id", "name")
    for said in ({"size_bytes": len(data)}, {"sha256": digest}, {"size_bytes": len(data) + 1, "sha256": digest}):
        with pytest.raises(TableCut):
            read(data, **said)


def test_a_quote_that_is_still_open_at_the_end_is_a_cut_whatever_the_description_says():
    data = b'id,name\n1,"a'
    with pytest.raises(TableCut):
        read(data, size_bytes=len(data), sha256=hashlib.sha256(data).hexdigest())


@pytest.mark.parametrize(
    "record",
    [b"1," + b"x" * 70_000 + b"\n", b'1,"' + b"line\n" * 15_000 + b'"\n', b'1,"' + b"y" * 60_000 + b"\n" * 80_000],
)
def test_endless_lines_and_fields_are_refused(record):
    with pytest.raises(PackageTooLarge):
        read(b"id,name\n" + record)


@given(st.binary(max_size=200), st.booleans())
def test_any_bytes_give_records_or_an_error_of_ours(data, headed):
    try:
        records = read(b"id,name\n" + data if headed else data)
    except PackageRefused:
        return
    assert records[0][:2] == ("id", "name") or {"id", "name"} <= set(records[0])
