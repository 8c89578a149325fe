"""The national number for somebody who needs to talk."""

from dataclasses import replace

import pytest

from tests.printing.conftest import TODAY, a_place, a_service, an_edition, text_of
from tests.support.packages import shipped_facts
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import USUAL_PARTS, LeafletFormat, LeafletOptions, Part
from workpris_desktop.domain.provider import Address, Organization, Service
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.leaflet_text import leaflet_text

FACTS = shipped_facts()


@pytest.fixture
def sheet(taxonomy, phrasebook):
    def compose(*services, language="en", countries=FACTS.countries, **options):
        how = LeafletOptions(language, **({"parts": USUAL_PARTS | {Part.CRISIS}} | options))
        return compose_leaflet(services, an_edition(), taxonomy, phrasebook(language), how, TODAY, countries=countries)

    return compose


def of(country, number=1):
    """Return a service in a country."""
    place = replace(a_place(), address=Address("Hlavní 1", "Město", "1000", "", country))
    return a_service(id=f"{country}{number}", places=(place,))


@pytest.mark.parametrize(
    ("country", "number", "hours"),
    [
        ("CZ", "116 123", "Usually day and night."),
        ("AT", "142", "Day and night."),
        ("DE", "116 123", "Day and night."),
        ("SI", "116 123", "Day and night."),
    ],
)
def test_each_country_has_its_number_with_hours_and_price(sheet, country, number, hours):
    said = tuple(text.replace("\xa0", " ") for text in sheet(of(country), of(country, 2)).crisis)
    assert said == (f"Do you want to talk? Call {number}.", hours, "The call is free.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_the_language_of_the_sheet_behind_the_emergency_number(sheet, language):
    leaflet = sheet(of("SI"), language=language)
    lines = leaflet_text(leaflet).splitlines()
    at = lines.index(leaflet.emergency)
    assert "116 123" in lines[at + 1]
    assert lines[at + 2] == FACTS.countries[3].crisis_lines[1].hours[language] + "."


@pytest.mark.parametrize(
    "services",
    [
        (of("CZ"), of("AT")),
        (of("CZ"), Service("bare", "Nobody knows where")),
        (of("FR"),),
        (Service("bare", "Nobody knows where"),),
    ],
)
def test_there_is_none_unless_all_services_are_of_one_country_that_has_one(sheet, services):
    assert sheet(*services).crisis == ()


def test_the_country_of_the_telephone_or_of_the_provider_will_do(sheet):
    phone = Service("p", "By phone", phones=(Phone("01 234 56 78", country="SI"),))
    provider = Service("o", "Of a provider", organization=Organization("o", "Dom", country="SI"))
    assert "116" in sheet(phone, provider, of("SI")).crisis[0]


def test_it_is_off_by_default_and_there_is_none_without_a_pack(sheet):
    assert sheet(of("CZ"), parts=USUAL_PARTS).crisis == ()
    assert sheet(of("CZ"), countries=()).crisis == ()
    bare = [replace(country, crisis_lines=country.crisis_lines[:1]) for country in FACTS.countries]
    assert sheet(of("CZ"), countries=bare).crisis == ()


@pytest.mark.parametrize("shape", LeafletFormat)
def test_the_number_is_never_broken_and_stands_once_on_the_drawn_sheet(sheet, shape):
    leaflet = sheet(of("CZ"), format=shape, language="cs")
    text = text_of(draw_leaflet(leaflet)).replace("\xa0", " ")
    assert text.count("116 123") == 1
    assert text.index("112") < text.index("116 123")


def test_it_may_stand_without_the_emergency_number(sheet):
    leaflet = sheet(of("CZ"), parts=frozenset({Part.CRISIS}))
    assert "116" in text_of(draw_leaflet(leaflet))
