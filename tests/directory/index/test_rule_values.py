from datetime import date

from tests.domain.judged_samples import facets, inside, service
from workpris_desktop.directory.index.rule_values import rule_values
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.custody import PrisonAccess
from workpris_desktop.domain.facet import Entry, EntryRule, Group, Sex, Welcome
from workpris_desktop.domain.fit_rules import rules_of
from workpris_desktop.domain.hours import Closure
from workpris_desktop.domain.programme import Programme

DAY, LATER = date(2026, 11, 22), date(2026, 12, 1)


def rows(record):
    return list(rule_values(rules_of(record)))


def test_a_service_that_states_nothing_stands_in_no_row():
    assert rows(service()) == []


def test_stances_ages_and_marks_have_a_row_each():
    record = facets(
        sex=Sex.WOMEN, groups=(Group.ROMA,), welcome=Welcome.ONLY, entry=(EntryRule(Entry.DOCUMENTS, needed=True),)
    )
    assert rows(record) == [
        ("women", "accepted"),
        ("men", "no"),
        ("documents", "*"),
        ("group", "*"),
        ("group", "roma"),
    ]
    assert rows(service(minimum_age=18, maximum_age=26)) == [("minimum_age", "18"), ("maximum_age", "26")]


def test_what_is_one_of_many_also_stands_in_the_row_of_all():
    record = service(languages=("cs", "de"), interpreting="yes", regions=("CZ064",))
    assert rows(record) == [
        ("language", "cs"),
        ("language", "de"),
        ("language", "*"),
        ("interpreting", "*"),
        ("region", "CZ064"),
        ("region", "*"),
    ]


def test_what_depends_on_a_day_begins_with_it():
    record = inside(
        "kurim",
        programme=Programme(weeks=8, next_start=LATER),
        closures=(Closure(DAY, LATER),),
        prison_access=(PrisonAccess("at-kurim", waiting_days=14),),
        capacity=(
            CapacityLine(CapacityUnit.BED, CapacityState.WAITING_LIST, DAY, waiting_weeks=3),
            CapacityLine(CapacityUnit.CLIENT, CapacityState.TAKING, DAY),
        ),
    )
    assert rows(record)[-5:] == [
        ("start", "2026-12-01 inside 8"),
        ("closed", "2026-12-01 2026-11-22"),
        ("access", "kurim 14"),
        ("waiting", "2026-11-22 7  3"),
        ("waiting", "2026-11-22 30 now "),
    ]
    assert rows(service(programme=Programme(next_start=LATER))) == [("start", "2026-12-01 outside ")]


def test_room_without_waiting_has_no_row():
    line = CapacityLine(CapacityUnit.BED, CapacityState.TAKING, DAY)
    assert rows(service(capacity=(line,))) == []
