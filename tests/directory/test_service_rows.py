import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, time

import pytest

from tests.support.packages import BRNO_PRISON, bare_draft, full_draft
from workpris_desktop.directory.facet_rows import one_setting
from workpris_desktop.directory.schema import RANKING
from workpris_desktop.directory.service_rows import ServiceRows
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.facet import Physical, PhysicalFeature
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.provider import Address, Organization, Place, PlaceKind, Price, RegisterId
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone

TODAY = date(2026, 1, 10)


def service_of(install, shelf, draft, service_id="s1"):
    install(draft)
    with shelf.open() as reader:
        return reader.service(service_id)


def test_a_service_is_read_in_full(reader):
    service = reader.service("s1")
    assert service.organization == Organization(
        "o1",
        "Most naděje",
        "",
        "info@most.example",
        "",
        "spolek",
        register_ids=(RegisterId("CZ-ICO", "", "1"),),
        funding=("Jihomoravský kraj",),
    )
    assert (service.name, service.status, service.eligibility) == ("Dluhové poradenství", "active", "Dospělí")
    assert (service.minimum_age, service.maximum_age) == (18, 99)
    assert (service.checked_on, service.alert) == (date(2025, 12, 1), "V srpnu zavřeno")
    assert service.types == ("DEB.DEB", "DEB.INS")
    assert service.setting is Setting.BOTH
    assert service.regions == ("CZ064", "CZ020", "CZ031")
    address = Address("Česká 1, 1. patro", "Brno", "602 00", "CZ064", "CZ")
    features = (PhysicalFeature(Physical.STEP_FREE, True, "rampa"),)
    place = Place("l1", "Kancelář", address=address, latitude=49.2, longitude=16.6, municipality="m-brno")
    assert service.places == (replace(place, features=features),)
    assert service.phones == (Phone("000 111 222", "7", "voice", country="CZ"),)
    assert service.languages == ("cs", "Romani")
    assert service.documents == ("Občanský průkaz",)
    assert service.prices == (Price(0.0, "CZK", "zdarma"),)
    opens, closes = time(9), time(17)
    assert service.schedule == (
        ScheduleRule(byday=("MO", "TU"), opens_at=opens, closes_at=closes, valid_from=date(2025, 1, 1)),
        ScheduleRule(byday=("WE",), opens_at=opens, closes_at=closes, by_phone=True),
    )


def test_a_place_named_twice_is_one_place(install, shelf):
    draft = full_draft().add("service_at_location.csv", id="at9", service_id="s1", location_id="l1")
    assert [place.id for place in service_of(install, shelf, draft).places] == ["l1"]


def test_a_place_can_stand_for_a_prison(reader):
    service = reader.service("s2")
    assert (service.places[0].prison, service.places[0].kind) == (BRNO_PRISON, PlaceKind.PRISON)
    assert service.regions == ("CZ064",)
    assert service.phones[0].country == "CZ"


def test_a_service_without_anything_is_read(reader):
    service = reader.service("s5")
    assert service.organization is None
    assert (service.places, service.phones, service.schedule, service.regions) == ((), (), (), ())
    assert service.setting is Setting.PHONE


@pytest.mark.parametrize(
    ("removed", "number"),
    [((), "at service"), (("at service",), "at at"), (("at service", "at at"), "at place"), (None, "at provider")],
)
def test_phones_are_the_nearest_ones(install, shelf, removed, number):
    draft = full_draft()
    draft.tables["phones.csv"] = draft.tables["phones.csv"][:1]
    links = {
        "at service": {"service_id": "s1"},
        "at at": {"service_at_location_id": "at1"},
        "at place": {"location_id": "l1"},
        "at provider": {"organization_id": "o1"},
    }
    removed = ("at service", "at at", "at place") if removed is None else removed
    for name, link in links.items():
        if name not in removed:
            draft.add("phones.csv", id=name, number=name, **link)
    assert [phone.number for phone in service_of(install, shelf, draft).phones] == [number]


def test_a_number_of_another_service_is_never_taken_for_that_of_the_provider(install, shelf):
    draft = full_draft()
    draft.tables["phones.csv"] = draft.tables["phones.csv"][:1]
    draft.add("phones.csv", id="p", number="000", service_id="s2", organization_id="o1")
    assert service_of(install, shelf, draft).phones == ()


def test_the_country_of_a_number_is_that_of_its_place_else_of_the_directory(install, shelf):
    draft = bare_draft().table("phones.csv", "id", "service_id", "number")
    draft.add("phones.csv", id="p", service_id="s1", number="000")
    assert service_of(install, shelf, draft).phones == (Phone("000", country="CZ"),)


