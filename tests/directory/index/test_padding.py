import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyroaring import BitMap

from workpris_desktop.directory.index.padding import ROOM, Padding


@pytest.mark.parametrize("highest", [0, 1, 500, ROOM - 1, ROOM, 3 * ROOM + 7])
@pytest.mark.parametrize("share", [0.0, 0.001, 0.05, 0.5, 0.98, 1.0])
def test_padding_never_counts(highest, share):
    chance = random.Random(highest + share)
    padding = Padding(highest)
    asked, value = (BitMap(rank for rank in range(highest + 1) if chance.random() <= each) for each in (share, 0.06))
    for ranks in (value, asked, BitMap()):
        common = padding.asked(asked).intersection_cardinality(padding.counted(ranks))
        assert common == asked.intersection_cardinality(ranks)


@settings(deadline=None)
@given(st.sets(st.integers(0, 3 * ROOM), max_size=80), st.sets(st.integers(0, 3 * ROOM), max_size=80))
def test_any_two_sets_have_as_much_in_common_as_before(asked, value):
    padding = Padding(3 * ROOM)
    common = padding.asked(BitMap(asked)).intersection_cardinality(padding.counted(BitMap(value)))
    assert common == len(asked & value)


def test_a_list_of_some_length_becomes_a_field_of_bits():
    padding = Padding(2 * ROOM)
    for padded in (padding.counted(BitMap(range(0, 2 * ROOM, 40))), padding.asked(BitMap(range(0, 2 * ROOM, 40)))):
        assert padded.get_statistics()["n_array_containers"] <= 1
    assert padding.counted(BitMap([1, 2])).get_statistics()["n_bitset_containers"] == 0
