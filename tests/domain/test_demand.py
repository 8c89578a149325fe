"""Demand is told in sums, and never in a number that could point to a person."""

from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.demand import LEAST_TOLD, Demand, DemandCell, DemandKind, demand_of, unmet_demand
from workpris_desktop.domain.unmet_need import UnmetBecause, UnmetNeed

FULL, NONE = UnmetBecause.ALL_FULL, UnmetBecause.NO_SERVICE
UNMET = DemandKind.UNMET


def need(month, region="CZ042", code="ACC", because=FULL):
    return UnmetNeed(month, code, region, because)


def demand(unmet, within=""):
    return demand_of(unmet_demand(unmet), within)


def test_months_are_added_up_and_the_most_common_reason_is_told():
    unmet = {need("2026-09"): 4, need("2026-10"): 3, need("2026-10", because=NONE): 2}
    assert demand(unmet) == (Demand(UNMET, "ACC", "CZ042", 9, "all_full"),)


def test_few_are_told_as_few_and_without_a_reason():
    assert demand({need("2026-09"): LEAST_TOLD - 1}) == (Demand(UNMET, "ACC", "CZ042", None),)
    assert demand({need("2026-09"): 4, need("2026-09", because=NONE): 1}) == (Demand(UNMET, "ACC", "CZ042", 5),)


def test_only_what_lies_inside_counts_and_what_any_region_would_have_met():
    unmet = {need("2026-09", "CZ042"): 5, need("2026-09", "SI031"): 6, need("2026-09", ""): 7}
    assert [each.region for each in demand(unmet, "CZ")] == ["", "CZ042"]


def test_needs_refusals_and_searches_are_told_apart():
    counts = {DemandCell(kind, "ACC", "CZ042", "2026-09"): 5 + at for at, kind in enumerate(DemandKind)}
    assert [(each.kind, each.count) for each in demand_of(counts)] == [
        (DemandKind.REFUSED, 7),
        (DemandKind.UNMET, 6),
        (DemandKind.NEED, 5),
    ]


needs = st.builds(
    UnmetNeed,
    st.sampled_from(("2026-09", "2026-10")),
    st.sampled_from(("", "ACC", "DEB")),
    st.sampled_from(("", "CZ042", "SI031")),
    st.sampled_from(UnmetBecause),
)


@given(st.dictionaries(needs, st.integers(1, 9), max_size=20))
def test_no_number_below_the_least_is_ever_told(unmet):
    found = demand(unmet)
    assert all(each.count is None or each.count >= LEAST_TOLD for each in found)
    told = sum(each.count or 0 for each in found)
    assert told <= sum(unmet.values())
    assert {(each.service_type, each.region) for each in found} == {(n.service_type, n.region) for n in unmet}