def test_hours_of_the_place_are_taken_where_the_service_states_none(install, shelf):
    draft = full_draft()
    del draft.tables["schedules.csv"][1:3]
    assert [rule.byday for rule in service_of(install, shelf, draft).schedule] == [("FR",)]


def test_hours_of_several_places_are_not_put_together(install, shelf):
    draft = full_draft()
    del draft.tables["schedules.csv"][1:3]
    draft.add("service_at_location.csv", id="at9", service_id="s1", location_id="l3")
    service = service_of(install, shelf, draft)
    assert service.schedule == ()
    assert [(rule.byday, rule.place) for rule in service.hours_by_place] == [(("FR",), "l1"), (("SU",), "l3")]


def test_hours_of_one_of_two_places_are_not_taken_for_both(install, shelf):
    draft = full_draft()
    del draft.tables["schedules.csv"][1:3]
    draft.add("service_at_location.csv", id="at9", service_id="s1", location_id="l2")
    assert service_of(install, shelf, draft).schedule == ()


def test_hours_on_which_all_places_agree_are_taken(install, shelf):
    draft = full_draft()
    del draft.tables["schedules.csv"][1:3]
    draft.put("schedules.csv", 3, "byday", "FR").add("service_at_location.csv", id="at9", service_id="s1")
    draft.put("service_at_location.csv", 5, "location_id", "l3")
    service = service_of(install, shelf, draft)
    assert [(rule.byday, rule.place) for rule in service.schedule] == [(("FR",), "")]
    assert [rule.place for rule in service.hours_by_place] == ["l1", "l3"]


def test_hours_of_a_service_at_one_place_stand_beside_its_own(install, shelf):
    draft = full_draft().add("service_at_location.csv", id="at9", service_id="s1", location_id="l2")
    there = {"freq": "WEEKLY", "opens_at": "10:00", "closes_at": "11:00"}
    draft.add("schedules.csv", id="h8", service_id="s1", service_at_location_id="at9", byday="TH", **there)
    draft.add("schedules.csv", id="h9", service_at_location_id="at9", byday="FR", **there)
    service = service_of(install, shelf, draft)
    assert [rule.byday for rule in service.schedule] == [("MO", "TU"), ("WE",)]
    assert [(rule.byday, rule.place) for rule in service.hours_by_place] == [(("TH",), "l2"), (("FR",), "l2")]


def test_hours_of_a_service_at_a_place_come_before_those_of_the_place(install, shelf):
    draft = full_draft()
    del draft.tables["schedules.csv"][1:3]
    there = {"freq": "WEEKLY", "opens_at": "10:00", "closes_at": "11:00"}
    draft.add("schedules.csv", id="h9", service_at_location_id="at1", byday="TH", **there)
    service = service_of(install, shelf, draft)
    assert [rule.byday for rule in service.schedule] == [("TH",)]
    assert [rule.byday for rule in service.hours_by_place] == [("TH",)]


def test_a_refused_row_of_hours_makes_the_whole_week_unknown(install, shelf):
    draft = full_draft().put("schedules.csv", 1, "closes_at", "late")
    service = service_of(install, shelf, draft)
    assert len(service.schedule) == 2
    assert [rule.freq for rule in service.schedule] == ["", "WEEKLY"]


def test_a_rule_with_parts_that_are_not_weekly_is_not_read_as_weekly(install, shelf):
    draft = full_draft()
    for row in draft.tables["schedules.csv"]:
        row.append("1" if row[0] == "h1" else "")
    draft.tables["schedules.csv"][0][-1] = "byyearday"
    assert [rule.freq for rule in service_of(install, shelf, draft).schedule] == ["", "WEEKLY"]


def test_no_more_than_fifty_of_each_are_read(install, shelf):
    draft = full_draft()
    for number in range(60):
        draft.add("phones.csv", id=f"m{number}", service_id="s1", number=str(number))
        draft.add("languages.csv", id=f"m{number}", service_id="s1", name=str(number))
        draft.add("locations.csv", id=f"m{number}", name=str(number))
        draft.add("contacts.csv", id=f"m{number}", service_id="s1", title=str(number))
        draft.add("trust_evidence.csv", id=f"m{number}", service_id="s1", kind="network", issuer=str(number))
        draft.add("closures.csv", id=f"m{number}", service_id="s1", closed_from="2026-01-01", closed_to="2026-01-02")
        draft.put("closures.csv", number + 2, "description", str(number))
        draft.add("trainings.csv", id=f"m{number}", service_id="s1", name=str(number))
        draft.add("entry_forms.csv", id=f"m{number}", service_id="s1", title=str(number))
        draft.add("service_capacity.csv", id=f"m{number}", service_id="s1", state="full", updated="2025-12-01")
        draft.add("service_at_location.csv", id=f"m{number}", service_id="s1", location_id=f"m{number}")
    service = service_of(install, shelf, draft)
    parts = (service.phones, service.languages, service.places, service.contacts, service.evidence, service.closures)
    assert {len(several) for several in (*parts, service.trainings, service.entry_forms, service.capacity)} == {50}
    with shelf.open() as reader:
        assert len(reader.search(Question("dluhove"), TODAY).hits[0].capacity) == 20


