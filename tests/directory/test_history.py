"""What has changed in a record."""

from dataclasses import replace
from datetime import date

from workpris_desktop.directory.history import FieldChange, changes_between
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.provider import Organization, Service
from workpris_desktop.domain.telephone import Phone

FORMER = Service("s1", "Poradna", phones=(Phone("+420 111 111 111"), Phone("+420 222 222 222")), minimum_age=18)


def test_the_same_record_has_no_changes():
    assert changes_between(FORMER, FORMER) == ()


def test_a_changed_name_tells_both():
    assert changes_between(FORMER, replace(FORMER, name="Poradna Brno")) == (
        FieldChange("name", ("Poradna",), ("Poradna Brno",)),
    )


def test_of_several_numbers_only_those_that_differ_are_told():
    now = replace(FORMER, phones=(Phone("+420 111 111 111"), Phone("+420 333 333 333")))
    (change,) = changes_between(FORMER, now)
    assert change.field == "phones"
    assert change.former == ("+420 222 222 222",)
    assert change.now == ("+420 333 333 333",)


def test_what_is_no_longer_stated_has_no_value_now():
    assert changes_between(FORMER, replace(FORMER, minimum_age=None)) == (FieldChange("minimum_age", ("18",), ()),)


def test_another_order_is_a_change_without_values():
    now = replace(FORMER, phones=FORMER.phones[::-1])
    assert changes_between(FORMER, now) == (FieldChange("phones"),)


def test_days_of_keeping_the_record_are_no_change():
    assert changes_between(FORMER, replace(FORMER, changed_on=date(2026, 1, 1), source="else")) == ()


def test_records_within_are_told_without_their_ids():
    line = CapacityLine(CapacityUnit.BED, CapacityState.FULL, date(2026, 5, 1), place="l1")
    now = replace(FORMER, organization=Organization("o1", "Naděje"), capacity=(line,))
    told = {change.field: change.now for change in changes_between(FORMER, now)}
    assert told["organization"] == ("Naděje",)
    assert told["capacity"] == ("bed, full, 2026-05-01, l1",)
