"""Opening hours on the sheet: changes first, then the hours, then holidays (leaflet.md 7.5)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.printing.conftest import EVERY_DAY, TODAY, a_place, a_service, rule
from tests.support.packages import shipped_facts
from workpris_desktop.domain.hours import Closure, OnHolidays, ScheduleRule
from workpris_desktop.domain.leaflet import LeafletOptions, LineKind
from workpris_desktop.domain.provider import Address, Place
from workpris_desktop.domain.region import NO_REGIONS
from workpris_desktop.domain.setting import Setting
from workpris_desktop.printing.block import service_block
from workpris_desktop.printing.block_brief import BlockBrief

DAY = timedelta(days=1)
MORNINGS = rule("MO TU", "9:00", "12:00")
AFTERNOONS = rule("MO", "14:00", "15:00")
CALLS = rule("FR", "8:00", "9:00", by_phone=True)
QUIET_DAY = date(2027, 6, 7)
"""A day with no Czech holiday near."""


@pytest.fixture
def said(taxonomy, phrasebook):
    """Return the lines about hours of a service, with their kinds and plain spaces."""

    def say(service, today=QUIET_DAY, language="en", regions=NO_REGIONS):
        small = replace(service, documents=(), prices=(), languages=(), minimum_age=None)
        brief = BlockBrief(small, phrasebook(language), LeafletOptions(language), today, regions=regions)
        lines = service_block(brief, taxonomy).lines
        start = next(at for at, line in enumerate(lines) if line.kind is LineKind.PHONE or "no telephone" in line.text)
        return [(line.kind, line.text.replace("\N{NO-BREAK SPACE}", " ")) for line in lines[start + 1 :]]

    return say


def texts(lines, *kinds):
    return [text for kind, text in lines if not kinds or kind in kinds]


def after_address(lines):
    return texts(lines)[texts(lines).index("400 01 Ústí nad Labem") + 1 :]


def for_days(some, first, last, today=QUIET_DAY):
    return replace(some, valid_from=today + first * DAY, valid_to=today + last * DAY)


def test_a_closure_stands_above_the_regular_hours_as_a_warning(said):
    closures = (Closure(QUIET_DAY + DAY, QUIET_DAY + 3 * DAY),)
    lines = said(a_service(schedule=(MORNINGS,), closures=closures))
    assert after_address(lines) == [
        "Closed from 8 June 2027 to 10 June 2027.",
        "You can come at these times:",
        "Monday and Tuesday 9:00 to 12:00",
    ]
    assert texts(lines, LineKind.WARNING) == ["Closed from 8 June 2027 to 10 June 2027."]


def test_a_temporary_change_stands_above_the_regular_hours_with_its_own(said):
    lines = said(a_service(schedule=(MORNINGS, for_days(AFTERNOONS, 10, 12))))
    assert after_address(lines) == [
        "Other hours from 17 June 2027 to 19 June 2027:",
        "Monday 14:00 to 15:00",
        "You can come at these times:",
        "Monday and Tuesday 9:00 to 12:00",
    ]
    assert texts(lines, LineKind.WARNING) == ["Other hours from 17 June 2027 to 19 June 2027:"]


def test_a_change_that_cannot_be_told_is_still_a_warning(said):
    odd = for_days(replace(MORNINGS, closes_at=None), 10, 10)
    assert after_address(said(a_service(schedule=(MORNINGS, odd))))[0] == "Other hours on 17 June 2027. Call first."
    many = tuple(for_days(rule("MO", f"{hour}:00", f"{hour}:30"), 10, 10) for hour in range(15))
    assert after_address(said(a_service(schedule=many)))[:2] == [
        "Other hours on 17 June 2027. Call first.",
        "We do not know the hours. Call first.",
    ]


def test_a_service_that_has_but_the_hours_of_a_season_is_not_called_unknown_within_it(said):
    service = a_service(schedule=(for_days(MORNINGS, -10, 60),))
    assert after_address(said(service)) == [
        "Other hours from 28 May 2027 to 6 August 2027:",
        "Monday and Tuesday 9:00 to 12:00",
    ]
    assert after_address(said(service, QUIET_DAY - 20 * DAY))[-1] == "We do not know the hours. Call first."


def test_a_change_of_the_hours_for_calling_stands_with_these(said):
    lines = texts(said(a_service(schedule=(MORNINGS, CALLS, for_days(replace(CALLS, opens_at=None), 1, 1)))))
    assert lines[:3] == ["Other hours on 8 June 2027.", "You can call at these times:", "Friday 8:00 to 9:00"]
    assert lines[-1] == "Monday and Tuesday 9:00 to 12:00"


@pytest.mark.parametrize(
    ("language", "with_phone", "without"),
    [
        ("en", "You need an appointment. Call first.", "You need an appointment."),
        ("de", "Sie brauchen einen Termin. Rufen Sie vorher an.", "Sie brauchen einen Termin."),
        ("cs", "Musíte se objednat. Nejdřív zavolejte.", "Musíte se objednat."),
        ("sl", "Potrebujete termin. Najprej pokličite.", "Potrebujete termin."),
    ],
)
def test_only_with_an_appointment_is_a_sentence_and_never_closed(taxonomy, phrasebook, language, with_phone, without):
    service = a_service(schedule=(ScheduleRule(by_appointment=True),))
    for some, sentence in ((service, with_phone), (replace(service, phones=()), without)):
        block = service_block(BlockBrief(some, phrasebook(language), LeafletOptions(language), QUIET_DAY), taxonomy)
        assert sentence in [line.text for line in block.lines if line.kind is LineKind.SENTENCE]


def test_a_day_with_appointment_is_told_among_the_others(said):
    arranged = ScheduleRule(byday=("WE",), by_appointment=True)
    assert after_address(said(a_service(schedule=(MORNINGS, arranged))))[-1] == "Wednesday with appointment"


def test_a_line_that_takes_only_arranged_calls_says_so(said):
    arranged = ScheduleRule(by_appointment=True, by_phone=True)
    assert texts(said(a_service(schedule=(arranged,))))[0] == "You can only call with an appointment."


@pytest.mark.parametrize("odd", [rule("MO", "12:00", "9:00"), replace(AFTERNOONS, freq="")])
def test_hours_with_a_fault_are_not_known(said, odd):
    assert after_address(said(a_service(schedule=(MORNINGS, odd)))) == ["We do not know the hours. Call first."]


@pytest.mark.parametrize(
    ("on_holidays", "expected"),
    [
        (OnHolidays.NOT_STATED, ["8 May 2027: public holiday. Call first."]),
        (OnHolidays.CLOSED, ["8 May 2027: public holiday, closed."]),
        (OnHolidays.OPEN, []),
    ],
)
def test_a_holiday_near_is_told_after_the_hours(said, on_holidays, expected):
    lines = after_address(said(a_service(schedule=(MORNINGS,), on_holidays=on_holidays), TODAY))
    assert lines == ["You can come at these times:", "Monday and Tuesday 9:00 to 12:00", *expected]


def test_nothing_is_asked_of_holidays_where_no_day_is_known(said):
    assert not any("holiday" in text for text in texts(said(a_service(schedule=()), TODAY)))
    closed = a_service(schedule=(), on_holidays=OnHolidays.CLOSED)
    assert texts(said(closed, TODAY))[-1] == "8 May 2027: public holiday, closed."
    assert not any("holiday" in text for text in texts(said(a_service(places=()), TODAY)))


def test_without_a_telephone_a_holiday_sends_nobody_to_one(said):
    assert after_address(said(a_service(phones=()), TODAY))[-1] == "8 May 2027: public holiday. It may be closed."


def test_the_region_decides_on_its_own_holidays(said):
    repentance = date(2026, 11, 16)
    in_saxony = Place("p", address=Address("Markt 1", "Leipzig", "04109", "DED", "DE"))
    service = a_service(places=(in_saxony,), on_holidays=OnHolidays.CLOSED)
    assert texts(said(service, repentance))[-1] == "18 November 2026: public holiday? Call first."
    regions = shipped_facts().regions
    assert texts(said(service, repentance, regions=regions))[-1] == "18 November 2026: public holiday, closed."


def test_help_from_afar_tells_of_closures_and_holidays_with_its_hours(said):
    closures = (Closure(TODAY, TODAY),)
    lines = said(a_service(setting=Setting.PHONE, schedule=(MORNINGS,), closures=closures), TODAY)
    assert texts(lines) == [
        "Closed on 3 May 2027.",
        "You can call at these times:",
        "Monday and Tuesday 9:00 to 12:00",
        "8 May 2027: public holiday. It may be closed.",
        "They help by telephone.",
    ]
    online = said(a_service(setting=Setting.ONLINE, phones=(), schedule=(), closures=closures), TODAY)
    assert texts(online) == ["Closed on 3 May 2027.", "They help on the internet."]


def test_a_closure_is_told_even_where_more_has_changed(said):
    service = a_service(alert="Moved", schedule=(MORNINGS,), closures=(Closure(QUIET_DAY, QUIET_DAY),))
    assert after_address(said(service)) == ["Closed on 7 June 2027.", "Something has changed. Call first."]


def test_no_more_than_three_closures_are_told(said):
    closures = tuple(Closure(QUIET_DAY + days * DAY, QUIET_DAY + days * DAY) for days in range(0, 10, 2))
    assert len(texts(said(a_service(closures=closures)), LineKind.WARNING)) == 3


def test_only_what_holds_at_the_place_on_the_sheet_is_told(said):
    elsewhere = a_place("Jiná 1", "Brno", "602 00")
    places = (a_place(), replace(elsewhere, id="p2"))
    schedule = (replace(MORNINGS, place="p1"), replace(AFTERNOONS, place="p2"), replace(AFTERNOONS, contact="c1"))
    closures = (Closure(QUIET_DAY, QUIET_DAY, place="p2"),)
    lines = after_address(said(a_service(places=places, schedule=schedule, closures=closures)))
    assert lines == ["You can come at these times:", "Monday and Tuesday 9:00 to 12:00"]


def test_hours_of_the_place_on_the_sheet_go_before_those_of_all_places(said):
    at_place = (replace(AFTERNOONS, place="p1"), replace(CALLS, place="p2"))
    lines = texts(said(a_service(schedule=(MORNINGS, CALLS), hours_by_place=at_place)))
    assert "Friday 8:00 to 9:00" in lines
    assert lines[-2:] == ["You can come at these times:", "Monday 14:00 to 15:00"]


PRISONS = tuple(Place(f"v{number}", f"Věznice {number}", prison=f"{number}") for number in range(4))
IN_PRISONS = (replace(MORNINGS, place="v0"), replace(AFTERNOONS, place="v1"), replace(CALLS, place="v0"))


def test_the_hours_of_one_of_several_prisons_are_not_told_as_those_of_all(said):
    programme = a_service(setting=Setting.PRISON, places=PRISONS, schedule=(), hours_by_place=IN_PRISONS)
    assert texts(said(programme)) == [
        "We do not know when you can call.",
        "Ask the staff where to go.",
        "We do not know the hours. Call first.",
    ]


def test_hours_on_which_all_prisons_agree_are_told(said):
    at_places = tuple(replace(MORNINGS, place=place.id) for place in PRISONS)
    programme = a_service(setting=Setting.PRISON, places=PRISONS, schedule=(MORNINGS,), hours_by_place=at_places)
    assert texts(said(programme))[-2:] == ["You can come at these times:", "Monday and Tuesday 9:00 to 12:00"]


def test_hours_of_a_place_are_not_told_of_help_that_prints_no_address(said):
    for setting in (Setting.PHONE, Setting.ONLINE):
        afar = a_service(setting=setting, schedule=(), hours_by_place=(replace(MORNINGS, place="p1"),))
        assert not any("9:00" in text for text in texts(said(afar)))


def test_a_closure_of_one_of_several_prisons_is_not_told_that_of_the_only_one_is(said):
    closures = (Closure(QUIET_DAY, QUIET_DAY, place="v0"),)
    several = a_service(setting=Setting.PRISON, places=PRISONS, schedule=(), closures=closures)
    assert texts(said(several), LineKind.WARNING) == []
    assert texts(said(replace(several, places=PRISONS[:1])), LineKind.WARNING) == ["Closed on 7 June 2027."]


CHATS = replace(MORNINGS, online=True)


@pytest.mark.parametrize(
    ("language", "heading", "always"),
    [
        ("en", "They answer at these times:", "They answer day and night."),
        ("de", "Sie bekommen zu diesen Zeiten Antwort:", "Sie bekommen Tag und Nacht Antwort."),
        ("cs", "Kdy odpovídají:", "Odpovídají ve dne i v noci."),
        ("sl", "Kdaj odgovarjajo:", "Odgovarjajo podnevi in ponoči."),
    ],
)
def test_help_online_tells_when_somebody_answers(said, language, heading, always):
    online = a_service(setting=Setting.ONLINE, places=(), schedule=(replace(CHATS, byday=("MO",)),))
    assert texts(said(online, language=language))[-2] == heading
    endless = replace(online, schedule=(rule(EVERY_DAY, "0:00", "0:00"),))
    assert texts(said(endless, language=language))[-1] == always


def test_help_online_tells_hours_for_calls_apart_from_answers(said):
    online = a_service(setting=Setting.ONLINE, schedule=(CHATS, AFTERNOONS, CALLS), places=())
    assert texts(said(online)) == [
        "You can call at these times:",
        "Friday 8:00 to 9:00",
        "They help on the internet.",
        "They answer at these times:",
        "Monday 9:00 to 12:00",
        "and 14:00 to 15:00",
        "Tuesday 9:00 to 12:00",
    ]


@pytest.mark.parametrize("schedule", [(), (replace(CHATS, freq=""),)])
def test_help_online_without_known_hours_or_telephone_says_nothing_of_either(said, schedule):
    online = a_service(setting=Setting.ONLINE, phones=(), places=(), schedule=schedule)
    assert texts(said(online)) == ["They help on the internet."]


def test_help_online_that_has_changed_tells_no_hours(said):
    online = a_service(setting=Setting.ONLINE, schedule=(CHATS,), phones=(), places=(), alert="Moved")
    assert texts(said(online)) == ["They help on the internet.", "Something has changed. It may be closed."]


def test_help_online_tells_of_holidays_after_its_hours(said):
    for schedule in ((CHATS,), (CALLS,)):
        online = a_service(setting=Setting.ONLINE, schedule=schedule)
        lines = texts(said(online, TODAY))
        assert lines[-1] == "8 May 2027: public holiday. It may be closed."
        assert sum("holiday" in line for line in lines) == 1


def test_hours_of_a_chat_are_no_hours_for_calls_or_visits(said):
    by_phone = texts(said(a_service(setting=Setting.PHONE, schedule=(CHATS, CALLS))))
    assert by_phone[:2] == ["You can call at these times:", "Friday 8:00 to 9:00"]
    assert not any("9:00 to 12:00" in line for line in texts(said(a_service(schedule=(CHATS, AFTERNOONS)))))
