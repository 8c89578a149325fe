from datetime import date, time

from tests.wording.record.conftest import texts, unknown
from workpris_desktop.domain.contact import Contact, ContactRole
from workpris_desktop.domain.hours import Closure, OnHolidays, ScheduleRule
from workpris_desktop.domain.provider import Address, Organization, Place, PlaceKind
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.wording.record.contact import contact_lines


def weekly(days, opens, closes, **others):
    return ScheduleRule(byday=tuple(days.split()), opens_at=time(opens), closes_at=time(closes), **others)


def test_a_silent_record_says_what_is_not_known(tell):
    lines = tuple(contact_lines(tell()))
    everything = {"Telephone", "Calling hours", "Visiting hours", "Place", "E-mail", "Web"}
    assert unknown(lines) == everything
    assert set(texts(lines).values()) == {"Not known"}


def test_numbers_are_large_and_keep_their_extension(tell):
    phones = (Phone("+420776123456", "12", country="CZ"), Phone("116 123", description="Crisis line"))
    first, second, *_ = contact_lines(tell(phones=phones))
    assert (first.label, first.text.replace("\N{NO-BREAK SPACE}", " ")) == ("Telephone", "776 123 456, extension 12")
    assert second.label == "Crisis line"
    assert first.large
    assert second.large


def test_calling_and_visiting_hours_stand_apart(tell):
    rules = (weekly("MO TU", 9, 12), weekly("MO", 13, 15, by_phone=True))
    told = texts(contact_lines(tell(schedule=rules)))
    assert "13:00" in told["Calling hours"]
    assert "9:00" in told["Visiting hours"]
    assert "13:00" not in told["Visiting hours"]


def test_appointment_only_is_a_state_of_its_own(tell):
    rule = ScheduleRule(by_appointment=True)
    told = texts(contact_lines(tell(schedule=(rule,))))
    assert "appointment" in told["Visiting hours"].lower()
    assert told["Calling hours"] == "Not known"


def test_hours_of_single_places_are_told_where_they_differ(tell):
    places = (Place("l1", "North"), Place("l2", "South"))
    rules = (
        weekly("MO", 9, 12, place="l1"),
        weekly("TU", 9, 12, place="l2"),
        weekly("WE", 9, 12, place="l2", by_phone=True),
    )
    told = texts(line for line in contact_lines(tell(places=places, hours_by_place=rules)) if line.label != "Place")
    assert "Monday" in told["Visiting hours, North"]
    assert "Tuesday" in told["Visiting hours, South"]
    assert "Wednesday" in told["Calling hours, South"]
    assert "Wednesday" not in told["Visiting hours, South"]
    assert "Visiting hours" not in told


def test_hours_online_are_no_visiting_hours(tell):
    told = texts(contact_lines(tell(schedule=(weekly("MO", 9, 12, online=True),))))
    assert "Monday" in told["Hours online"]
    assert told["Visiting hours"] == "Not known"


def test_a_service_that_helps_online_has_hours_online_and_no_visiting_hours(tell):
    rules = (weekly("MO", 9, 12), weekly("TU", 9, 12, by_phone=True))
    told = texts(contact_lines(tell(schedule=rules, setting=Setting.ONLINE)))
    assert "Monday" in told["Hours online"]
    assert "Tuesday" in told["Calling hours"]
    assert "Visiting hours" not in told
    assert texts(contact_lines(tell(setting=Setting.ONLINE)))["Hours online"] == "Not known"
    of_place = (weekly("WE", 9, 12, place="l1"),)
    telling = tell(places=(Place("l1", "North"),), hours_by_place=of_place, setting=Setting.ONLINE)
    told = texts(contact_lines(telling))
    assert "Wednesday" in told["Hours online, North"]
    assert not any("Visiting hours" in label for label in told)


def test_hours_on_which_all_places_agree_are_told_once(tell):
    rules = (weekly("MO", 9, 12, place="l1"),)
    telling = tell(places=(Place("l1", "North"),), hours_by_place=rules, schedule=(weekly("MO", 9, 12),))
    assert not any(", North" in line.label for line in contact_lines(telling))


