"""Tables of demand leave an office without a small number or a word of text, and are added up as ranges."""

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.demand import DemandCell, DemandKind
from workpris_desktop.domain.demand_errors import DemandCountedTwice, DemandFileFaulty, DemandFileNewer
from workpris_desktop.domain.demand_table import DemandTable, added_up, demand_table
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.record.demand_file import demand_bytes, read_demand, read_tables
from workpris_desktop.wording.messages import message_for

OURS, THEIRS = "a" * 32, "b" * 32
NOW = "2026-11"

cells = st.builds(
    DemandCell,
    st.sampled_from(DemandKind),
    st.sampled_from(("ACC", "DEB", "")),
    st.sampled_from(("CZ042", "CZ064", "")),
    st.sampled_from(("2026-08", "2026-09", "2026-10")),
    st.sampled_from(("", "full")),
)
counted = st.dictionaries(cells, st.integers(1, 30), max_size=30)


def saved(folder, name, counts, source=OURS, this_month=NOW):
    path = folder / name
    path.write_bytes(demand_bytes(demand_table(counts, [source], this_month)))
    return path


def numbers_in(value):
    if isinstance(value, dict) and set(value) == {"from", "to"}:
        yield value["from"], value["to"]
    elif isinstance(value, dict):
        for each in value.values():
            yield from numbers_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from numbers_in(each)
    elif isinstance(value, int):
        yield value, value


@given(counted)
def test_what_is_written_is_read_again_and_has_no_cell_of_one_to_four(tmp_path_factory, counts):
    path = saved(tmp_path_factory.mktemp("demand"), "a.demand.json", counts)
    assert read_demand(path) == demand_table(counts, [OURS], NOW)
    rows = json.loads(path.read_bytes())["rows"]
    assert all(high > 4 or (low, high) == (1, 4) for low, high in numbers_in(rows))


@given(counted, counted)
def test_the_true_sum_of_two_offices_lies_within_what_is_told(ours, theirs):
    tables = [demand_table(ours, [OURS], NOW), demand_table(theirs, [THEIRS], NOW)]
    truth = Counter()
    for table, counts in zip(tables, (ours, theirs), strict=True):
        told = {(row.kind, row.service_type, each.region) for row in table.rows for each in row.regions}
        for cell, count in counts.items():
            key = (cell.kind, cell.service_type, cell.region)
            truth[key if key in told else (*key[:2], "")] += count
    sums = {(each.kind, each.service_type, each.region): each.told for each in added_up(tables)}
    assert sums.keys() == truth.keys()
    assert all(sums[key].low <= count <= sums[key].high for key, count in truth.items())


def test_a_month_that_is_not_over_is_left_out():
    counts = {DemandCell(DemandKind.NEED, "ACC", "CZ042", month): 9 for month in ("2026-10", "2026-11")}
    (row,) = demand_table(counts, [OURS], NOW).rows
    assert row.told == (9, 9)
    assert list(row.regions[0].months) == ["2026-10"]


def test_the_same_office_and_months_are_not_counted_twice(tmp_path):
    counts = {DemandCell(DemandKind.NEED, "ACC", "CZ042", "2026-10"): 9}
    ours, again = (saved(tmp_path, name, counts) for name in ("a.demand.json", "b.demand.json"))
    theirs = saved(tmp_path, "c.demand.json", counts, THEIRS)
    with pytest.raises(DemandCountedTwice) as raised:
        read_tables([ours, theirs, again])
    assert "b.demand.json" in message_for(raised.value).sentence
    (found,) = added_up(read_tables([ours, theirs]))
    assert (found.told, found.tables) == ((18, 18), 2)


def test_other_months_of_the_same_office_are_added():
    one, two = (
        demand_table({DemandCell(DemandKind.NEED, "ACC", "CZ042", month): 9}, [OURS], "2027-01")
        for month in ("2026-10", "2026-11")
    )
    assert not one.overlaps(two)
    assert one.overlaps(one)


def test_nothing_at_all_is_a_table_too(tmp_path):
    assert read_demand(saved(tmp_path, "a.demand.json", {})) == DemandTable((OURS,), "", "", ())


@pytest.mark.parametrize(
    "change",
    [
        {"format": "another"},
        {"note": "Jana Nováková"},
        {"sources": ["Jana"]},
        {"sources": []},
        {"first_month": "2026-13"},
        {"rows": [{"kind": "need", "type": "ACC", "total": 3}]},
        {"rows": [{"kind": "need", "type": "ACC", "total": {"from": 2, "to": 2}}]},
        {"rows": [{"kind": "need", "type": "ACC", "total": {"from": 5, "to": 4}}]},
        {"rows": [{"kind": "need", "type": "Jana Nováková z Brna", "total": 9}]},
        {"rows": [{"kind": "wish", "type": "ACC", "total": 9}]},
        {"rows": "none"},
    ],
)
def test_what_is_no_table_is_refused_with_a_sentence(tmp_path, change):
    path = saved(tmp_path, "a.demand.json", {})
    path.write_text(json.dumps(json.loads(path.read_bytes()) | change), encoding="utf-8")
    with pytest.raises(DemandFileFaulty) as raised:
        read_demand(path)
    assert "a.demand.json" in message_for(raised.value).sentence


def test_a_newer_table_says_so(tmp_path):
    path = tmp_path / "a.demand.json"
    path.write_text('{"format": "workpris-demand", "version": 2, "more": 1}', encoding="utf-8")
    with pytest.raises(DemandFileNewer):
        read_demand(path)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("demand") / "a.demand.json"
    path.write_bytes(data)
    with pytest.raises(MachineFault):
        read_demand(path)


def test_no_file_is_no_table(tmp_path):
    with pytest.raises(DemandFileFaulty):
        read_demand(tmp_path / "none.demand.json")
