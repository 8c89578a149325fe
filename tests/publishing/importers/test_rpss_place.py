"""Where services are, and what of that is told."""

import pytest

from tests.publishing.importers.register import ADDRESS, facility, faults, imported, record
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.source import SourceFault

SECRET = ADDRESS | {"ulice": {"nazev": "Skrytá"}, "kodAdresnihoMista": 77777777}


def test_a_place_has_its_address_point_and_address(tmp_path):
    rows, report = imported(tmp_path, record())
    location_id = stable_id("ruian", "19000001")
    assert rows.one("location") == {
        "id": location_id,
        "location_type": "physical",
        "name": "Azylový dům Most",
        "kind": "address",
        "external_identifier": "19000001",
        "external_identifier_type": "RÚIAN",
    }
    address = rows.one("address")
    del address["id"]
    assert address == {
        "location_id": location_id,
        "address_1": "Zkušební 2272/54",
        "city": "Brno",
        "region": "Brno-město",
        "state_province": "CZ-64",
        "postal_code": "625 00",
        "country": "CZ",
        "address_type": "physical",
    }
    assert rows.one("service_at_location")["location_id"] == location_id
    area = rows.one("service_area")
    assert (area["name"], area["extent"], area["extent_type"]) == ("Jihomoravský kraj", "CZ064", "nuts")
    assert report.remarks == ()


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"ulice": None}, "Brno č.p. 2272/54"),
        ({"ulice": None, "castObce": {"id": "CastObce/1"}, "cisloOrientacni": None}, "Bohunice č.p. 2272/54"),
        ({"typCislaDomovniho": {"id": "TypStavebnihoObjektu/2"}, "ulice": None}, "Brno č.ev. 2272/54"),
        ({"cisloOrientacni": None}, "Zkušební 2272"),
        ({"cisloDomovni": None, "cisloOrientacni": "3a"}, "Zkušební 3a"),
    ],
)
def test_numbers_are_written_as_letters_have_them(tmp_path, changes, line):
    kinds = {"typCislaDomovniho": {"id": "TypStavebnihoObjektu/1"}}
    rows, _ = imported(tmp_path, record(zarizeni=[facility(**(kinds | changes))]))
    assert rows.one("address")["address_1"].replace("/54", "") == line.replace("/54", "")


def test_what_no_list_knows_stays_empty_and_is_told_once(tmp_path):
    unknown = {"kraj": {"id": "Kraj/1"}, "okres": {"id": "Okres/1"}, "obec": {"id": "Obec/1"}, "psc": "A-1"}
    places = [facility(**unknown), facility("Druhý", **(unknown | {"kodAdresnihoMista": 2}))]
    rows, report = imported(tmp_path, record(zarizeni=places))
    assert [(remark.column, remark.value) for remark in report.remarks] == [
        ("kraj.id", "Kraj/1"),
        ("obec.id", "Obec/1"),
        ("okres.id", "Okres"),
    ]
    assert rows.of("address")[0]["postal_code"] == "A-1"
    assert not {"city", "region", "state_province"} & rows.of("address")[0].keys()
    assert rows.of("service_area") == []


def test_a_facility_listed_twice_is_one(tmp_path):
    rows, report = imported(tmp_path, record(zarizeni=[facility(), facility("Azylový dům Most ")]))
    assert len(rows.of("location")) == len(rows.of("service_at_location")) == len(rows.of("address")) == 1
    assert faults(report) == [SourceFault.MERGED]


def test_two_facilities_at_one_address_point_are_one_place_with_two_names(tmp_path):
    other = record(portalId=2, zarizeni=[facility("Noclehárna")])
    rows, _ = imported(tmp_path, record(zarizeni=[facility(), facility("Denní centrum")]), other)
    assert rows.one("location")["name"] == "Azylový dům Most"
    assert [row.get("description", "") for row in rows.of("service_at_location")] == ["", "Noclehárna"]