def test_closures_that_are_over_are_left_out(tell):
    closures = (
        Closure(date(2026, 12, 24), date(2027, 1, 2), "Christmas"),
        Closure(date(2026, 12, 6), date(2026, 12, 6), place="l1"),
        Closure(date(2026, 8, 1), date(2026, 8, 31), "summer"),
    )
    telling = tell(closures=closures, on_holidays=OnHolidays.CLOSED, places=(Place("l1", "North"),))
    told = texts(contact_lines(telling))
    assert told["Closed"] == "from 24 Dec 2026 to 2 Jan 2027: Christmas\n6 Dec 2026: North"
    assert told["Public holidays"] == "Closed on public holidays"


def test_a_temporary_change_is_told_with_its_hours(tell):
    rules = (weekly("MO", 9, 12), weekly("WE", 14, 16, valid_from=date(2026, 12, 1), valid_to=date(2026, 12, 31)))
    told = texts(contact_lines(tell(schedule=rules)))["Visiting hours"]
    assert "Monday" in told
    assert "December" in told
    assert "Wednesday" in told


def test_a_confidential_place_is_told_as_such_and_nothing_else_of_it(tell):
    address = Address("Tichá 1", "Brno", "602 00", "CZ064", "CZ")
    place = Place("l1", "Refuge", address=address, kind=PlaceKind.CONFIDENTIAL, transportation="tram 4")
    text = "\n".join(line.text for line in contact_lines(tell(places=(place,))))
    assert "The address is confidential. Call first." in text
    assert not any(word in text for word in ("Tichá", "Brno", "Refuge", "tram"))


def test_hours_of_a_confidential_place_do_not_name_it(tell):
    place = Place("l1", "Refuge Tichá", kind=PlaceKind.CONFIDENTIAL)
    told = texts(contact_lines(tell(places=(place,), hours_by_place=(weekly("MO", 9, 12, place="l1"),))))
    assert "Monday" in told["Visiting hours, Confidential address"]


def test_a_place_is_told_with_address_and_way(tell, facts):
    prison = facts.prisons[0]
    address = Address("Nádražní 15", "Brno", "602 00", "CZ064", "CZ")
    places = (
        Place("l1", "Office", address=address, transportation="tram 4", description="second floor"),
        Place("l2", "Somewhere", prison=prison.id, kind=PlaceKind.PRISON),
        Place("l3", "The valley", kind=PlaceKind.AREA),
        Place("l4", address=address),
    )
    told = [line.text for line in contact_lines(tell(places=places)) if line.label == "Place"]
    assert told[0] == "Office\nNádražní 15\n602 00 Brno\ntram 4\nsecond floor"
    assert told[1] == prison.name
    assert told[2] == "The valley\nArea only"
    assert told[3] == "Nádražní 15\n602 00 Brno"


def test_the_service_lead_comes_first_and_staff_only_is_marked(tell):
    contacts = (
        Contact("c1", "reception", public=True, email="desk@most.example"),
        Contact("c2", "", "Jana Vzorová", role=ContactRole.SERVICE_LEAD, phones=(Phone("116 123"),)),
        Contact("c3", "sleeps in", role=ContactRole.COUNSELLOR, languages=("cs", "sl"), public=True),
    )
    hours = (weekly("FR", 8, 9, contact="c2"),)
    *_, lead, desk, counsellor = contact_lines(tell(contacts=contacts, contact_hours=hours))
    assert lead.label == "Head of the service"
    assert lead.text.splitlines()[0] == "For staff only: not printed"
    assert "Jana Vzorová" in lead.text
    assert "Friday" in lead.text
    assert (desk.label, desk.text) == ("reception", "desk@most.example")
    assert counsellor.label == "Counselling: sleeps in"
    assert counsellor.text == "Czech, Slovenian"
    assert [line.for_staff for line in (lead, desk, counsellor)] == [True, False, False]


def test_a_contact_of_which_nothing_is_known_is_told_so(tell):
    *_, contact = contact_lines(tell(contacts=(Contact("c1", public=True),)))
    assert (contact.label, contact.text, contact.unknown) == ("Other contact", "Not known", True)


def test_mail_and_web_of_the_provider_stand_in(tell):
    provider = Organization("o1", "Most", email="info@most.example", website="https://most.example/")
    told = texts(contact_lines(tell(organization=provider, url="https://service.example/")))
    assert (told["E-mail"], told["Web"]) == ("info@most.example", "https://service.example/")
