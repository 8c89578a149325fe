import pytest
from hypothesis import given, settings

from tests.domain.judged_samples import any_services, service
from workpris_desktop.directory.rules_cell import rules_cell, rules_of_cell
from workpris_desktop.domain.fit_rules import Rules, rules_of


@given(any_services)
@settings(deadline=None)
def test_rules_are_the_same_again(record):
    rules = rules_of(record)
    assert rules_of_cell(rules_cell(rules)) == rules


def test_a_service_that_states_nothing_takes_little_room():
    cell = rules_cell(rules_of(service()))
    assert len(cell) < 50
    assert rules_of_cell(cell) == Rules()


WHOLE = '["y",null,null,0,0,0,0,0,"",0,0,"",null,0,0,0]'


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "{}",
        "7",
        "[]",
        WHOLE[:-3],
        WHOLE.replace('"y"', '"yx"'),
        WHOLE.replace('"y"', "7"),
        WHOLE.replace('"",0,0', '"moon",0,0'),
        WHOLE.replace('"",0,0', "[],0,0"),
        WHOLE.replace("null,null,0", "null,null,7"),
        WHOLE.replace('0,"",null', '0,"soon",null'),
        WHOLE.replace("0,0,0]", '[["2026-01-01"]],0,0]'),
        WHOLE.replace("0,0,0]", "0,[7],0]"),
        WHOLE.replace("0,0,0]", '0,0,[["bed","open","2026-01-01",1]]]'),
    ],
)
def test_a_damaged_cell_is_told_by_what_a_reader_takes_for_damage(damage):
    with pytest.raises((ValueError, TypeError, LookupError)):
        rules_of_cell(damage)


def test_the_whole_cell_is_read():
    assert rules_of_cell(WHOLE).stances
