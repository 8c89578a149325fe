import json

import pytest

from tests.support.packages import LEGAL_AID, bare_draft, full_draft, shipped_facts
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.errors import (
    DescriptorUnreadable,
    PackageEmpty,
    PackageTooLarge,
    Stopped,
    TableChanged,
    TableCut,
    TableMissing,
)
from workpris_desktop.record import limits, package
from workpris_desktop.record.package import PackageReading, open_package
from workpris_desktop.record.tables import FILES_PASSED_OVER, TABLES

FACTS = shipped_facts()


class Read:
    """A package read to its end: rows by table as sets of named cells, and what was remarked."""

    def __init__(self, path, on_bytes=lambda count: None, today=None):
        with open_package(path, today) as opened:
            reading = PackageReading(opened, FACTS, on_bytes)
            self.rows = {table.name: self._named(list(reading.rows(table))) for table in TABLES}
            reading.pass_over_rest()
        self.book = reading.book
        self.rows_read = reading.rows_read
        self.rows_kept = reading.rows_kept

    @staticmethod
    def _named(rows):
        return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]

    @property
    def refused(self):
        return [(remark.file, remark.row, remark.fault, remark.column, remark.value) for remark in self.book.refused]

    @property
    def warnings(self):
        return [(remark.file, remark.row, remark.fault, remark.column, remark.value) for remark in self.book.warnings]


def read(draft, tmp_path):
    return Read(draft.write_folder(tmp_path / "package"))


def test_every_table_is_read(tmp_path):
    found = read(full_draft(), tmp_path)
    assert all(found.rows[table.name] for table in TABLES)
    assert found.refused == []
    assert found.rows["service"][0]["description"] == "Pomoc s exekucemi.\nTaké telefonicky."
    assert found.rows["schedule"][0]["opens_at"] == "09:00:00"
    assert found.rows_read["services.csv"] == found.rows_kept["service"] == 5


def test_a_folder_and_a_zip_in_a_folder_say_the_same(tmp_path):
    draft = full_draft()
    assert Read(draft.write_zip(tmp_path / "p.zip", top="p")).rows == Read(draft.write_folder(tmp_path / "p")).rows


def test_the_legal_aid_directory_is_read_with_its_340_missing_providers():
    if not LEGAL_AID.is_dir():
        pytest.skip("the shared test data is not here")
    found = Read(LEGAL_AID)
    assert found.rows_kept["service"] == 429
    assert found.refused == []
    faults = [fault for _, _, fault, _, _ in found.warnings]
    assert faults.count(RowFault.PROVIDER_NOT_STATED) == 340
    assert set(faults) == {RowFault.PROVIDER_NOT_STATED}
    assert found.rows_kept["organization_identifier"] == 27


def test_a_service_without_its_provider_is_kept(tmp_path):
    draft = bare_draft().put("services.csv", 1, "organization_id", "nobody")
    found = read(draft.add("services.csv", id="s2", name="Ohne"), tmp_path)
    assert [row["organization_id"] for row in found.rows["service"]] == [None, None]
    assert found.warnings == [
        ("services.csv", 1, RowFault.PROVIDER_NOT_STATED, "organization_id", "nobody"),
        ("services.csv", 2, RowFault.PROVIDER_NOT_STATED, "organization_id", ""),
    ]


@pytest.mark.parametrize(
    ("file", "column", "value", "fault"),
    [
        ("services.csv", "name", " ", RowFault.MISSING_VALUE),
        ("services.csv", "id", "", RowFault.MISSING_VALUE),
        ("services.csv", "status", "closed", RowFault.NOT_IN_LIST),
        ("services.csv", "minimum_age", "eighteen", RowFault.NOT_A_NUMBER),
        ("services.csv", "minimum_age", "999", RowFault.NOT_A_NUMBER),
        ("services.csv", "assured_date", "1. 1. 2026", RowFault.NOT_A_DATE),
        ("services.csv", "description", "x" * 4001, RowFault.TOO_LONG),
        ("services.csv", "id", "x" * 256, RowFault.TOO_LONG),
        ("services.csv", "name", "x" * 301, RowFault.TOO_LONG),
        ("organizations.csv", "name", "x" * 301, RowFault.TOO_LONG),
        ("locations.csv", "name", "x" * 301, RowFault.TOO_LONG),
        ("phones.csv", "number", "1" * 101, RowFault.TOO_LONG),
        ("attributes.csv", "link_id", "x" * 256, RowFault.TOO_LONG),
        ("schedules.csv", "opens_at", "24:00", RowFault.NOT_A_TIME),
        ("locations.csv", "latitude", "91", RowFault.NOT_A_NUMBER),
        ("schedules.csv", "opens_at", "9 Uhr", RowFault.NOT_A_TIME),
        ("schedules.csv", "freq", "DAILY", RowFault.NOT_IN_LIST),
        ("service_at_location.csv", "service_id", "nowhere", RowFault.POINTS_NOWHERE),
        ("phones.csv", "service_id", "nowhere", RowFault.POINTS_NOWHERE),
        ("phones.csv", "service_id", "", RowFault.BELONGS_TO_NOTHING),
        ("attributes.csv", "link_id", "nowhere", RowFault.POINTS_NOWHERE),
        ("attributes.csv", "taxonomy_term_id", "nowhere", RowFault.POINTS_NOWHERE),
        ("required_documents.csv", "service_id", "", RowFault.BELONGS_TO_NOTHING),
    ],
)
def test_a_row_that_breaks_a_rule_is_left_out_and_reported(tmp_path, file, column, value, fault):
    found = read(full_draft().put(file, 1, column, value), tmp_path)
    said = found.refused[0]
    assert said[:4] == (file, 1, fault, column)
    assert said[4] == value.strip()[:80]
    table = next(table.name for table in TABLES if table.file == file)
    gap = table == "schedule"
    assert len(found.rows[table]) == found.rows_read[file] - (0 if gap else 1)


