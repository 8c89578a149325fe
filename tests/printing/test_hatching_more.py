"""Hatching of any outline, held against another way to tell what lies inside: how often a line goes around a point."""

from itertools import pairwise
from math import atan2, cos, dist, pi, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.coverage import CellState
from workpris_desktop.printing.hatching import hatching, strokes_of

ANGLES = (0, 45, 90, 135, 17)
HATCHED = tuple(state for state in CellState if state is not CellState.AVAILABLE)


def star(distances, middle=(0.0, 0.0)):
    turn = 2 * pi / len(distances)
    return tuple(
        (middle[0] + far * cos(at * turn), middle[1] + far * sin(at * turn)) for at, far in enumerate(distances)
    )


def sides(outline):
    return pairwise((*outline, outline[0]))


def goes_around(outline, point):
    """Tell whether a line goes around a point: the angles under which its sides are seen add up to a turn."""
    seen = [atan2(y - point[1], x - point[0]) for x, y in outline]
    turned = sum((after - before + pi) % (2 * pi) - pi for before, after in pairwise([*seen, seen[0]]))
    return abs(turned) > pi


def distance_to(outline, point):
    return min(distance_to_side(*side, point) for side in sides(outline))


def distance_to_side(begin, end, point):
    length = dist(begin, end)
    if not length:
        return dist(begin, point)
    along = sum((e - b) * (p - b) for b, e, p in zip(begin, end, point, strict=True)) / length**2
    share = min(1, max(0, along))
    return dist(point, tuple(b + share * (e - b) for b, e in zip(begin, end, strict=True)))


def is_inside(outlines, point):
    """Tell whether a point is inside of an odd number of outlines, or so near to one that it does not matter."""
    is_odd = sum(goes_around(outline, point) for outline in outlines) % 2 == 1
    return is_odd or min(distance_to(outline, point) for outline in outlines) < 1e-6


def between(stroke, share):
    return tuple(begin + share * (end - begin) for begin, end in zip(*stroke, strict=True))


def total(strokes):
    return sum(dist(*stroke) for stroke in strokes)


def area(outline):
    return abs(sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in sides(outline))) / 2


def square(side, at=(0.0, 0.0)):
    x, y = at
    return ((x, y), (x + side, y), (x + side, y + side), (x, y + side))


stars = st.lists(st.floats(5, 40), min_size=3, max_size=12).map(star)


@given(stars, st.sampled_from(ANGLES))
def test_strokes_lie_inside_of_any_outline(outline, degrees):
    for stroke in hatching((outline,), 1.5, degrees):
        assert all(is_inside((outline,), between(stroke, share)) for share in (0.001, 0.5, 0.999))


@given(st.lists(st.floats(10, 40), min_size=5, max_size=12), st.floats(0.1, 0.9), st.sampled_from(ANGLES))
def test_holes_of_any_outline_stay_free(distances, share, degrees):
    outlines = star(distances), star([share * far for far in distances])
    for stroke in hatching(outlines, 1.5, degrees):
        assert all(is_inside(outlines, between(stroke, part)) for part in (0.001, 0.5, 0.999))


def test_what_lies_in_a_hole_is_hatched_again():
    outlines = square(30), square(20, (5, 5)), square(10, (10, 10))
    assert total(hatching(outlines, 0.1, 45)) * 0.1 == pytest.approx(900 - 400 + 100, rel=0.02)


@given(stars, st.sampled_from(ANGLES))
def test_strokes_of_any_outline_are_as_long_together_as_its_area_is_large(outline, degrees):
    around = sum(dist(*side) for side in sides(outline))
    assert abs(total(hatching((outline,), 0.2, degrees)) * 0.2 - area(outline)) <= around * 0.2


@pytest.mark.parametrize("degrees", [0, 45, 135])
def test_strokes_go_on_from_one_area_into_the_next(degrees):
    left, right = square(20), square(20, (20, 0))
    both = ((0.0, 0.0), (40.0, 0.0), (40.0, 20.0), (0.0, 20.0))
    apart = total(hatching((left,), 1.5, degrees)) + total(hatching((right,), 1.5, degrees))
    assert apart == pytest.approx(total(hatching((both,), 1.5, degrees)))


@pytest.mark.parametrize("degrees", ANGLES)
def test_strokes_run_in_the_direction_that_was_asked_for(degrees):
    across = -sin(radians(degrees)), cos(radians(degrees))
    for begin, end in hatching((square(20),), 1.5, degrees):
        places = [x * across[0] + y * across[1] for x, y in (begin, end)]
        assert places[0] == pytest.approx(places[1])
        assert places[0] / 1.5 == pytest.approx(round(places[0] / 1.5))


@pytest.mark.parametrize("state", HATCHED)
@given(outline=stars)
def test_what_shows_a_state_lies_inside(state, outline):
    for stroke in strokes_of(state, (outline,)):
        assert all(is_inside((outline,), between(stroke, share)) for share in (0.001, 0.5, 0.999))


@pytest.mark.parametrize("state", HATCHED)
def test_no_state_shows_in_a_hole(state):
    outlines = square(40), square(20, (10, 10))
    strokes = strokes_of(state, outlines)
    assert strokes
    assert not any(10.01 < x < 29.99 and 10.01 < y < 29.99 for x, y in (between(stroke, 0.5) for stroke in strokes))


@pytest.mark.parametrize(("width", "height"), [(7.29, 3.65), (7.67, 5.2), (138.0, 5.2), (11.4, 11.4), (30.0, 30.0)])
def test_the_states_differ_in_the_boxes_of_a_report(width, height):
    for x in range(0, 40, 3):
        box = ((x, 0.4), (x + width, 0.4), (x + width, 0.4 + height), (x, 0.4 + height))
        pictures = {strokes_of(state, (box,)) for state in CellState}
        assert len(pictures) == len(CellState)


def test_what_is_nowhere_is_hatched_densest():
    lengths = {state: total(strokes_of(state, (square(30),))) for state in CellState}
    assert max(lengths, key=lengths.__getitem__) is CellState.NONE
    assert lengths[CellState.NONE] > 1.9 * lengths[CellState.FAR]
    assert lengths[CellState.AVAILABLE] == 0


@pytest.mark.parametrize("outline", [((1.0, 1.0),), ((1.0, 1.0), (9.0, 1.0)), ((3.0, 3.0),) * 4])
def test_an_outline_without_an_area_has_no_strokes_that_can_be_seen(outline):
    assert all(total(strokes_of(state, (outline,))) < 1e-9 for state in CellState)
