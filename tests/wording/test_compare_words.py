from datetime import date, datetime, time

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.facet import Facets, Sex
from workpris_desktop.domain.person import NOBODY, Person, PersonSex
from workpris_desktop.domain.provider import Address, Organization, Place, PlaceKind, Service
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.domain.trust import TrustEvidence, TrustKind
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.compare_words import CompareWords
from workpris_desktop.wording.printed import read_phrasebook
from workpris_desktop.wording.record.beside import Beside
from workpris_desktop.wording.record.telling import Telling

TODAY = date(2026, 11, 22)
EDITION = Edition(1, "d", "Directory", date(2026, 11, 1), sample=False, services=1, organizations=1, places=1)
FULL = Service(
    "s1",
    "House",
    Organization("o1", "Most"),
    types=("ACC.TMP",),
    phones=(Phone("541 123 456", country="CZ"),),
    minimum_age=18,
    checked_on=date(2026, 11, 1),
    capacity=(CapacityLine(CapacityUnit.BED, CapacityState.TAKING, TODAY),),
    facets=Facets(sex=Sex.WOMEN),
)


@pytest.fixture(scope="module")
def facts():
    return shipped_facts()


def compared(facts, *services, person=NOBODY, distances=None):
    words = read_phrasebook("en", resources_folder())
    beside = Beside(datetime.combine(TODAY, time(10)), person=person)
    tellings = [Telling(service, EDITION, facts, words, TODAY, beside) for service in services]
    return CompareWords(facts).comparison(tellings, distances or {})


def test_each_service_has_a_column_and_silence_is_empty(facts):
    comparison = compared(facts, FULL, Service("s2", "Silent"))
    assert comparison.names == ("House", "Silent")
    rows = dict(comparison.rows)
    assert rows["Provider"] == ("Most", "")
    assert rows["Sex and age"] == ("Women\nfrom 18 years", "")
    assert rows["Room"][0].startswith("Beds: Taking people")
    assert rows["Room"][1] == ""
    assert rows["Last check"][0].startswith("1 Nov 2026 (fresh)")
    assert rows["Telephone"][0].replace("\N{NO-BREAK SPACE}", " ") == "541 123 456"
    assert rows["Telephone"][1] == ""


def test_fit_warning_and_distance_have_a_row_only_where_they_say_something(facts):
    assert not {"Fit", "Warning", "Distance"} & set(dict(compared(facts, FULL, Service("s2", "B")).rows))
    closed = Service("s2", "B", status="temporarily closed")
    comparison = compared(facts, FULL, closed, person=Person(sex=PersonSex.MAN), distances={"s1": 12.34})
    rows = dict(comparison.rows)
    assert rows["Fit"][0].startswith("Does not fit\n")
    assert rows["Warning"] == ("", "Closed for a time")
    assert rows["Distance"] == ("12.3 km", "")


def test_evidence_that_ran_out_says_so_and_a_place_names_its_town(facts):
    ended = TrustEvidence(TrustKind.LICENSED, "", None, valid_to=date(2026, 11, 1))
    address = Address("Street 1", "Brno", "602 00", "CZ064", "CZ")
    kurim = next(each for each in facts.prisons if each.name == "Věznice Kuřim")
    places = (Place("p1", "Centre", address=address), Place("p2", "Centre Brno", address=address))
    hidden = Place("p4", address=address, kind=PlaceKind.CONFIDENTIAL)
    other = Service("s2", "B", evidence=(ended,), places=(*places, Place("p3", prison=kurim.id), hidden))
    rows = dict(compared(facts, FULL, other).rows)
    assert rows["Evidence"][1].endswith(": ran out on 1 Nov 2026")
    first, second, third, fourth = rows["Where"][1].split("\n")
    assert (first, second, third) == ("Centre, Brno", "Centre Brno", "Věznice Kuřim")
    assert "Brno" not in fourth


def test_what_is_compared_for_a_person_shows_nothing_in_a_trace(facts):
    comparison = compared(facts, FULL, Service("s2", "B"), person=Person(sex=PersonSex.MAN))
    assert repr(comparison) == "Comparison(2 services)"
