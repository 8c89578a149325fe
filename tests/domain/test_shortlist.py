import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.errors import ShortlistFull
from workpris_desktop.domain.shortlist import MOST_SERVICES, Pick, Shortlist

FULL = Shortlist(tuple(Pick(str(number), f"Service {number}") for number in range(MOST_SERVICES)))


def test_a_seventh_service_is_refused():
    with pytest.raises(ShortlistFull) as refused:
        FULL.with_pick(Pick("7", "Seven"))
    assert refused.value.most == 6


def test_a_service_that_is_there_already_changes_nothing_even_in_a_full_list():
    assert FULL.with_pick(Pick("3", "Other name")) is FULL


def test_adding_and_removing_is_undone_by_the_other():
    pick = Pick("a", "A")
    assert Shortlist().with_pick(pick).without("a") == Shortlist()
    assert "a" in Shortlist().with_pick(pick)
    assert len(FULL) == MOST_SERVICES


@given(st.sampled_from([pick.id for pick in FULL]), st.integers(-10, 10))
def test_moving_keeps_every_service_and_stops_at_the_ends(service_id, steps):
    moved = FULL.moved(service_id, steps)
    assert sorted(moved, key=lambda pick: pick.id) == list(FULL)
    before = [pick.id for pick in FULL].index(service_id)
    after = [pick.id for pick in moved].index(service_id)
    assert after == max(0, min(MOST_SERVICES - 1, before + steps))


def test_moving_a_service_that_is_not_there_changes_nothing():
    assert FULL.moved("x", 1) is FULL


def test_a_successor_takes_the_place_of_what_is_gone():
    shortlist = Shortlist((Pick("a", "A"), Pick("gone", "Gone"), Pick("c", "C")))
    assert [pick.id for pick in shortlist.with_successor("gone", Pick("b", "B"))] == ["a", "b", "c"]
    assert [pick.id for pick in shortlist.with_successor("gone", Pick("c", "C"))] == ["a", "c"]
    assert shortlist.with_successor("other", Pick("b", "B")) == shortlist
