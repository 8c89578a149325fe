"""Small numbers are hidden so that no sum gives one away, which all that could have been told says, too."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.demand import LEAST_TOLD
from workpris_desktop.domain.suppression import SMALL, Span, learnt, node, suppress

regions = st.lists(st.lists(st.integers(1, 30), min_size=1, max_size=4), min_size=1, max_size=4)


def tree(numbers):
    return node(
        sum(map(sum, numbers)), tuple(node(sum(months), tuple(node(month) for month in months)) for months in numbers)
    )


def nodes_of(at):
    yield at
    for part in at.parts:
        yield from nodes_of(part)


@given(regions)
def test_every_number_is_told_truly_and_no_small_one_exactly(numbers):
    root = tree(numbers)
    suppress(root)
    for each in nodes_of(root):
        assert each.told.low <= each.value <= each.told.high
        assert each.told == SMALL if each.value < LEAST_TOLD else each.told.low >= 1


@given(regions)
def test_nobody_who_adds_and_subtracts_learns_more_of_a_small_number(numbers):
    root = tree(numbers)
    suppress(root)
    spans = learnt(root)
    assert all(spans[id(each)] == SMALL for each in nodes_of(root) if each.value < LEAST_TOLD)


@given(st.lists(st.lists(st.integers(1, 9), min_size=1, max_size=2), min_size=1, max_size=2))
def test_each_value_of_a_small_number_belongs_to_some_table_that_would_be_told_alike(numbers):
    """The slow way: try all tables within what is told, and keep those of which all sums are told as they are."""
    root = tree(numbers)
    suppress(root)
    shown = [part for part in nodes_of(root) if not part.parts]
    possible = {id(leaf): set() for leaf in shown}
    for values in product(*(range(leaf.told.low, min(leaf.told.high, 20) + 1) for leaf in shown)):
        given_values = {id(leaf): value for leaf, value in zip(shown, values, strict=True)}
        if all(fits(each, given_values) for each in nodes_of(root)):
            for key, value in given_values.items():
                possible[key].add(value)
    for leaf in shown:
        if leaf.value < LEAST_TOLD:
            assert possible[id(leaf)] == set(range(1, LEAST_TOLD))


def fits(at, values):
    return at.told.low <= total(at, values) <= at.told.high


def total(at, values):
    return sum(total(part, values) for part in at.parts) if at.parts else values[id(at)]


def test_a_second_number_is_hidden_where_a_total_would_give_the_first_away():
    root = node(25, (node(3), node(7), node(15)))
    suppress(root)
    assert [part.told for part in root.parts] == [SMALL, Span(5, 9), Span(15, 15)]
    assert root.told == Span(25, 25)


def test_where_all_is_large_nothing_is_hidden():
    root = tree([[5, 6], [9]])
    suppress(root)
    assert all(each.told.is_exact for each in nodes_of(root))


def test_of_a_small_sum_no_parts_are_told():
    assert tree([[1, 2], [30]]).parts[0].parts == ()