def test_a_row_that_uses_an_id_again_is_left_out(tmp_path):
    draft = bare_draft().add("services.csv", id="s1", organization_id="o1", name="Zweiter")
    found = read(draft, tmp_path)
    assert found.refused == [("services.csv", 2, RowFault.REPEATED_ID, "id", "s1")]
    assert [row["name"] for row in found.rows["service"]] == ["Poradna"]


def test_an_id_of_a_row_that_was_left_out_may_be_used_again(tmp_path):
    draft = bare_draft().put("services.csv", 1, "name", "").add("services.csv", id="s1", name="Gut")
    found = read(draft, tmp_path)
    assert [row["name"] for row in found.rows["service"]] == ["Gut"]


def test_a_row_with_a_wrong_number_of_fields_is_left_out(tmp_path):
    draft = bare_draft().add("services.csv", id="s2", name="Ganz")
    draft.tables["services.csv"].insert(2, ["s3", "o1"])
    found = read(draft, tmp_path)
    assert found.refused == [("services.csv", 2, RowFault.WRONG_NUMBER_OF_FIELDS, "", "2")]


def test_a_last_row_that_is_too_short_refuses_the_package(tmp_path):
    draft = bare_draft()
    draft.tables["services.csv"].append(["s3", "o1"])
    with pytest.raises(TableCut):
        read(draft, tmp_path)


def test_refused_hours_leave_a_gap_so_that_the_rest_is_not_taken_for_the_whole(tmp_path):
    found = read(full_draft().put("schedules.csv", 1, "closes_at", "late"), tmp_path)
    assert found.refused == [("schedules.csv", 1, RowFault.NOT_A_TIME, "closes_at", "late")]
    gap = found.rows["schedule"][0]
    assert {column: value for column, value in gap.items() if value is not None} == {"service_id": "s1"}


def test_refused_hours_that_belong_to_nothing_leave_no_gap(tmp_path):
    found = read(full_draft().put("schedules.csv", 1, "service_id", "nowhere"), tmp_path)
    assert len(found.rows["schedule"]) == 4


def test_prisons_and_regions_are_found_in_the_facts(tmp_path):
    found = read(full_draft(), tmp_path)
    assert [row["prison"] for row in found.rows["location"]][1] == "c541ee15-34d7-5f06-8033-63f3c504f171"
    assert [row["nuts"] for row in found.rows["address"]] == ["CZ064", "CZ064", "AT13"]
    assert [row["nuts"] for row in found.rows["service_area"]] == ["CZ020", "CZ031", ""]


@pytest.mark.parametrize(
    ("file", "row", "column", "value", "fault"),
    [
        ("locations.csv", 2, "external_identifier", "somewhere", RowFault.UNKNOWN_PRISON),
        ("addresses.csv", 1, "state_province", "CZ-99", RowFault.UNKNOWN_REGION),
        ("addresses.csv", 3, "region", "Mordor", RowFault.UNKNOWN_REGION),
        ("service_areas.csv", 1, "extent", "everywhere", RowFault.UNKNOWN_REGION),
        ("taxonomy_terms.csv", 1, "code", "XXX", RowFault.UNKNOWN_TYPE),
        ("taxonomy_terms.csv", 4, "code", "moon", RowFault.UNKNOWN_SETTING),
    ],
)
def test_what_the_facts_do_not_know_is_kept_with_a_warning(tmp_path, file, row, column, value, fault):
    found = read(full_draft().put(file, row, column, value), tmp_path)
    assert (file, row, fault, column, value) in found.warnings
    assert found.refused == []


