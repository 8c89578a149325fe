"""Nested services of HSDS and Open Referral UK."""

import json

import pytest

from tests.publishing.importers.register import Rows, faults
from tests.support.packages import SHARED
from workpris_desktop.domain.errors import PackageEmpty, SourceUnreadable
from workpris_desktop.publishing.importers.hsds import import_hsds
from workpris_desktop.publishing.importers.oruk import import_oruk
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.record.row_text import RowWriter
from workpris_desktop.record.tables import TABLES

ORUK = SHARED / "data" / "oruk"

SERVICE = {
    "id": "s1",
    "name": "Debt advice",
    "status": "active",
    "fees": "Free",
    "organization": {"id": "o1", "name": "Bridge", "url": "https://b.example", "logo": "x"},
    "contacts": [{"id": "c1", "name": "Ann Example", "phones": [{"number": "555 1234"}]}],
    "service_areas": [{"id": "a1", "service_area": "Brno"}],
    "languages": [{"id": "g1", "language": "cs"}],
    "attributes": [{"id": "x1", "taxonomy_term": {"id": "t1", "term": "Debts", "name": "Debt", "taxonomy": "AIRS"}}],
}
OLD = {
    "id": "s2",
    "name": "Housing",
    "service_at_locations": [
        {
            "id": "sl1",
            "location": {
                "id": "l1",
                "physical_addresses": [{"id": "1", "address_1": "Main 1", "address_2": "B", "city": "Brno"}],
                "postal_addresses": [{"id": "1", "address_1": "Box 1"}],
                "accessibility_for_disabilities": [{"accessibility": "Lift"}],
            },
            "holiday_schedules": [
                {"closed": True, "start_date": "2026-12-24", "end_date": "2026-12-26"},
                {"closed": False, "start_date": "2026-12-31"},
            ],
        }
    ],
    "regular_schedules": [{"weekday": 2, "opens_at": "09:00", "closes_at": "17:00"}],
    "schedules": [{"id": "h1", "freq": "WEEKLY", "byday": "FR", "opens_at": "09:00", "closes_at": "17:00"}],
    "service_taxonomys": [{"id": "st1", "taxonomy": {"id": "t9", "name": "Homes", "vocabulary": "AIRS"}}],
}


def read(tmp_path, value, reader=import_hsds):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    rows = Rows()
    return rows, reader(path, rows.put)


@pytest.mark.parametrize("value", [SERVICE, [SERVICE], {"contents": [SERVICE]}, {"page": 1, "content": [SERVICE]}])
def test_one_service_a_list_and_a_page_give_the_same(tmp_path, value):
    rows, report = read(tmp_path, value)
    assert rows.all == read(tmp_path, SERVICE)[0].all
    assert (report.read, report.taken) == (1, 1)
    assert rows.one("service")["organization_id"] == "o1"
    assert rows.one("contact")["service_id"] == "s1"
    assert rows.one("phone")["contact_id"] == "c1"


def test_older_names_of_columns_are_understood_and_the_newer_win(tmp_path):
    rows, report = read(tmp_path, SERVICE, import_oruk)
    assert rows.one("service")["fees_description"] == "Free"
    assert rows.one("organization")["website"] == "https://b.example"
    assert rows.one("service_area")["name"] == "Brno"
    assert rows.one("language")["code"] == "cs"
    assert rows.one("taxonomy_term")["name"] == "Debt"
    unused = [remark.column for remark in report.remarks if remark.fault is SourceFault.FIELD_NOT_USED]
    assert unused == ["organization.logo"]


def test_older_lists_stand_under_the_keys_of_today(tmp_path):
    rows, report = read(tmp_path, [OLD])
    assert [(row["address_type"], row["address_1"]) for row in rows.of("address")] == [
        ("physical", "Main 1"),
        ("postal", "Box 1"),
    ]
    assert len({row["id"] for row in rows.of("address")}) == 2
    assert sorted(row["byday"] for row in rows.of("schedule")) == ["FR", "TU"]
    assert rows.one("closure")["service_at_location_id"] == "sl1"
    assert rows.one("accessibility")["description"] == "Lift"
    assert rows.one("attribute")["taxonomy_term_id"] == "t9"
    assert rows.one("taxonomy_term")["taxonomy"] == "AIRS"
    assert faults(report) == [SourceFault.UNKNOWN_KIND]


def test_of_entries_with_one_id_the_first_counts(tmp_path):
    rows, report = read(tmp_path, [SERVICE, SERVICE | {"name": "Other"}])
    assert rows.one("service")["name"] == "Debt advice"
    assert report.left_out == {"repeated": 1}
    assert faults(report).count(SourceFault.REPEATED) == 1


def test_entries_that_are_no_services_are_told(tmp_path):
    _, report = read(tmp_path, [SERVICE, {"id": "x"}, "text", 7, None])
    assert report.left_out == {"no_name": 4}
    assert (report.read, report.taken) == (5, 1)


@pytest.mark.parametrize("value", [[], {}, {"contents": []}, ["x"]])
def test_a_file_without_services_is_refused(tmp_path, value):
    with pytest.raises(PackageEmpty):
        read(tmp_path, value)


def test_a_text_is_refused(tmp_path):
    with pytest.raises(SourceUnreadable):
        read(tmp_path, "text")


def test_cells_that_break_a_rule_are_left_out_and_told(tmp_path):
    location = {"id": "l1", "latitude": 100, "longitude": 16.6}
    bad = SERVICE | {"minimum_age": "x", "service_at_locations": [{"id": "sl", "location": location}]}
    rows, report = read(tmp_path, bad)
    assert rows.one("location") == {"id": "l1", "longitude": "16.6"}
    assert "minimum_age" not in rows.one("service")
    assert faults(report).count(SourceFault.UNREADABLE_NUMBER) == 2


def test_a_row_that_lacks_what_it_needs_is_left_out(tmp_path):
    rows, report = read(tmp_path, SERVICE | {"required_documents": [{"id": "d1"}], "phones": [{"number": "1" * 150}]})
    assert rows.of("required_document") == []
    assert [row["number"] for row in rows.of("phone")] == ["555 1234"]
    said = [(remark.fault, remark.column, remark.value) for remark in report.remarks]
    assert (SourceFault.MISSING_VALUE, "required_document.document", "") in said
    assert (SourceFault.TOO_LONG, "phone.number", "") in said


def test_the_answers_of_open_referral_uk_are_read():
    if not ORUK.is_dir():
        pytest.skip("../shared/data/oruk is not there")
    rows = Rows()
    report = import_oruk(ORUK / "service_list.json", rows.put)
    # All 128 entries of the published example have one id.
    assert (report.read, report.taken, report.left_out) == (128, 1, {"repeated": 127})
    full = Rows()
    import_oruk(ORUK / "service_full.json", full.put)
    assert full.one("service")["fees_description"] == "fees_description"
    assert full.one("organization_identifier")["identifier"] == "1234567"
    for table in TABLES:
        writer = RowWriter(table)
        for row in sorted(full.of(table.name), key=lambda row: row["id"]):
            writer.cells(row)
