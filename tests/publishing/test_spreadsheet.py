"""Filled-in spreadsheets as a source: what is understood, and what is named with its row and its column."""

from datetime import date

import pytest

from tests.support.sheets import GOOD_ROW, TODAY, Taken, columns, facts, take, take_row, write_csv, write_sheet
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.errors import PackageUnreadable, TableColumnMissing, TableHeadingWrong
from workpris_desktop.domain.gazetteer import Gazetteer
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.publishing.spreadsheet import import_spreadsheet
from workpris_desktop.record.row_store import RowStore
from workpris_desktop.record.tables import TABLE_NAMED
from workpris_desktop.system.paths import resources_folder


def test_a_good_row_becomes_the_rows_of_a_service(tmp_path):
    taken = take_row(tmp_path)
    assert not taken.report.remarks
    assert (taken.report.source, taken.report.read, taken.report.taken) == ("one.xlsx", 1, 1)
    organization = taken.only("organization")
    assert organization == {"id": stable_id("cz-ico", "25083325"), "name": "Most, z. s.", "country": "CZ"}
    assert taken.only("organization_identifier")["identifier_scheme"] == "CZ-ICO"
    service = taken.only("service")
    assert (service["name"], service["organization_id"]) == ("Dluhová poradna", organization["id"])
    assert (service["status"], service["content_language"]) == ("active", "cs")
    assert taken.codes("workpris-type") == {"DEB.DEB": "main"}
    assert taken.codes("workpris-setting") == {"community": ""}
    assert taken.only("phone")["number"] == "+420 601 123 456"
    schedule = taken.only("schedule")
    assert (schedule["byday"], schedule["opens_at"], schedule["closes_at"]) == (
        "MO,TU,WE,TH,FR",
        "08:00:00",
        "16:00:00",
    )
    assert schedule["attending_type"] == "in person"
    address = taken.only("address")
    assert (address["address_1"], address["city"], address["state_province"]) == ("Česká 1", "Brno", "CZ064")


def test_every_cell_that_is_put_is_a_column_of_its_table(tmp_path):
    full = {key: columns()[key].example["cs"] for key in (column.key for column in columns()) if key != "org_name"}
    taken = take(write_sheet(tmp_path / "full.xlsx", [{"org_name": "Most", **{k: v for k, v in full.items() if v}}]))
    for table, rows in taken.rows.items():
        known = {column.name for column in TABLE_NAMED[table].columns if not column.made}
        for row in rows:
            assert set(row) <= known, table


def test_a_second_reading_gives_the_same_rows(tmp_path):
    assert take_row(tmp_path).rows == take_row(tmp_path).rows


def test_rows_can_be_stored_as_they_come(tmp_path):
    with RowStore() as store:
        for table, rows in take_row(tmp_path).rows.items():
            for row in rows:
                assert not store.put(table, row).repeated


@pytest.mark.parametrize("language", LANGUAGES)
def test_heads_are_recognised_in_every_language(tmp_path, language):
    taken = take(write_sheet(tmp_path / "one.xlsx", [{**GOOD_ROW, "visiting_hours": "8-16"}], language))
    assert taken.only("service")["content_language"] == language
    (remark,) = taken.report.remarks
    assert (remark.where, remark.column) == ("row 2", f"J {columns()['visiting_hours'].head[language]}")


@pytest.mark.parametrize(("separator", "encoding"), [(";", "cp1250"), (",", "utf-8-sig"), ("\t", "utf-16")])
def test_tables_of_text_are_a_source_as_well(tmp_path, separator, encoding):
    taken = take(write_csv(tmp_path / "one.csv", [GOOD_ROW], separator, encoding))
    assert taken.rows == take_row(tmp_path).rows


def test_one_service_in_several_rows_has_several_places(tmp_path):
    rows = [
        GOOD_ROW,
        {**GOOD_ROW, "org_name": "MOST z.s.", "town": "Praha", "region": "CZ010", "phone": "602 123 456"},
    ]
    taken = take(write_sheet(tmp_path / "two.xlsx", rows))
    assert len(taken.rows["organization"]) == len(taken.rows["service"]) == 1
    assert len(taken.rows["location"]) == len(taken.rows["service_at_location"]) == 2
    at = [row["id"] for row in taken.rows["service_at_location"]]
    assert taken.values("phone", "service_at_location_id") == at
    assert taken.values("schedule", "service_at_location_id") == at


