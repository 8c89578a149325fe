"""``workpris gaps``: one prison, what has changed, the demand of offices, and a picture of the map."""

import json

import pdfplumber
import pytest

from workpris_desktop.domain.demand import DemandCell, DemandKind
from workpris_desktop.domain.demand_table import demand_table
from workpris_desktop.record.demand_file import demand_bytes

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def demand(tmp_path):
    """Return a function that saves the table of an office."""

    def save(name, **counts):
        cells = {DemandCell(DemandKind.NEED, "ACC", region, "2026-09"): count for region, count in counts.items()}
        path = tmp_path / f"{name}.demand.json"
        path.write_bytes(demand_bytes(demand_table(cells, [name * 16], "2026-11")))
        return path

    return save


def test_one_prison_is_told_with_what_runs_inside_and_what_waits_outside(workpris):
    answered = workpris("gaps", "--prison", "Kuřim")
    assert answered.code == 0
    lines = answered.out.splitlines()
    assert lines[:2] == ["Věznice Kuřim", "2 services come into this prison; programmes among them: 0."]
    assert any(line.startswith("Missing inside: Work, ") for line in lines)
    assert any(line.startswith("Housing: missing in 7 of 14 regions: ") for line in lines)


def test_a_prison_that_nobody_knows_is_said_to_be_unknown(workpris):
    assert "No single prison is called" in workpris("gaps", "--prison", "Atlantis").err


def test_the_report_of_a_prison_has_two_pages_at_most(workpris, tmp_path):
    target = tmp_path / "kurim.pdf"
    assert workpris("gaps", "--prison", "Kuřim", "-o", target).code == 0
    with pdfplumber.open(target) as pdf:
        assert len(pdf.pages) <= 2
        assert "What waits outside" in pdf.pages[0].extract_text()


def test_a_prison_has_no_workbook(workpris, tmp_path):
    target = tmp_path / "kurim.xlsx"
    answered = workpris("gaps", "--prison", "Kuřim", "-o", target)
    assert "must end with .pdf" in answered.err
    assert not target.exists()


def test_another_day_is_compared(workpris):
    answered = workpris("gaps", "--since", "2027-12-31", "--in", "CZ")
    assert answered.code == 0
    assert "Opened: 0; closed: 0; otherwise different: " in answered.out
    assert "No room known any more – Housing, Jihomoravský kraj" in answered.out


@pytest.mark.parametrize(("typed", "said"), [("yesterday", "write former, or a day"), ("former", "no former edition")])
def test_what_cannot_be_compared_is_said(workpris, typed, said):
    answered = workpris("gaps", "--since", typed)
    assert answered.code != 0
    assert said in answered.err


def test_tables_of_offices_are_added_up_beside_the_gaps(workpris, demand):
    ours, theirs = demand("a1", CZ042=7, CZ010=20), demand("b2", CZ042=3, CZ010=9, CZ064=9)
    answered = workpris("gaps", "--in", "CZ", "--demand", ours, theirs)
    assert "Housing, Ústecký kraj: needed by clients 8–11 times; offices that tell of it: 2." in answered.out
    twice = workpris("gaps", "--demand", ours, ours)
    assert twice.code != 0
    assert "the same months" in twice.err


def test_demand_stands_in_the_report_and_the_workbook(workpris, demand, tmp_path):
    target = tmp_path / "gaps.pdf"
    assert workpris("gaps", "--in", "CZ", "--demand", demand("a1", CZ042=7), "-o", target).code == 0
    with pdfplumber.open(target) as pdf:
        text = "\n".join(page.extract_text() for page in pdf.pages)
    assert len(pdf.pages) <= 2
    assert "needed by clients 7 times" in text
    assert "Housing on the map" in text


def test_a_file_that_is_no_table_of_demand_is_refused(workpris, tmp_path):
    path = tmp_path / "other.demand.json"
    path.write_text(json.dumps({"format": "other", "version": 1}), encoding="utf-8")
    assert "is not what an office saves as demand" in workpris("gaps", "--demand", path).err


def test_the_map_is_saved_as_a_picture(workpris, tmp_path):
    target = tmp_path / "map.png"
    assert workpris("gaps", "--in", "SI", "-o", target).code == 0
    assert target.read_bytes().startswith(PNG)


@pytest.mark.parametrize("asked", [("--by", "district"), ("--by", "prison"), ("--in", "CZ042")])
def test_where_there_is_no_map_there_is_no_picture(workpris, tmp_path, asked):
    target = tmp_path / "map.png"
    answered = workpris("gaps", *asked, "-o", target)
    assert "There is no map of that" in answered.err
    assert not target.exists()
