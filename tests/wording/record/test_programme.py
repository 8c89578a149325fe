from datetime import date

import pytest

from tests.wording.record.conftest import texts, unknown
from workpris_desktop.domain.programme import Programme, ProgrammeFormat, ProgrammeStanding, Training
from workpris_desktop.wording.record.programme import programme_lines, training_lines


def test_a_programme_is_told_in_full(tell):
    programme = Programme(
        12,
        24,
        90,
        ProgrammeFormat.GROUP,
        6,
        10,
        date(2027, 1, 11),
        "certificate of the ministry",
        "room 3",
        "motivation programme",
        ProgrammeStanding.PILOT,
        prerequisite="Motivation",
        follow_up="Aftercare",
    )
    told = texts(programme_lines(tell(programme=programme)))
    assert told["Length"] == "12 weeks, 24 sessions, 90 minutes each"
    assert told["Format"] == "In a group, 6 to 10 people"
    assert told["Next start"] == "11 Jan 2027"
    assert (told["Place"], told["Conditions"]) == ("room 3", "motivation programme")
    assert (told["Certificate"], told["Pilot or regular"]) == ("certificate of the ministry", "Pilot")
    assert (told["Comes before"], told["Comes after"]) == ("Motivation", "Aftercare")


def test_a_start_that_is_past_is_not_known_any_more(tell):
    told = texts(programme_lines(tell(programme=Programme(next_start=date(2026, 11, 21)))))
    assert told["Next start"] == "not known any more (last start: 21 Nov 2026)"


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [(None, 8, "up to 8 people"), (4, None, "at least 4 people"), (None, None, "Not known")],
)
def test_the_size_of_a_group_is_told_as_far_as_it_is_stated(tell, least, most, said):
    assert texts(programme_lines(tell(programme=Programme(group_least=least, group_most=most))))["Format"] == said


def test_a_service_that_is_no_programme_has_no_lines(tell):
    assert tuple(programme_lines(tell())) == ()
    lines = tuple(programme_lines(tell(programme=Programme())))
    assert len(unknown(lines)) == len(lines) == 9


def test_trainings_are_told_until_they_are_over(tell):
    trainings = (
        Training("Old", date(2026, 11, 1), date(2026, 11, 21)),
        Training("Now", date(2026, 11, 21), date(2026, 11, 22), "Brno", "Most", "by mail", "https://most.example/"),
        Training("Some day"),
    )
    told = texts(training_lines(tell(trainings=trainings)))
    assert told == {
        "Now": "21 Nov 2026 – 22 Nov 2026\nBrno, Most\nby mail\nhttps://most.example/",
        "Some day": "date not known",
    }
