"""Every need, asked in the starter directory."""

from datetime import date

import pytest

from workpris_desktop.directory.need_hits import counted_steps
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.intake_answer import IntakeAnswer, Value
from workpris_desktop.domain.need_search import need_question
from workpris_desktop.domain.person import Person, PersonSex, aged
from workpris_desktop.record.needs import read_needs
from workpris_desktop.system.paths import resources_folder

TODAY = date(2026, 11, 23)
NEEDS = {need.id: need for need in read_needs(resources_folder())}
PRISON = "c541ee15-34d7-5f06-8033-63f3c504f171"
CLIENT: dict[str, Value] = {
    "D1": "in_prison",
    "D2": PRISON,
    "D3": "2026-12-04",
    "C1": ("region:CZ064",),
    "B6": ("cs",),
    "B4": "man",
}
ANSWERS = {field: IntakeAnswer(field, value=told) for field, told in CLIENT.items()}


@pytest.fixture(scope="module")
def starter(tmp_path_factory, facts):
    shelf = DirectoryShelf(tmp_path_factory.mktemp("starter"), facts)
    shelf.install(resources_folder() / "starter")
    with shelf.open() as opened:
        yield opened


@pytest.mark.parametrize("need", NEEDS)
def test_every_need_leads_to_services(starter, need):
    search = need_question(NEEDS[need], {}, TODAY, "en")
    found = [each for each in counted_steps(starter, search, TODAY) if each.total]
    assert found
    for each in found:
        answer = starter.search(each.step.question, TODAY)
        assert answer.total == each.total
        assert all(any(code.startswith(each.step.service_type) for code in hit.types) for hit in answer.hits)


@pytest.mark.parametrize("need", NEEDS)
def test_where_a_client_has_nothing_near_it_is_said_what_to_leave_out(starter, need):
    search = need_question(NEEDS[need], ANSWERS, TODAY, "cs")
    for each in counted_steps(starter, search, TODAY):
        if not each.total:
            assert starter.search(each.step.question, TODAY).removals, each.step


def test_a_client_finds_something_in_the_country(starter):
    missing = set()
    for need in NEEDS.values():
        search = need_question(need, ANSWERS, TODAY, "cs")
        tried = (search, search.wider or search)
        if not any(each.total for asked in tried for each in counted_steps(starter, asked, TODAY)):
            missing.add(need.id)
    assert missing == {"addiction.stable_after_entry", "addiction.substitution", "safety.victim_contact"}


def test_a_wish_keeps_nothing_out(starter):
    search = need_question(NEEDS["money.insolvency"], {}, TODAY, "en")
    counted = [each.total for each in counted_steps(starter, search, TODAY)]
    assert counted[0] <= counted[1]
    assert counted[1] == starter.search(search.steps[1].question, TODAY).total > 0


def test_what_fails_the_person_is_counted_apart(starter):
    search = need_question(NEEDS["housing.no_home"], {}, TODAY, "en")
    nobody = counted_steps(starter, search, TODAY)
    child = counted_steps(starter, search, TODAY, Person(sex=PersonSex.WOMAN, age=aged(15)))
    assert [each.total for each in child] == [each.total for each in nobody]
    assert all(each.failing == 0 for each in nobody)
    assert 0 < sum(each.failing for each in child) < sum(each.total for each in child)
    assert all(each.fitting == each.total - each.failing for each in child)


def test_the_offices_of_a_town_are_counted(starter):
    (brno,) = (town for town in starter.municipalities("Brno") if town.name == "Brno")
    answers = {"C1": IntakeAnswer("C1", value=(f"town:{brno.id}",))}
    search = need_question(NEEDS["release.probation"], answers, TODAY, "cs", {brno.id: brno}.get)
    assert search.question.municipality == brno.id
    assert counted_steps(starter, search, TODAY)[0].total > 0