def test_houses_of_one_name_without_address_points_stay_two(tmp_path):
    houses = [facility(kodAdresnihoMista=None), facility(kodAdresnihoMista=None, cisloDomovni=3)]
    rows, _ = imported(tmp_path, record(zarizeni=houses))
    assert len({row["id"] for row in rows.of("location")}) == len(rows.of("address")) == 2
    assert rows.of("location")[0]["id"] == stable_id("rpss-loc", "4951", "Azylový dům Most")
    assert "external_identifier_type" not in rows.of("location")[0]


def test_a_facility_that_has_ended_is_no_place_any_more(tmp_path):
    gone = facility("Starý dům", kodAdresnihoMista=2) | {"poskytujeDo": "2026-10-31"}
    last = facility() | {"poskytujeDo": "2026-11-01"}
    rows, report = imported(tmp_path, record(zarizeni=[gone, last]))
    assert rows.one("location")["name"] == rows.one("service")["name"] == "Azylový dům Most"
    assert faults(report) == [SourceFault.ENDED]


@pytest.mark.parametrize("flag", [True, "ano", 1, {"a": 1}])
@pytest.mark.parametrize("address", [None, SECRET])
def test_nothing_of_a_secret_address_comes_out(tmp_path, flag, address):
    secret = {"nazev": "Dům ve Skryté 2272", "utajenaAdresa": flag, "adresa": address}
    texts = [{"cilovaSkupina": {"id": "CilovaSkupinaOsoby/6"}, "doplnujiciInformace": "Sejdeme se: Skrytá 2272."}]
    rows, report = imported(tmp_path, record(zarizeni=[secret, secret], ciloveSkupiny=texts))
    assert rows.one("location") == {
        "id": stable_id("rpss-loc", "4951", "confidential"),
        "location_type": "virtual",
        "kind": "confidential",
    }
    assert rows.of("address") == rows.of("service_area") == []
    assert rows.one("service")["name"] == "Azylové domy"
    if address:
        for text in (rows.text(), str(report)):
            assert not any(word in text for word in ("Skryt", "77777777", "62500", "625 00", "2272"))
    assert SourceFault.SECRET_ADDRESS in faults(report)


def test_an_open_facility_at_the_point_of_a_secret_one_is_secret_too(tmp_path):
    secret = facility("Úkryt") | {"utajenaAdresa": True}
    rows, report = imported(tmp_path, record(zarizeni=[facility("Kancelář"), secret]))
    assert rows.one("location")["kind"] == "confidential"
    assert "19000001" not in rows.text() + str(report)
    assert stable_id("ruian", "19000001") not in rows.text()


def test_a_secret_and_an_open_facility_stand_side_by_side(tmp_path):
    secret = {"nazev": "Úkryt", "utajenaAdresa": True, "adresa": None}
    rows, _ = imported(tmp_path, record(zarizeni=[secret, facility("Kancelář")]))
    assert [row["kind"] for row in rows.of("location")] == ["confidential", "address"]
    assert rows.one("service")["name"] == "Kancelář"


def test_somebody_who_comes_to_the_people_gives_no_home_away(tmp_path):
    person = {"nazev": "Petr Svoboda", "ico": "00000019"}
    comes = [{"forma": {"id": "FormaSocialniSluzby/ter"}}]
    rows, _ = imported(tmp_path, record(poskytovatel=person, formy=comes, zarizeni=[facility("Pomoc")]))
    assert (rows.one("location")["kind"], rows.of("address")) == ("area", [])
    assert "Zkušební" not in rows.text()
    assert rows.one("service_area")["extent"] == "CZ064"


def test_regions_that_a_service_was_extended_to_are_its_areas(tmp_path):
    wider = [{"kraj": {"id": "Kraj/116"}}, {"id": "Kraj/27"}]
    rows, _ = imported(tmp_path, record(rozsirenePusobnostiVKraji=wider))
    assert [(row["extent"], row["name"]) for row in rows.of("service_area")] == [
        ("CZ064", "Jihomoravský kraj"),
        ("CZ020", "CZ020"),
    ]
