import pytest

from tests.record.test_package import Read, read
from tests.support.packages import bare_draft, full_draft
from workpris_desktop.domain.edition import RowFault


def test_regions_districts_and_prisons_of_the_package_extend_those_of_the_program(tmp_path):
    draft = full_draft()
    draft.put("locations.csv", 2, "external_identifier", "prison-ba")
    draft.put("addresses.csv", 1, "state_province", "sk-bl").put("addresses.csv", 1, "country", "SK")
    draft.add("service_areas.csv", id="r4", service_id="s1", extent="SK0101", extent_type="district")
    found = read(draft, tmp_path)
    assert found.rows["location"][1]["prison"] == "prison-ba"
    assert found.rows["address"][0]["nuts"] == "SK010"
    assert found.rows["service_area"][-1]["nuts"] == "SK010"
    assert [fault for _, _, fault, _, _ in found.warnings] == [RowFault.PROVIDER_NOT_STATED]


def test_a_region_of_the_package_counts_before_that_of_the_program(tmp_path):
    draft = full_draft().add("regions.csv", id="CZ999", country="CZ", name="Nový kraj", iso_3166_2="CZ-64")
    assert read(draft, tmp_path).rows["address"][0]["nuts"] == "CZ999"


@pytest.mark.parametrize(
    ("kind", "extent", "region"),
    [
        ("nuts", "cz-64", "CZ064"),
        ("nuts", "CZ06", "CZ06"),
        ("district", "CZ0642", "CZ064"),
        ("orp", "6203", "CZ064"),
        ("municipality", "m-brno", "CZ064"),
        ("municipality", "m-wien", "AT13"),
        ("text", "CZ020", "CZ020"),
        ("text", "everywhere", ""),
        ("geojson", "{}", ""),
        ("", "", ""),
        ("nuts", "", ""),
    ],
)
def test_an_area_lies_in_a_region(tmp_path, kind, extent, region):
    draft = full_draft().put("service_areas.csv", 1, "extent", extent).put("service_areas.csv", 1, "extent_type", kind)
    found = read(draft, tmp_path)
    assert found.rows["service_area"][0]["nuts"] == region
    assert [said for said in found.warnings if said[0] == "service_areas.csv"] == []


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        ("nuts", RowFault.UNKNOWN_REGION),
        ("district", RowFault.UNKNOWN_PLACE),
        ("orp", RowFault.UNKNOWN_PLACE),
        ("municipality", RowFault.UNKNOWN_PLACE),
    ],
)
def test_an_area_that_nobody_knows_is_kept_with_a_warning(tmp_path, kind, fault):
    draft = full_draft().put("service_areas.csv", 1, "extent", "moon").put("service_areas.csv", 1, "extent_type", kind)
    found = read(draft, tmp_path)
    assert ("service_areas.csv", 1, fault, "extent", "moon") in found.warnings
    assert found.rows["service_area"][0]["extent"] == "moon"


def test_a_municipality_has_the_region_of_its_district(tmp_path):
    found = read(full_draft(), tmp_path)
    assert [row["region"] for row in found.rows["municipality"]] == ["CZ064", "AT13"]
    draft = full_draft()
    for row in draft.tables["municipalities.csv"]:
        row.pop(4)
    assert [row["region"] for row in Read(draft.write_folder(tmp_path / "q")).rows["municipality"]] == ["CZ064", ""]


@pytest.mark.parametrize(("file", "row"), [("districts.csv", 1), ("prisons.csv", 1), ("municipalities.csv", 2)])
def test_ground_in_a_region_that_nobody_knows_is_kept_with_a_warning(tmp_path, file, row):
    found = read(full_draft().put(file, row, "region", "XX1"), tmp_path)
    assert (file, row, RowFault.UNKNOWN_REGION, "region", "XX1") in found.warnings
    assert found.refused == []


@pytest.mark.parametrize(
    ("file", "column", "kept"),
    [
        ("locations.csv", "municipality_id", "location"),
        ("municipalities.csv", "district", "municipality"),
        ("prison_access.csv", "contact_id", "prison_access"),
        ("programme_details.csv", "prerequisite_id", "programme"),
    ],
)
def test_a_link_without_which_the_row_says_enough_is_emptied_with_a_warning(tmp_path, file, column, kept):
    found = read(full_draft().put(file, 1, column, "nowhere"), tmp_path)
    assert (file, 1, RowFault.POINTS_NOWHERE, column, "nowhere") in found.warnings
    assert found.rows[kept][0][column] is None
    assert found.refused == []


def test_a_municipality_may_lie_in_a_district_that_only_the_program_knows(tmp_path):
    draft = full_draft().put("municipalities.csv", 1, "district", "CZ0643")
    found = read(draft, tmp_path)
    assert (found.rows["municipality"][0]["district"], found.rows["municipality"][0]["region"]) == ("CZ0643", "CZ064")


