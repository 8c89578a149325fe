"""Slips of offices become a work list, in which what the publisher wrote stays."""

import csv
from datetime import date

import openpyxl
import pytest

from tests.support.slips import PARISH, TODAY, correction
from workpris_desktop.domain.errors import PackageRefused, PackageUnreadable
from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.slip import ReportedRecord, Slip, WrongLine
from workpris_desktop.domain.slip_errors import SlipFileAltered, SlipFileUnreadable, WorklistUnreadable
from workpris_desktop.publishing.slips import take_slips
from workpris_desktop.publishing.worklist import read_worklist
from workpris_desktop.record.ndjson import read_ndjson
from workpris_desktop.sync.slip_box import SlipBox

ENDINGS = pytest.mark.parametrize("ending", ["xlsx", "csv"])
LIVE = ("=1+1", "+1", "-1", "@SUM(A1)", "\uff1dcmd|' /C calc'!A0", "'=1", '=HYPERLINK("http://x")')


def office(folder, name, *slips):
    """Return the file that an office hands over."""
    home = folder / name
    home.mkdir()
    for slip in slips:
        SlipBox(home).add(slip)
    SlipBox(home).export(folder / f"{name}.json", TODAY)
    return folder / f"{name}.json"


def about(record_id, name):
    return ReportedRecord(record_id, name, "Directory", date(2026, 11, 15), 7)


def rows(worklist):
    return read_worklist(worklist).rows


@ENDINGS
def test_slips_of_several_offices_stand_in_one_list_sorted_by_record(tmp_path, ending):
    files = [
        office(tmp_path, "a", correction("1", record=about("z", "Žofín")), Slip.gap(MissingService(TODAY, "DEB"))),
        office(tmp_path, "b", correction("2", record=about("a", "Azyl")), correction("3", WrongLine.HOURS)),
    ]
    worklist = tmp_path / f"worklist.{ending}"
    report = take_slips(files, worklist, "cs")
    assert [row.get("name") for row in rows(worklist)] == ["Azyl", "Dluhová poradna", "Žofín", None]
    assert (report.read, report.added, report.known) == (4, 4, 0)
    assert sorted(each.slips for each in report.offices) == [2, 2]
    first = rows(worklist)[1]
    assert (first["line"], first["right"], first["said by"], first["said on"]) == ("hours", "3", "telephone", TODAY)
    assert (first["issued"], first["sequence"], first["directory"]) == (date(2026, 11, 15), "7", "Directory of help")
    assert rows(worklist)[3]["right"] == "DEB"


@ENDINGS
def test_reading_again_keeps_what_the_publisher_wrote(tmp_path, ending):
    slips = [correction(str(number)) for number in range(3)]
    worklist = tmp_path / f"worklist.{ending}"
    take_slips([office(tmp_path, "a", *slips[:2])], worklist, "en")
    written_in(worklist, {"state": "done", "remark": "= rang them", "my own": "-5"})
    report = take_slips([office(tmp_path, "b", *slips)], worklist, "en")
    assert (report.added, report.known, report.differing) == (1, 2, ())
    there = rows(worklist)
    assert len(there) == 3
    kept = [row for row in there if row.get("state")]
    assert [(row["state"], row["remark"], row["my own"]) for row in kept] == [("done", "= rang them", "-5")]
    take_slips([office(tmp_path, "c", *slips)], worklist, "en")
    assert rows(worklist) == there


def written_in(worklist, cells):
    """Write into the first row of a work list as a person does, in a column of one's own, too."""
    if worklist.suffix == ".xlsx":
        book = openpyxl.load_workbook(worklist)
        sheet = book.active
        heads = [cell.value for cell in sheet[1]]
        for name, text in cells.items():
            if name not in heads:
                heads.append(name)
                sheet.cell(1, len(heads), name)
            sheet.cell(2, heads.index(name) + 1, text).data_type = "s"
        book.save(worklist)
        return
    lines = worklist.read_text(encoding="utf-8-sig").splitlines()
    values = [cells["state"], cells["remark"], *lines[1].split(",")[2:]]
    lines[0] += ',"my own"'
    lines[1] = ",".join(values) + f",{cells['my own']}"
    worklist.write_text("\n".join([lines[0], lines[1], *(f'{line},""' for line in lines[2:])]), encoding="utf-8")


def test_doubles_are_dropped(tmp_path):
    slip = correction()
    files = [office(tmp_path, "a", slip), office(tmp_path, "b", slip)]
    report = take_slips([*files, files[0]], tmp_path / "w.csv", "en")
    assert (report.read, report.added, report.known) == (3, 1, 2)


def test_a_slip_with_the_id_of_another_changes_nothing_and_is_named(tmp_path):
    slip = correction()
    other = Slip(slip.id, TODAY, correction("000").about)
    take_slips([office(tmp_path, "a", slip)], tmp_path / "w.csv", "en")
    report = take_slips([office(tmp_path, "b", other)], tmp_path / "w.csv", "en")
    assert report.differing == (slip.id,)
    assert [row["right"] for row in rows(tmp_path / "w.csv")] == ["585 123 456"]


def test_an_altered_file_is_refused_by_name_and_the_others_are_read(tmp_path):
    files = [office(tmp_path, name, correction(name)) for name in "ab"]
    files[0].write_bytes(files[0].read_bytes().replace(b'"right": "a"', b'"right": "x"'))
    (tmp_path / "c.json").write_bytes(b"{}")
    report = take_slips([*files, tmp_path / "c.json", tmp_path / "none.json"], tmp_path / "w.csv", "en")
    assert [(type(each), each.file) for each in report.refused] == [
        (SlipFileAltered, "a.json"),
        (SlipFileUnreadable, "c.json"),
        (SlipFileUnreadable, "none.json"),
    ]
    assert [row["right"] for row in rows(tmp_path / "w.csv")] == ["b"]


