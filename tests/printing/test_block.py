from dataclasses import replace
from datetime import date

import pytest

from tests.printing.conftest import EVERY_DAY, TODAY, a_place, a_service, rule
from workpris_desktop.domain.facet import Facets, Sex
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import LineKind
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.provider import Address, Organization, Place, PlaceKind, Price
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.block import has_changed, service_block


@pytest.fixture
def said(taxonomy, phrasebook):
    """Return the lines of a service, with plain spaces."""

    def say(service, language="en"):
        block = service_block(service, taxonomy, phrasebook(language), TODAY)
        return [line.text.replace("\xa0", " ") for line in block.lines]

    return say


def test_the_order_of_a_block_is_that_of_the_specification(said):
    assert said(a_service(), "cs") == [
        "Dluhové poradenství",
        "Dluhová poradna Světlá",
        "Občanské sdružení Nový Břeh",
        "Telefon",
        "776 123 456",
        "Kdy můžete volat:",
        "pondělí až pátek od 8:00 do 16:00",
        "Adresa",
        "Nádražní 15",
        "400 01 Ústí nad Labem",
        "Kdy můžete přijít:",
        "pondělí až čtvrtek od 9:00 do 12:00",
        "a od 13:00 do 17:30",
        "pátek od 9:00 do 12:00",
        "8. května 2027: svátek. Nejdřív zavolejte.",
        "Vezměte si s sebou:",
        "Občanský průkaz nebo cestovní pas",
        "Je to zdarma.",
        "Jazyky:",
        "čeština, ukrajinština",
        "Od 18 let.",
    ]


def test_what_is_not_known_is_left_out_but_for_hours_and_address(said):
    bare = a_service(
        organization=None, types=(), places=(), schedule=(), documents=(), prices=(), languages=(), minimum_age=None
    )
    assert said(bare) == [
        "Dluhová poradna Světlá",
        "Telephone",
        "776 123 456",
        "We do not know when you can call.",
        "We do not know the address. Call first.",
        "We do not know the hours. Call first.",
    ]


def test_without_a_telephone_nobody_is_told_to_call(said):
    for language in LANGUAGES:
        lines = said(a_service(phones=(), places=(), schedule=()), language)
        call = {"en": "all", "de": "ufen", "cs": "olejte", "sl": "okličite"}[language]
        assert not any(call in line for line in lines)
    assert "There is no telephone." in said(a_service(phones=(Phone("no phone"),)))


def test_the_neutral_label_stands_for_the_kind_of_help(said):
    assert said(a_service(types=("PRG.SEX",)))[0] == "Course"
    assert said(a_service(types=("DEB.DAM", "PRG.SEX")))[0] == "Paying what you owe"
    assert said(a_service(types=("NOT.OURS",)))[0] == "Dluhová poradna Světlá"


def test_a_provider_of_the_same_name_is_not_repeated(said):
    lines = said(a_service(organization=Organization("o", " dluhová  poradna světlá ")))
    assert lines[:3] == ["Debt counselling", "Dluhová poradna Světlá", "Telephone"]


def test_an_extension_stands_below_the_number(said):
    lines = said(a_service(phones=(Phone("+420776123456", extension="12", country="CZ"),)), "de")
    assert lines[4:6] == ["776 123 456", "Durchwahl 12"]


def test_the_first_number_to_speak_to_somebody_is_taken(said):
    phones = (Phone("+420776000000", kind="fax", country="CZ"), Phone("+420776123456", country="CZ"))
    lines = said(a_service(phones=phones))
    assert "776 123 456" in lines
    assert "776 000 000" not in lines


def test_the_first_place_with_an_address_is_taken(said):
    places = (
        Place("x", "Vazební věznice Brno", prison="p"),
        Place("e", address=Address("", " ", "", "", "")),
        a_place(),
    )
    lines = said(a_service(places=places))
    assert "Nádražní 15" in lines
    assert not any("věznice" in line.casefold() for line in lines)


def test_an_address_without_a_street_or_a_code_prints_what_it_has(said):
    lines = said(a_service(places=(a_place("", "Brno", ""),)))
    assert lines[lines.index("Address") + 1] == "Brno"


def test_a_service_only_in_a_prison_still_prints_and_does_not_name_it(said):
    inside = a_service(setting=Setting.PRISON, places=(Place("x", "Vazební věznice Brno", prison="p"),), phones=())
    lines = said(inside, "cs")
    assert "Zeptejte se pracovníků, kam jít." in lines
    assert not any("věznice" in line.casefold() for line in lines)


