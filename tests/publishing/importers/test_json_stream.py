"""JSON read entry by entry, and what is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.errors import PackageNotFound, PackageTooLarge, SourceUnreadable
from workpris_desktop.publishing.importers import json_stream
from workpris_desktop.publishing.importers.json_stream import json_entries


def entries(tmp_path, text, *keys):
    path = tmp_path / "a.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(json_entries(path, *keys))


def test_a_list_gives_its_entries(tmp_path):
    assert entries(tmp_path, '[{"a": 1}, {"a": 2}]') == [{"a": 1}, {"a": 2}]


def test_an_object_gives_the_entries_below_the_key_that_it_has(tmp_path):
    assert entries(tmp_path, '{"page": 1, "contents": [{"a": [1]}]}', "content", "contents") == [{"a": [1]}]


def test_an_object_without_such_a_key_is_the_only_entry(tmp_path):
    assert entries(tmp_path, '{"a": {"contents": [1]}}', "contents") == [{"a": {"contents": [1]}}]


def test_a_byte_order_mark_is_passed_over(tmp_path):
    assert entries(tmp_path, b'\xef\xbb\xbf[{"a": "\xc4\x8d"}]') == [{"a": "č"}]


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"   ",
        b"7",
        b"null",
        b'"text"',
        b"{",
        b'[{"a": 1}, ',
        b'[{"a": 1}',
        b'[{"a": nan}]',
        b'[{"a": "\xff\xfe"}]',
        b"<html></html>",
        b"[1] [2]",
        b'[{"a": 1}\x00]',
        b"[" + b"1" * 10_000 + b"]",
    ],
)
def test_what_is_no_json_or_is_cut_is_refused(tmp_path, text):
    with pytest.raises(SourceUnreadable) as caught:
        entries(tmp_path, text)
    assert caught.value.file == "a.json"


def test_entries_come_before_the_rest_is_read(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b'{"contents": [' + b'{"a": "%s"},' % (b"x" * 1000) * 1000 + b"cut")
    walk = json_entries(path, "contents")
    assert [len(next(walk)["a"]) for _ in range(500)] == [1000] * 500
    with pytest.raises(SourceUnreadable):
        list(walk)


def test_a_deep_entry_is_refused(tmp_path):
    with pytest.raises(SourceUnreadable):
        entries(tmp_path, "[" * 60 + "]" * 60)
    with pytest.raises(SourceUnreadable):
        entries(tmp_path, '[{"a":' * 100_000)


def test_brackets_in_texts_are_not_deep(tmp_path):
    value = [{"a": "[" * 50 + '\\"' + "{" * 50 + "\\"}] * 3
    assert entries(tmp_path, json.dumps(value)) == value


@given(st.recursive(st.text('[]{}"\\x', max_size=5), lambda below: st.lists(below, max_size=3), max_leaves=20))
def test_depth_is_counted_as_json_means_it(value):
    text = json.dumps(value).encode()
    for size in (1, 3, len(text)):
        watch = json_stream._Depth()
        pieces = [text[at : at + size] for at in range(0, len(text), size)]
        passed = [watch.is_passed_by(piece) for piece in pieces]
        assert not any(passed)
        assert watch._depth == 0


def test_an_entry_beyond_the_limit_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(json_stream, "LARGEST_ENTRY_BYTES", 100_000)
    many = b"[" + b",".join(b'{"a": "%d"}' % number for number in range(30_000)) + b"]"
    assert len(many) > 300_000
    assert len(entries(tmp_path, many)) == 30_000
    with pytest.raises(PackageTooLarge):
        entries(tmp_path, b'[{"a": "' + b"x" * 300_000 + b'"}]')


def test_a_file_beyond_the_limit_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(json_stream, "LARGEST_PACKAGE_BYTES", 3)
    with pytest.raises(PackageTooLarge):
        entries(tmp_path, "[{}]")


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(PackageNotFound):
            list(json_entries(path))