def test_the_longest_that_is_allowed_is_kept(tmp_path):
    draft = bare_draft().put("services.csv", 1, "id", "x" * 255).put("services.csv", 1, "name", "y" * 300)
    draft.table("phones.csv", "id", "service_id", "number")
    draft.add("phones.csv", id="p", service_id="x" * 255, number="1" * 100)
    assert read(draft, tmp_path).refused == []


def test_regions_abroad_give_no_warning(tmp_path):
    draft = full_draft().put("addresses.csv", 1, "state_province", "IL").put("addresses.csv", 1, "country", "US")
    assert [fault for _, _, fault, _, _ in read(draft, tmp_path).warnings] == [RowFault.PROVIDER_NOT_STATED]


def test_tables_that_are_not_used_are_passed_over_with_one_warning_each(tmp_path):
    draft = bare_draft()
    for file in FILES_PASSED_OVER:
        draft.table(file, "id", "anything").add(file, id="1").add(file, id="1")
    found = read(draft, tmp_path)
    assert [said[0] for said in found.warnings] == sorted(FILES_PASSED_OVER)
    assert {said[2] for said in found.warnings} == {RowFault.TABLE_NOT_USED}
    assert set(found.rows_read) == {"organizations.csv", "services.csv"}


def test_a_cut_table_that_is_not_used_refuses_the_package_all_the_same(tmp_path):
    folder = bare_draft().table("programs.csv", "id", "name").add("programs.csv", id="1").write_folder(tmp_path / "p")
    (folder / "programs.csv").write_bytes(b'id,name\n1,"Ann')
    with pytest.raises(TableCut):
        Read(folder)


@pytest.mark.parametrize("file", ["organizations.csv", "services.csv"])
def test_a_missing_needed_file_refuses_the_package(tmp_path, file):
    draft = bare_draft()
    draft.tables.pop(file)
    with pytest.raises(TableMissing) as caught:
        read(draft, tmp_path)
    assert caught.value.file == file


def test_a_file_that_is_described_but_not_there_refuses_the_package(tmp_path):
    draft = bare_draft()
    draft.description["resources"] = [{"path": "phones.csv"}]
    with pytest.raises(TableMissing) as caught:
        read(draft, tmp_path)
    assert caught.value.file == "phones.csv"


def test_a_file_of_another_size_than_described_refuses_the_package(tmp_path):
    draft = bare_draft()
    draft.description["resources"] = [{"path": "services.csv", "bytes": 5}]
    with pytest.raises(TableChanged):
        read(draft, tmp_path)


def test_a_package_without_description_or_with_an_endless_one_is_refused(tmp_path):
    folder = bare_draft().write_folder(tmp_path / "p")
    described = folder / "datapackage.json"
    described.write_text(json.dumps({"title": "x" * limits.LARGEST_DESCRIPTOR_BYTES}))
    with pytest.raises(PackageTooLarge):
        Read(folder)
    described.unlink()
    with pytest.raises(DescriptorUnreadable):
        Read(folder)


def test_a_package_in_which_no_service_is_left_is_refused(tmp_path):
    with pytest.raises(PackageEmpty):
        read(bare_draft().put("services.csv", 1, "name", ""), tmp_path)


def test_tables_without_a_schema_are_read_by_their_heading(tmp_path):
    draft = bare_draft()
    draft.with_schema = False
    draft.table("taxonomy_terms.csv", "id").add("taxonomy_terms.csv", id="t1")
    assert read(draft, tmp_path).rows["taxonomy_term"] == [{"id": "t1", "taxonomy": ""}]


def test_too_many_rows_refuse_the_package(tmp_path, monkeypatch):
    monkeypatch.setattr(package, "MOST_ROWS_OF_DETAILS", 2)
    draft = bare_draft().table("programs.csv", "id", "name")
    for number in range(3):
        draft.add("programs.csv", id=str(number), name="x")
    with pytest.raises(PackageTooLarge) as caught:
        read(draft, tmp_path)
    assert (caught.value.file, caught.value.detail) == ("programs.csv", "rows")


def test_progress_is_told_in_bytes_and_may_stop_the_reading(tmp_path):
    draft = bare_draft()
    for number in range(1200):
        draft.add("services.csv", id=f"n{number}", organization_id="o1", name="Viele")
    folder = draft.write_folder(tmp_path / "p")
    told: list[int] = []
    Read(folder, told.append)
    assert told == sorted(told)
    assert told[-1] == sum((folder / file).stat().st_size for file in draft.tables)

    def stop(count):
        raise Stopped

    with pytest.raises(Stopped):
        Read(folder, stop)