def test_help_by_telephone_has_no_address_and_its_hours_are_for_calling(said):
    line = a_service(setting=Setting.PHONE, schedule=(rule(EVERY_DAY, "0:00", "0:00"),), documents=(), languages=())
    assert said(line, "de")[3:] == [
        "Telefon",
        "776 123 456",
        "Sie können Tag und Nacht anrufen.",
        "Hilfe am Telefon.",
        "Es kostet nichts.",
        "Ab 18 Jahren.",
    ]


def test_help_online_tells_where(said):
    online = a_service(setting=Setting.ONLINE, url="https://example.org", schedule=(), places=())
    lines = said(online)
    assert lines[lines.index("They help on the internet.") + 1] == "https://example.org"
    assert "They help on the internet." in said(a_service(setting=Setting.ONLINE))
    assert not any("hours" in line for line in lines)


HIDDEN = Place(
    "h", "Shelter", address=Address("Tajná 1", "Kladno", "272 01", "CZ020", "CZ"), kind=PlaceKind.CONFIDENTIAL
)
"""A confidential place whose address a publisher let slip."""


@pytest.mark.parametrize(
    ("language", "with_phone", "without"),
    [
        ("en", "The address is secret. Call first.", "The address is secret."),
        ("de", "Die Adresse ist geheim. Rufen Sie vorher an.", "Die Adresse ist geheim."),
        ("cs", "Adresa je tajná. Nejdřív zavolejte.", "Adresa je tajná."),
        ("sl", "Naslov je tajen. Najprej pokličite.", "Naslov je tajen."),
    ],
)
@pytest.mark.parametrize("place", [HIDDEN, replace(HIDDEN, address=None)])
def test_a_secret_address_is_called_secret_and_never_printed(said, language, with_phone, without, place):
    lines = said(a_service(places=(place,)), language)
    assert with_phone in lines
    assert not any("Tajná" in line or "Kladno" in line for line in lines)
    assert without in said(a_service(places=(place,), phones=()), language)


def test_an_open_office_of_a_shelter_that_is_secret_is_printed(said):
    lines = said(a_service(places=(HIDDEN, a_place())))
    assert "Nádražní 15" in lines
    assert not any("secret" in line for line in lines)


def test_help_by_letter_tells_where_to_write(said):
    lines = said(a_service(setting=Setting.LETTER))
    assert lines[lines.index("You can write to:") + 1] == "Nádražní 15"


def test_a_place_that_never_closes_needs_no_heading(said):
    lines = said(a_service(schedule=(rule(EVERY_DAY, "0:00", "0:00"),)))
    assert "Open day and night." in lines
    assert "You can come at these times:" not in lines


@pytest.mark.parametrize(
    "paper", ["ID", "Identity card", "Občanský průkaz", "Reisepass", "Osebni dokument", "photo ID"]
)
def test_a_proof_of_identity_is_said_in_the_words_of_the_sheet(said, paper):
    lines = said(a_service(documents=(paper, "passport", "Idea of a plan")))
    at = lines.index("Bring this:")
    assert lines[at + 1 : at + 3] == ["Identity card or passport", "Idea of a plan"]
    assert lines.count("Identity card or passport") == 1


def test_what_must_be_paid_is_listed(said):
    lines = said(a_service(prices=(Price(0.0, "CZK", "první noc"), Price(150.0, "CZK", "další noc"))))
    at = lines.index("You pay:")
    assert lines[at + 1 : at + 3] == ["0 Kč, první noc", "150 Kč, další noc"]


def test_a_price_in_words_alone_is_not_called_free_or_paid(said):
    lines = said(a_service(prices=(), fees_description="Free to everyone"))
    assert "Free to everyone" in lines
    assert not {"It is free.", "You pay:"} & set(lines)
    assert "So" not in "".join(said(a_service(prices=(), fees_description="So many words " * 5))[15:])


def test_who_may_come_stands_last_and_before_the_age(said):
    assert said(a_service(facets=Facets(sex=Sex.WOMEN)))[-2:] == ["For women only.", "From age 18."]


def test_nothing_for_staff_is_printed(said):
    secret = "SECRET"
    service = a_service(
        alert=secret, description=secret, eligibility=secret, application_process=secret, email=secret, url=secret,
        accreditations=secret, alternate_name=secret, places=(Place("p", secret, secret, secret, a_place().address),),
        phones=(Phone("+420776123456", description=secret, country="CZ"),),
    )  # fmt: skip
    assert not any(secret in line for line in said(service))