def test_the_same_number_is_the_same_organisation_however_it_is_called(tmp_path):
    rows = [GOOD_ROW, {**GOOD_ROW, "org_name": "Spolek Most", "service_name": "Azylový dům"}]
    taken = take(write_sheet(tmp_path / "two.xlsx", rows))
    assert taken.only("organization")["name"] == "Most, z. s."
    assert len(taken.rows["service"]) == 2
    (remark,) = taken.report.remarks
    assert (remark.fault, remark.value, remark.proposal) == (SourceFault.REPEATED, "Spolek Most", "Most, z. s.")


def test_an_organisation_without_a_number_is_known_by_its_name(tmp_path):
    first = take_row(tmp_path, org_register_id=None, org_no_register_id="církev").only("organization")
    assert first["id"] == stable_id("organization", "most z s")
    assert first["no_register_reason"] == "církev"


def test_a_row_without_a_service_is_left_out_and_named(tmp_path):
    taken = take_row(tmp_path, service_name=None)
    assert taken.report.left_out == {"missing_value": 1}
    (remark,) = taken.report.remarks
    assert (remark.where, remark.fault, remark.column) == ("row 2", SourceFault.MISSING_VALUE, "C Služba")


def test_a_number_that_fails_its_check_digit_is_named_and_kept(tmp_path):
    taken = take_row(tmp_path, org_register_id="25083326")
    assert taken.faults() == [SourceFault.WRONG_REGISTER_ID]
    assert taken.only("organization_identifier")["identifier"] == "25083326"


def test_facets_are_understood_as_codes_labels_and_words(tmp_path):
    taken = take_row(
        tmp_path,
        form="Ambulantní; RESIDENTIAL",
        group="Lidé bez domova, Romové, cizinec",
        more_types="DEB.INS; Insolvenzberatung (Privatkonkurs, Privatinsolvenz); acc.tmp",
        sex="Frauen",
        appointment="ano",
        registration="n",
        exclusion_arson="ne",
        exclusion_violence="Im Einzelfall",
        exclusion_pets="ano",
        exclusion_drunk="snad",
    )
    assert taken.codes("workpris-form") == {"walk_in": "", "residential": ""}
    assert taken.codes("workpris-group") == {"homeless": "", "roma": ""}
    assert taken.codes("workpris-type") == {"DEB.DEB": "main", "DEB.INS": "", "ACC.TMP": ""}
    assert taken.codes("workpris-sex") == {"women": ""}
    assert taken.codes("workpris-entry") == {"appointment": "yes", "registration": "no"}
    assert taken.codes("workpris-exclusion") == {"arson": "no", "violence": "case_by_case", "pets": "accepted"}
    assert taken.faults() == [SourceFault.UNKNOWN_VALUE] * 2


def test_more_types_than_a_record_has_are_named(tmp_path):
    taken = take_row(tmp_path, more_types="DEB.INS;DEB.BUD;DEB.BEN;DEB.BNK;DEB.DAM;DEB.DEB")
    assert len(taken.codes("workpris-type")) == 5
    (remark,) = taken.report.remarks
    assert (remark.fault, remark.proposal) == (SourceFault.TOO_LONG, "DEB.DAM")


def test_a_price_keeps_its_words(tmp_path):
    price = take_row(tmp_path, price="150 Kč za noc").only("cost_option")
    assert (price["amount"], price["currency"], price["amount_description"]) == ("150", "CZK", "150 Kč za noc")
    assert "amount" not in take_row(tmp_path, price="podle příjmu").only("cost_option")


