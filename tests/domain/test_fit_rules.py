from datetime import date, timedelta

from tests.domain.judged_samples import TODAY, facets, inside, service, stance
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.custody import PrisonAccess
from workpris_desktop.domain.facet import (
    Entry,
    EntryRule,
    Group,
    Household,
    Payment,
    Physical,
    PhysicalFeature,
    Sex,
    Stance,
    Welcome,
    YesNo,
)
from workpris_desktop.domain.fit_rules import Rules, rules_of, rules_with
from workpris_desktop.domain.hours import Closure
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.programme import Programme
from workpris_desktop.domain.provider import Place

YESTERDAY = TODAY - timedelta(days=1)


def stances(record):
    return {topic.value: how.value for topic, how in rules_of(record).stances}


def entrance(*present):
    return tuple(PhysicalFeature(Physical.STEP_FREE, each) for each in present)


def test_a_record_that_states_nothing_has_no_rules():
    assert rules_of(service()) == Rules()


def test_the_sex_says_how_both_are_taken():
    assert stances(facets(sex=Sex.WOMEN)) == {"women": "accepted", "men": "no"}
    assert stances(facets(sex=Sex.ALL)) == {"women": "accepted", "men": "accepted"}


def test_households_that_are_not_named_are_not_taken():
    taken = stances(facets(households=(Household.COUPLE, Household.CHILDREN)))
    assert taken == {"single": "no", "couple": "accepted", "children": "accepted", "pregnant": "no"}


def test_a_price_is_a_stance_to_those_who_cannot_pay():
    assert stances(facets(payment=Payment.FREE)) == {"free": "accepted"}
    assert stances(facets(payment=Payment.PART)) == {"free": "case_by_case"}
    assert stances(facets(payment=Payment.FULL)) == {"free": "no"}


def test_one_step_free_place_is_enough():
    lift = PhysicalFeature(Physical.LIFT, present=True)
    assert stances(service(places=(Place("p1", features=(lift,)),))) == {}
    assert stances(service(places=(Place("p1", features=entrance(False)),))) == {"step_free": "no"}
    both = (Place("p1", features=entrance(False)), Place("p2", features=entrance(True)))
    assert stances(service(places=both)) == {"step_free": "accepted"}


def test_groups_count_only_where_nobody_else_is_welcome():
    assert rules_of(facets(groups=(Group.ROMA,), welcome=Welcome.ADAPTED)) == Rules()
    only = rules_of(facets(groups=(Group.ROMA,), welcome=Welcome.ONLY))
    assert only.only_groups
    assert only.groups == (Group.ROMA,)


def test_languages_are_their_shortest_codes():
    rules = rules_of(service(languages=("ces", "cs", "de-AT", "Deutsch", "", "čs"), interpreting="po dohodě"))
    assert rules.languages == ("cs", "de", "und")
    assert rules.interprets


def test_documents_that_are_needed_are_known():
    assert rules_of(facets(entry=(EntryRule(Entry.DOCUMENTS, needed=True),))).needs_documents
    assert not rules_of(facets(entry=(EntryRule(Entry.DOCUMENTS, needed=False),))).needs_documents
    assert not rules_of(facets(entry=(EntryRule(Entry.INTERVIEW, needed=True),))).needs_documents


def test_the_time_until_one_is_taken_in_a_prison_is_the_longer_one():
    access = (
        PrisonAccess("at-kurim", lead_days=7, waiting_days=30),
        PrisonAccess("at-brno"),
        PrisonAccess("elsewhere", lead_days=3),
    )
    rules = rules_of(inside("kurim", "brno", prison_access=access))
    assert rules.prisons == ("kurim", "brno")
    assert rules.access == (("kurim", 30),)
    assert rules.inside_only


def test_closures_of_single_places_and_without_days_say_nothing():
    whole = Closure(TODAY, TODAY)
    others = (Closure(TODAY, TODAY, place="p1"), Closure(TODAY, YESTERDAY), whole)
    assert rules_of(service(closures=(whole, *others))).closures == ((TODAY, TODAY),)


def test_weeks_count_only_with_a_start():
    assert rules_of(service(programme=Programme(weeks=8))) == Rules()
    rules = rules_of(service(programme=Programme(weeks=8, next_start=TODAY)))
    assert (rules.next_start, rules.weeks) == (TODAY, 8)


def test_of_room_only_what_tells_of_it_is_kept_the_latest_first():
    old = CapacityLine(CapacityUnit.BED, CapacityState.FULL, date(2026, 1, 1), source="NGO", registered=12)
    new = CapacityLine(CapacityUnit.BED, CapacityState.WAITING_LIST, TODAY, waiting_weeks=3)
    silent = (CapacityLine(CapacityUnit.BED, as_of=TODAY), CapacityLine(CapacityUnit.BED, CapacityState.TAKING))
    kept = rules_of(service(capacity=(*silent, old, new))).room
    assert kept == (new, CapacityLine(CapacityUnit.BED, CapacityState.FULL, date(2026, 1, 1)))


def test_a_finding_since_the_last_check_stands_in_for_the_record():
    record = rules_of(stance("pets"))
    found = OwnFinding("s1", Topic.PETS, YesNo.YES, TODAY)
    for checked_on in (None, YESTERDAY, TODAY):
        assert rules_with(record, [found], checked_on).stances == ((Topic.PETS, Stance.ACCEPTED),)
    assert rules_with(record, [found], TODAY + timedelta(days=1)) == record


def test_a_finding_says_what_the_record_does_not():
    found = [
        OwnFinding("s1", Topic.ARSON, YesNo.CASE_BY_CASE, TODAY),
        OwnFinding("s1", Topic.WOMEN, YesNo.NO, TODAY),
        OwnFinding("s1", Topic.ROOM, CapacityState.FULL, TODAY),
    ]
    rules = rules_with(Rules(), found, None)
    assert rules.stances == ((Topic.WOMEN, Stance.NO), (Topic.ARSON, Stance.CASE_BY_CASE))
    assert rules.room == (CapacityLine(CapacityUnit.CLIENT, CapacityState.FULL, TODAY),)


def test_without_findings_the_rules_stay_what_they_are():
    rules = Rules(minimum_age=18)
    assert rules_with(rules, [], TODAY) is rules
