from datetime import datetime, time, timedelta

import pytest

from tests.wording.record.conftest import TODAY, texts, unknown
from workpris_desktop.domain.hours import Attending
from workpris_desktop.domain.next_opening import Opening, OpeningState
from workpris_desktop.wording.record.beside import Beside
from workpris_desktop.wording.record.open_now import now_lines, now_text

NOW = datetime.combine(TODAY, time(10))


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        (Opening(OpeningState.OPEN, NOW.replace(hour=16)), "open now until 16:00"),
        (Opening(OpeningState.OPEN), "open now, day and night"),
        (Opening(OpeningState.OPENS, NOW.replace(hour=13, minute=30)), "opens today, 13:30"),
        (Opening(OpeningState.OPENS, NOW + timedelta(days=1)), "opens tomorrow, 10:00"),
        (Opening(OpeningState.OPENS, NOW + timedelta(days=4)), "opens Thursday 26 Nov 2026, 10:00"),
        (Opening(OpeningState.OPENS, NOW + timedelta(days=9)), "opens 1 Dec 2026, 10:00"),
        (Opening(OpeningState.APPOINTMENT), "by appointment"),
        (Opening(OpeningState.CLOSED), "closed now"),
        (Opening(OpeningState.NOT_KNOWN), "hours not known"),
    ],
)
def test_what_is_known_of_now_is_said(tell, opening, said):
    telling = tell(beside=Beside(NOW, {Attending.VISIT: opening}))
    assert texts(now_lines(telling)) == {"Visits now": said}
    assert bool(unknown(now_lines(telling))) is (opening.state is OpeningState.NOT_KNOWN)


def test_coming_calling_and_online_stand_in_one_line(tell):
    openings = {Attending.PHONE: Opening(OpeningState.OPEN), Attending.VISIT: Opening(OpeningState.CLOSED)}
    assert now_text(tell(beside=Beside(NOW, openings))) == "Visits now: closed now · Calls now: open now, day and night"


def test_no_hours_are_said_to_be_unknown_and_without_a_clock_nothing_is_said(tell):
    assert now_text(tell(beside=Beside(NOW))) == "Hours not known"
    assert now_text(tell()) == ""
    assert tuple(now_lines(tell())) == ()
