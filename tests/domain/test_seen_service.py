"""A code for each part of a record: it changes with that part, and with nothing else."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date, time

import pytest

from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.chosen_service import SeenPart, changed_parts
from workpris_desktop.domain.contact import Contact
from workpris_desktop.domain.facet import Exclusion, ExclusionRule, Facets, Sex, Stance
from workpris_desktop.domain.hours import Closure, OnHolidays, ScheduleRule
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.programme import Programme
from workpris_desktop.domain.provider import Address, Organization, Place, Price, Service
from workpris_desktop.domain.seen_service import CODE_LENGTH, seen_of
from workpris_desktop.domain.telephone import Phone

ADDRESS = Address("Česká 1", "Brno", "602 00", "CZ064", "CZ")
PLACE = Place("l1", "Kancelář", address=ADDRESS, latitude=49.2, longitude=16.6)
MORNING = ScheduleRule(byday=("MO", "TU"), opens_at=time(8), closes_at=time(12))
EVENING = ScheduleRule(byday=("TH",), opens_at=time(16), closes_at=time(18))
SERVICE = Service(
    "s1",
    "Poradna",
    Organization("o1", "Most"),
    places=(PLACE, Place("l2", "Pobočka")),
    phones=(Phone("+420 541 111 222"), Phone("+420 602 111 222", kind="cell")),
    schedule=(MORNING, EVENING),
    documents=("občanský průkaz", "rodný list"),
    languages=("cs", "uk"),
    prices=(Price(0.0, "CZK"),),
    facets=Facets(exclusions=(ExclusionRule(Exclusion.ARSON, Stance.NO),)),
    alert_notice=Alert("Vchod ze dvora"),
    checked_on=date(2026, 1, 1),
)

CHANGES = [
    (SeenPart.NAME, {"name": "Poradna Brno"}),
    (SeenPart.NAME, {"alternate_name": "Rada"}),
    (SeenPart.NAME, {"organization": Organization("o1", "Mosty")}),
    (SeenPart.NAME, {"organization": None}),
    (SeenPart.PHONE, {"phones": SERVICE.phones[:1]}),
    (SeenPart.PHONE, {"phones": (replace(SERVICE.phones[0], number="+420 541 111 223"), SERVICE.phones[1])}),
    (SeenPart.PHONE, {"phones": (replace(SERVICE.phones[0], extension="5"), SERVICE.phones[1])}),
    (SeenPart.PHONE, {"email": "a@b.example"}),
    (SeenPart.PHONE, {"contacts": (Contact("c1", public=True, phones=(Phone("123"),)),)}),
    (SeenPart.HOURS, {"schedule": (MORNING,)}),
    (SeenPart.HOURS, {"schedule": (replace(MORNING, closes_at=time(13)), EVENING)}),
    (SeenPart.HOURS, {"schedule": (replace(MORNING, by_appointment=True), EVENING)}),
    (SeenPart.HOURS, {"closures": (Closure(date(2026, 12, 1), date(2026, 12, 5)),)}),
    (SeenPart.HOURS, {"on_holidays": OnHolidays.CLOSED}),
    (SeenPart.HOURS, {"hours_by_place": (replace(MORNING, place="l1"),)}),
    (SeenPart.ADDRESS, {"places": (PLACE,)}),
    (SeenPart.ADDRESS, {"places": (replace(PLACE, address=replace(ADDRESS, street="Česká 2")), SERVICE.places[1])}),
    (SeenPart.ADDRESS, {"places": (replace(PLACE, transportation="Tram 4"), SERVICE.places[1])}),
    (SeenPart.ENTRY, {"documents": ("občanský průkaz",)}),
    (SeenPart.ENTRY, {"minimum_age": 18}),
    (SeenPart.ENTRY, {"maximum_age": 18}),
    (SeenPart.ENTRY, {"languages": ("cs",)}),
    (SeenPart.ENTRY, {"facets": Facets(exclusions=(ExclusionRule(Exclusion.ARSON, Stance.ACCEPTED),))}),
    (SeenPart.ENTRY, {"facets": replace(SERVICE.facets, sex=Sex.WOMEN)}),
    (SeenPart.ENTRY, {"prices": (Price(100.0, "CZK"),)}),
    (SeenPart.ENTRY, {"programme": Programme(next_start=date(2027, 1, 1))}),
    (SeenPart.ALERT, {"alert_notice": None}),
    (SeenPart.ALERT, {"alert_notice": Alert("Vchod ze dvora", ends=date(2027, 1, 1))}),
    (SeenPart.LIFE, {"status": "defunct"}),
]

SAME = [
    {"phones": SERVICE.phones[::-1]},
    {"phones": (Phone("+420541111222"), SERVICE.phones[1])},
    {"schedule": (EVENING, MORNING)},
    {"schedule": (replace(MORNING, byday=("TU", "MO")), EVENING)},
    {"places": SERVICE.places[::-1]},
    {"places": (replace(PLACE, latitude=49.21), SERVICE.places[1])},
    {"documents": ("rodný list", "občanský  průkaz ")},
    {"contacts": (Contact("c1", public=False, phones=(Phone("123"),)),)},
    {"checked_on": date(2026, 11, 1)},
    {"capacity": (CapacityLine(CapacityUnit.BED, CapacityState.FULL, date(2026, 11, 1)),)},
    {"alert": "Vchod ze dvora"},
    {"content_language": "cs"},
]


@pytest.mark.parametrize(("part", "changed"), CHANGES)
def test_a_part_reacts_to_its_own_change_only(part, changed):
    assert changed_parts(seen_of(SERVICE), seen_of(replace(SERVICE, **changed))) == (part,)


@pytest.mark.parametrize("changed", SAME)
def test_what_no_sheet_says_is_no_change(changed):
    assert seen_of(replace(SERVICE, **changed)) == seen_of(SERVICE)


def test_every_part_has_a_short_code():
    seen = seen_of(Service("s", ""))
    assert set(seen) == set(SeenPart)
    assert all(len(code) == CODE_LENGTH for code in seen.values())


def test_text_does_not_slip_from_one_value_into_the_next():
    one = replace(SERVICE, eligibility="a", application_process="b")
    other = replace(SERVICE, eligibility="a\x1eway=b", application_process="")
    assert seen_of(one) != seen_of(other)


def test_a_text_of_broken_letters_has_a_code():
    assert seen_of(replace(SERVICE, name="\ud800"))


def test_another_process_sees_the_same():
    told = "from tests.domain.test_seen_service import *; print(dict(seen_of(SERVICE)))"
    seen = {
        subprocess.run(
            [sys.executable, "-c", told],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert seen == {str(dict(seen_of(SERVICE)))}