def test_languages_documents_and_addresses_in_the_net(tmp_path):
    taken = take_row(
        tmp_path,
        languages="cs, Romani; klingonština",
        documents="občanský průkaz; rozsudek",
        website="most.example",
        mail="info@most.example, druhy@most.example",
        org_mail="nevím",
        org_website="https://most.example/a b",
        interpreter="na vyžádání",
        description="Pomáháme.",
        conditions="dospělí",
        ages="18-26",
    )
    assert [(row.get("code"), row.get("name")) for row in taken.rows["language"]] == [
        ("cs", None),
        ("rom", None),
        (None, "klingonština"),
    ]
    assert taken.values("required_document", "document") == ["občanský průkaz", "rozsudek"]
    service = taken.only("service")
    assert (service["url"], service["email"]) == ("https://most.example", "info@most.example")
    assert (service["minimum_age"], service["maximum_age"]) == ("18", "26")
    assert taken.only("organization")["website"] == "https://most.example/a"
    named = {remark.column.split(" ", 1)[1]: remark.fault for remark in taken.report.remarks}
    assert named == {
        "Jazyky": SourceFault.UNKNOWN_VALUE,
        "Veřejný e-mail služby": SourceFault.REPEATED,
        "Veřejný e-mail organizace": SourceFault.UNKNOWN_VALUE,
        "Web organizace": SourceFault.UNKNOWN_VALUE,
    }


def test_a_check_says_who_and_how(tmp_path):
    taken = take_row(tmp_path, checked_on="1.9.2026", checked_by="kancelář, Most", checked_how="telefonát")
    service = taken.only("service")
    assert (service["assured_date"], service["assured_by"]) == ("2026-09-01", "kancelář, Most")
    assert service["assured_how"] == "call"


@pytest.mark.parametrize(
    ("checked_on", "faults"),
    [
        (None, [SourceFault.MISSING_VALUE] * 2),
        ("30. 2. 2026", [SourceFault.UNREADABLE_DATE]),
        (date(2027, 1, 1), [SourceFault.UNREADABLE_DATE]),
    ],
)
def test_a_check_without_a_day_counts_for_nothing(tmp_path, checked_on, faults):
    taken = take_row(tmp_path, checked_on=checked_on, checked_by="kancelář", checked_how="call")
    assert taken.faults() == faults
    assert not {"assured_date", "assured_by", "assured_how"} & set(taken.only("service"))


def test_a_day_that_a_spreadsheet_counted_is_understood_and_said_so(tmp_path):
    taken = take_row(tmp_path, checked_on=46266)
    (remark,) = taken.report.remarks
    assert (remark.fault, remark.value, remark.proposal) == (SourceFault.UNDERSTOOD, "46266", "2026-09-01")


def test_room_needs_its_day_and_its_unit(tmp_path):
    room = {"capacity_unit": "Lůžka", "capacity_maximum": 20, "capacity_free": 3, "capacity_state": "taking"}
    line = take_row(tmp_path, **room, capacity_as_of="1.11.2026").only("service_capacity")
    assert (line["available"], line["maximum"], line["state"]) == ("3", "20", "taking")
    assert (line["updated"], line["source"]) == ("2026-11-01", "Most, z. s.")
    undated = take_row(tmp_path, **room)
    assert undated.faults() == [SourceFault.MISSING_VALUE] * 2
    assert undated.only("service_capacity")["state"] == "not_known"
    assert not {"available", "updated", "source"} & set(undated.only("service_capacity"))
    counted = take_row(tmp_path, **{**room, "capacity_unit": None}, capacity_as_of="1.11.2026")
    assert counted.faults() == [SourceFault.MISSING_VALUE] * 2
    assert not {"available", "maximum", "unit_id"} & set(counted.only("service_capacity"))
    assert "service_capacity" not in take_row(tmp_path, capacity_free=3).rows


def test_room_that_differs_by_place_is_that_of_the_place(tmp_path):
    room = {"capacity_unit": "bed", "capacity_maximum": 20}
    alike = [{**GOOD_ROW, **room}, {**GOOD_ROW, **room, "town": "Praha"}]
    assert "service_at_location_id" not in take(write_sheet(tmp_path / "a.xlsx", alike)).only("service_capacity")
    other = [alike[0], {**alike[1], "capacity_maximum": 5}]
    taken = take(write_sheet(tmp_path / "b.xlsx", other))
    at = [row["id"] for row in taken.rows["service_at_location"]]
    assert taken.values("service_capacity", "service_at_location_id") == at


def test_a_place_in_a_prison_stands_where_the_prison_does(tmp_path):
    taken = take_row(tmp_path, street=None, town=None, region=None, prison="Liberec", visiting_hours=None)
    prison = next(prison for prison in facts().prisons if prison.town == "Liberec")
    location = taken.only("location")
    assert (location["kind"], location["name"], location["external_identifier"]) == ("prison", prison.name, prison.id)
    assert taken.only("address")["state_province"] == prison.region
    assert taken.only("organization")["country"] == "CZ"


