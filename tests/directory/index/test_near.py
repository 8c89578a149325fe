from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyroaring import BitMap

from tests.directory.index.small_index import CountedRows, put_points, small_index
from workpris_desktop.directory.index.near import MOST_MEASURED, Surroundings
from workpris_desktop.domain.distance import kilometres

BRNO = (49.195, 16.608)
LATITUDES = st.floats(40, 60) | st.floats(49.1, 49.3) | st.floats(-90, 90)
LONGITUDES = st.floats(5, 25) | st.floats(16.4, 16.8)
POINTS = st.lists(st.tuples(st.integers(1, 12), LATITUDES, LONGITUDES), max_size=25)


def nearest_of(points):
    """Return the distance of each service from Brno, measured one by one."""
    found = {}
    for rank, latitude, longitude in points:
        far = kilometres(*BRNO, latitude, longitude)
        found[rank] = min(far, found.get(rank, far))
    return found


@settings(deadline=None)
@given(POINTS, st.floats(0, 3000), st.sets(st.integers(1, 14)))
def test_rings_find_what_measuring_each_finds(points, distance_km, ranks):
    with closing(small_index([])) as index:
        put_points(index, points)
        around = Surroundings(index, *BRNO)
        expected = nearest_of(points)
        assert around.within(distance_km) == BitMap([rank for rank, far in expected.items() if far <= distance_km])
        wanted = BitMap(ranks)
        in_order = sorted((far, rank) for rank, far in expected.items() if rank in wanted)
        assert list(around.nearest(wanted)) == in_order
        assert around.distances(sorted(ranks)) == {rank: far for far, rank in in_order}


@pytest.mark.parametrize("spread", [0.01, 1.0, 20.0])
def test_many_are_walked_by_rings_in_the_same_order(made_index, spread):
    points = [
        (rank, 49 + spread * (rank * 7 % 97) / 97, 15 + spread * (rank * 31 % 89) / 89) for rank in range(1, 2600)
    ]
    index = made_index([])
    put_points(index, points)
    ranks = BitMap(range(1, 2400))
    assert len(ranks) > MOST_MEASURED
    expected = sorted((far, rank) for rank, far in nearest_of(points).items() if rank in ranks)
    around = Surroundings(index, *BRNO)
    assert list(around.nearest(ranks)) == expected
    assert list(around.nearest(BitMap(range(1, 500)))) == [each for each in expected if each[1] < 500]


def test_the_nearest_few_of_very_many_are_found_without_reading_all(made_index):
    points = [(rank, 45 + 5 * (rank * 7 % 997) / 997, 12 + 8 * (rank * 31 % 883) / 883) for rank in range(1, 9001)]
    index = made_index([])
    put_points(index, points)
    counted = CountedRows(index)
    walk = Surroundings(index, *BRNO).nearest(BitMap(range(1, 9001)))
    assert [next(walk)[1] for _ in range(20)] == [
        rank for _, rank in sorted((f, r) for r, f in nearest_of(points).items())
    ][:20]
    assert counted.count < 900


def test_rings_that_were_walked_are_not_read_again(made_index):
    index = made_index([])
    put_points(index, [(1, 49.2, 16.6), (2, 50.0, 14.4)])
    around = Surroundings(index, *BRNO)
    around.within(500)
    counted = CountedRows(index)
    assert around.within(30) == BitMap([1])
    assert counted.count == 0


def test_where_no_place_is_known_nobody_is_near(made_index):
    around = Surroundings(made_index([("a", "")]), *BRNO)
    assert around.within(20_000) == BitMap()
    assert list(around.nearest(BitMap([1]))) == []
