"""Lines that come gzipped are read like any others; what no honest file does is refused."""

import gzip
import json
import os
from collections import deque
from datetime import date

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.errors import (
    LineMalformed,
    PackageTooLarge,
    PackageUnreadable,
    Stopped,
    TableCut,
)
from workpris_desktop.domain.sync_errors import RecordRefused
from workpris_desktop.record import ndjson_lines
from workpris_desktop.record.ndjson import is_ndjson, read_header, read_ndjson
from workpris_desktop.record.ndjson_lines import LONGEST_JSON_LINE_BYTES
from workpris_desktop.record.package import PackageReading, open_package
from workpris_desktop.record.tables import TABLES
from workpris_desktop.record.unpacked_stream import MOST_OVERHEAD_BYTES, SMALL_UNPACKED_BYTES, unpacked_stream

HEADER = {"record": "package", "format_version": "1.0", "name": "n", "title": "N"}
TODAY = date(2026, 11, 2)


def service(number, **more):
    provider = {"id": f"o{number % 3}", "name": "Most", "phones": [{"id": f"p{number % 3}", "number": "1"}]}
    return {"record": "service", "id": f"s{number:05}", "name": f"Poradna {number}", "organization": provider, **more}


def line(value):
    return json.dumps(value).encode() + b"\n"


def pack(path, *values, members=1):
    lines = [line(value) for value in values]
    size = max(1, len(lines) // members)
    parts = [b"".join(lines[begin : begin + size]) for begin in range(0, len(lines), size)]
    path.write_bytes(b"".join(map(gzip.compress, parts)))
    return path


def kept(path, *, whole=False, on_bytes=lambda _: None):
    with open_package(path, TODAY) as package:
        reading = PackageReading(package, shipped_facts(), on_bytes, whole=whole)
        return {table.name: list(reading.rows(table)) for table in TABLES}, reading.book


@pytest.mark.parametrize("members", [1, 4])
def test_packed_lines_say_the_same_as_plain_ones(tmp_path, members):
    values = [HEADER, *map(service, range(40))]
    plain = tmp_path / "p.ndjson"
    plain.write_bytes(b"".join(map(line, values)))
    packed = pack(tmp_path / "p.ndjson.gz", *values, members=members)
    assert kept(packed)[0] == kept(plain)[0]
    assert read_header(packed) == read_header(plain)
    assert len(kept(packed)[0]["organization"]) == 1 + 3


def test_the_name_of_a_packed_file_tells_its_form(tmp_path):
    assert is_ndjson(tmp_path / "CZ-4.ndjson.gz")
    assert is_ndjson(tmp_path / "a.b.NDJSON.GZ")
    assert not is_ndjson(tmp_path / "a.csv.gz")
    assert not is_ndjson(tmp_path / "ndjson.gz")


@pytest.mark.parametrize("share", [0.2, 0.5, 0.95])
def test_a_cut_file_is_refused(tmp_path, share):
    path = pack(tmp_path / "p.ndjson.gz", HEADER, *map(service, range(2000)))
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(TableCut):
        kept(path)


def test_no_flipped_byte_goes_unnoticed(tmp_path):
    path = pack(tmp_path / "p.ndjson.gz", HEADER, *map(service, range(50)))
    data = path.read_bytes()
    before = kept(path)[0]
    for at in range(10, len(data), 37):
        path.write_bytes(data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :])
        with pytest.raises((PackageUnreadable, TableCut, LineMalformed)):
            kept(path)
    path.write_bytes(data)
    assert kept(path)[0] == before


def test_what_is_not_gzipped_or_has_something_behind_it_is_refused(tmp_path):
    path = tmp_path / "p.ndjson.gz"
    path.write_bytes(line(HEADER) + line(service(1)))
    with pytest.raises(PackageUnreadable):
        kept(path)
    path.write_bytes(gzip.compress(line(HEADER) + line(service(1))) + b"more")
    with pytest.raises(PackageUnreadable):
        kept(path)


def read_to_refusal(path, kind):
    """Read lines until they are refused, and return how far that was."""
    with unpacked_stream(path, path.name, path.stat().st_size) as stream:
        with pytest.raises(kind):
            deque(iter(lambda: stream.readline(LONGEST_JSON_LINE_BYTES + 1), b""), maxlen=0)
        return stream


