from datetime import date, timedelta

import pytest

from tests.printing.conftest import TODAY, a_service, a_small_service, an_edition
from workpris_desktop.domain.errors import ForStaffOnly, NothingFound, ShortlistFull
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import LeafletFormat, LeafletOptions, LineKind, Part, Picture
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.leaflet import compose_leaflet, compose_leaflets
from workpris_desktop.printing.leaflet_text import leaflet_text


@pytest.fixture
def composed(taxonomy, phrasebook):
    """Return a composed sheet."""

    def compose(*services, language="en", edition=None, **options):
        words, how = phrasebook(language), LeafletOptions(language, **options)
        return compose_leaflet(services, edition or an_edition(), taxonomy, words, how, TODAY)

    return compose


def test_the_services_stand_in_the_order_given(composed):
    leaflet = composed(a_small_service(2), a_small_service(1), format=LeafletFormat.A5)
    assert [block.service_id for block in leaflet.blocks] == ["small2", "small1"]
    assert (leaflet.title, leaflet.format, leaflet.language) == ("Important contacts", LeafletFormat.A5, "en")


def test_a_sheet_holds_one_to_six_services(composed):
    with pytest.raises(NothingFound):
        composed()
    with pytest.raises(ShortlistFull):
        composed(*(a_small_service(number) for number in range(7)))


@pytest.mark.parametrize(("days", "says_so"), [(30, False), (90, False), (91, True), (400, True)])
def test_the_foot_of_every_page_says_that_a_directory_is_very_old(composed, days, says_so):
    footer = composed(a_service(), edition=an_edition(issued=TODAY - timedelta(days=days))).footer
    assert ("This information is old." in footer) is says_so


def test_the_foot_tells_how_old_the_data_is_and_to_call_first(composed):
    checked = a_service(), a_service(checked_on=date(2026, 12, 24))
    assert [line.replace("\xa0", " ") for line in composed(*checked, language="de").footer] == [
        "Daten vom 12. April 2027",
        "Geprüft am 24. Dezember 2026.",
        "Das kann sich ändern. Rufen Sie vorher an.",
    ]


def test_a_check_is_not_claimed_for_a_service_that_nobody_checked(composed):
    assert len(composed(a_service(), a_service(checked_on=None)).footer) == 2


def test_an_unknown_age_of_the_data_is_said(composed):
    leaflet = composed(a_service(), edition=an_edition(issued=None))
    assert leaflet.footer[0] == "The date of this information is unknown."


def test_invented_contacts_are_called_so(composed):
    assert (
        composed(a_service(), edition=an_edition(sample=True), language="sl").sample == "VZOREC – kontakti niso pravi"
    )
    assert composed(a_service()).sample == ""


def test_the_text_has_every_word_in_reading_order(composed):
    leaflet = composed(a_small_service(1), a_small_service(2), edition=an_edition(sample=True))
    assert leaflet_text(leaflet) == (
        "SAMPLE – not real contacts\n\nImportant contacts\n\n"
        "Poradna 1\nTelephone\n776 123 451\nWe do not know when you can call.\n"
        "We do not know the address. Call first.\nWe do not know the hours. Call first.\n\n"
        "Poradna 2\nTelephone\n776 123 452\nWe do not know when you can call.\n"
        "We do not know the address. Call first.\nWe do not know the hours. Call first.\n\n"
        "Danger to life: call 112.\n\nData from 12 April 2027\nThings can change. Call before you go.\n"
    )


CZECH = Phone("+420776123456", country="CZ")
AUSTRIAN = Phone("0660 1234567", country="AT")
UNPLACED = Phone("777 123 456")
SLOVENIAN_FAX = Phone("01 234 56 78", kind="fax", country="SI")


def numbers(leaflet):
    lines = [line for block in leaflet.blocks for line in block.lines if line.kind is LineKind.PHONE]
    return [line.text.replace("\xa0", " ") for line in lines]


