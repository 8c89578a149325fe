"""HSDS in tables: version 3 as it stands, 2.0 and 1.1 with today's names."""

import json

import pytest

from tests.publishing.importers.register import Rows, faults
from tests.publishing.importers.sets import ONE, THREE, TWO, csv_text, write_set, write_zip
from tests.support.packages import LEGAL_AID
from workpris_desktop.domain.errors import PackageNotFound, PackageTooLarge, TableCut, TableMissing, WorkprisError
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.importers import hsds_tables
from workpris_desktop.publishing.importers.hsds import import_hsds
from workpris_desktop.publishing.importers.hsds_version import version_of
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.record.row_text import RowWriter
from workpris_desktop.record.tables import TABLES


def read(path):
    rows = Rows()
    return rows, import_hsds(path, rows.put)


def remarks(report, fault):
    return [(remark.where, remark.column, remark.value) for remark in report.remarks if remark.fault is fault]


def can_be_published(rows):
    for table in TABLES:
        writer = RowWriter(table)
        for row in sorted(rows.of(table.name), key=lambda row: row["id"]):
            writer.cells(row)


def test_rows_of_version_3_pass_as_they_are(tmp_path):
    rows, report = read(write_set(tmp_path / "set", THREE, "3.0.0"))
    assert rows.of("service") == [
        {"id": "s1", "organization_id": "o1", "name": "Debt advice", "status": "active", "minimum_age": "18"},
        {"id": "s2", "organization_id": "gone", "name": "Housing", "status": "active"},
    ]
    assert "visibility" not in rows.one("contact")
    assert (report.read, report.taken, report.left_out) == (3, 2, {"refused": 1})
    can_be_published(rows)


def test_the_faults_of_a_set_are_told(tmp_path):
    _, report = read(write_set(tmp_path / "set", THREE))
    assert remarks(report, SourceFault.FIELD_NOT_USED) == [("organizations.csv row 1", "organizations.csv: logo", "")]
    assert remarks(report, SourceFault.UNREADABLE_NUMBER) == [("services.csv row 2", "service.minimum_age", "young")]
    assert remarks(report, SourceFault.MISSING_VALUE) == [("services.csv row 3", "service.id", "")]
    assert remarks(report, SourceFault.MISSING_LINK) == [
        ("services.csv row 2", "service.organization_id", "gone"),
        ("phones.csv row 1", "phone.service_id", "nowhere"),
    ]
    assert faults(report).count(SourceFault.UNKNOWN_KIND) == 1


def test_a_set_with_our_types_has_them(tmp_path):
    terms = [{"id": "t1", "code": "DEB.DEB", "name": "Debts", "taxonomy": "workpris-type"}]
    links = [{"id": "x1", "link_id": "s1", "link_entity": "service", "taxonomy_term_id": "t1"}]
    _, report = read(write_set(tmp_path / "set", {**THREE, "taxonomy_terms.csv": terms, "attributes.csv": links}))
    assert SourceFault.UNKNOWN_KIND not in faults(report)


def test_a_zip_file_gives_the_same_as_a_folder(tmp_path):
    folder, _ = read(write_set(tmp_path / "set", THREE))
    packed, report = read(write_zip(tmp_path / "set.zip", THREE))
    assert packed.all == folder.all
    assert ("README.md", "", "") in remarks(report, SourceFault.FIELD_NOT_USED)


def test_the_legal_aid_directory_is_read_with_its_faults():
    if not LEGAL_AID.is_dir():
        pytest.skip("../shared/data/hsds_legal_aid is not there")
    rows, report = read(LEGAL_AID)
    counts = {table: len(rows.of(table)) for table in ("service", "location", "schedule", "organization")}
    assert counts == {"service": 429, "location": 335, "schedule": 2177, "organization": 27}
    assert (report.read, report.taken) == (429, 429)
    assert len(remarks(report, SourceFault.MISSING_LINK)) == 340
    can_be_published(rows)
    assert read(LEGAL_AID)[0].all == rows.all


@pytest.mark.parametrize("version", [None, "1.1", "v1.1.0"])
def test_a_set_of_version_1_1_has_todays_names(tmp_path, version):
    rows, report = read(write_set(tmp_path / "set", ONE, version))
    service = rows.one("service")
    assert (service["fees_description"], service["accreditations"]) == ("Free", "State")
    assert service["eligibility_description"] == "adult\nmale"
    assert rows.one("organization")["website"] == "https://b.example"
    assert rows.one("taxonomy_term")["taxonomy"] == "AIRS"
    attribute = rows.one("attribute")
    assert (attribute["link_id"], attribute["link_entity"], attribute["taxonomy_term_id"]) == ("s1", "service", "t1")
    assert [row.get("byday") for row in rows.of("schedule")] == ["MO", "TH", None]
    assert {row["freq"] for row in rows.of("schedule")} == {"WEEKLY"}
    assert rows.one("closure") == {
        "id": "h1",
        "service_id": "s1",
        "closed_from": "2026-12-24",
        "closed_to": "2026-12-26",
    }
    assert faults(report).count(SourceFault.UNKNOWN_VALUE) == 1
    can_be_published(rows)


