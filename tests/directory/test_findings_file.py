import json
from datetime import date

import pytest

from workpris_desktop.directory.findings_file import read_findings, write_findings
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.own_finding import NO_FINDINGS, OwnFinding, Topic, findings_of

DAY = date(2026, 11, 22)
FOUND = findings_of(
    [
        OwnFinding("s1", Topic.ROOM, CapacityState.TAKING, DAY),
        OwnFinding("s1", Topic.PETS, YesNo.CASE_BY_CASE, DAY),
        OwnFinding("č-2", Topic.WOMEN, YesNo.NO, date(2026, 1, 1)),
    ]
)
GOOD = {"service": "s1", "topic": "pets", "answer": "yes", "on": "2026-11-22"}


def test_findings_survive(tmp_path):
    path = tmp_path / "findings.json"
    write_findings(path, FOUND)
    assert read_findings(path) == FOUND
    write_findings(path, NO_FINDINGS)
    assert read_findings(path) == NO_FINDINGS


def test_the_most_findings_with_the_longest_ids_are_read_again(tmp_path):
    path = tmp_path / "findings.json"
    many = findings_of(
        OwnFinding(f"{number:05}{'ž' * 250}", Topic.NOT_FROM_REGION, YesNo.CASE_BY_CASE, DAY)
        for number in range(10_001)
    )
    assert len(many) == 10_000
    write_findings(path, many)
    assert read_findings(path) == many


def test_no_file_is_no_findings(tmp_path):
    assert read_findings(tmp_path / "none.json") == NO_FINDINGS
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "damage",
    [b"", b"[]", b"7", b"{}", b'{"findings": 7}', b'{"findings": {}}', b"[" * 60_000, b"\xff", b'{"findings": ['],
)
def test_a_file_of_another_shape_is_no_findings_and_kept_beside(tmp_path, damage):
    path = tmp_path / "findings.json"
    path.write_bytes(damage)
    assert read_findings(path) == NO_FINDINGS
    assert (tmp_path / "findings.json.damaged").read_bytes() == damage


@pytest.mark.parametrize(
    "change",
    [
        {"service": ""},
        {"service": 7},
        {"service": "half \ud800"},
        {"service": "x" * 256},
        {"topic": "age"},
        {"topic": ["pets"]},
        {"topic": "room"},
        {"answer": ""},
        {"answer": "taking"},
        {"answer": {}},
        {"topic": "room", "answer": "not_known"},
        {"on": "yesterday"},
        {"on": 20261122},
    ],
)
def test_a_finding_that_is_none_of_ours_leaves_the_others(tmp_path, change):
    path = tmp_path / "findings.json"
    path.write_text(json.dumps({"findings": [GOOD | change, 7, None, [], {}, GOOD | {"topic": "arson"}]}))
    assert read_findings(path) == findings_of([OwnFinding("s1", Topic.ARSON, YesNo.YES, DAY)])


def test_findings_that_cannot_be_written_are_said(tmp_path):
    with pytest.raises(MachineFault):
        write_findings(tmp_path / "none" / "findings.json", FOUND)
