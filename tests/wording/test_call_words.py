from datetime import date, timedelta

import pytest

from tests.domain.judged_samples import TODAY, facets, service
from tests.support.packages import shipped_facts
from workpris_desktop.domain.ask_first import AskFirst, questions_for
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facet import Welcome, YesNo
from workpris_desktop.domain.fit_rules import rules_of
from workpris_desktop.domain.hours import Closure
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.person import Person, PersonSex, Told
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.call_words import CallWords
from workpris_desktop.wording.printed import read_phrasebook

FACTS = shipped_facts()
MAN = Person(sex=PersonSex.MAN)
RELEASE = date(2027, 1, 17)


def phrasebook(language):
    return read_phrasebook(language, resources_folder())


@pytest.fixture(scope="module")
def calls(qapp):
    return CallWords(FACTS, phrasebook)


def test_every_topic_has_a_question_and_a_name(calls):
    assert len({calls.topic_question(topic) for topic in Topic}) == len(Topic)
    assert len({calls.topic(topic) for topic in Topic}) == len(Topic)
    assert calls.question(AskFirst(Topic.ROOM)) == "Do you have room now?"
    assert calls.topic(Topic.COUPLE) == "Couples"


@pytest.mark.parametrize(
    ("person", "record", "question"),
    [
        (Person(age=34), service(), "Do you take people of 34 years?"),
        (
            Person(languages=("uk",)),
            service(),
            "Does somebody speak Ukrainian, or is there an interpreter?",
        ),
        (Person(prison="p"), service(), "Do you work in this prison: p?"),
        (
            Person(region_of_return="CZ064"),
            service(),
            "Do you help people who return to this region: Jihomoravský kraj?",
        ),
        (
            Person(release_date=RELEASE),
            service(closures=(Closure(RELEASE, RELEASE),)),
            "Is there enough time for somebody who is released on 17 Jan 2027?",
        ),
        (Person(pet=Told.NO), facets(welcome=Welcome.ONLY), "For whom exactly is it?"),
        (Person(pet=Told.YES), service(), "Do you take people with a pet?"),
    ],
)
def test_what_is_not_known_becomes_a_question(calls, person, record, question):
    rules = rules_of(record)
    asked = questions_for(judge(person, rules, TODAY), rules, TODAY)
    assert question in [calls.question(each) for each in asked]


def test_nothing_to_ask_has_no_words(calls):
    assert calls.question(AskFirst(None)) == ""


def test_an_answer_is_said_with_its_day(calls):
    found = OwnFinding("s1", Topic.PETS, YesNo.YES, TODAY)
    assert calls.finding(found) == "told by telephone on 22 Nov 2026: Yes"
    room = OwnFinding("s1", Topic.ROOM, CapacityState.WAITING_LIST, TODAY - timedelta(days=1))
    assert calls.finding(room) == "told by telephone on 21 Nov 2026: Waiting list"
