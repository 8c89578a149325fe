from datetime import date

import pytest

from tests.support.packages import LEGAL_AID, PackageDraft, shipped_facts
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.errors import Stopped
from workpris_desktop.publishing.check.finding import LEVELS, Finding, FindingKind, Level, level_of
from workpris_desktop.publishing.check.package import check_package
from workpris_desktop.record.tables import TABLE_NAMED

TODAY = date(2026, 11, 22)


def draft():
    """A package of one provider with one service that has everything publishing needs."""
    told = PackageDraft()
    rows = {
        "organization": {"id": "o1", "name": "Poradna", "no_register_reason": "new"},
        "location": {"id": "l1", "name": "Office"},
        "service": {
            "id": "s1", "organization_id": "o1", "name": "Debts", "status": "active", "minimum_age": "18",
            "assured_date": "2026-10-01", "assured_how": "call", "fees_description": "Free.",
            "application_process": "Call.",
        },
        "service_at_location": {"id": "a1", "service_id": "s1", "location_id": "l1"},
        "taxonomy_term": {"id": "t1", "code": "DEB.DEB", "taxonomy": "workpris-type"},
        "attribute": {"id": "x1", "link_id": "s1", "taxonomy_term_id": "t1", "link_entity": "service"},
        "address": {"id": "d1", "location_id": "l1", "address_1": "A 1", "city": "Brno", "country": "CZ"},
        "phone": {"id": "p1", "service_id": "s1", "number": "+420 541 234 567"},
        "schedule": {
            "id": "h1", "service_id": "s1", "freq": "WEEKLY", "byday": "MO", "opens_at": "08:00", "closes_at": "12:00",
        },
        "unit": {"id": "u1", "name": "bed", "scheme": "workpris-unit", "identifier": "bed"},
        "service_capacity": {
            "id": "c1", "service_id": "s1", "unit_id": "u1", "state": "taking", "updated": "2026-11-20",
            "source": "call", "available": "2", "maximum": "10",
        },
    }  # fmt: skip
    for name, row in rows.items():
        table = TABLE_NAMED[name]
        told.table(table.file, *(column.name for column in table.columns if not column.made))
        told.add(table.file, **row)
    told.table("taxonomy_terms.csv", "id", "code", "taxonomy")
    told.add("taxonomy_terms.csv", id="t1", code="DEB.DEB", taxonomy="workpris-type")
    told.add("taxonomy_terms.csv", id="t2", code="community", taxonomy="workpris-setting")
    told.add("attributes.csv", id="x2", link_id="s1", taxonomy_term_id="t2", link_entity="service")
    return told


@pytest.fixture
def check(tmp_path):
    count = iter(range(100))
    return lambda told: check_package(
        told.write_folder(tmp_path / f"p{next(count)}"), shipped_facts(), TODAY, lambda done, total: None
    )


def kinds(report):
    return {found.kind for found in report.findings}


def test_a_package_with_everything_has_no_finding(check):
    report = check(draft())
    assert report.findings == ()
    assert report.faults == 0
    counted = report.completeness
    assert (counted.services, counted.fresh, counted.with_hours, counted.with_phone) == (1, 1, 1, 1)
    assert (counted.with_capacity, counted.with_type, counted.with_place, counted.with_price) == (1, 1, 1, 1)


