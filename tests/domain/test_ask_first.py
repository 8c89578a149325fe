from dataclasses import replace

from hypothesis import given, settings

from tests.domain.judged_samples import TODAY, any_meetings, facets, service
from workpris_desktop.domain.ask_first import AskFirst, questions_for
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.facet import Exclusion, ExclusionRule, Group, Household, Payment, Stance, Welcome, YesNo
from workpris_desktop.domain.fit import Verdict
from workpris_desktop.domain.fit_rules import rules_of, rules_with
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.person import NOBODY, Person, PersonSex, Substance, Told, aged

ROOM = (CapacityLine(CapacityUnit.BED, CapacityState.FULL, TODAY),)


def topics(person, record):
    """Return the topics that are asked for, None for a question whose answer is not kept."""
    rules = rules_of(replace(record, capacity=ROOM))
    return [question.topic for question in questions_for(judge(person, rules, TODAY), rules, TODAY)]


def test_room_is_asked_for_where_it_is_not_known():
    rules = rules_of(service())
    assert questions_for(None, rules, TODAY) == (AskFirst(Topic.ROOM),)
    assert questions_for(None, rules_of(service(capacity=ROOM)), TODAY) == ()


def test_what_the_record_does_not_say_is_asked():
    person = Person(sex=PersonSex.MAN, pet=Told.YES, exclusions={Exclusion.ARSON: Told.YES}, can_pay=Told.NO)
    assert topics(person, service()) == [Topic.MEN, Topic.PETS, Topic.ARSON, Topic.FREE]
    assert topics(Person(step_free=Told.YES), service()) == [Topic.STEP_FREE]
    assert topics(Person(substance_use=Substance.BOTH), service()) == [Topic.DRUG_USE, Topic.DRUNK]
    assert topics(Person(papers=Told.NO, insurance=Told.NO), service()) == [Topic.NO_ID, Topic.NO_INSURANCE]


def test_an_answer_about_one_person_has_no_topic():
    person = Person(age=aged(34), languages=("cs",), region_of_return="CZ064")
    assert topics(person, service()) == [None, None, None]


def test_case_by_case_is_asked_before_what_is_not_known():
    record = facets(payment=Payment.PART, exclusions=(ExclusionRule(Exclusion.PETS, Stance.CASE_BY_CASE),))
    person = Person(sex=PersonSex.MAN, can_pay=Told.NO, pet=Told.YES)
    assert topics(person, record) == [Topic.PETS, Topic.FREE, Topic.MEN]


def test_what_is_settled_or_not_told_by_the_person_is_not_asked():
    record = facets(payment=Payment.FULL, exclusions=(ExclusionRule(Exclusion.ARSON, Stance.NO),))
    assert topics(Person(can_pay=Told.NO), record) == []


def test_for_whom_it_is_is_asked_where_only_groups_are_welcome():
    record = facets(groups=(Group.ROMA,), welcome=Welcome.ONLY)
    assert topics(Person(pet=Told.NO), record) == [None]


def test_of_a_household_only_what_is_open_is_asked():
    rules = rules_with(rules_of(service(capacity=ROOM)), [OwnFinding("s1", Topic.COUPLE, YesNo.YES, TODAY)], None)
    person = Person(household=(Household.COUPLE, Household.CHILDREN))
    questions = questions_for(judge(person, rules, TODAY), rules, TODAY)
    assert [question.topic for question in questions] == [Topic.CHILDREN]


@given(any_meetings)
@settings(max_examples=200, deadline=None)
def test_an_answer_that_is_kept_settles_its_question(meeting):
    person, record = meeting
    # What is said of a day that lies ahead is newer than any call.
    rules = rules_of(replace(record, capacity=[line for line in record.capacity if line.as_of and line.as_of <= TODAY]))
    asked = [each.topic for each in questions_for(judge(person, rules, TODAY), rules, TODAY) if each.topic]
    answers = [
        OwnFinding("s1", topic, CapacityState.TAKING if topic is Topic.ROOM else YesNo.YES, TODAY) for topic in asked
    ]
    told = rules_with(rules, answers, None)
    left = questions_for(judge(person, told, TODAY), told, TODAY)
    assert not {question.topic for question in left} & set(asked)


@given(any_meetings)
@settings(max_examples=100, deadline=None)
def test_only_what_is_open_is_asked_and_each_once(meeting):
    person, record = meeting
    rules = rules_of(record)
    questions = questions_for(judge(person, rules, TODAY), rules, TODAY)
    assert len(set(questions)) == len(questions)
    open_verdicts = {Verdict.UNKNOWN, Verdict.CASE_BY_CASE}
    assert all(each.reason.verdict in open_verdicts for each in questions if each.reason)


def test_of_nobody_only_room_is_asked():
    rules = rules_of(facets(payment=Payment.PART))
    assert questions_for(judge(NOBODY, rules, TODAY), rules, TODAY) == (AskFirst(Topic.ROOM),)
