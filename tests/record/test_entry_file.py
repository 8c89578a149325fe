"""Entries of an office on their way to another computer: whatever comes in is judged first."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.directory.office_samples import TOWNS, WEEKS, entry
from workpris_desktop.domain.entry_errors import EntriesUnreadable
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.own_entry import OWN_PREFIX
from workpris_desktop.record.entry_file import LARGEST_ENTRIES_BYTES, entries_bytes, entries_in, read_entries
from workpris_desktop.record.entry_phone import phone_of
from workpris_desktop.record.entry_record import entry_as_proposal, entry_as_service
from workpris_desktop.record.nested import unfold

FULL = entry(
    1, hours=WEEKS[1], sex=Sex.MEN, minimum_age=18, maximum_age=60, is_free=True, remark="Zvoňte", corrects="x"
)


def changed(**values):
    said = json.loads(entries_bytes([FULL]))
    said["entries"][0] |= values
    return json.dumps(said).encode()


def test_entries_come_back_as_they_were_and_always_as_the_same_bytes(tmp_path):
    entries = (FULL, entry(2, town=TOWNS[5]), entry(3, by_appointment=True))
    (tmp_path / "entries.json").write_bytes(entries_bytes(reversed(entries)))
    assert read_entries(tmp_path / "entries.json") == entries
    assert entries_bytes(entries) == entries_bytes(reversed(entries))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'{"format_version":"9.0","entries":[]}',
        b"[" * 100_000,
        changed(id="s:1"),
        changed(id="office:\u202e0000000"),
        changed(name=""),
        changed(name="\u200b"),
        changed(name="x" * 201),
        changed(remark="x" * 301),
        changed(client="Novák"),
        changed(minimum_age=70),
        changed(maximum_age=-1),
        changed(hours=[[["8:00", "9:00"]]] * 7),
        changed(hours=[[["08:00", "07:00"], ["09:00", "10:00"]]] * 7),
        changed(hours=[[["08:00", "09:00"]]] * 6),
        changed(changed_at="2026-06-01T08:00:00"),
        changed(changed_at=5),
        changed(checked_on="31.12.2026"),
        changed(town={"name": "Brno", "latitude": 100}),
        changed(town={"name": "Brno", "country": "Czechia"}),
        b" " * (LARGEST_ENTRIES_BYTES + 1),
    ],
)
def test_what_breaks_a_rule_is_refused_whole(data):
    with pytest.raises(EntriesUnreadable):
        entries_in(data, "entries.json")


def test_one_id_may_not_be_there_twice():
    said = json.loads(entries_bytes([FULL]))
    said["entries"] *= 2
    with pytest.raises(EntriesUnreadable):
        entries_in(json.dumps(said).encode(), "entries.json")


@given(st.binary(max_size=300), st.integers(0, 900))
def test_nothing_but_our_own_error_comes_of_any_bytes(noise, at):
    data = entries_bytes([FULL])
    for mutated in (noise, data[:at] + noise + data[at + len(noise) :]):
        try:
            entries = entries_in(mutated, "entries.json")
        except EntriesUnreadable:
            continue
        assert entries_in(entries_bytes(entries), "entries.json") == entries


def test_an_entry_is_a_record_without_a_word_of_who_made_it():
    service = entry_as_service(FULL)
    rows = []
    unfold(service, lambda table, row: rows.append((table, row)))
    tables = {table for table, _ in rows}
    assert {"service", "phone", "schedule", "location", "address", "attribute", "taxonomy_term"} <= tables
    assert "organization" not in tables
    assert "corrects" not in service


def test_a_proposal_has_no_id_that_only_an_office_may_have():
    assert OWN_PREFIX not in json.dumps(entry_as_proposal(FULL))
    assert entry_as_proposal(FULL)["name"] == FULL.name


@pytest.mark.parametrize(
    ("typed", "country", "kept"),
    [
        ("541123456", "CZ", "+420 541 123 456"),
        ("+420 541 123 456", "", "+420 541 123 456"),
        ("01 234 56 78", "SI", "+386 1 234 56 78"),
        ("116 123", "AT", "116 123"),
        ("541123456", "", ""),
        ("541 12", "CZ", ""),
        ("call 541123456", "CZ", ""),
        ("", "CZ", ""),
    ],
)
def test_a_number_is_kept_in_international_form(typed, country, kept):
    assert phone_of(typed, country) == kept