@pytest.mark.parametrize(
    ("file", "cells", "kind", "column"),
    [
        ("schedules.csv", {"opens_at": "08:00", "closes_at": "07:00"}, FindingKind.CLOSES_BEFORE_OPENS, "closes_at"),
        ("schedules.csv", {"closes_at": ""}, FindingKind.ONE_TIME_MISSING, "closes_at"),
        ("schedules.csv", {"byday": ""}, FindingKind.NO_DAY, "byday"),
        ("schedules.csv", {"freq": ""}, FindingKind.HOURS_UNREADABLE, "freq"),
        (
            "schedules.csv",
            {"valid_from": "2026-09-02", "valid_to": "2026-09-01"},
            FindingKind.ENDS_BEFORE_BEGIN,
            "valid_to",
        ),
        ("services.csv", {"maximum_age": "17"}, FindingKind.AGES_REVERSED, "maximum_age"),
        ("services.csv", {"assured_how": ""}, FindingKind.CHECK_WITHOUT_MEANS, "assured_how"),
        ("service_capacity.csv", {"updated": ""}, FindingKind.FREE_WITHOUT_DATE, "updated"),
        ("service_capacity.csv", {"source": ""}, FindingKind.FREE_WITHOUT_SOURCE, "source"),
        ("service_capacity.csv", {"available": "11"}, FindingKind.FREE_ABOVE_MAXIMUM, "available"),
        ("phones.csv", {"number": "+420 12"}, FindingKind.PHONE_IMPOSSIBLE, "number"),
        ("phones.csv", {"number": "+ask us"}, FindingKind.PHONE_IMPOSSIBLE, "number"),
        ("phones.csv", {"number": "+420 300 100 111"}, FindingKind.PHONE_UNASSIGNED, "number"),
        ("organizations.csv", {"no_register_reason": ""}, FindingKind.NO_REGISTER_ID, ""),
        ("services.csv", {"minimum_age": ""}, FindingKind.NO_AUDIENCE, ""),
        ("services.csv", {"fees_description": ""}, FindingKind.NO_PRICE, ""),
        ("services.csv", {"application_process": ""}, FindingKind.NO_APPOINTMENT, ""),
        ("services.csv", {"description": "word " * 26}, FindingKind.LONG_SENTENCE, "description"),
        ("services.csv", {"description": "Short one. " * 60}, FindingKind.LONG_DESCRIPTION, "description"),
        ("services.csv", {"name": "ABSOLUTELY THE BEST HELP"}, FindingKind.CAPITALS, "name"),
    ],
)
def test_each_fault_is_named_with_its_row_and_column(check, file, cells, kind, column):
    told = draft()
    for name, value in cells.items():
        told.put(file, 1, name, value)
    report = check(told)
    assert [(found.kind, found.file, found.row, found.column) for found in report.findings] == [(kind, file, 1, column)]
    assert report.findings[0].level is LEVELS[kind]
    assert report.faults == (LEVELS[kind] is Level.FAULT)


def test_a_group_whose_least_is_above_its_most_is_named(check):
    told = draft().table("programme_details.csv", "id", "service_id", "group_least", "group_most")
    told.add("programme_details.csv", id="g1", service_id="s1", group_least="9", group_most="4")
    assert kinds(check(told)) == {FindingKind.ENDS_BEFORE_BEGIN}


def test_evidence_without_a_day_is_a_fault(check):
    told = draft().table("trust_evidence.csv", "id", "service_id", "kind", "issuer", "as_of")
    told.add("trust_evidence.csv", id="e1", service_id="s1", kind="registered", issuer="MPSV", as_of="")
    assert kinds(check(told)) == {FindingKind.EVIDENCE_WITHOUT_DATE}


def test_numbers_that_nobody_has_are_right_in_a_sample(check):
    told = draft().put("phones.csv", 1, "number", "+420 300 100 111")
    told.description["sample"] = True
    report = check(told)
    assert report.sample
    assert report.findings == ()


def test_a_number_without_a_country_is_read_by_the_country_of_the_package(check):
    told = draft().put("phones.csv", 1, "number", "12")
    assert check(told).findings == ()
    told.description["countries"] = ["CZ"]
    assert kinds(check(told)) == {FindingKind.PHONE_IMPOSSIBLE}


def test_the_short_number_of_a_helpline_is_right(check):
    told = draft().put("phones.csv", 1, "number", "116 123")
    told.description["countries"] = ["CZ"]
    assert check(told).findings == ()


def test_a_bare_service_lacks_all_that_publishing_needs(check):
    told = draft()
    told.add("services.csv", id="s2", organization_id="o1", name="Bare", status="active")
    report = check(told)
    assert {found.kind for found in report.findings if found.row == 2} == {
        FindingKind.NO_TYPE, FindingKind.NO_SETTING, FindingKind.NO_PLACE, FindingKind.NO_APPOINTMENT,
        FindingKind.NO_PRICE, FindingKind.NO_AUDIENCE, FindingKind.UNREACHABLE,
    }  # fmt: skip
    assert report.completeness.services == 2
    assert report.faults == 0


def test_a_service_that_has_ended_needs_nothing_and_does_not_count(check):
    told = draft()
    told.add("services.csv", id="s2", organization_id="o1", name="Over", status="defunct")
    report = check(told)
    assert report.findings == ()
    assert report.completeness.services == 1


def test_a_service_has_what_its_place_or_its_provider_has(check):
    told = draft()
    told.put("phones.csv", 1, "service_id", "").put("phones.csv", 1, "organization_id", "o1")
    told.put("schedules.csv", 1, "service_id", "").put("schedules.csv", 1, "location_id", "l1")
    counted = check(told).completeness
    assert (counted.with_phone, counted.with_hours) == (1, 1)


