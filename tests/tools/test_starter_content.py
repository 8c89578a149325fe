from collections import Counter

import phonenumbers
import pytest

from tests.tools.starter_tables import (
    FACTS,
    by_service,
    countries_of_services,
    regions_of_services,
    rows,
    terms_of_services,
)

GERMAN_FILM_BLOCKS = ("+493023125", "+496990009", "+494066969", "+492214710", "+498999998")
CREATED = "2026-11-01"
A_YEAR_BEFORE = "2025-11-01"


def test_every_sub_type_has_a_service():
    used = {code for codes in terms_of_services("workpris-type").values() for code in codes}

    assert {entry.code for entry in FACTS.taxonomy if entry.parent} <= used


def test_the_main_type_comes_first_and_no_more_than_four_follow():
    terms = {row["id"]: row["code"] for row in rows("taxonomy_terms")}
    main = {row["link_id"]: terms[row["taxonomy_term_id"]] for row in rows("attributes") if row["value"] == "main"}
    found = terms_of_services("workpris-type")

    assert main == {service: codes[0] for service, codes in found.items()}
    assert max(len(codes) for codes in found.values()) <= 5


def test_every_setting_occurs_and_every_service_has_one():
    found = terms_of_services("workpris-setting")

    assert all(len(codes) == 1 for codes in found.values())
    assert {codes[0] for codes in found.values()} == {"prison", "community", "both", "phone", "online", "letter"}


@pytest.mark.parametrize("code", ["PRG.MOT", "ADD.PRI", "FAM.FAT"])
def test_the_three_programmes_run_in_several_prisons_of_each_country_that_has_prisons(code):
    prisons = {prison.id: prison.country for prison in FACTS.prisons}
    at = {row["id"]: prisons.get(row["external_identifier"]) for row in rows("locations")}
    places = by_service("service_at_location", "location_id")
    running = [s for s, codes in terms_of_services("workpris-type").items() if codes[0] == code]
    visited = Counter(at[place] for service in running for place in places[service])

    assert min(visited[country] for country in ("AT", "CZ", "SI")) >= 3
    if code == "ADD.PRI":
        assert all("ADD.STA" in terms_of_services("workpris-type")[service] for service in running)


def test_some_regions_have_no_housing_at_all():
    regions, types = regions_of_services(), terms_of_services("workpris-type")
    served: set[str] = set()
    housed: set[str] = set()
    for service, codes in types.items():
        served |= set(regions[service])
        if any(code.startswith("ACC.") for code in codes):
            housed |= set(regions[service])

    assert not housed & {"AT", "CZ", "DE", "SI"}
    without = Counter(code[:2] for code in served - housed if len(code) > 2)
    assert (without["CZ"] >= 2, without["SI"] >= 1, without["AT"] >= 1) == (True, True, True)


def test_some_types_are_in_one_country_only():
    countries = countries_of_services()
    spread: dict[str, set[str]] = {}
    for service, codes in terms_of_services("workpris-type").items():
        for code in codes:
            spread.setdefault(code, set()).add(countries[service])

    assert sum(len(found) == 1 for found in spread.values()) >= 5


def test_the_gaps_that_real_directories_have_are_there():
    services = rows("services")
    hours, phones = by_service("schedules", "attending_type"), by_service("phones", "number")
    silent = {row["id"] for row in rows("organizations")} - {row["organization_id"] for row in rows("phones")}

    assert sum(not row["assured_date"] for row in services) == 1
    assert sum("" < row["assured_date"] < A_YEAR_BEFORE for row in services) >= 5
    assert sum(not found for found in hours.values()) >= 10
    assert sum("phone" not in found for found in hours.values()) >= 10
    assert any(row["organization_id"] in silent and not phones[row["id"]] for row in services)
    assert sum(not found for found in by_service("service_at_location", "id").values()) >= 5


def test_closed_services_say_so_and_no_check_is_later_than_the_package():
    services = rows("services")
    closed = [row for row in services if row["status"] == "temporarily closed"]

    assert closed
    assert all(row["alert"] for row in closed)
    assert max(row["assured_date"] for row in services) < CREATED


def test_nobody_can_be_called():
    numbers = [row["number"] for row in rows("phones")]

    assert len(set(numbers)) == len(numbers)
    for text in numbers:
        number = phonenumbers.parse(text)
        assert text == phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        assert phonenumbers.is_possible_number(number)
        if number.country_code == 49:
            assert text.startswith(GERMAN_FILM_BLOCKS)
            assert len(text) == max(map(len, GERMAN_FILM_BLOCKS)) + 3
        else:
            assert not phonenumbers.is_valid_number(number)


def test_nobody_can_be_written_to():
    addresses = [row["email"] for name in ("organizations", "services") for row in rows(name) if row["email"]]
    websites = [row["website"] for row in rows("organizations")] + [row["url"] for row in rows("services")]

    assert addresses
    assert all(address.endswith(".example") for address in addresses)
    assert all(site.split("/")[2].endswith(".example") for site in websites if site)


def test_prisons_are_named_as_the_facts_name_them():
    prisons = {prison.id: prison.name for prison in FACTS.prisons}
    inside = [row for row in rows("locations") if row["external_identifier"]]

    assert len(inside) >= 40
    assert {row["external_identifier_type"] for row in inside} == {"workpris-prison"}
    assert all(prisons[row["external_identifier"]] == row["name"] for row in inside)


def test_descriptions_are_concrete_and_each_is_different():
    texts = [row["description"] for row in rows("services")]

    assert len(set(texts)) == len(texts)
    assert all(80 <= len(text) <= 500 for text in texts)
    assert all(2 <= text.count(". ") + text.count("? ") + 1 <= 4 for text in texts)


def test_services_speak_more_than_the_language_of_their_country():
    spoken = by_service("languages", "code")

    assert all(spoken.values())
    assert sum(len(codes) > 1 for codes in spoken.values()) >= 25


def test_prices_are_in_the_money_of_the_country_and_some_are_not_nothing():
    countries = countries_of_services()
    prices = rows("cost_options")

    assert all((row["currency"] == "CZK") == (countries[row["service_id"]] == "CZ") for row in prices)
    assert {"0", "7.5"} <= {row["amount"] for row in prices}