def test_more_hours_than_are_read_are_not_known(install, shelf):
    draft = full_draft()
    for number in range(200):
        draft.add("schedules.csv", id=f"m{number}", service_id="s1", byday="MO", freq="WEEKLY", opens_at="09:00")
    service = service_of(install, shelf, draft)
    assert (service.schedule, service.hours_by_place) == ((), ())


def test_a_physical_address_comes_before_others_and_any_before_none(install, shelf):
    draft = full_draft()
    draft.add("addresses.csv", id="a9", location_id="l2", city="Post", address_type="postal")
    install(draft)
    with shelf.open() as reader:
        towns = [place.address.city for name in ("s1", "s2") for place in reader.service(name).places if place.address]
    assert towns == ["Brno", "Post"]


def shared_draft(services):
    """Return a package in which so many services share one provider and one place, both with as many of everything."""
    draft = full_draft()
    for number in range(services):
        name = f"n{number}"
        draft.add("services.csv", id=name, organization_id="o1", name=name)
        draft.add("service_at_location.csv", id=name, service_id=name, location_id="l2")
        draft.add("addresses.csv", id=name, location_id="l2", city=name, address_type="postal")
        owner = {"organization_id": "o1"} if number % 2 else {"location_id": "l2", "service_id": "s1"}
        draft.add("phones.csv", id=name, number=name, **owner)
        draft.add("schedules.csv", id=name, location_id="l2", byday="MO")
        draft.add("languages.csv", id=name, location_id="l2", service_id="s1" if number % 2 else "", name=name)
        draft.add("contacts.csv", id=name, organization_id="o1", service_id="s1" if number % 2 else "", title=name)
        piece = {"kind": "network", "issuer": name, "service_id": "s1" if number % 2 else ""}
        draft.add("trust_evidence.csv", id=name, organization_id="o1", **piece)
        draft.add("funding.csv", id=name, organization_id="o1", service_id="s1" if number % 2 else "", source=name)
        draft.add("entry_forms.csv", id=name, organization_id="o1", service_id="s1" if number % 2 else "", title=name)
        draft.add("accessibility.csv", id=name, location_id="l2", description="lift")
    return draft


def steps_of(connection, work):
    """Count the steps of SQLite's machine, by hundreds."""
    counted = []
    connection.set_progress_handler(lambda: counted.append(1), 100)
    work(connection)
    connection.set_progress_handler(None, 0)
    return len(counted)


def read_a_hundred(connection):
    rows = ServiceRows(connection, "")
    assert all(rows.read(f"n{number}") for number in range(100))


def rank(connection):
    connection.execute(RANKING)


def test_what_a_service_costs_does_not_grow_with_those_it_shares_a_place_with(tmp_path, facts):
    reading, ranking = {}, {}
    for size in (600, 1_200):
        shelf = DirectoryShelf(tmp_path / f"shelf-{size}", facts)
        shelf.install(shared_draft(size).write_folder(tmp_path / f"package-{size}"))
        with shelf.open() as reader, closing(sqlite3.connect(reader.path)) as connection:
            reading[size] = steps_of(connection, read_a_hundred)
            ranking[size] = steps_of(connection, rank)
    assert reading[1_200] < 1.1 * reading[600]
    assert ranking[1_200] < 3 * ranking[600]


def test_languages_of_the_place_are_taken_where_the_service_states_none(reader):
    assert reader.service("s3").languages == ("de",)


@pytest.mark.parametrize(
    ("codes", "setting"),
    [
        (set(), None),
        ({"unheard of"}, None),
        ({"phone", "letter"}, Setting.PHONE),
        ({"community", "phone"}, Setting.COMMUNITY),
        ({"prison", "community", "online"}, Setting.BOTH),
    ],
)
def test_several_settings_become_one(codes, setting):
    assert one_setting(codes) is setting