@pytest.mark.parametrize("sheets", [ONE, TWO])
def test_what_versions_1_and_2_share_is_renamed(tmp_path, sheets):
    rows, _ = read(write_set(tmp_path / "set", sheets))
    physical, postal = rows.of("address")
    assert (physical["address_type"], postal["address_type"]) == ("physical", "postal")
    assert physical["address_2"] == "House B, Room 2"
    assert postal["id"] == stable_id("hsds", "postal_addresses.csv", "1")
    assert [(row.get("code"), row.get("name")) for row in rows.of("language")] == [("cs", None), (None, "Romani")]
    assert rows.one("accessibility")["description"] == "Lift"
    assert rows.one("service_area")["name"] == "Brno"
    assert rows.one("service_at_location")["location_id"] == "l1"


@pytest.mark.parametrize("version", [None, "2.0.1", 2])
def test_a_set_of_version_2_has_todays_names(tmp_path, version):
    rows, report = read(write_set(tmp_path / "set", TWO, version))
    assert rows.one("taxonomy_term")["name"] == "Debts"
    assert [(row["link_id"], row["link_entity"]) for row in rows.of("attribute")] == [
        ("o1", "organization"),
        ("s1", "service"),
    ]
    assert len({row["id"] for row in rows.of("attribute")}) == 2
    assert rows.of("schedule")[0]["byday"] == "MO,TU"
    assert rows.of("schedule")[1] == {"id": "r2", "service_id": "s1"}
    assert SourceFault.UNREADABLE_HOURS in faults(report)
    can_be_published(rows)


def test_what_an_old_set_says_in_vain_is_told(tmp_path):
    _, report = read(write_set(tmp_path / "set", ONE))
    unused = {column or where for where, column, _ in remarks(report, SourceFault.FIELD_NOT_USED)}
    assert {"payments_accepted.csv", "phones.csv: language", "services.csv: taxonomy_ids", "closed"} <= unused


@pytest.mark.parametrize(
    ("descriptor", "files", "version"),
    [
        (b'{"version": "3.1.0"}', ["services.csv"], 3),
        (b'{"version": "1.0"}', ["services.csv"], 1),
        (b'{"version": "2"}', ["services.csv"], 2),
        (b'{"version": "3.0"}', ["services.csv", "physical_addresses.csv"], 2),
        (b'{"version": "9.0"}', ["services.csv"], 3),
        (b"[]", ["regular_schedules.csv"], 1),
        (b"{", ["physical_addresses.csv"], 2),
        (b"", ["services.csv", "strange.csv"], 3),
    ],
)
def test_the_version_is_what_the_set_says_or_looks_like(descriptor, files, version):
    assert version_of(descriptor, files) == version


def test_rows_of_another_length_are_told(tmp_path):
    folder = write_set(tmp_path / "set", THREE)
    (folder / "services.csv").write_text("id,name\ns1,Debt advice\ns2,Housing,more\n")
    rows, report = read(folder)
    assert len(rows.of("service")) == 1
    assert ("services.csv row 2", "", "") in remarks(report, SourceFault.MISSING_VALUE)


def test_a_set_without_services_or_cut_or_too_large_is_refused(tmp_path, monkeypatch):
    with pytest.raises(TableMissing):
        read(write_set(tmp_path / "a", {"organizations.csv": THREE["organizations.csv"]}))
    folder = write_set(tmp_path / "b", THREE)
    (folder / "services.csv").write_text(csv_text(THREE["services.csv"]).rstrip())
    with pytest.raises(TableCut):
        read(folder)
    monkeypatch.setattr(hsds_tables, "LARGEST_DESCRIPTOR_BYTES", 10)
    with pytest.raises(PackageTooLarge):
        read(write_set(tmp_path / "c", THREE, "3.0.0"))


@pytest.mark.parametrize("name", ["none", "none.json", "text.txt", "text.json"])
def test_what_is_no_set_is_refused(tmp_path, name):
    (tmp_path / "text.txt").write_text("a")
    (tmp_path / "text.json").write_text("a")
    with pytest.raises(WorkprisError) as caught:
        read(tmp_path / name)
    assert isinstance(caught.value, PackageNotFound) == name.startswith("none")


def test_a_folder_called_like_a_json_file_is_a_set_of_tables(tmp_path):
    rows, _ = read(write_set(tmp_path / "set.json", THREE))
    assert len(rows.of("service")) == 2


def test_a_json_file_is_read_as_nested_services(tmp_path):
    path = tmp_path / "a.JSON"
    path.write_text(json.dumps({"id": "s1", "name": "Debt advice"}))
    assert read(path)[0].one("service") == {"id": "s1", "name": "Debt advice"}
