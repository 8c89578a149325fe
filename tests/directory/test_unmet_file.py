"""Unmet needs on disk: counts of what, where, why and in which month, and nothing else."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.directory.unmet_file import add_unmet, drop_unmet, read_unmet
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.unmet_need import MOST_UNMET, UnmetBecause, UnmetNeed, unmet_need

FULL = UnmetNeed("2026-11", "ACC.TMP", "CZ042", UnmetBecause.ALL_FULL)
COST = UnmetNeed("2026-11", "ACC.TMP", "", UnmetBecause.COST)
EARLIER = UnmetNeed("2026-10", "DEB.DEB", "CZ010", UnmetBecause.LANGUAGE)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "unmet.json"


def test_what_comes_again_is_counted_and_in_no_order_of_time(path):
    for unmet in (FULL, EARLIER, FULL, COST):
        add_unmet(path, unmet)
    assert read_unmet(path) == {FULL: 2, COST: 1, EARLIER: 1}
    rows = json.loads(path.read_text())["unmet"]
    assert [row["month"] for row in rows] == ["2026-10", "2026-11", "2026-11"]
    assert {key for row in rows for key in row} == {"month", "service_type", "region", "because", "count"}


def test_a_mistake_is_taken_back(path):
    add_unmet(path, FULL)
    add_unmet(path, FULL)
    drop_unmet(path, FULL)
    assert read_unmet(path) == {FULL: 1}
    drop_unmet(path, FULL)
    drop_unmet(path, COST)
    assert read_unmet(path) == {}


@given(text=st.text(max_size=40), town=st.text(max_size=20))
def test_words_that_were_typed_are_never_kept(text, town):
    unmet = unmet_need(Question(text, service_type="ACC", region="CZ042"), UnmetBecause.ACCESS, date(2026, 11, 23))
    assert unmet == UnmetNeed("2026-11", "ACC", "CZ042", UnmetBecause.ACCESS)


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"month": "2026-13"},
        {"because": "gone"},
        {"count": 0},
        {"count": True},
        {"count": 10**9},
        {"service_type": "x" * 30},
        {"region": 3},
        {"month": None},
    ],
)
def test_a_damaged_row_spoils_no_other(path, row):
    add_unmet(path, FULL)
    told = json.loads(path.read_text())
    damaged = {**told["unmet"][0], **row} if row else {}
    path.write_text(json.dumps({"unmet": [damaged, *told["unmet"]]}))
    assert read_unmet(path) == {FULL: 1}


def test_a_damaged_file_is_put_aside(path):
    path.write_text("[1")
    assert read_unmet(path) == {}
    assert not path.exists()
    add_unmet(path, FULL)
    assert read_unmet(path) == {FULL: 1}


def test_beyond_the_most_the_oldest_months_go(path):
    rows = [
        {
            "month": f"{1000 + at // 12}-{at % 12 + 1:02}",
            "service_type": "",
            "region": "",
            "because": "cost",
            "count": 1,
        }
        for at in range(MOST_UNMET)
    ]
    path.write_text(json.dumps({"unmet": rows}))
    add_unmet(path, FULL)
    kept = read_unmet(path)
    assert len(kept) == MOST_UNMET
    assert FULL in kept
    assert UnmetNeed("1000-01", "", "", UnmetBecause.COST) not in kept
