from datetime import date

from tests.wording.record.conftest import EDITION, texts
from workpris_desktop.directory.former import FormerRecord
from workpris_desktop.domain.contact import Contact
from workpris_desktop.domain.custody import PrisonAccess
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.wording.record.beside import Beside
from workpris_desktop.wording.record.history import history_lines


def told(tell, former, **parts):
    record = None if former is None else Service("s1", "Advice", **former)
    return tuple(history_lines(tell(beside=Beside(former=FormerRecord(EDITION, record)), **parts)))


def test_without_an_edition_before_that_is_said(tell):
    (line,) = history_lines(tell(beside=Beside()))
    assert line.unknown
    assert line.text == "No edition from before is kept on this computer."


def test_a_new_service_says_that_it_is_new(tell):
    assert texts(told(tell, None)) == {"Compared with": "Directory (1 Nov 2026)", "Change": "New in this edition"}


def test_an_unchanged_record_says_so(tell):
    assert texts(told(tell, {}))["Change"] == "Nothing has changed"


def test_a_change_that_nobody_sees_says_so(tell):
    assert texts(told(tell, {"on_holidays": "", "email": "", "alternate_name": "x"}))["Change"] == (
        "Only in details that are not shown"
    )


def test_what_was_said_before_stands_with_its_label(tell):
    before, now = (Phone("541 111 111", country="CZ"),), (Phone("541 222 222", country="CZ"),)
    lines = texts(told(tell, {"phones": before, "minimum_age": 18}, phones=now, minimum_age=15))
    assert lines["Telephone"].replace("\N{NO-BREAK SPACE}", " ") == "was: 541 111 111"
    assert lines["Age"] == "was: from 18 years"


def test_what_is_new_and_another_name_are_told(tell):
    former = FormerRecord(EDITION, Service("s1", "Old advice"))
    lines = texts(history_lines(tell(beside=Beside(former=former), accreditations="by the ministry")))
    assert lines["Name"] == "was: Old advice"
    assert lines["Accreditation"] == "new"


def test_terms_of_a_prison_name_the_prison(tell):
    lines = texts(
        told(tell, {"prison_access": (PrisonAccess("l1", lead_days=3),)}, prison_access=(PrisonAccess("l1"),))
    )
    assert lines["In this prison: prison not stated: Ask so long ahead"] == "was: 3 days"


def test_what_was_for_staff_only_stays_so(tell):
    staff = {"contacts": (Contact("c1", "Leiterin", email="old@most.example"),)}
    changed = told(tell, staff, contacts=(Contact("c1", "Leiterin", email="new@most.example"),))
    (line,) = (line for line in changed if "old@most.example" in line.text)
    assert line.for_staff
    assert line.text.splitlines()[0] == "For staff only: not printed"
    (public,) = (
        line
        for line in told(
            tell, {"contacts": (Contact("c1", "Leiterin", email="old@most.example", public=True),)}, **staff
        )
        if line.for_staff
    )
    assert public.text.splitlines()[0] == "For staff only: not printed"


def test_an_old_check_is_a_change_but_growing_older_is_none(tell):
    lines = texts(told(tell, {"checked_on": date(2026, 1, 5)}, checked_on=date(2026, 11, 5)))
    assert lines["Last check"].startswith("was: 5 Jan 2026 (ageing)")
    same = {"checked_on": date(2026, 1, 5)}
    assert texts(told(tell, same, **same))["Change"] == "Nothing has changed"
