"""What the plan for the first days takes from the answers."""

from datetime import date

import pytest

from workpris_desktop.domain.first_days import FirstDays, first_days_of
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.domain.provider import Service

TODAY = date(2027, 5, 3)


def plan(services=(), **answers):
    given = {
        field.replace("_", "."): IntakeAnswer(field.replace("_", "."), value=value) for field, value in answers.items()
    }
    return first_days_of(given, services, TODAY)


def test_nothing_is_known_of_an_empty_file():
    assert plan() == FirstDays()


def test_all_that_is_known_is_taken():
    found = plan(
        E1="sure", E2="House 7", E2_from="14:00", E3="expired", E4="none", E4_income="2027-05-20", E5="0", E6="lost",
        C3="+420776123456", E7="accompanied", E7_who="Eva", E8=("needs_clothes",),
    )  # fmt: skip
    assert (found.bed, found.bed_place, found.bed_from) == ("sure", "House 7", "14:00")
    assert (found.papers, found.money, found.next_money_on) == ("expired", "none", date(2027, 5, 20))
    assert (found.medicine_days, found.phone, found.phone_number) == (0, "lost", "+420776123456")
    assert (found.way, found.meets, found.things) == ("accompanied", "Eva", ("needs_clothes",))


def test_what_was_declined_or_breaks_a_rule_is_not_known():
    answers = {
        "E1": IntakeAnswer("E1", AnswerState.DECLINED),
        "E3": IntakeAnswer("E3", value="in_hand", is_broken=True),
        "E5": IntakeAnswer("E5", value="many", is_broken=True),
    }
    assert first_days_of(answers, (), TODAY) == FirstDays()


def test_that_nothing_is_missing_is_nothing_to_tell():
    assert plan(E8=("none",)).things == ()


@pytest.mark.parametrize(
    ("answers", "day"),
    [
        ({"D3": "2027-05-10"}, date(2027, 5, 10)),
        ({"D3": "2027-05-01"}, TODAY),
        ({"D1": "released"}, TODAY),
        ({"D1": "in_prison"}, None),
        ({"D3": "soon"}, None),
    ],
)
def test_the_plan_begins_on_the_day_of_release_and_never_before_today(answers, day):
    assert plan(**answers).starts_on == day


def test_the_next_appointments_are_told_in_their_order():
    rows = (
        ("2027-05-12", "9:00", "Late", ""),
        ("2027-05-11", "13:00", "Afternoon", ""),
        ("2027-05-11", "9:30", "Morning", "benefit"),
        ("2027-05-02", "9:00", "Past", ""),
        ("", "", "", ""),
    )
    found = plan(E9=rows).appointments
    assert [each.place for each in found] == ["Morning", "Afternoon"]
    assert (found[0].on, found[0].what) == (date(2027, 5, 11), "benefit")


def test_a_short_row_of_an_older_form_is_read():
    (found,) = plan(E9=(("2027-05-11",),)).appointments
    assert found.on == date(2027, 5, 11)


def test_no_more_services_than_a_sheet_takes():
    services = tuple(Service(f"s{at}", "House") for at in range(8))
    assert plan(services).services == services[:6]


def test_nothing_of_it_stands_in_a_trace():
    assert "House" not in repr(plan(E2="House 7", E9=(("2027-05-11", "", "House 8", ""),)))


def test_appointments_about_health_in_the_first_three_days_are_told_by_time_and_place():
    rows = (
        ("2027-05-12", "8:00", "Clinic", "a diagnosis"),
        ("2027-05-13", "8:00", "Fourth day", ""),
        ("2027-05-09", "8:00", "The day before", ""),
        ("", "8:00", "Some day", ""),
    )
    office = (("2027-05-12", "10:00", "Office", "benefit"), ("2027-06-01", "10:00", "Court", ""))
    found = plan(D3="2027-05-10", E9=office, H6_appointments=rows).appointments
    assert [(each.at, each.place, each.what) for each in found] == [
        ("8:00", "Clinic", ""),
        ("10:00", "Office", "benefit"),
    ]


def test_all_appointments_of_the_three_days_are_told_before_later_ones():
    office = tuple(("2027-05-10", f"{hour}:00", f"Office {hour}", "") for hour in (8, 9, 10))
    found = plan(D3="2027-05-10", E9=(*office, ("2027-06-01", "8:00", "Later", ""))).appointments
    assert [each.place for each in found] == ["Office 8", "Office 9", "Office 10"]


def test_without_a_day_of_release_no_appointment_about_health_is_told():
    assert plan(H6_appointments=(("2027-05-10", "8:00", "Clinic", ""),)).appointments == ()
