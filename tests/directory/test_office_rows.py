from dataclasses import replace
from datetime import date

import pytest

from tests.support.packages import full_draft
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.catchment import OFFICE_TYPES, Area, AreaKind, Responsibility
from workpris_desktop.domain.country import OfficeRole
from workpris_desktop.domain.responsible import WantedOffice
from workpris_desktop.domain.search import Question, SettingFilter

TODAY = date(2026, 1, 10)

BRNO = "m-brno"
CURATOR = WantedOffice("MNT.CAS", OfficeRole.SOCIAL_CURATOR)
PROBATION = WantedOffice("MNT.PRO", OfficeRole.PROBATION)


def offices_draft():
    """Return a package with offices for all sorts of areas around Brno."""
    draft = full_draft()
    for code in ("MNT.CAS", "MNT.PRO"):
        draft.add("taxonomy_terms.csv", id=f"t-{code}", code=code, name=code, taxonomy="workpris-type")
    areas = {
        "country": ("nuts", "CZ", "residence", "MNT.PRO"),
        "iso": ("nuts", "CZ-64", "both", ""),
        "region": ("nuts", "CZ064", "stay", ""),
        "district": ("district", "CZ0642", "residence", ""),
        "orp": ("orp", "6203", "residence", ""),
        "town": ("municipality", BRNO, "residence", "MNT.CAS"),
        "reach": ("municipality", BRNO, "", "MNT.CAS"),
        "elsewhere": ("nuts", "CZ020", "both", "MNT.CAS"),
        "foreign": ("text", "CZ064", "both", ""),
    }
    for name, (kind, extent, basis, code) in areas.items():
        draft.add("services.csv", id=name, organization_id="o1", name=f"Office {name}", assured_date="2024-01-01")
        area = {"extent": extent, "extent_type": kind, "responsibility": basis}
        draft.add("service_areas.csv", id=name, service_id=name, **area)
        if code:
            named = {"link_id": name, "link_entity": "service", "taxonomy_term_id": f"t-{code}"}
            draft.add("attributes.csv", id=name, **named)
    return draft


@pytest.fixture(scope="module")
def offices(tmp_path_factory, facts):
    """Give the directory with offices, open."""
    folder = tmp_path_factory.mktemp("offices")
    shelf = DirectoryShelf(folder / "shelf", facts)
    shelf.install(offices_draft().write_folder(folder / "package"))
    with shelf.open() as opened:
        yield opened


def ids(found):
    return [office.hit.id for office in found.offices]


def test_offices_are_found_by_every_sort_of_area_the_smallest_first(offices):
    found = offices.responsible(BRNO, Responsibility.RESIDENCE)
    assert ids(found) == ["town", "orp", "district", "iso", "country"]
    assert found.municipality.name == "Brno"
    assert [office.area.kind for office in found.offices][:2] == [AreaKind.MUNICIPALITY, AreaKind.ORP]
    town, district = found.offices[0].area, found.offices[2].area
    assert town == Area(AreaKind.MUNICIPALITY, BRNO, "Brno", Responsibility.RESIDENCE)
    assert district == Area(AreaKind.DISTRICT, "CZ0642", "Brno-město", Responsibility.RESIDENCE)
    assert found.not_known == ()


def test_who_stays_somewhere_has_other_offices_than_who_lives_there(offices):
    found = offices.responsible(BRNO, Responsibility.STAY)
    assert ids(found) == ["iso", "region"]
    assert found.basis is Responsibility.STAY
    assert found.not_known == (CURATOR, PROBATION)


def test_offices_that_are_not_known_are_named_by_the_words_of_the_country(offices):
    found = offices.responsible("m-wien", Responsibility.RESIDENCE)
    assert (found.offices, found.not_known) == ((), (PROBATION,))


def test_a_country_without_a_pack_wants_the_offices_of_all(install, shelf):
    draft = full_draft().put("municipalities.csv", 2, "country", "SK")
    install(draft)
    with shelf.open() as reader:
        found = reader.responsible("m-wien", Responsibility.RESIDENCE)
    assert found.not_known == tuple(map(WantedOffice, OFFICE_TYPES))


