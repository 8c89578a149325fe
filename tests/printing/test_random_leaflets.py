"""A thousand random leaflets: nothing that is for staff, and no word of ours that tells where somebody has been."""

from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.printing.conftest import TODAY, an_edition
from tests.support.packages import shipped_facts
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.contact import Contact, ContactRole
from workpris_desktop.domain.custody import CourtTerms, PrisonAccess
from workpris_desktop.domain.errors import ForStaffOnly
from workpris_desktop.domain.facet import Facets, Sex
from workpris_desktop.domain.hours import Closure, ScheduleRule
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import LeafletFormat, LeafletOptions, Part, Start
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.provider import Address, Organization, Place, PlaceKind, Price, Service
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.domain.trust import Check
from workpris_desktop.printing.leaflet import compose_leaflets
from workpris_desktop.printing.leaflet_text import leaflet_text
from workpris_desktop.printing.neutral import gives_away
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_forbidden_words, read_phrasebook

FACTS = shipped_facts()
WORD_STARTS = read_forbidden_words(resources_folder())
BOOKS = {language: read_phrasebook(language, resources_folder()) for language in LANGUAGES}

CLIENT = "Quentin Zywicki"
OFFICE = "Probation office Xandria"
OFFICE_MAIL = "xandria@office.example"
PRISON = "Věznice Mírov"
SECRETS = ("Quentin", "Zywicki", "Xandria", "office.example", "Mírov", "+420999")
SECRET = f"{CLIENT}, {OFFICE}, {OFFICE_MAIL}, {PRISON}"

TYPES = [entry.code for entry in FACTS.taxonomy if not entry.code.startswith("STF")]
STAFF_TYPES = [entry.code for entry in FACTS.taxonomy if entry.code.startswith("STF")]

texts = st.text("abcdefghijklm ěšřžáíéůß", min_size=1, max_size=40)


def near(number_of_days):
    return TODAY + timedelta(days=number_of_days)


NUMBERS = (("+420776123456", "CZ"), ("800 111 222", "CZ"), ("116 123", "SI"), ("0664 1234567", "AT"), ("none", ""))
PHONES = [
    Phone(number, extension, kind, description, country)
    for number, country in NUMBERS
    for extension, kind, description in (("", "", ""), ("12", "voice", "objednání"), ("", "fax", ""), ("", "", SECRET))
]
STAFF_CONTACTS = [
    Contact("staff", SECRET, CLIENT, OFFICE, OFFICE_MAIL, role, phones=(Phone("+420999111222", country="CZ"),))
    for role in ContactRole
]
CONTACTS = [*STAFF_CONTACTS, Contact("c", "poradkyně", "Jana Ukázková", public=True)]
ADDRESSES = (None, Address("", "", "", "", ""), Address("Nádražní 15", "Ústí nad Labem", "400 01", "CZ042", "CZ"),
             Address("Musterstraße 5", "Wien", "1010", "AT13", "AT"))  # fmt: skip
PLACES = [
    Place("p", PRISON, note, f"bus: {PRISON}", address, prison, latitude, longitude, kind=kind)
    for note in ("", f"vedle: {PRISON}")
    for address in ADDRESSES
    for prison in ("", FACTS.prisons[0].id)
    for kind in PlaceKind
    for latitude, longitude in ((None, None), (49.3, 16.7))
]
RULES = [
    ScheduleRule(byday=tuple(days.split()), opens_at=opens, closes_at=closes, by_phone=by_phone)
    for days in ("MO", "TU WE", "MO TU WE TH FR SA SU")
    for opens, closes in ((time(8), time(12)), (time(19, 30), time(8)), (time(13), None))
    for by_phone in (True, False)
]
CLOSURES = [Closure(near(first), near(first + length)) for first in (-9, 0, 20, 90) for length in (0, 30)]
ROOMS = [
    CapacityLine(unit, state, near(-ago), OFFICE, free, description=SECRET)
    for unit in CapacityUnit
    for state in CapacityState
    for ago in (0, 40)
    for free in (None, 1)
]
PRICES = [Price(amount, "CZK", note) for amount in (None, 0.0, 20.0) for note in ("", "za noc", SECRET)]
ALERTS = [None, *(Alert(SECRET, begins, ends) for begins in (None, near(-1), near(1)) for ends in (None, near(2)))]