def test_a_confidential_address_never_leaves_the_sheet(tmp_path):
    taken = take_row(tmp_path, place_kind="Utajená adresa", place_name="Dům naděje")
    location = taken.only("location")
    assert (location["kind"], location["location_type"]) == ("confidential", "virtual")
    assert "address" not in taken.rows
    assert taken.only("service_area")["extent"] == "CZ064"
    assert taken.faults() == [SourceFault.SECRET_ADDRESS] * 3
    told = repr((taken.rows, taken.report))
    assert not any(secret in told for secret in ("Česká 1", "Brno", "Dům naděje"))


def test_a_kind_of_place_that_is_not_understood_tells_nothing_of_the_place(tmp_path):
    taken = take_row(tmp_path, place_kind="jinde")
    assert taken.faults() == [SourceFault.UNKNOWN_VALUE]
    assert not {"location", "address"} & set(taken.rows)
    assert taken.only("service_area")["extent"] == "CZ064"


def test_an_area_has_no_street_but_a_region(tmp_path):
    taken = take_row(tmp_path, place_kind="area", street=None, town=None)
    assert taken.only("location")["location_type"] == "virtual"
    assert taken.only("service_area")["extent_type"] == "nuts"


def test_a_row_without_any_place_is_still_a_service(tmp_path):
    taken = take_row(tmp_path, street=None, town=None, region=None, phone="601123456")
    assert not {"location", "service_area"} & set(taken.rows)
    assert taken.only("phone")["number"] == "601123456"
    assert taken.faults() == [SourceFault.UNREADABLE_PHONE]


def test_a_whole_country_is_a_region_as_well(tmp_path):
    taken = take_row(tmp_path, street=None, town=None, region="at", org_register_id=None)
    assert taken.only("service_area")["extent"] == "AT"
    assert taken.only("organization")["country"] == "AT"


def test_a_zero_of_a_postal_code_is_put_back(tmp_path):
    region = next(region for region in facts().regions if region.country == "DE")
    taken = take_row(tmp_path, region=region.code, postal_code=1067, org_register_id=None, phone=None)
    assert taken.only("address")["postal_code"] == "01067"
    assert taken.faults() == [SourceFault.UNDERSTOOD]


def test_the_municipality_of_a_town_comes_from_the_gazetteer(tmp_path):
    places = [
        Municipality("1", "Brno", "CZ", "CZ064", "", 49.2, 16.6),
        Municipality("2", "Brno", "CZ", "CZ010", "", 50.0, 14.4),
        Municipality("3", "Brno", "AT", "AT12", "", 48.0, 15.0),
    ]
    path = write_sheet(tmp_path / "one.xlsx", [GOOD_ROW, {**GOOD_ROW, "service_name": "B", "town": "Jinde"}])
    taken = Taken()
    import_spreadsheet(path, facts(), taken.put, TODAY, resources_folder(), gazetteer=Gazetteer(places))
    assert [row.get("municipality_id") for row in taken.rows["location"]] == ["1", None]


def test_the_contact_for_staff_stays_with_staff_and_is_not_repeated(tmp_path):
    taken = take_row(
        tmp_path,
        contact_function="vedoucí",
        contact_phone="602 123 456 Jana Nováková",
        contact_mail="jana@most.example, novakova@most.example",
    )
    contact = taken.only("contact")
    assert (contact["title"], contact["visibility"]) == ("vedoucí", "staff")
    assert [row.get("contact_id") for row in taken.rows["phone"]] == [None, contact["id"]]
    assert sorted(taken.faults()) == [SourceFault.LEFT_OUT_PERSONAL, SourceFault.REPEATED]
    assert not any("ov" in remark.value + remark.proposal for remark in taken.report.remarks)
    assert "Jana" not in repr(taken.rows)


def test_a_name_beside_a_public_number_is_left_out(tmp_path):
    taken = take_row(tmp_path, phone="601 123 456 Petr Svoboda")
    assert taken.only("phone")["number"] == "+420 601 123 456"
    (remark,) = taken.report.remarks
    assert (remark.fault, remark.value) == (SourceFault.LEFT_OUT_PERSONAL, "")


