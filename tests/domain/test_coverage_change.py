"""What opened and what closed is found cell by cell, housing and the worst first."""

from workpris_desktop.domain.coverage import CellState, Coverage, CoverageCell, CoveragePlace, CoverageQuestion
from workpris_desktop.domain.coverage_change import ChangeKind, changes_between

USTI, BRNO = CoveragePlace("CZ042", "CZ", "Ústecký kraj"), CoveragePlace("CZ064", "CZ", "Jihomoravský kraj")
NONE, FAR = CoverageCell(CellState.NONE), CoverageCell(CellState.FAR, nearest_km=20)
SOME, FREE = CoverageCell(CellState.UNKNOWN, 2, 2, 1), CoverageCell(CellState.AVAILABLE, 2, 2, 1, 1)
MORE = CoverageCell(CellState.UNKNOWN, 3, 3, 1)


def matrix(**rows):
    return Coverage(CoverageQuestion(), tuple(rows), (USTI, BRNO), tuple(rows.values()))


def kinds(before, after):
    return [(each.kind, each.service_type, each.place.code) for each in changes_between(before, after)]


def test_each_sort_of_change_is_told_the_worst_first_and_housing_before_all():
    before = matrix(DEB=(SOME, FREE), WRK=(NONE, SOME), ACC=(FAR, MORE))
    after = matrix(DEB=(FAR, SOME), WRK=(SOME, FREE), ACC=(SOME, SOME))
    assert kinds(before, after) == [
        (ChangeKind.FEWER, "ACC", "CZ064"),
        (ChangeKind.OPENED, "ACC", "CZ042"),
        (ChangeKind.CLOSED, "DEB", "CZ042"),
        (ChangeKind.FULL, "DEB", "CZ064"),
        (ChangeKind.FREE, "WRK", "CZ064"),
        (ChangeKind.OPENED, "WRK", "CZ042"),
    ]


def test_what_is_the_same_or_only_farther_away_is_no_change():
    nearer = CoverageCell(CellState.FAR, nearest_km=10)
    assert not kinds(matrix(ACC=(FAR, NONE)), matrix(ACC=(nearer, FAR)))


def test_rows_that_only_one_has_are_left_out():
    assert not kinds(matrix(ACC=(FAR, SOME)), matrix(DEB=(SOME, SOME)))


def test_backwards_it_is_the_opposite():
    before, after = matrix(ACC=(FAR, SOME)), matrix(ACC=(SOME, FAR))
    assert [kind for kind, *_ in kinds(before, after)] == [ChangeKind.CLOSED, ChangeKind.OPENED]
    assert [place for *_, place in kinds(after, before)] == ["CZ042", "CZ064"]
