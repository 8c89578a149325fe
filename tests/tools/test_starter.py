import csv
import hashlib
import json
from datetime import date, time
from pathlib import Path

import frictionless
import pytest

from tests.tools.starter_tables import FACTS, STARTER, descriptor, rows, terms_of_services
from tools.make_starter import make_starter
from tools.starter.content import read_content
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.hours import weekly_hours
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.timetable import hours_of
from workpris_desktop.publishing.check.package import check_package
from workpris_desktop.record.facet_taxonomy import FACET_OF_TAXONOMY
from workpris_desktop.record.tables import TABLE_OF_FILE, TABLES

SCHEMA = Path(__file__).parents[2].parent / "shared" / "data" / "hsds_schema" / "datapackage-3.1-dev.json"
ISSUED = date(2026, 11, 1)

OTHER_OWNERS = frozenset({"service_id", "service_at_location_id", "location_id", "organization_id", "phone_id"})
"""One row hangs on one thing; on which else it may hang is shown by other rows, or other tables."""

UNFINISHED_IN_HSDS = {"units.csv", "service_capacity.csv"}
"""The development version of HSDS 3.1 does not describe all columns of these."""

NEVER_SHOWN = {
    "municipality": {"orp"},
    "taxonomy": {"uri"},
    "address": {"region"},
    "schedule": {"timezone", "count", "byweekno", "byyearday", "notes"},
}
"""What HSDS has a place for and no Central European directory fills, or what no source tells."""


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    return DirectoryShelf(tmp_path_factory.mktemp("shelf"), FACTS)


@pytest.fixture(scope="module")
def report(shelf):
    return shelf.install(STARTER)


def test_the_committed_package_is_what_the_tool_builds_to_the_byte(tmp_path):
    assert make_starter(tmp_path / "starter") == ()

    built = {path.name: path.read_bytes() for path in (tmp_path / "starter").iterdir()}
    assert built == {path.name: path.read_bytes() for path in STARTER.iterdir()}


def test_the_directory_takes_the_package_without_refusal_or_warning(report):
    assert (report.refused, report.warnings) == ((), ())
    assert report.edition.sample
    assert report.edition.issued == ISSUED
    assert report.edition.services == len(rows("services")) >= 150
    assert report.edition.organizations == len(rows("organizations")) >= 55
    assert set(report.edition.countries) == {"AT", "CZ", "DE", "SI"}


@pytest.mark.parametrize("word", ["dluhove", "dluhové", "Schulden", "dolgovi", "debt"])
def test_debt_services_are_found_in_every_language(shelf, report, word):
    with shelf.open() as reader:
        answer = reader.search(Question(word), ISSUED)

    assert len(answer.hits) >= 8
    assert all(any(code.startswith("DEB") for code in hit.types) for hit in answer.hits[:5])


def test_a_service_comes_back_as_it_was_written(shelf, report):
    _, written = next(pair for pair in read_content().services() if pair[1].key == "u-brany")
    with shelf.open() as reader:
        hit = next(hit for hit in reader.search(Question(written.name), ISSUED).hits if hit.name == written.name)
        service = reader.service(hit.id)

    assert service.types == written.types
    assert [place.name for place in service.places] == [visit.prison for visit in written.visits]
    assert service.checked_on == written.checked
    assert service.description == written.description


def test_there_is_a_helpline_day_and_night_a_night_shelter_and_a_midday_break(shelf, report):
    with shelf.open() as reader:
        services = reader.services(tuple(row["id"] for row in rows("services")))
    weeks = [weekly_hours(service.schedule, ISSUED) for service in services]
    known = [week for week in weeks if week]

    assert any(week.always for week in known)
    assert any(span.opens == time(19) and span.over_midnight for week in known for day in week.days for span in day)
    assert any(len(day) == 2 for week in known for day in week.days)
    assert all(hours_of(service.schedule, ISSUED) for service in services if service.schedule)


def test_the_descriptor_states_size_and_hash_of_every_file():
    resources = descriptor()["resources"]

    assert {entry["path"] for entry in resources} | {"datapackage.json"} == {path.name for path in STARTER.iterdir()}
    for entry in resources:
        data = (STARTER / entry["path"]).read_bytes()
        assert entry["bytes"] == len(data)
        assert entry["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"


def test_files_are_utf_8_with_plain_line_ends_a_last_one_too_and_rows_in_the_order_of_ids():
    for entry in (resource for resource in descriptor()["resources"] if resource["path"].endswith(".csv")):
        text = (STARTER / entry["path"]).read_bytes().decode("utf-8")
        assert "\r" not in text
        assert text.endswith("\n")
        listed = list(csv.reader(text.splitlines(keepends=True)))
        assert listed[0] == [field["name"] for field in entry["schema"]["fields"]]
        assert listed[1:] == sorted(listed[1:])


@pytest.mark.skipif(not SCHEMA.is_file(), reason="the HSDS 3.1 descriptor is not beside this repository")
def test_every_column_that_hsds_requires_is_there_with_the_type_that_hsds_gives_it():
    hsds = {entry["path"]: entry for entry in json.loads(SCHEMA.read_text(encoding="utf-8"))["resources"]}
    for entry in descriptor()["resources"]:
        if entry["path"] not in hsds or entry["path"] in UNFINISHED_IN_HSDS:
            continue
        original = {field["name"]: field for field in hsds[entry["path"]]["schema"]["fields"]}
        ours = {field["name"]: field for field in entry["schema"]["fields"]}
        required = {name for name, field in original.items() if field["constraints"].get("required")}
        assert entry["name"] == hsds[entry["path"]]["name"]
        assert required <= ours.keys()
        assert ours.keys() - original.keys() == {
            column.name for column in TABLE_OF_FILE[entry["path"]].columns if column.profile
        }


def test_the_check_of_publishers_finds_no_fault():
    report = check_package(STARTER, FACTS, ISSUED, lambda done, total: None)

    assert report.faults == 0, report.counts
    assert report.sample
    assert report.completeness.services == len(rows("services"))
    assert report.completeness.fresh >= report.completeness.services // 2


def test_frictionless_finds_no_error():
    report = frictionless.validate(str(STARTER / "datapackage.json"))

    assert report.valid, report.flatten(["rowNumber", "fieldName", "note"])


def test_every_field_is_shown_at_least_once():
    for table in TABLES:
        # Nobody shows where a row came from; synonyms are the program's own until a publisher has more.
        if table.name in {"metadata", "synonym"}:
            continue
        written = rows(table.file.removesuffix(".csv"))
        empty = {
            column.name for column in table.columns if not column.made and not any(row[column.name] for row in written)
        }
        assert empty <= NEVER_SHOWN.get(table.name, frozenset()) | OTHER_OWNERS, table.name


@pytest.mark.parametrize("taxonomy", sorted(FACET_OF_TAXONOMY))
def test_every_facet_is_shown_at_least_once(taxonomy):
    used = {code for codes in terms_of_services(taxonomy).values() for code in codes}

    assert used == set(FACET_OF_TAXONOMY[taxonomy])


def test_prison_towns_that_geonames_lacks_are_in_the_gazetteer():
    names = {row["name"] for row in rows("municipalities") if row["country"] == "CZ"}

    assert {prison.town for prison in FACTS.prisons if prison.country == "CZ"} <= names
    assert descriptor()["municipalities"] == len(rows("municipalities"))
