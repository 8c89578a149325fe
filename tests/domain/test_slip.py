from dataclasses import replace
from datetime import timedelta

from tests.support.slips import PARISH, TODAY, correction
from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.slip import MOST_SLIPS, Slip, WrongLine, corrections_among, room_for, with_slip


def test_a_newer_proposal_takes_the_place_of_the_one_that_waits():
    first, second = Slip.proposal(PARISH, TODAY), Slip.proposal({**PARISH, "name": "Parish"}, TODAY)
    assert with_slip((first,), second) == (second,)


def test_a_proposal_that_went_out_stays_beside_the_newer_one():
    first, second = Slip.proposal(PARISH, TODAY).handed_over(TODAY), Slip.proposal(PARISH, TODAY)
    assert with_slip((first,), second) == (first, second)


def test_a_slip_is_kept_for_90_days_after_it_went_out():
    slip = correction().handed_over(TODAY)
    assert not slip.is_due_to_go(TODAY + timedelta(days=90))
    assert slip.is_due_to_go(TODAY + timedelta(days=91))
    assert not correction().is_due_to_go(TODAY + timedelta(days=9_000))


def test_handing_over_again_keeps_the_first_day():
    assert correction().handed_over(TODAY).handed_over(TODAY + timedelta(days=1)).handed_over_on == TODAY


def test_the_oldest_that_went_out_makes_room():
    gone = [correction().handed_over(TODAY) for _ in range(2)]
    waiting = [correction() for _ in range(MOST_SLIPS - 2)]
    assert room_for((*gone, *waiting), 1) == (gone[1], *waiting)
    assert room_for(waiting, 1) == tuple(waiting)


def test_only_corrections_that_wait_are_counted():
    slips = [
        correction(),
        correction().handed_over(TODAY),
        Slip.gap(MissingService(TODAY)),
        Slip.proposal(PARISH, TODAY),
    ]
    assert corrections_among(slips) == 1


def test_a_note_that_is_taken_over_twice_has_the_same_id():
    note = MissingService(TODAY, "DEB")
    assert Slip.gap(note, 3).id == Slip.gap(note, 3).id
    assert Slip.gap(note, 3).id != Slip.gap(note, 4).id
    assert Slip.gap(note).id != Slip.gap(note).id


def test_what_is_sent_does_not_say_when_it_went_out():
    assert replace(correction(), handed_over_on=TODAY).as_sent().waits


def test_closed_for_good_needs_no_more_words():
    assert [line for line in WrongLine if line.says_all] == [WrongLine.CLOSED, WrongLine.NOT_THERE]