def some(pool, most=2):
    return st.lists(st.sampled_from(pool), max_size=most).map(tuple)


def services(types=TYPES):
    """Return services with a client, an office and a prison in every field that is for staff, or is not for paper."""
    return st.builds(
        Service,
        id=st.sampled_from("abcdef"),
        name=texts.map(lambda text: f"Poradna {text}"),
        organization=st.none() | st.just(Organization("o", "Nový Břeh", SECRET, OFFICE_MAIL)),
        alternate_name=st.just(CLIENT),
        description=st.just(SECRET),
        email=st.just(OFFICE_MAIL),
        status=st.sampled_from(["active", "temporarily closed", ""]),
        types=st.sampled_from(types).map(lambda code: (code,)),
        setting=st.none() | st.sampled_from(Setting),
        places=some(PLACES),
        phones=some(PHONES),
        schedule=some(RULES, 3),
        languages=some(["cs", "de", "uk", "rom"]),
        documents=some(["občanský průkaz", "dvě fotografie", "propouštěcí list", SECRET], 4),
        prices=some(PRICES),
        fees_description=st.sampled_from(["", "podle příjmu", SECRET]),
        eligibility=st.just(SECRET),
        application_process=st.just(SECRET),
        minimum_age=st.none() | st.just(18),
        maximum_age=st.none() | st.just(26),
        accreditations=st.just(SECRET),
        checked_on=st.sampled_from([None, near(-1), near(-200), near(-900)]),
        alert_notice=st.sampled_from(ALERTS),
        check=st.just(Check(date(2027, 1, 1), OFFICE)),
        facets=st.builds(Facets, sex=st.none() | st.sampled_from(Sex)),
        interpreting=st.just(SECRET),
        contacts=some(CONTACTS, 3),
        closures=some(CLOSURES),
        capacity=some(ROOMS),
        prison_access=st.just((PrisonAccess(FACTS.prisons[0].id),)),
        court=st.just(CourtTerms()),
        content_language=st.sampled_from(["", "cs", "de"]),
        source=st.just(OFFICE),
    )


options = st.builds(
    LeafletOptions,
    st.sampled_from(LANGUAGES),
    st.sampled_from(LeafletFormat),
    large=st.booleans(),
    parts=st.just(frozenset(Part)) | st.frozensets(st.sampled_from(Part)),
    start=st.none() | st.sampled_from([Start(name, 49.2, 16.6) for name in ("Brno", "Mírov", SECRET)]),
)


def printed(chosen, how):
    """Return all words of the sheets."""
    sheets = compose_leaflets(
        chosen, an_edition(), FACTS.taxonomy, BOOKS[how.language], how, TODAY,
        regions=FACTS.regions, prisons=FACTS.prisons, word_starts=WORD_STARTS, countries=FACTS.countries,
    )  # fmt: skip
    return "\n".join((*map(leaflet_text, sheets), *sheets[0].alt.values()))


many = settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@pytest.mark.parametrize("quarter", range(4))
def test_nothing_that_is_for_staff_is_on_any_of_a_thousand_leaflets(quarter):
    @many
    @given(st.lists(services(), min_size=1, max_size=2), options)
    def test(chosen, how):
        text = printed(chosen, how)
        assert not [secret for secret in SECRETS if secret.casefold() in text.casefold()]
        assert not [line for line in text.splitlines() if gives_away(line, WORD_STARTS)]
        assert not set("{}~") & set(text)

    test()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(services(STAFF_TYPES), services(), options)
def test_what_is_for_professionals_is_never_printed(staff, other, how):
    named = "Školení Neviditelné"
    staff = type(staff)(**{field: getattr(staff, field) for field in staff.__slots__} | {"name": named})
    assert named not in printed([staff, other], how)
    with pytest.raises(ForStaffOnly):
        printed([staff], how)
