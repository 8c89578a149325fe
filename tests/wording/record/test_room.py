from datetime import date

import pytest

from tests.wording.record.conftest import texts, unknown
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.provider import Place
from workpris_desktop.wording.record.room import room_lines


def told(tell, **parts):
    line = CapacityLine(**({"unit": CapacityUnit.BED} | parts))
    (said,) = room_lines(tell(capacity=(line,), places=(Place("l1", "Kancelář"),)))
    return said


def test_nothing_said_is_not_known(tell):
    lines = tuple(room_lines(tell()))
    assert unknown(lines) == {"Free places"}
    assert texts(lines)["Free places"] == "Not known. Ask by telephone."


def test_free_places_are_told_with_day_and_source(tell):
    line = told(tell, state=CapacityState.TAKING, free=3, as_of=date(2026, 11, 20), source="N.")
    assert (line.label, line.text) == ("Beds", "Taking people, 3 free (said on 20 Nov 2026, source: N.), 2 days ago")
    assert not line.unknown


def test_the_registered_maximum_is_never_told_as_free_places(tell):
    line = told(tell, registered=12)
    assert line.text == "Not known\nregistered maximum: 12, not free places"
    both = told(tell, registered=12, state=CapacityState.FULL, as_of=date(2026, 11, 22))
    assert both.text.splitlines()[1] == "registered maximum: 12, not free places"
    assert "12 free" not in both.text


@pytest.mark.parametrize(
    ("unit", "days_old", "believed"),
    [(CapacityUnit.BED, 7, True), (CapacityUnit.BED, 8, False), (CapacityUnit.CLIENT, 30, True)],
)
def test_what_has_aged_is_not_known_any_more(tell, unit, days_old, believed):
    said_on = date(2026, 11, 22 - days_old) if days_old < 22 else date(2026, 10, 23)
    line = told(tell, unit=unit, state=CapacityState.TAKING, free=2, as_of=said_on)
    assert line.text.startswith("Taking people, 2 free") is believed
    assert line.text.startswith("Not known any more (said on 14 Nov 2026, source not stated)") is not believed
    assert line.unknown is not believed


def test_waiting_group_place_and_words_are_told(tell):
    line = told(
        tell,
        state=CapacityState.WAITING_LIST,
        waiting_weeks=3,
        as_of=date(2026, 11, 22),
        target_group="men",
        place="l1",
        description="two rooms",
    )
    assert line.label == "Beds, men, Kancelář"
    assert line.text == (
        "Waiting list, about 3 weeks of waiting (said on 22 Nov 2026, source not stated), today\ntwo rooms"
    )


def test_a_day_ahead_counts_for_nothing(tell):
    assert told(tell, state=CapacityState.TAKING, as_of=date(2026, 11, 23)).text.startswith("Not known any more")