def test_where_no_file_can_be_read_no_list_is_made(tmp_path):
    (tmp_path / "c.json").write_bytes(b"{}")
    take_slips([tmp_path / "c.json"], tmp_path / "w.xlsx", "en")
    assert not (tmp_path / "w.xlsx").exists()


@pytest.mark.parametrize("live", LIVE)
def test_no_cell_is_a_formula(tmp_path, live):
    name = about("=1+1", live)
    file = office(tmp_path, "a", correction(live, WrongLine.OTHER, record=name, sender=live))
    take_slips([file], tmp_path / "w.xlsx", "en")
    sheet = openpyxl.load_workbook(tmp_path / "w.xlsx").active
    assert all(cell.data_type in "sdn" for row in sheet.iter_rows() for cell in row)
    for _ in range(2):
        take_slips([file], tmp_path / "w.csv", "en")
    table = csv.reader((tmp_path / "w.csv").read_text(encoding="utf-8-sig").splitlines())
    assert not [cell for row in table for cell in row if cell.startswith(("=", "+", "-", "@", "\uff1d"))]


@pytest.mark.parametrize("content", ["a,b\n1,2\n", "slip,slip\n1,2\n", "slip,x,x\n1,2,3\n"])
def test_what_is_no_work_list_is_left_as_it_is(tmp_path, content):
    worklist = tmp_path / "w.csv"
    worklist.write_text(content)
    with pytest.raises(WorklistUnreadable):
        take_slips([office(tmp_path, "a", correction(), Slip.proposal(PARISH, TODAY))], worklist, "en")
    assert worklist.read_text() == content
    assert not (tmp_path / "w-proposals.ndjson").exists()


def test_a_second_sheet_of_the_publisher_is_not_lost(tmp_path):
    worklist = tmp_path / "w.xlsx"
    take_slips([office(tmp_path, "a", correction())], worklist, "en")
    book = openpyxl.load_workbook(worklist)
    book.create_sheet("mine").append(["a", "b"])
    book.save(worklist)
    before = worklist.read_bytes()
    with pytest.raises(WorklistUnreadable):
        take_slips([office(tmp_path, "b", correction())], worklist, "en")
    assert worklist.read_bytes() == before


def test_a_row_that_the_publisher_added_stays(tmp_path):
    worklist = tmp_path / "w.csv"
    take_slips([office(tmp_path, "a", correction())], worklist, "en")
    with worklist.open("a", encoding="utf-8") as file:
        file.write('"to do","ring the ministry"\r\n')
    take_slips([office(tmp_path, "b", correction())], worklist, "en")
    assert [row["remark"] for row in rows(worklist) if "remark" in row] == ["ring the ministry"]
    assert len(rows(worklist)) == 3


def test_a_damaged_work_list_is_refused(tmp_path):
    worklist = tmp_path / "w.xlsx"
    worklist.write_bytes(b"PK garbage")
    with pytest.raises(PackageUnreadable):
        take_slips([office(tmp_path, "a", correction())], worklist, "en")
    assert worklist.read_bytes() == b"PK garbage"


def proposed(folder):
    found = {}

    def put(table, row):
        found.setdefault(table, {})[row["id"]] = row

    read_ndjson(folder / "w-proposals.ndjson", put)
    return found


def test_proposals_become_a_package_beside_the_work_list(tmp_path):
    report = take_slips([office(tmp_path, "a", Slip.proposal(PARISH, TODAY))], tmp_path / "w.xlsx", "en")
    assert report.proposals == tmp_path / "w-proposals.ndjson"
    assert proposed(tmp_path)["service"]["proposal-1"]["name"] == "Parish of St Anne"
    assert proposed(tmp_path)["phone"]["proposal-1:p"]["number"] == "+420 606 123 456"
    assert rows(tmp_path / "w.xlsx")[0]["name"] == "Parish of St Anne"


def test_proposals_are_added_to_those_of_before_and_a_newer_one_counts(tmp_path):
    other = {**PARISH, "id": "proposal-2", "name": "Landlord", "phones": [{"id": "p2", "number": "1"}]}
    first = office(tmp_path, "a", Slip.proposal(PARISH, TODAY), Slip.proposal(other, TODAY))
    take_slips([first], tmp_path / "w.xlsx", "en")
    newer = {**PARISH, "name": "Parish", "phones": []}
    take_slips([office(tmp_path, "b", Slip.proposal(newer, TODAY))], tmp_path / "w.xlsx", "en")
    found = proposed(tmp_path)
    assert {key: row["name"] for key, row in found["service"].items()} == {
        "proposal-1": "Parish",
        "proposal-2": "Landlord",
    }
    assert set(found["phone"]) == {"p2"}


def test_proposals_that_cannot_be_read_are_left_as_they_are(tmp_path):
    (tmp_path / "w-proposals.ndjson").write_bytes(b"garbage\n")
    with pytest.raises(PackageRefused):
        take_slips([office(tmp_path, "a", Slip.proposal(PARISH, TODAY))], tmp_path / "w.xlsx", "en")
    assert (tmp_path / "w-proposals.ndjson").read_bytes() == b"garbage\n"
    assert not (tmp_path / "w.xlsx").exists()
