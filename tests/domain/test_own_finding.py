from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.judged_samples import TODAY, any_answers
from workpris_desktop.domain import own_finding
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit, room_line
from workpris_desktop.domain.facet import Exclusion, Household, YesNo
from workpris_desktop.domain.own_finding import NO_FINDINGS, OwnFinding, Topic, findings_of, room_with

YESTERDAY = TODAY - timedelta(days=1)


def pets(answer=YesNo.YES, on=TODAY, service_id="s1"):
    return OwnFinding(service_id, Topic.PETS, answer, on)


def room(state=CapacityState.FULL, on=TODAY):
    return OwnFinding("s1", Topic.ROOM, state, on)


@pytest.mark.parametrize(
    ("topic", "answer"),
    [
        (Topic.ROOM, YesNo.YES),
        (Topic.ROOM, CapacityState.NOT_KNOWN),
        (Topic.PETS, CapacityState.TAKING),
        (Topic.PETS, YesNo.NOT_STATED),
    ],
)
def test_an_answer_that_is_none_is_refused(topic, answer):
    with pytest.raises(ValueError):
        OwnFinding("s1", topic, answer, TODAY)


def test_no_topic_is_about_the_values_of_one_person():
    members = {*map(str, Exclusion), *map(str, Household)}
    assert {str(topic) for topic in Topic} - members == {"room", "women", "men", "step_free", "free"}


def test_a_topic_knows_its_exclusion():
    assert {topic.exclusion for topic in Topic} == {None, *Exclusion}
    assert Topic.PETS.exclusion is Exclusion.PETS


def test_the_newest_of_a_topic_counts():
    old, new = pets(YesNo.NO, YESTERDAY), pets(YesNo.YES)
    assert findings_of([new, old]).of("s1") == (new,)
    assert findings_of([old]).with_finding(new).of("s1") == (new,)
    assert findings_of([new]).with_finding(old).of("s1") == (new,)


def test_of_one_day_the_last_counts():
    assert findings_of([pets(YesNo.NO)]).with_finding(pets(YesNo.YES)).of("s1") == (pets(YesNo.YES),)


def test_findings_of_services_and_topics_stand_beside_each_other():
    found = findings_of([pets(), pets(service_id="s2"), room()])
    assert len(found) == 3
    assert found.service_ids == ("s1", "s2")
    assert found.of("s1") == (pets(), room())
    assert found.of("s3") == ()
    assert list(found.without("s1", Topic.PETS)) == [pets(service_id="s2"), room()]


def test_beyond_the_most_the_oldest_give_way(monkeypatch):
    monkeypatch.setattr(own_finding, "MOST_FINDINGS", 2)
    found = findings_of([pets(service_id=f"s{day}", on=date(2026, 1, day)) for day in (3, 1, 2)])
    assert found.service_ids == ("s2", "s3")


@given(st.lists(any_answers, max_size=6), any_answers)
def test_a_finding_more_is_as_if_it_had_always_been_there(findings, finding):
    assert findings_of(findings).with_finding(finding) == findings_of([*findings, finding])


def test_no_findings_are_none():
    assert not len(NO_FINDINGS)
    assert findings_of([]) == NO_FINDINGS


def test_a_finding_about_room_stands_in_for_all_that_is_older():
    said = CapacityLine(CapacityUnit.BED, CapacityState.TAKING, YESTERDAY, registered=12)
    lines = room_with([said, said], [pets(), room()])
    assert lines == (CapacityLine(CapacityUnit.BED, CapacityState.FULL, TODAY),)
    assert room_line(lines, TODAY + timedelta(days=8)) is None


def test_what_was_said_of_room_later_than_the_call_counts():
    said = (CapacityLine(CapacityUnit.BED, CapacityState.TAKING, TODAY),)
    assert room_with(said, [room(on=YESTERDAY)]) == said


def test_without_a_finding_about_room_all_stays():
    said = (CapacityLine(CapacityUnit.BED),)
    assert room_with(said, [pets()]) == said


def test_where_nothing_was_said_of_room_a_finding_counts_clients():
    assert room_with([], [room()]) == (CapacityLine(CapacityUnit.CLIENT, CapacityState.FULL, TODAY),)
