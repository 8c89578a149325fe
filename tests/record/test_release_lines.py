"""The lines of a release: sorted, gzipped, compared, and made of a former state and a delta."""

import gzip
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.errors import LineMalformed, PackageTooLarge, PackageUnreadable, TableCut
from workpris_desktop.record.release_lines import (
    GONE,
    ReleaseLines,
    amended,
    applied,
    differences,
    gone_line,
    gzipped,
    kind_and_id,
    line_key,
    paired,
    release_line,
)

IDS = st.text(min_size=1, max_size=12)
STATES = st.dictionaries(st.tuples(st.sampled_from(["service", "region"]), IDS), st.text(max_size=20), max_size=20)


def lines_of(state):
    lines = [release_line(kind, {"id": name, "name": text}) for (kind, name), text in state.items()]
    return sorted((line_key(line), line) for line in lines)


def packed(*lines):
    return io.BytesIO(gzip.compress(b"".join(lines)))


@given(IDS)
def test_a_key_tells_table_and_id_of_its_line(name):
    line = release_line("service", {"id": name, "name": "Kotva"})
    assert kind_and_id(line_key(line)) == ("service", name)
    assert json.loads(line)["name"] == "Kotva"


@given(IDS)
def test_a_line_that_takes_another_away_has_its_key(name):
    key = line_key(release_line("service", {"id": name}))
    gone = gone_line(key)
    assert line_key(gone) == key
    assert json.loads(gone) == {"record": GONE, "id": name, "of": "service"}


@given(STATES, STATES)
def test_a_former_state_and_what_differs_make_the_new_state(former, now):
    old, new = lines_of(former), lines_of(now)
    changed = [(key, line if line is not None else gone_line(key)) for key, _, line in differences(old, new)]
    assert list(applied(old, changed)) == [line for _, line in new]


@given(STATES, STATES)
def test_what_a_delta_makes_is_told_beside_what_was(former, now):
    old, new = lines_of(former), lines_of(now)
    changed = [(key, line if line is not None else gone_line(key)) for key, _, line in differences(old, new)]
    assert list(amended(old, changed)) == list(paired(old, new))


@given(STATES)
def test_nothing_differs_from_itself(state):
    lines = lines_of(state)
    assert list(differences(lines, lines)) == []


def test_the_same_lines_give_the_same_file_at_any_time(tmp_path):
    for name in ("one.gz", "another.gz"):
        with gzipped(tmp_path / name) as stream:
            stream.write(release_line("service", {"id": "s-1"}))
    assert (tmp_path / "one.gz").read_bytes() == (tmp_path / "another.gz").read_bytes()


def test_lines_are_read_back_with_their_hash(tmp_path):
    lines = lines_of({("service", "b"): "1", ("service", "a"): "2", ("region", "c"): "3"})
    with gzipped(tmp_path / "part.gz") as stream:
        for _, line in lines:
            stream.write(line)
    with (tmp_path / "part.gz").open("rb") as stream:
        read = ReleaseLines(stream, "part.gz")
        assert list(read) == lines
        assert read.size_bytes == sum(len(line) for _, line in lines)
        assert len(read.sha256) == 64


def test_the_heading_of_a_delta_is_read_first():
    heading = b'{"record":"delta","id":"1-2"}\n'
    read = ReleaseLines(packed(heading, release_line("service", {"id": "a"})), "delta.gz")
    assert read.first() == heading
    assert [kind_and_id(key) for key, _ in read] == [("service", "a")]


def test_an_empty_file_has_no_heading():
    assert ReleaseLines(packed(), "delta.gz").first() == b""


@pytest.mark.parametrize(
    "lines",
    [
        [b'{"id":"a"}\n'],
        [b"[]\n"],
        [b'{"record":"service","id":"b"}\n', b'{"record":"service","id":"a"}\n'],
        [b'{"record":"service","id":"a"}\n', b'{"record":"service","id":"a"}\n'],
    ],
    ids=["no record", "no object", "out of order", "twice"],
)
def test_what_is_no_line_of_a_release_is_refused(lines):
    with pytest.raises(LineMalformed):
        list(ReleaseLines(packed(*lines), "part.gz"))


def test_a_file_that_ends_in_the_middle_of_a_line_is_refused():
    with pytest.raises(TableCut):
        list(ReleaseLines(packed(b'{"record":"service","id":"a"}'), "part.gz"))


@pytest.mark.parametrize(
    "data", [b"no gzip", gzip.compress(b'{"record":"service","id":"a"}\n' * 2)[:-9]], ids=["no gzip", "cut"]
)
def test_a_damaged_file_is_refused(data):
    with pytest.raises((PackageUnreadable, LineMalformed)):
        list(ReleaseLines(io.BytesIO(data), "part.gz"))


def test_a_bomb_is_refused_before_it_has_unpacked():
    line = release_line("service", {"id": "a", "name": "x" * 1_900_000})
    lines = [line.replace(b'"id":"a"', b'"id":"%04d"' % number) for number in range(50)]
    bomb = packed(*lines)
    read = ReleaseLines(bomb, "part.gz")
    with pytest.raises(PackageTooLarge):
        list(read)
    assert read.size_bytes < 10_000_000


def test_a_line_beyond_the_limit_is_refused():
    with pytest.raises(PackageTooLarge):
        list(ReleaseLines(packed(release_line("service", {"id": "a", "name": "x" * 2_000_001})), "part.gz"))


def test_more_than_was_signed_is_refused():
    with pytest.raises(PackageTooLarge):
        list(ReleaseLines(packed(release_line("service", {"id": "a", "name": "x" * 100})), "part.gz", most_bytes=50))