def test_an_office_that_is_no_longer_offered_is_not_responsible(install, shelf):
    draft = offices_draft()
    for row in draft.tables["services.csv"][1:]:
        if row[0] == "town":
            row[draft.tables["services.csv"][0].index("status")] = "defunct"
    install(draft)
    with shelf.open() as reader:
        found = reader.responsible(BRNO, Responsibility.RESIDENCE)
    assert ids(found) == ["orp", "district", "iso", "country"]
    assert found.not_known == (CURATOR,)


def test_an_office_with_several_areas_is_named_once_by_the_smallest(install, shelf):
    draft = offices_draft()
    smaller = {"extent": BRNO, "extent_type": "municipality", "responsibility": "residence"}
    draft.add("service_at_location.csv", id="at9", service_id="country", location_id="l1")
    draft.add("service_areas.csv", id="more", service_at_location_id="at9", name="Statutární město", **smaller)
    install(draft)
    with shelf.open() as reader:
        found = reader.responsible(BRNO, Responsibility.RESIDENCE)
    assert sorted(ids(found)[:2]) == ["country", "town"]
    assert len(ids(found)) == len(set(ids(found)))
    areas = {office.hit.id: office.area.name for office in found.offices}
    assert areas["country"] == "Statutární město"


def test_a_municipality_that_nobody_knows_has_no_offices(offices):
    assert offices.responsible("nowhere", Responsibility.RESIDENCE) is None
    answer = offices.search(Question("dluhove", municipality="nowhere"), TODAY)
    assert answer.responsible is None
    assert answer.hits == offices.search(Question("dluhove"), TODAY).hits
    assert answer.hits[0].id == "s1"


def test_responsible_offices_stand_above_all_other_hits_and_are_not_repeated(offices):
    plain = offices.search(Question("office"), TODAY)
    answer = offices.search(replace(plain.question, municipality=BRNO), TODAY)
    above = ids(answer.responsible)
    assert above == ["town", "orp", "district", "iso", "country"]
    assert plain.responsible is None
    assert [hit.id for hit in answer.hits] == [hit.id for hit in plain.hits if hit.id not in above]
    assert not answer.more


def test_a_municipality_alone_lists_all_other_services_below_its_offices(offices):
    answer = offices.search(Question(municipality=BRNO, basis=Responsibility.STAY), TODAY)
    everything = [hit.id for hit in offices.search(Question(), TODAY).hits]
    assert [hit.id for hit in answer.hits] == [name for name in everything if name not in {"iso", "region"}]
    assert not answer.question.is_empty


def test_filters_narrow_the_other_hits_but_not_the_offices(offices):
    answer = offices.search(Question(setting=SettingFilter.REMOTE, municipality=BRNO), TODAY)
    assert ([hit.id for hit in answer.hits], len(ids(answer.responsible))) == (["s5"], 5)


def test_the_limit_counts_the_other_hits_and_tells_of_more(offices):
    plain = [hit.id for hit in offices.search(Question(), TODAY).hits]
    above = {"town", "orp", "district", "iso", "country"}
    others = [name for name in plain if name not in above]
    for limit in range(1, len(others) + 2):
        answer = offices.search(Question(limit=limit, municipality=BRNO), TODAY)
        assert [hit.id for hit in answer.hits] == others[:limit]
        assert answer.more is (limit < len(others))


def test_very_many_offices_are_cut(install, shelf):
    draft = offices_draft()
    for number in range(120):
        draft.add("services.csv", id=f"n{number}", organization_id="o1", name="Office")
        area = {"extent": BRNO, "extent_type": "municipality", "responsibility": "both"}
        draft.add("service_areas.csv", id=f"n{number}", service_id=f"n{number}", **area)
    install(draft)
    with shelf.open() as reader:
        assert len(reader.responsible(BRNO, Responsibility.STAY).offices) == 50
