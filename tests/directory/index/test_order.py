from array import array
from contextlib import closing
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyroaring import BitMap

from tests.directory.index.small_index import put_points, small_index
from workpris_desktop.directory.index.near import Surroundings
from workpris_desktop.directory.index.order import MOST_SORTED, FitOrder, NameOrder, read_name_order

RANKS = st.sets(st.integers(1, 40))
GRADES = st.lists(st.integers(0, 3), min_size=40, max_size=40)
FAR = 1e9


def partition(grades):
    """Return disjoint sets of ranks by grade; grade 3 is in none of them."""
    return [BitMap([rank for rank, each in enumerate(grades, 1) if each == grade]) for grade in range(3)]


@settings(deadline=None)
@given(RANKS, GRADES, GRADES)
def test_splitting_sets_gives_what_sorting_by_all_keys_gives(ranks, first, second):
    order = FitOrder((partition(first), partition(second)))
    expected = sorted(ranks, key=lambda rank: (first[rank - 1], second[rank - 1], rank))
    assert list(order.walk(BitMap(ranks))) == expected


PLACES = st.dictionaries(st.integers(1, 40), st.sampled_from([0.0, 0.01, 0.2, 1.5, 3.0]))


@settings(deadline=None)
@given(RANKS, GRADES, PLACES)
def test_distance_counts_last_in_the_order_of_fit_and_first_in_its_own(ranks, grades, places):
    with closing(small_index([])) as index:
        put_points(index, [(rank, 49.0 + up, 15.0) for rank, up in places.items()])
        order = FitOrder((partition(grades),), Surroundings(index, 49.0, 15.0))

        def far(rank):
            return places.get(rank, FAR)

        by_fit = sorted(ranks, key=lambda rank: (grades[rank - 1], far(rank), rank))
        assert list(order.walk(BitMap(ranks))) == by_fit
        by_distance = sorted(ranks, key=lambda rank: (far(rank), grades[rank - 1], rank))
        assert list(order.walk_by_distance(BitMap(ranks))) == by_distance


@settings(deadline=None)
@given(RANKS, GRADES, st.lists(RANKS, max_size=4))
def test_the_last_check_comes_first_and_never_checked_last(ranks, grades, checks):
    days, seen = [], set()
    for check in checks:
        days.append(BitMap(check - seen))
        seen |= check
    order = FitOrder((partition(grades),))

    def day(rank):
        return next((at for at, checked in enumerate(days) if rank in checked), len(days))

    expected = sorted(ranks, key=lambda rank: (day(rank), grades[rank - 1], rank))
    assert list(order.walk_by_check(BitMap(ranks), days)) == expected


def test_without_a_point_the_order_by_distance_is_that_of_fit():
    order = FitOrder((partition([2, 1, 0] * 13 + [0]),))
    assert list(order.walk_by_distance(BitMap(range(1, 7)))) == [3, 6, 2, 5, 1, 4]


@settings(deadline=None)
@given(st.permutations(range(1, 30)), RANKS)
def test_names_are_walked_in_their_order_and_unknown_ones_come_last(by_name, ranks):
    order = NameOrder(array("I", by_name).tobytes())
    expected = [rank for rank in by_name if rank in ranks] + sorted(rank for rank in ranks if rank > 29)
    assert list(order.walk(BitMap(ranks))) == expected


@pytest.mark.parametrize("many", [MOST_SORTED, MOST_SORTED + 1, MOST_SORTED * 2])
def test_many_names_are_walked_in_the_same_order_as_few(many):
    by_name = [(rank * 7) % 4999 + 1 for rank in range(4999)]
    ranks = BitMap(range(1, 2 * many, 2)) & BitMap(by_name) | BitMap([6000])
    expected = [rank for rank in by_name if rank in ranks]
    assert list(NameOrder(array("I", by_name).tobytes()).walk(ranks)) == [*expected, 6000]


def test_a_damaged_order_of_names_gives_every_service_once(made_index):
    index = made_index([])
    index.execute("INSERT INTO name_order VALUES ('cs', ?)", (array("I", [4_000_000_000, 2, 1]).tobytes(),))
    assert list(read_name_order(index, "cs").walk(BitMap([1, 2, 3]))) == [2, 1, 3]
    assert list(read_name_order(index, "fr").walk(BitMap([2, 1]))) == [1, 2]
    index.execute("UPDATE name_order SET ranks = x'0102'")
    with pytest.raises(ValueError):
        read_name_order(index, "cs")


def test_the_first_of_an_order_need_no_more_than_the_sets_that_hold_them():
    order = FitOrder(([BitMap(range(1, 100_000, 2)), BitMap(range(2, 100_000, 2))],))
    assert list(islice(order.walk(BitMap(range(1, 100_000))), 3)) == [1, 3, 5]
