from dataclasses import replace
from datetime import date

from workpris_desktop.domain.leaflet import (
    USUAL_PARTS,
    LeafletFormat,
    LeafletLine,
    LeafletOptions,
    LineKind,
    Part,
    Start,
)
from workpris_desktop.domain.saved_leaflet import (
    MOST_SAVED,
    LeafletChange,
    SavedLeaflet,
    SavedLeaflets,
    changes,
    digests_of,
)
from workpris_desktop.domain.shortlist import Pick

DAY = date(2026, 5, 3)
CROSSROADS = Pick("s1", "Křižovatka")
NAME = LeafletLine(LineKind.NAME, "Křižovatka")
PHONE = LeafletLine(LineKind.PHONE, "541 123 456")
PROVIDER = LeafletLine(LineKind.TEXT, "Charita")
HOURS = {
    Part.VISITS: (LeafletLine(LineKind.LABEL, "You can come"), LeafletLine(LineKind.TEXT, "Monday 9:00 to 12:00")),
    Part.ADDRESS: (LeafletLine(LineKind.LABEL, "Address"), LeafletLine(LineKind.TEXT, "Cejl 1")),
}


def a_teller(always=(NAME, PROVIDER, PHONE), parts=HOURS):
    """Tell of a service as the composer does: what always stands there, and the parts that are asked for."""
    return lambda asked: (*always, *(line for part in Part if part in asked for line in parts.get(part, ())))


def digests(**told):
    return digests_of(a_teller(**told), USUAL_PARTS)


def saved(name="Flat in Brno", picks=(CROSSROADS,), options=None, **told):
    return SavedLeaflet(name, picks, options or LeafletOptions("cs"), DAY, {pick.id: digests(**told) for pick in picks})


def test_what_stands_there_as_before_has_not_changed():
    assert changes(saved(), {"s1": digests()}) == ()


def test_each_part_that_is_another_is_named():
    phone = LeafletLine(LineKind.PHONE, "541 000 000")
    hours = {**HOURS, Part.VISITS: (HOURS[Part.VISITS][0], LeafletLine(LineKind.TEXT, "Tuesday 9:00 to 12:00"))}
    now = digests(always=(NAME, PROVIDER, phone), parts=hours)
    assert changes(saved(), {"s1": now}) == (LeafletChange("Křižovatka", ("phone", "visits")),)


def test_a_part_that_has_come_or_gone_is_a_change():
    price = {**HOURS, Part.PRICE: (LeafletLine(LineKind.SENTENCE, "It is free."),)}
    assert changes(saved(), {"s1": digests(parts=price)}) == (LeafletChange("Křižovatka", ("price",)),)
    assert changes(saved(parts=price), {"s1": digests()}) == (LeafletChange("Křižovatka", ("price",)),)


def test_name_and_provider_count_too():
    now = digests(always=(LeafletLine(LineKind.NAME, "Rozcestí"), LeafletLine(LineKind.TEXT, "Diakonie"), PHONE))
    assert changes(saved(), {"s1": now}) == (LeafletChange("Křižovatka", ("name", "other")),)


def test_a_warning_that_comes_with_the_day_is_no_change_of_the_record():
    closed = LeafletLine(LineKind.WARNING, "Closed on 24 December 2026.")
    with_warning = {**HOURS, Part.VISITS: (closed, *HOURS[Part.VISITS])}
    assert digests(parts=with_warning) == digests()


def test_a_service_that_the_directory_has_lost_is_said_to_be_gone():
    assert changes(saved(), {}) == (LeafletChange("Křižovatka", is_gone=True),)


def test_nothing_is_said_of_a_service_whose_digests_were_lost():
    nothing_known = SavedLeaflet("Flat", (CROSSROADS,), LeafletOptions("cs"), DAY, {})
    assert changes(nothing_known, {"s1": digests()}) == ()


def test_parts_that_are_not_printed_do_not_count():
    assert set(digests_of(a_teller(), {Part.ADDRESS})) == {"name", "phone", "other", "address"}


def test_lines_of_the_whole_sheet_do_not_count():
    asked = []

    def tell(parts):
        asked.extend(parts)
        return (NAME,)

    digests_of(tell, frozenset(Part))
    assert not {Part.WAY, Part.EMERGENCY, Part.CRISIS, Part.APPOINTMENT, Part.NOTES} & set(asked)


def test_what_was_typed_is_never_kept():
    options = LeafletOptions("cs", LeafletFormat.A5, subtitle="For Jana", remark="Ask for Jana.", sender="Office")
    options = replace(options, start=Start("Brno", 49.2, 16.6), ways=(("s1", "Ask Jana"),))
    (kept,) = SavedLeaflets().with_saved(saved(options=options)).leaflets
    assert kept.options == LeafletOptions("cs", LeafletFormat.A5)


def test_one_of_the_same_name_takes_the_place_of_the_other_and_is_the_newest():
    three = SavedLeaflets().with_saved(saved("a")).with_saved(saved("b")).with_saved(saved(" a\n"))
    assert [leaflet.name for leaflet in three.leaflets] == ["b", "a"]
    assert three.without("b").without("none").leaflets == (three.named("a"),)


def test_an_empty_name_keeps_nothing():
    assert SavedLeaflets().with_saved(saved(" \n ")) == SavedLeaflets()


def test_no_more_than_fifty_are_kept_and_none_is_lost_for_another():
    full = SavedLeaflets()
    for number in range(MOST_SAVED):
        full = full.with_saved(saved(f"Number {number}"))
    assert full.with_saved(saved("One too many")) == full
    assert not full.has_room_for("One too many")
    assert full.has_room_for("Number 7")
    assert len(full.with_saved(saved("Number 7")).leaflets) == MOST_SAVED
