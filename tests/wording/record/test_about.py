from datetime import date

from tests.wording.record.conftest import texts
from workpris_desktop.wording.record.about import about_lines


def test_the_life_of_the_record_is_told(tell):
    telling = tell(alternate_name="The Desk", changed_on=date(2026, 10, 1), created_on=date(2020, 1, 5))
    told = texts(about_lines(telling))
    assert told["Also called"] == "The Desk"
    assert (told["Record changed on"], told["Record made on"]) == ("1 Oct 2026", "5 Jan 2020")
    assert "Status" not in told


def test_a_service_that_is_not_open_says_so(tell):
    assert texts(about_lines(tell(status="defunct")))["Status"] == "Closed for good"
    assert texts(about_lines(tell(status="temporarily closed")))["Status"] == "Closed for a time"
    assert texts(about_lines(tell(status="inactive")))["Status"] == "Not running"
    assert texts(about_lines(tell(status="asleep")))["Status"] == "asleep"
    assert "Status" not in texts(about_lines(tell(status="")))
