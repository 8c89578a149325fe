from datetime import date

from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.facet import Facets, Sex, YesNo
from workpris_desktop.domain.fit import RuleName
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.person import Person, PersonSex, aged
from workpris_desktop.wording.record.beside import Beside
from workpris_desktop.wording.record.found import calls_behind, fit_with
from workpris_desktop.wording.record.room import room_lines

BEDS = CapacityLine(CapacityUnit.BED, CapacityState.FULL, date(2026, 11, 18), "N.")


def found(topic, answer, on=date(2026, 11, 20)):
    return Beside(findings=(OwnFinding("s1", topic, answer, on),))


def test_room_told_by_telephone_stands_above_what_the_record_says(tell):
    telling = tell(capacity=(BEDS,), beside=found(Topic.ROOM, CapacityState.TAKING))
    said = [(line.label, line.text) for line in room_lines(telling)]
    assert said[0] == ("Own call", "Taking people (told by telephone on 20 Nov 2026, 2 days ago)")
    assert said[1][1].startswith("Full (said on 18 Nov 2026")


def test_room_told_by_telephone_ages_like_the_record(tell):
    telling = tell(capacity=(BEDS,), beside=found(Topic.ROOM, CapacityState.TAKING, date(2026, 11, 14)))
    first = next(iter(room_lines(telling)))
    assert first.unknown
    assert first.text == "Not known any more (Taking people, told by telephone on 14 Nov 2026, 8 days ago)"


def test_a_newer_line_of_the_record_counts_instead(tell):
    telling = tell(capacity=(BEDS,), beside=found(Topic.ROOM, CapacityState.TAKING, date(2026, 11, 17)))
    assert next(iter(room_lines(telling))).unknown


def test_only_a_rule_that_a_call_changed_is_told_by_telephone(tell):
    findings = (
        OwnFinding("s1", Topic.MEN, YesNo.YES, date(2026, 11, 20)),
        OwnFinding("s1", Topic.WOMEN, YesNo.YES, date(2026, 11, 21)),
    )
    beside = Beside(person=Person(sex=PersonSex.MAN, age=aged(30)), findings=findings)
    telling = tell(facets=Facets(sex=Sex.WOMEN), minimum_age=18, checked_on=date(2026, 11, 1), beside=beside)
    fit = fit_with(findings, telling)
    assert calls_behind(fit, telling) == {(RuleName.SEX, None): "told by telephone on 20 Nov 2026"}


def test_a_call_that_is_older_than_the_record_stands_behind_no_rule(tell):
    findings = (OwnFinding("s1", Topic.MEN, YesNo.YES, date(2026, 11, 2)),)
    beside = Beside(person=Person(sex=PersonSex.MAN), findings=findings)
    telling = tell(facets=Facets(sex=Sex.WOMEN), checked_on=date(2026, 11, 19), beside=beside)
    assert calls_behind(fit_with(findings, telling), telling) == {}