def test_only_the_number_is_a_phone_line(taxonomy, phrasebook):
    block = service_block(a_service(), taxonomy, phrasebook("en"), TODAY)
    assert [line.text for line in block.lines if line.kind is LineKind.PHONE] == ["776\xa0123\xa0456"]
    assert [line.text for line in block.lines if line.kind is LineKind.NAME] == ["Dluhová poradna Světlá"]


CHANGES = [{"alert": "Moved to the prison"}, {"status": "temporarily closed"}, {"status": "defunct"}]


@pytest.mark.parametrize("change", CHANGES)
def test_what_has_changed_stands_in_place_of_the_visiting_hours(said, change):
    usual = said(a_service())
    begin, end = usual.index("You can come at these times:"), usual.index("Bring this:")
    expected = [*usual[:begin], "Something has changed. Call first.", *usual[end:]]
    assert said(a_service(**change)) == expected


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_is_a_warning_and_sends_nobody_to_a_missing_telephone(taxonomy, phrasebook, language, change):
    words = phrasebook(language)
    for phones, key in (((Phone("116 123"),), "changed"), ((), "changed_only")):
        block = service_block(a_service(phones=phones, **change), taxonomy, words, TODAY)
        assert [line.text for line in block.lines if line.kind is LineKind.WARNING] == [words.say(key)]
    call = {"en": "all", "de": "ufen", "cs": "olejte", "sl": "okličite"}[language]
    assert call in words.say("changed")
    assert call not in words.say("changed_only")


def test_a_change_of_help_from_afar_is_told_too(said):
    assert "Something has changed. Call first." in said(a_service(setting=Setting.PHONE, alert="New hours"))


@pytest.mark.parametrize("change", [{}, {"alert": " "}, {"status": ""}, {"status": "active"}])
def test_a_record_without_alert_has_not_changed(change):
    assert not has_changed(a_service(**change), TODAY)


def test_an_alert_changes_the_sheet_only_while_it_counts():
    over = Alert("Renovation", ends=date(2027, 5, 2))
    assert not has_changed(a_service(alert="Renovation", alert_notice=over), TODAY)
    assert has_changed(a_service(alert="Renovation", alert_notice=Alert("Renovation", ends=TODAY)), TODAY)
    assert has_changed(a_service(alert="Renovation"), TODAY)


ENDLESS = "slovo " * 700


def test_long_lists_are_cut_and_show_it(said):
    lines = said(
        a_service(
            documents=tuple(f"Paper {number}" for number in range(200)),
            prices=tuple(Price(float(number), "CZK") for number in range(1, 200)),
            languages=tuple(f"Tongue {number}" for number in range(200)),
        )
    )
    papers, prices = lines.index("Bring this:") + 1, lines.index("You pay:") + 1
    assert lines[papers : prices - 1] == [*(f"Paper {number}" for number in range(12)), "…"]
    assert lines[prices : lines.index("Languages:")] == [*(f"{number} Kč" for number in range(1, 7)), "…"]
    assert lines[lines.index("Languages:") + 1] == ", ".join([*(f"Tongue {number}" for number in range(8)), "…"])


def test_no_line_is_longer_than_anybody_reads(said):
    service = a_service(
        name=ENDLESS, organization=Organization("o", f"z {ENDLESS}"), places=(a_place(ENDLESS, ENDLESS),),
        phones=(Phone("7" * 3000, extension=ENDLESS),), documents=(ENDLESS,) * 3, languages=(ENDLESS,),
        prices=(Price(1.0, "CZK" * 999, "x" * 4000),), fees_description="x" * 4000,
    )  # fmt: skip
    lines = said(service)
    assert max(map(len, lines)) <= 200
    assert lines[1] == "slovo " * 32 + "slovo…"


def test_a_week_with_more_spans_than_anybody_finds_his_day_in_is_not_told(said):
    def week(spans):
        hours = [(day, span) for day in EVERY_DAY.split() for span in range(spans)]
        rules = (rule(day, f"{span * 2}:{at:02}", f"{span * 2 + 1}:00") for at, (day, span) in enumerate(hours))
        return a_service(schedule=tuple(rules))

    assert "You can come at these times:" in said(week(2))
    assert "We do not know the hours. Call first." in said(week(3))
