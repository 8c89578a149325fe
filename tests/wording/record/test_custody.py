from datetime import date, time

from tests.wording.record.conftest import texts, unknown
from workpris_desktop.domain.contact import Contact
from workpris_desktop.domain.custody import CourtTerms, PrisonAccess
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.provider import Place
from workpris_desktop.wording.record.contact import contact_lines
from workpris_desktop.wording.record.custody import court_lines, prison_sections

INSIDE = ScheduleRule(byday=("WE",), opens_at=time(13), closes_at=time(15), place="l1")


def test_a_service_outside_has_no_section_about_prisons_or_courts(tell):
    assert tuple(prison_sections(tell())) == ()
    assert tuple(court_lines(tell())) == ()


def test_the_terms_of_a_prison_are_told_in_full(tell, facts):
    prison = facts.prisons[0]
    access = PrisonAccess(
        "l1", date(2027, 1, 31), "B, C", "security", YesNo.CASE_BY_CASE, "written request", "c1", 14, 0, "ends"
    )
    contact = Contact("c1", "social worker", "Jana Vzorová", email="jana@prison.example")
    telling = tell(
        places=(Place("l1", prison=prison.id),), prison_access=(access,), contacts=(contact,), hours_by_place=(INSIDE,)
    )
    (section,) = prison_sections(telling)
    assert section.heading == f"In this prison: {prison.name}"
    told = texts(section.lines)
    assert told["Agreement with the prison"] == "valid until 31 Jan 2027"
    assert "Wednesday" in told["Days and hours inside"]
    assert (told["Units"], told["Regimes"], told["People on remand"]) == ("B, C", "security", "Case by case")
    assert told["How to sign up"] == "written request"
    assert told["To whom"].startswith("For staff only: not printed\nsocial worker\nJana Vzorová")
    assert (told["Ask so long ahead"], told["Waiting"]) == ("14 days", "0 days")
    assert told["On transfer to another prison"] == "ends"
    assert [line.label for line in section.lines if line.for_staff] == ["To whom"]
    assert not any(prison.name in line.label for line in contact_lines(telling))


def test_an_agreement_that_has_run_out_is_told_so(tell):
    access = PrisonAccess("l1", date(2026, 11, 21))
    (section,) = prison_sections(tell(prison_access=(access,)))
    assert section.heading == "In this prison: prison not stated"
    assert texts(section.lines)["Agreement with the prison"] == "ran out on 21 Nov 2026"


def test_what_is_silent_about_a_prison_is_not_known(tell):
    (section,) = prison_sections(tell(prison_access=(PrisonAccess("l1"),)))
    assert len(unknown(section.lines)) == len(section.lines) == 10


def test_a_public_contact_is_not_marked(tell):
    contact = Contact("c1", "desk", public=True, email="desk@prison.example")
    (section,) = prison_sections(tell(prison_access=(PrisonAccess("l1", contact="c1"),), contacts=(contact,)))
    assert texts(section.lines)["To whom"] == "desk\ndesk@prison.example"
    assert not any(line.for_staff for line in section.lines)


def test_the_terms_for_a_court_are_told(tell):
    court = CourtTerms(YesNo.YES, 5, YesNo.NO, YesNo.NOT_STATED, YesNo.CASE_BY_CASE, "by letter")
    told = texts(court_lines(tell(court=court)))
    assert told["Written promise of a place"] == "Yes, takes 5 days"
    assert told["Electronic monitoring or house arrest"] == "No"
    assert told["Address ordered by a court"] == "Not known"
    assert told["Promise of work"] == "Case by case"
    assert told["Note"] == "by letter"


def test_days_without_a_promise_are_told_alone(tell):
    told = texts(court_lines(tell(court=CourtTerms(promise_days=3))))
    assert told["Written promise of a place"] == "takes 3 days"