def test_numbers_of_several_countries_have_their_codes(composed):
    leaflet = composed(a_service(phones=(CZECH,)), a_service(phones=(AUSTRIAN,)))
    assert numbers(leaflet) == ["+420 776 123 456", "+43 660 123 45 67"]


def test_numbers_of_one_country_stand_as_they_are_dialled_there(composed):
    leaflet = composed(a_service(phones=(SLOVENIAN_FAX, CZECH)), a_service(phones=(UNPLACED,)), a_service(phones=()))
    assert numbers(leaflet) == ["776 123 456", "777 123 456"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_has_no_gap_that_was_not_filled(composed, language):
    text = leaflet_text(composed(a_service(), language=language))
    assert "{" not in text
    assert "\xa0" not in text
    assert "~" not in text


def test_what_staff_typed_stands_on_one_line_each_and_no_longer_than_it_may(composed):
    leaflet = composed(a_service(), subtitle="Tues\nday", remark="Ring\x00 twice. " * 20, sender=" Office  5 ")
    assert leaflet.subtitle == "Tues day"
    assert len(leaflet.remark) <= 120
    assert leaflet.sender == ("Who made this sheet:", "Office 5")
    assert composed(a_service()).sender == ()


def test_lines_to_write_on_and_the_emergency_line_are_parts(composed):
    assert composed(a_service()).ruled == ()
    chosen = composed(a_service(), parts=frozenset({Part.NOTES, Part.APPOINTMENT}))
    assert chosen.ruled == ("My appointment", "My notes")
    assert chosen.emergency == ""


def test_a_card_has_no_big_print(composed):
    assert not composed(a_service(), format=LeafletFormat.CARD, large=True).large
    assert composed(a_service(), format=LeafletFormat.FOLDED, large=True).large


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_pictogram_and_the_code_have_words(composed, language):
    leaflet = composed(a_service(), language=language, pictures=True, qr=True)
    assert set(leaflet.alt) == {*Picture, "qr"}
    assert all(leaflet.alt.values())
    assert leaflet.pictures
    assert leaflet.qr


def test_the_text_has_what_staff_typed_and_what_is_ruled_in_reading_order(composed):
    leaflet = composed(
        a_small_service(), subtitle="Sub", remark="Remark.", sender="Office", parts=frozenset({Part.NOTES})
    )
    assert leaflet_text(leaflet) == (
        "Important contacts\nSub\n\nPoradna 1\nTelephone\n776 123 451\n\nRemark.\n\nMy notes\n\n"
        "Who made this sheet:\nOffice\n\nData from 12 April 2027\nThings can change. Call before you go.\n"
    )


@pytest.fixture
def sheets(taxonomy, phrasebook):
    """Return the ids on each sheet."""

    def compose(*services, **options):
        how = LeafletOptions("en", **options)
        leaflets = compose_leaflets(services, an_edition(), taxonomy, phrasebook("en"), how, TODAY)
        return [[block.service_id for block in leaflet.blocks] for leaflet in leaflets]

    return compose


STAFF = a_service(id="staff", types=("STF.TRN",))


def test_services_apart_have_sheets_of_their_own_after_the_others(sheets):
    services = [a_small_service(number) for number in (1, 2, 3)]
    assert sheets(*services) == [["small1", "small2", "small3"]]
    assert sheets(*services, apart=frozenset({"small1", "small3"})) == [["small2"], ["small1"], ["small3"]]
    assert sheets(services[0], apart=frozenset({"small1", "gone"})) == [["small1"]]


def test_what_is_for_professionals_has_no_sheet(sheets, composed):
    assert sheets(STAFF, a_small_service(), apart=frozenset({"staff"})) == [["small1"]]
    with pytest.raises(ForStaffOnly):
        sheets(STAFF)
    with pytest.raises(ForStaffOnly):
        composed(STAFF, phone_only=frozenset({"staff"}))
