from datetime import date, timedelta

import pytest
from pyroaring import BitMap

from tests.directory.index.small_index import put_dated
from workpris_desktop.directory.index.today import DaySets
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.choice import CHECKED_WITHIN_DAYS, Choice, Facet
from workpris_desktop.domain.trust import TrustKind

TODAY = date(2026, 3, 1)
DAY = timedelta(days=1)
SHOWN = BitMap(range(1, 8))


def test_each_service_stands_under_the_best_that_still_counts_of_its_room(made_index):
    index = made_index([])
    put_dated(index, "room", "full", TODAY, TODAY + DAY, [1, 2])
    put_dated(index, "room", "taking", TODAY - 7 * DAY, TODAY, [2, 3])
    put_dated(index, "room", "taking", TODAY - 8 * DAY, TODAY - DAY, [4])
    put_dated(index, "room", "paused", TODAY + DAY, TODAY + 2 * DAY, [5])
    room = DaySets(index, SHOWN, TODAY).room
    assert {state: list(ranks) for state, ranks in room.items() if ranks} == {
        CapacityState.TAKING: [2, 3],
        CapacityState.FULL: [1],
        CapacityState.NOT_KNOWN: [4, 5, 6, 7],
    }
    assert set(room) == set(CapacityState)


def test_not_known_comes_before_those_that_say_that_there_is_no_room(made_index):
    index = made_index([])
    for rank, state in enumerate((CapacityState.FULL, CapacityState.PAUSED, CapacityState.WAITING_LIST), 1):
        put_dated(index, "room", state, TODAY, TODAY, [rank])
    in_order = [rank for ranks in DaySets(index, BitMap([1, 2, 3, 4]), TODAY).by_room for rank in ranks]
    assert in_order == [3, 4, 2, 1]


@pytest.mark.parametrize("days", CHECKED_WITHIN_DAYS)
def test_checks_count_within_so_many_days(made_index, days):
    index = made_index([])
    for rank, ago in enumerate((days + 1, days, 0, -3), 1):
        put_dated(index, "checked", "", TODAY - ago * DAY, TODAY - ago * DAY, [rank])
    sets = DaySets(index, SHOWN, TODAY).of_facets
    assert sets[Choice(Facet.CHECKED, str(days))] == BitMap([2, 3, 4])


def test_checks_are_told_the_latest_first(made_index):
    index = made_index([])
    for ago in (5, 1, 9):
        put_dated(index, "checked", "", TODAY - ago * DAY, TODAY - ago * DAY, [ago])
    by_check = DaySets(index, SHOWN, TODAY).by_check
    assert [(TODAY - day).days for day, _ in by_check] == [1, 5, 9]
    assert [list(ranks) for _, ranks in by_check] == [[1], [5], [9]]


def test_evidence_counts_from_its_first_day_to_its_last(made_index):
    index = made_index([])
    spans = ((TODAY, TODAY), (TODAY - DAY, TODAY - DAY), (TODAY + DAY, TODAY + DAY), (date.min, date.max))
    for rank, (first, last) in enumerate(spans, 1):
        put_dated(index, "evidence", TrustKind.LICENSED, first, last, [rank])
    sets = DaySets(index, SHOWN, TODAY).of_facets
    assert sets[Choice(Facet.EVIDENCE, TrustKind.LICENSED)] == BitMap([1, 4])
    assert sets[Choice(Facet.EVIDENCE, TrustKind.NETWORK)] == BitMap()