def test_words_where_a_number_should_be_give_no_number(tmp_path):
    taken = take_row(tmp_path, phone="zavolejte Petrovi")
    assert "phone" not in taken.rows
    assert taken.faults() == [SourceFault.UNREADABLE_PHONE]


def test_nobody_telephones_by_appointment(tmp_path):
    taken = take_row(tmp_path, phone_hours="po objednání", visiting_hours="po objednání")
    assert taken.only("schedule")["attending_type"] == "appointment"
    assert taken.faults() == [SourceFault.UNREADABLE_HOURS]


def test_telephone_hours_are_told_apart_from_visits(tmp_path):
    taken = take_row(tmp_path, phone_hours="po 8-12", visiting_hours="po 8-12")
    assert taken.values("schedule", "attending_type") == ["phone", "in person"]


def test_a_text_that_is_too_long_is_cut_and_named(tmp_path):
    taken = take_row(tmp_path, service_name="x" * 400, description="y" * 5000)
    assert len(taken.only("service")["name"]) == 300
    assert len(taken.only("service")["description"]) == 4000
    assert taken.faults() == [SourceFault.TOO_LONG] * 2


def test_remarks_are_for_a_person(tmp_path):
    taken = take_row(tmp_path, remarks="od ledna se stěhujeme")
    (remark,) = taken.report.remarks
    assert (remark.fault, remark.value) == (SourceFault.NEEDS_PERSON, "")
    assert "stěhujeme" not in repr((taken.rows, taken.report))


def test_merged_cells_count_for_all_of_their_rows(tmp_path):
    rows = [{**GOOD_ROW, "town": town} for town in ("Brno", "Praha", "Ostrava")]

    def merge(sheet):
        for letter in "ABC":
            sheet.merge_cells(f"{letter}2:{letter}4")
        sheet.merge_cells("H2:I2")
        sheet.merge_cells("A1:A1")
        sheet.merge_cells("Z9:Z12")

    taken = take(write_sheet(tmp_path / "merged.xlsx", rows, change=merge))
    assert taken.report.taken == 3
    assert len(taken.rows["location"]) == 3
    assert [(remark.where, remark.fault, remark.proposal) for remark in taken.report.remarks] == [
        ("row 2", SourceFault.UNDERSTOOD, "2-4")
    ] * 3


def test_a_title_may_stand_above_the_heads_and_other_columns_beside_them(tmp_path):
    def change(sheet):
        sheet.insert_rows(1, 2)
        sheet["A1"] = "Služby v našem kraji"
        sheet["L3"], sheet["L4"] = "Organizace", "Jiná"
        sheet["M3"], sheet["M4"] = "Jméno úředníka", "x"
        sheet["N3"] = "Prázdné"
        sheet["P4"] = "bez hlavičky"

    taken = take(write_sheet(tmp_path / "titled.xlsx", [GOOD_ROW], change=change))
    assert taken.report.taken == 1
    assert [(remark.where, remark.fault, remark.column) for remark in taken.report.remarks] == [
        ("row 3", SourceFault.FIELD_NOT_USED, "L Organizace"),
        ("row 3", SourceFault.FIELD_NOT_USED, "M Jméno úředníka"),
        ("row 3", SourceFault.FIELD_NOT_USED, "P"),
    ]


def test_empty_rows_and_rows_of_strange_columns_are_none(tmp_path):
    def change(sheet):
        sheet["A4"] = "  "
        sheet["Z5"] = "?"

    taken = take(write_sheet(tmp_path / "gaps.xlsx", [GOOD_ROW], change=change))
    assert taken.report.read == 1


def test_a_sheet_without_our_heads_is_refused(tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("a;b;c\n" * 20, encoding="utf-8")
    with pytest.raises(TableHeadingWrong):
        take(path)


def test_a_sheet_without_the_services_is_refused_with_the_head_that_is_missing(tmp_path):
    with pytest.raises(TableColumnMissing) as refused:
        take(write_sheet(tmp_path / "one.xlsx", [{"org_name": "A", "town": "B", "street": "C", "phone": "D"}]))
    assert refused.value.detail == "Služba"


def test_a_damaged_workbook_is_refused(tmp_path):
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK nonsense")
    with pytest.raises(PackageUnreadable):
        take(path)