def test_a_translation_of_a_service_that_is_not_there_is_left_out(tmp_path):
    found = read(full_draft().put("translations.csv", 1, "link_id", "nowhere"), tmp_path)
    assert found.refused == [("translations.csv", 1, RowFault.POINTS_NOWHERE, "link_id", "nowhere")]


def test_what_is_said_of_other_rows_that_are_not_there_is_kept_with_a_warning(tmp_path):
    draft = full_draft().put("translations.csv", 1, "link_id", "nowhere")
    draft.put("translations.csv", 1, "link_entity", "organization")
    draft.put("attributes.csv", len(draft.tables["attributes.csv"]) - 1, "link_id", "nobody")
    found = read(draft, tmp_path)
    told = [said for said in found.warnings if said[2] is RowFault.POINTS_NOWHERE]
    assert [(file, value) for file, _, _, _, value in told] == [
        ("attributes.csv", "nobody"),
        ("translations.csv", "nowhere"),
    ]
    assert found.rows["translation"][0]["link_id"] == "nowhere"


@pytest.mark.parametrize("entity", ["schedule", "phone", "nothing of ours", ""])
def test_what_is_said_of_rows_that_cannot_be_known_is_kept_or_misses_a_value(tmp_path, entity):
    draft = full_draft().put("attributes.csv", 1, "link_entity", entity).put("attributes.csv", 1, "link_id", "x")
    found = read(draft, tmp_path)
    assert bool(found.refused) == (not entity)
    assert RowFault.POINTS_NOWHERE not in {fault for _, _, fault, _, _ in found.warnings}


def test_a_term_is_known_by_the_id_of_its_taxonomy(tmp_path):
    found = read(full_draft(), tmp_path)
    arson = next(row for row in found.rows["taxonomy_term"] if row["code"] == "arson")
    assert arson["taxonomy"] == "workpris-exclusion"


@pytest.mark.parametrize(
    ("file", "row", "column", "value"),
    [
        ("taxonomy_terms.csv", 8, "code", "treason"),
        ("attributes.csv", 10, "value", "perhaps"),
        ("attributes.csv", 10, "value", ""),
    ],
)
def test_a_facet_outside_its_list_is_kept_with_a_warning(tmp_path, file, row, column, value):
    found = read(full_draft().put(file, row, column, value), tmp_path)
    assert (file, row, RowFault.UNKNOWN_FACET, column, value) in found.warnings
    assert found.refused == []


def test_a_unit_outside_its_list_is_kept_with_a_warning(tmp_path):
    found = read(full_draft().put("units.csv", 1, "identifier", "sofa"), tmp_path)
    assert ("units.csv", 1, RowFault.UNKNOWN_UNIT, "identifier", "sofa") in found.warnings
    assert found.rows["unit"][0]["identifier"] == "sofa"


def test_rows_of_contacts_need_their_contact(tmp_path):
    draft = bare_draft().table("phones.csv", "id", "contact_id", "number")
    draft.add("phones.csv", id="p1", contact_id="nobody", number="1")
    assert read(draft, tmp_path).refused == [("phones.csv", 1, RowFault.POINTS_NOWHERE, "contact_id", "nobody")]


@pytest.mark.parametrize(
    ("file", "column", "value", "fault"),
    [
        ("contacts.csv", "visibility", "friends", RowFault.NOT_IN_LIST),
        ("contacts.csv", "role", "boss", RowFault.NOT_IN_LIST),
        ("locations.csv", "kind", "castle", RowFault.NOT_IN_LIST),
        ("service_capacity.csv", "state", "perhaps", RowFault.NOT_IN_LIST),
        ("service_capacity.csv", "available", "-1", RowFault.NOT_A_NUMBER),
        ("trust_evidence.csv", "kind", "rumour", RowFault.NOT_IN_LIST),
        ("trust_evidence.csv", "issuer", "", RowFault.MISSING_VALUE),
        ("trust_evidence.csv", "service_id", "", RowFault.BELONGS_TO_NOTHING),
        ("closures.csv", "closed_to", "", RowFault.MISSING_VALUE),
        ("prison_access.csv", "service_at_location_id", "nowhere", RowFault.POINTS_NOWHERE),
        ("court_terms.csv", "promise", "maybe", RowFault.NOT_IN_LIST),
        ("programme_details.csv", "weeks", "a few", RowFault.NOT_A_NUMBER),
        ("entry_form_fields.csv", "entry_form_id", "nowhere", RowFault.POINTS_NOWHERE),
        ("tombstones.csv", "reason", "tired", RowFault.NOT_IN_LIST),
        ("municipalities.csv", "latitude", "91", RowFault.NOT_A_NUMBER),
        ("regions.csv", "country", "Slovakia", RowFault.TOO_LONG),
    ],
)
def test_a_row_of_the_profile_that_breaks_a_rule_is_left_out(tmp_path, file, column, value, fault):
    found = read(full_draft().put(file, 1, column, value), tmp_path)
    assert found.refused[0][:4] == (file, 1, fault, column)
