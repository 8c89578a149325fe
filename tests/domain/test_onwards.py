"""What goes on outside after a service in a prison."""

import pytest

from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.onwards import MOST_OUTSIDE, NOTHING_ONWARDS, is_inside, onwards_of, region_onwards
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.programme import Programme
from workpris_desktop.domain.provider import Place, Service
from workpris_desktop.domain.region import Prison
from workpris_desktop.domain.search import Answer, SettingFilter
from workpris_desktop.domain.setting import Setting

KURIM = Prison("p1", "CZ", "Kuřim", "prison", "Kuřim", "CZ064", 49.3, 16.5)
GRAZ = Prison("p2", "AT", "Graz", "prison", "Graz", "AT22", 47.0, 15.4)
INSIDE = Service("s1", "Programme", types=("PRG.VIO",), setting=Setting.PRISON, places=(Place("l1", prison="p1"),))


class Desk:
    """Answers by the kind of help that is asked for, and remembers the questions."""

    def __init__(self, **found):
        self.found = {code.replace("__", "."): hits for code, hits in found.items()}
        self.questions = []

    def search(self, question):
        self.questions.append(question)
        ids = self.found.get(question.service_type, ())
        return Answer(question, tuple(Hit(each, each) for each in ids[: question.limit]))


def ids(hits):
    return [hit.id for hit in hits]


def test_a_service_outside_leads_nowhere_unless_it_says_so():
    desk = Desk(DEB=("a",))
    assert onwards_of(Service("s1", "Advice", types=("DEB",)), "CZ064", (), desk.search) == NOTHING_ONWARDS
    assert desk.questions == []


def test_the_own_follow_up_stands_apart_from_what_the_service_opens():
    service = Service("s1", "Advice", programme=Programme(follow_up_id="b"))
    onwards = onwards_of(service, "CZ064", (Hit("a", "A"), Hit("b", "B")), Desk().search)
    assert (ids(onwards.follow_up), ids(onwards.opens)) == (["b"], ["a"])


def test_the_like_is_looked_for_outside_in_the_region_nearest_kind_first():
    desk = Desk(PRG__VIO=("a",), PRG=("a", "b", "s1"), MNT=("c", "d", "e", "f"))
    onwards = onwards_of(INSIDE, "CZ064", (), desk.search)
    assert ids(onwards.outside) == ["a", "b", "c", "d", "e"]
    assert len(onwards.outside) == MOST_OUTSIDE
    assert {(each.region, each.setting) for each in desk.questions} == {("CZ064", SettingFilter.COMMUNITY)}


def test_enough_of_the_own_kind_is_asked_for_no_further():
    desk = Desk(PRG__VIO=tuple("abcdefgh"))
    assert ids(onwards_of(INSIDE, "CZ064", (), desk.search).outside) == list("abcde")
    assert [each.service_type for each in desk.questions] == ["PRG.VIO"]


def test_where_a_follow_up_is_named_nothing_else_is_looked_for():
    service = Service("s1", "P", types=("PRG",), setting=Setting.PRISON, programme=Programme(follow_up_id="b"))
    assert onwards_of(service, "CZ064", (Hit("b", "B"),), Desk(PRG=("a",)).search).outside == ()


def test_the_fathers_programme_has_a_part_for_the_family():
    fathers = Service("s1", "Fathers", types=("FAM.FAT",), setting=Setting.PRISON)
    desk = Desk(FAM=("a",), FAM__CON=("a", "v"), FAM__REL=("r",))
    onwards = onwards_of(fathers, "CZ064", (), desk.search)
    assert (ids(onwards.outside), ids(onwards.family)) == (["a"], ["v", "r"])
    assert onwards_of(INSIDE, "CZ064", (), desk.search).family == ()


def test_nothing_is_looked_for_where_nobody_knows_the_region_or_it_is_for_professionals():
    desk = Desk(STF=("a",), MNT=("b",))
    assert onwards_of(INSIDE, "", (), desk.search).outside == ()
    staff = Service("s1", "Training", types=("STF.TRN",), setting=Setting.PRISON)
    assert onwards_of(staff, "CZ064", (), desk.search).outside == ()
    assert desk.questions == []


@pytest.mark.parametrize(
    ("person", "region"),
    [(Person(region_of_return="CZ010", prison="p2"), "CZ010"), (Person(prison="p2"), "AT22"), (NOBODY, "CZ064")],
)
def test_the_region_is_that_of_return_else_of_the_prison_now_else_of_the_service(person, region):
    assert region_onwards(INSIDE, person, (KURIM, GRAZ)) == region


def test_prisons_in_several_regions_tell_no_region():
    both = Service("s1", "P", places=(Place("l1", prison="p1"), Place("l2", prison="p2")))
    assert region_onwards(both, NOBODY, (KURIM, GRAZ)) == ""
    assert region_onwards(Service("s1", "P"), NOBODY, (KURIM, GRAZ)) == ""
    assert is_inside(both)
    assert not is_inside(Service("s1", "P", setting=Setting.BOTH))