def test_the_telephone_of_a_contact_reaches_the_contact_only(check):
    told = draft().table("contacts.csv", "id", "service_id", "visibility")
    told.add("contacts.csv", id="k1", service_id="s1", visibility="staff")
    told.put("phones.csv", 1, "contact_id", "k1")
    report = check(told)
    assert FindingKind.UNREACHABLE in kinds(report)
    assert report.completeness.with_phone == 0


def test_two_organisations_with_one_number_may_be_the_same(check):
    told = draft().table("organization_identifiers.csv", "id", "organization_id", "identifier_scheme", "identifier")
    told.add("organizations.csv", id="o2", name="Poradna 2")
    for owner in ("o1", "o2"):
        told.add(
            "organization_identifiers.csv",
            id=f"i-{owner}", organization_id=owner, identifier_scheme="CZ-ICO", identifier="63504260",
        )  # fmt: skip
    report = check(told)
    assert [(found.kind, found.row) for found in report.findings] == [(FindingKind.SAME_REGISTER_ID, 2)]


@pytest.mark.parametrize(("name", "is_found"), [("Dluhová poradna", True), ("Noclehárna", False)])
def test_services_of_one_provider_with_nearly_one_name_in_one_town_may_be_the_same(check, name, is_found):
    told = draft().put("services.csv", 1, "name", "Dluhova  Poradna")
    told.add(
        "services.csv", id="s2", organization_id="o1", name=name, status="active", minimum_age="18",
        fees_description="Free.", application_process="Call.", email="a@b.example",
    )  # fmt: skip
    told.add("service_at_location.csv", id="a2", service_id="s2", location_id="l1")
    for number, term in enumerate(("t1", "t2")):
        told.add("attributes.csv", id=f"y{number}", link_id="s2", taxonomy_term_id=term, link_entity="service")
    assert (FindingKind.SAME_SERVICE in kinds(check(told))) is is_found


def test_what_reading_refuses_is_a_fault_with_its_row(check):
    told = draft().put("schedules.csv", 1, "opens_at", "8 o'clock")
    report = check(told)
    assert Finding(Level.FAULT, RowFault.NOT_A_TIME, "schedules.csv", 1, "opens_at", "8 o'clock") in report.findings
    assert report.faults >= 1


def test_a_row_of_the_wrong_width_is_named_once(check):
    told = draft()
    told.tables["phones.csv"].append(["x"] * 40)
    report = check(told)
    assert [found.kind for found in report.findings] == [RowFault.WRONG_NUMBER_OF_FIELDS]


def test_a_table_that_nobody_uses_is_a_hint():
    assert level_of(RowFault.TABLE_NOT_USED) is Level.HINT


def test_every_kind_has_a_level():
    assert set(LEVELS) == set(FindingKind)


def test_stopping_stops(tmp_path):
    def stop(done, total):
        raise Stopped

    with pytest.raises(Stopped):
        check_package(draft().write_folder(tmp_path / "p"), shipped_facts(), TODAY, stop)


def test_the_legal_aid_directory_lacks_340_providers():
    if not LEGAL_AID.is_dir():
        pytest.skip("the shared test data is not here")
    report = check_package(LEGAL_AID, shipped_facts(), TODAY, lambda done, total: None)
    assert report.counts[RowFault.PROVIDER_NOT_STATED] == 340
    assert report.counts[FindingKind.CLOSES_BEFORE_OPENS] > 0
    assert report.completeness.services == 429


def test_a_registered_maximum_is_no_word_on_room(check):
    told = draft().put("service_capacity.csv", 1, "state", "").put("service_capacity.csv", 1, "available", "")
    assert check(told).completeness.with_capacity == 0


@pytest.mark.parametrize(("municipality", "kinds_found"), [("", {FindingKind.TOWN_NOT_KNOWN}), ("m1", set())])
def test_a_town_without_a_municipality_is_named_where_there_is_a_gazetteer(check, municipality, kinds_found):
    told = draft().table("municipalities.csv", "id", "country", "name", "latitude", "longitude")
    told.add("municipalities.csv", id="m1", country="CZ", name="Jinde", latitude="49", longitude="16")
    told.put("locations.csv", 1, "municipality_id", municipality)
    assert kinds(check(told)) == kinds_found
