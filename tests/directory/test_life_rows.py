from datetime import date

import pytest

from tests.support.packages import full_draft
from workpris_desktop.domain.life import Tombstone, TombstoneReason


@pytest.fixture
def graves(install, shelf):
    """Give a directory with services that are gone, each with what it gave way to."""
    draft = full_draft()
    successors = {"a": "b", "b": "s1", "c": "nowhere", "d": "", "e": "f", "f": "e"}
    for number in range(40):
        successors[f"n{number}"] = f"n{number + 1}" if number < 39 else "s1"
    for service_id, successor in successors.items():
        cells = {"name": service_id.upper(), "reason": "merged", "gone_on": "2025-06-30", "successor_id": successor}
        draft.add("tombstones.csv", id=service_id, **cells)
    install(draft)
    with shelf.open() as reader:
        yield reader


def test_a_service_that_is_gone_tells_why_and_what_to_look_at_instead(graves):
    expected = Tombstone("s0", "Stará", TombstoneReason.MERGED, date(2025, 6, 30), "s1", "Dluhové poradenství")
    assert graves.tombstone("s0") == expected


def test_the_successor_is_the_first_one_that_is_still_there(graves):
    assert graves.tombstone("a").successor_id == "s1"


@pytest.mark.parametrize("service_id", ["c", "d", "e", "n0"])
def test_a_successor_that_is_not_there_is_not_named(graves, service_id):
    tombstone = graves.tombstone(service_id)
    assert (tombstone.successor_id, tombstone.successor) == ("", "")
    assert tombstone.name == service_id.upper()


def test_nothing_is_told_of_a_service_that_nobody_knew(graves):
    assert graves.tombstone("nobody") is None
