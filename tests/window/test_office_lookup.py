"""Offices of the directory, for the address book and for whoever hands a file over."""

from dataclasses import replace

import pytest

from tests.directory.test_office_rows import BRNO, TODAY, offices_draft
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.errors import DirectoryMissing
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.window.office_lookup import OfficeLookup


@pytest.fixture(scope="module")
def lookup(tmp_path_factory, facts):
    folder = tmp_path_factory.mktemp("lookup")
    shelf = DirectoryShelf(folder / "shelf", facts)
    shelf.install(offices_draft().write_folder(folder / "package"))
    return OfficeLookup(shelf.open, lambda: TODAY)


def ids(offices):
    return [each.service_id for each in offices]


def test_the_probation_office_of_a_municipality_comes_first_then_the_social_curator(lookup):
    found = lookup.suggested_offices(BRNO)
    assert ids(found) == ["country", "town"]
    assert {each.id for each in found} == {""}
    assert found[0].unit == "Office country"


def test_an_office_of_the_address_book_takes_the_place_of_its_record(lookup):
    curator = lookup.suggested_offices(BRNO)[1]
    kept = replace(curator, id="kept", phone="+420 541 123 456")
    assert lookup.suggested_offices(BRNO, (kept,)) == (kept, lookup.suggested_offices(BRNO)[0])


def test_offices_are_suggested_by_the_place_of_return(lookup):
    told = []
    answers = {"C1": IntakeAnswer("C1", value=(f"town:{BRNO}",))}
    lookup.suggest(answers, told.append)
    lookup.suggest({"C1": IntakeAnswer("C1", value=("region:CZ064",))}, told.append)
    lookup.suggest({}, told.append)
    assert [ids(each) for each in told] == [["country", "town"], [], []]


def test_offices_are_found_by_municipality_and_by_name(lookup):
    assert ids(lookup.find("Brno"))[:2] == ["country", "town"]
    assert ids(lookup.find("office town")) == ["town"]
    assert "district" not in ids(lookup.find("Office")), (
        "It takes nothing over: it is neither probation nor social work."
    )
    assert lookup.find("Nowhere") == ()


def test_without_a_directory_nothing_is_found():
    def fail():
        raise DirectoryMissing

    assert OfficeLookup(fail, lambda: TODAY).find("Brno") == ()
