"""To which place the sheet sends a person, and whose address it prints."""

from dataclasses import replace

import pytest

from tests.printing.conftest import a_place, a_service
from workpris_desktop.domain.provider import Address, Place, PlaceKind
from workpris_desktop.domain.setting import Setting
from workpris_desktop.printing.place import place_to_go, printed_place


def test_the_place_to_go_to_is_the_first_with_an_address():
    bare, empty = Place("a"), Place("b", address=Address(" ", "", "", "", "CZ"))
    assert place_to_go(a_service(places=(bare, empty, a_place()))) == a_place()
    assert place_to_go(a_service(places=(bare, empty))) == bare
    assert place_to_go(a_service(places=())) is None
    hidden = replace(a_place(), kind=PlaceKind.CONFIDENTIAL)
    assert place_to_go(a_service(places=(hidden,))) == hidden


@pytest.mark.parametrize(
    ("setting", "is_printed"),
    [(None, True), (Setting.BOTH, True), (Setting.LETTER, True), (Setting.PHONE, False), (Setting.ONLINE, False)],
)
def test_an_address_is_printed_where_somebody_can_go_or_write(setting, is_printed):
    assert (printed_place(a_service(setting=setting)) == a_place()) is is_printed
    assert printed_place(a_service(setting=setting, places=(Place("x"),))) is None
    assert printed_place(a_service(setting=setting, places=(replace(a_place(), kind=PlaceKind.CONFIDENTIAL),))) is None