@pytest.mark.parametrize("filling", [b"\n", b" ", b'{"record":"colour"}\n'])
def test_a_bomb_is_refused(tmp_path, filling):
    path = tmp_path / "p.ndjson.gz"
    with gzip.open(path, "wb") as stream:
        stream.write(line(HEADER))
        for _ in range(100):
            stream.write(filling * (1_000_000 // len(filling)))
    with pytest.raises(PackageTooLarge):
        kept(path)
    read = read_to_refusal(path, PackageTooLarge)
    assert read.unpacked_bytes < SMALL_UNPACKED_BYTES + LONGEST_JSON_LINE_BYTES + 2


def test_millions_of_empty_members_are_refused(tmp_path):
    path = tmp_path / "p.ndjson.gz"
    path.write_bytes(gzip.compress(line(HEADER)) + gzip.compress(b"") * 500_000)
    with pytest.raises(PackageUnreadable):
        kept(path)
    assert read_to_refusal(path, PackageUnreadable).bytes_read < 2 * MOST_OVERHEAD_BYTES


def test_a_file_that_unpacks_to_more_than_any_directory_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(ndjson_lines, "LARGEST_NDJSON_BYTES", 3_000)
    with pytest.raises(PackageTooLarge):
        kept(pack(tmp_path / "p.ndjson.gz", HEADER, *map(service, range(100))))


def test_it_can_be_stopped_while_lines_are_read_and_leaves_nothing(tmp_path):
    path = pack(tmp_path / "p.ndjson.gz", HEADER, *(service(n, description=os.urandom(400).hex()) for n in range(2000)))
    workplace = tmp_path / "work"
    workplace.mkdir()
    told = []

    def stop(count):
        told.append(count)
        raise Stopped

    with pytest.raises(Stopped), open_package(path, TODAY, workplace) as package:
        list(PackageReading(package, shipped_facts(), stop).rows(TABLES[0]))
    assert told[0] < path.stat().st_size / 2
    assert list(workplace.iterdir()) == []


def test_progress_never_goes_back_and_ends_with_all(tmp_path):
    path = pack(tmp_path / "p.ndjson.gz", HEADER, *(service(n, description=os.urandom(99).hex()) for n in range(3000)))
    told = []
    with open_package(path, TODAY) as package:
        reading = PackageReading(package, shipped_facts(), told.append)
        for table in TABLES:
            list(reading.rows(table))
        assert told == sorted(told)
        assert told[-1] <= package.size_bytes < told[-1] * 1.05


@pytest.mark.parametrize("packed", [True, False])
def test_a_whole_package_is_refused_at_its_first_bad_record_with_its_line(tmp_path, packed):
    values = [HEADER, service(1), service(2), service(3, status="open"), service(4)]
    path = tmp_path / ("p.ndjson.gz" if packed else "p.ndjson")
    pack(path, *values) if packed else path.write_bytes(b"".join(map(line, values)))
    with pytest.raises(RecordRefused) as caught:
        kept(path, whole=True)
    refused = caught.value
    assert (refused.file, refused.row, refused.fault) == (path.name, 4, "not_in_list")
    assert refused.detail == "service: status open"
    assert len(kept(path)[1].refused) == 1


def test_a_shared_part_that_changes_on_the_way_counts_as_it_was_said_last(tmp_path):
    other = {"id": "o1", "name": "Most", "description": "Nová", "phones": [{"id": "p9", "number": "2"}]}
    values = [HEADER, service(1), service(4), service(7, organization=other), service(10)]
    path = pack(tmp_path / "p.ndjson.gz", *values)
    rows = kept(path)[0]
    columns, row = rows["organization"]
    assert dict(zip(columns, row, strict=True))["description"] == "Nová"
    assert {row[0] for row in rows["phone"][1:]} == {"p1", "p9"}


def test_rows_come_again_where_nobody_asked_to_leave_them_out(tmp_path):
    path = pack(tmp_path / "p.ndjson.gz", HEADER, service(1), service(4))
    seen = []
    read_ndjson(path, lambda table, row: seen.append(row["id"]))
    assert seen.count("o1") == 2
