from datetime import date, time, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.conftest import any_days, any_rules, near_days, rule
from workpris_desktop.directory.index.door import Door
from workpris_desktop.directory.index.slot import Slot
from workpris_desktop.directory.index.spell import LAST_DAY, spells_of
from workpris_desktop.domain.hours import Closure
from workpris_desktop.domain.recurrence import bounded

JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 1)
DAY = timedelta(days=1)
MORNING, EVENING = Slot("MO", 540, 720), Slot("MO", 1020, 1200)


def told(*doors):
    """Return the spells as first day, last day and slots."""
    return [
        (date.fromordinal(spell.first), date.fromordinal(spell.last), set(spell.slots)) for spell in spells_of(doors)
    ]


def test_hours_that_never_change_are_one_spell():
    assert told(Door((rule("MO"),))) == [(date.min, date.max, {MORNING})]


def test_a_closure_is_a_spell_without_slots():
    door = Door((rule("MO"),), (Closure(JULY, AUGUST - DAY),))
    assert told(door) == [
        (date.min, JULY - DAY, {MORNING}),
        (JULY, AUGUST - DAY, set()),
        (AUGUST, date.max, {MORNING}),
    ]


def test_a_temporary_change_replaces_the_regular_hours():
    change = rule("MO", time(17), time(20), valid_from=JULY, valid_to=AUGUST - DAY)
    assert told(Door((rule("MO"), change)))[1] == (JULY, AUGUST - DAY, {EVENING})


def test_one_fault_in_force_leaves_no_hours():
    assert told(Door((rule("MO"), rule("TU", closes=None, starts_on=JULY)))) == [
        (date.min, JULY - DAY, {MORNING}),
        (JULY, date.max, set()),
    ]


def test_the_hours_of_all_doors_count_together():
    closed = Door((rule("MO", time(17), time(20)),), (Closure(JULY, date.max),))
    assert told(Door((rule("MO"),)), closed) == [
        (date.min, JULY - DAY, {MORNING, EVENING}),
        (JULY, date.max, {MORNING}),
    ]


def test_days_on_which_nothing_changes_do_not_cut():
    assert told(Door((rule("MO", valid_to=JULY - DAY), rule("MO", valid_from=JULY)))) == [
        (date.min, date.max, {MORNING})
    ]


def test_too_many_changes_are_not_worked_out():
    closures = tuple(Closure(JULY + number * 2 * DAY, JULY + number * 2 * DAY) for number in range(200))
    rules = (rule("MO"),) * 5
    assert spells_of((Door(rules, closures[:100]),))
    assert spells_of((Door(rules, closures),)) is None


@settings(deadline=None)
@given(
    st.lists(any_rules.map(bounded), max_size=5).map(tuple),
    st.lists(st.builds(Closure, any_days | near_days, any_days | near_days), max_size=3).map(tuple),
)
def test_spells_cover_every_day_once(rules, closures):
    spells = spells_of((Door(rules, closures),))
    assert spells[0].first == 1
    assert spells[-1].last == LAST_DAY
    assert all(before.last + 1 == after.first for before, after in pairwise(spells))
    assert all(before.slots != after.slots for before, after in pairwise(spells))
