"""Hatching stays inside of its outline, leaves holes free, and tells the five states apart without a colour."""

from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.coverage import CellState
from workpris_desktop.printing.hatching import hatching, strokes_of

SQUARE = ((0.0, 0.0), (20.0, 0.0), (20.0, 20.0), (0.0, 20.0))
HOLE = ((6.0, 6.0), (14.0, 6.0), (14.0, 14.0), (6.0, 14.0))

triangles = st.lists(
    st.tuples(st.floats(-50, 50).map(lambda x: round(x, 2)), st.floats(-50, 50).map(lambda y: round(y, 2))),
    min_size=3,
    max_size=3,
    unique=True,
).map(tuple)


def side(a, b, point):
    return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])


def is_in_triangle(corners, point):
    """Another way than ours: the point is on the same side of all three sides, give or take a hair."""
    sides = [side(corners[at], corners[(at + 1) % 3], point) for at in range(3)]
    return all(each >= -1e-3 for each in sides) or all(each <= 1e-3 for each in sides)


def between(stroke, share):
    (x, y), (end_x, end_y) = stroke
    return x + (end_x - x) * share, y + (end_y - y) * share


@given(triangles, st.sampled_from((0, 45, 135)))
def test_every_stroke_lies_inside(triangle, degrees):
    for stroke in hatching((triangle,), 1.5, degrees):
        assert all(is_in_triangle(triangle, between(stroke, share)) for share in (0.01, 0.5, 0.99))


@pytest.mark.parametrize("degrees", [0, 30, 45, 135])
def test_strokes_are_as_long_together_as_the_area_is_large(degrees):
    length = sum(dist(*stroke) for stroke in hatching((SQUARE,), 0.1, degrees))
    assert length * 0.1 == pytest.approx(400, rel=0.02)


def test_a_hole_stays_free():
    strokes = list(hatching((SQUARE, HOLE), 0.1, 45))
    assert sum(dist(*stroke) for stroke in strokes) * 0.1 == pytest.approx(400 - 64, rel=0.02)
    middles = [between(stroke, 0.5) for stroke in strokes]
    assert not any(6.2 < x < 13.8 and 6.2 < y < 13.8 for x, y in middles)


def test_the_five_states_are_five_pictures():
    pictures = {state: strokes_of(state, (SQUARE,)) for state in CellState}
    assert pictures[CellState.AVAILABLE] == ()
    assert len(set(pictures.values())) == len(CellState)
    assert max(dist(*stroke) for stroke in pictures[CellState.UNKNOWN]) < 1
    assert len(pictures[CellState.NONE]) > 1.8 * len(pictures[CellState.FAR])
    assert all(begin[1] == pytest.approx(end[1]) for begin, end in pictures[CellState.CLOSED])


def test_nothing_has_no_strokes():
    assert not list(hatching((), 1, 0))
