from dataclasses import replace
from datetime import date

import pytest

from tests.printing.conftest import EVERY_DAY, TODAY, a_place, a_service, rule
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.contact import Contact
from workpris_desktop.domain.facet import Facets, Sex
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import USUAL_PARTS, LeafletFormat, LeafletOptions, LineKind, Part, Picture
from workpris_desktop.domain.life import Alert, Translation
from workpris_desktop.domain.provider import Address, Organization, Place, PlaceKind, Price
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.block import service_block
from workpris_desktop.printing.block_brief import BlockBrief
from workpris_desktop.printing.freshness import has_changed
from workpris_desktop.printing.neutral import Telltales
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_forbidden_words

TELLTALES = Telltales(read_forbidden_words(resources_folder()))


@pytest.fixture
def blocked(taxonomy, phrasebook):
    """Return the block of a service."""

    def block(service, language="en", **options):
        how = LeafletOptions(language, **options)
        return service_block(BlockBrief(service, phrasebook(language), how, TODAY, telltales=TELLTALES), taxonomy)

    return block


@pytest.fixture
def said(blocked):
    """Return the lines of a service, with plain spaces."""

    def say(service, language="en", **options):
        return [line.text.replace("\xa0", " ") for line in blocked(service, language, **options).lines]

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


def test_a_name_that_says_the_kind_of_help_is_not_repeated(said):
    service = a_service(name="Debt  counselling")
    assert said(service)[:2] == ["Debt counselling", "Občanské sdružení Nový Břeh"]
    assert said(service, phone_only=frozenset({"s1"}))[0] == "Debt counselling"


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


def test_only_the_number_is_a_phone_line(blocked):
    block = blocked(a_service())
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
def test_a_change_is_a_warning_and_sends_nobody_to_a_missing_telephone(blocked, phrasebook, language, change):
    words = phrasebook(language)
    for phones, key in (((Phone("116 123"),), "changed"), ((), "changed_only")):
        block = blocked(a_service(phones=phones, **change), language)
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


def test_parts_that_were_not_chosen_are_left_out(said):
    assert said(a_service(), parts=frozenset()) == [
        "Dluhová poradna Světlá",
        "Občanské sdružení Nový Břeh",
        "Telephone",
        "776 123 456",
    ]
    without_price = said(a_service(), parts=USUAL_PARTS - {Part.PRICE})
    assert without_price == [line for line in said(a_service()) if line != "It is free."]


def test_a_pocket_card_has_telephone_hours_and_address_only(said):
    assert said(a_service(), format=LeafletFormat.CARD) == [
        "Dluhová poradna Světlá",
        "Občanské sdružení Nový Břeh",
        "Telephone",
        "776 123 456",
        "You can call at these times:",
        "Monday to Friday 8:00 to 16:00",
        "Address",
        "Nádražní 15",
        "400 01 Ústí nad Labem",
        "You can come at these times:",
        "Monday to Thursday 9:00 to 12:00",
        "and 13:00 to 17:30",
        "Friday 9:00 to 12:00",
        "8 May 2027: public holiday. Call first.",
    ]


ALL = frozenset(Part)
JANA = Contact("c", "dluhová poradkyně", "Jana Ukázková", public=True)
FULL = CapacityLine(CapacityUnit.BED, CapacityState.FULL, TODAY, free=0)


def test_each_idea_has_its_picture_beside_the_words_that_begin_it(blocked):
    service = a_service(types=("ACC.EMG",), contacts=(JANA,), checked_on=date(2025, 1, 1), prices=(Price(60.0, "CZK"),))
    block = blocked(service, parts=ALL)
    assert [(line.picture, line.text) for line in block.lines if line.picture] == [
        (Picture.BED, "Bed for the night"),
        (Picture.WARNING, "This information is old. Call first."),
        (Picture.PHONE, "Telephone"),
        (Picture.CLOCK, "You can call at these times:"),
        (Picture.DOOR, "Address"),
        (Picture.LETTER, "You can write to this address."),
        (Picture.CLOCK, "You can come at these times:"),
        (Picture.PERSON, "Contact person:"),
        (Picture.CARD, "Bring this:"),
        (Picture.MONEY, "You pay:"),
    ]


def test_the_first_number_can_be_dialled(blocked):
    assert blocked(a_service()).dial == "+420776123456"
    assert blocked(a_service(phones=())).dial == ""


def test_a_free_number_is_called_free(said):
    lines = said(a_service(phones=(Phone("800 111 222", country="CZ"),)))
    assert lines[lines.index("800 111 222") + 1] == "The call is free."
    assert "The call is free." not in said(a_service())


SECOND = (Phone("+420776123456", country="CZ"), Phone("+420776999888", description="objednání", country="CZ"))


def test_a_second_number_stands_there_only_for_something_else(said):
    lines = said(a_service(phones=SECOND, content_language="cs"), "cs")
    assert lines[lines.index("776 123 456") + 1 : lines.index("776 123 456") + 3] == ["objednání", "776 999 888"]
    same = (SECOND[0], replace(SECOND[1], description=""))
    assert "776 999 888" not in said(a_service(phones=same, content_language="cs"), "cs")
    assert "776 999 888" not in said(a_service(phones=SECOND, content_language="cs"), "en")
    telling = (SECOND[0], replace(SECOND[1], description="linka vězeňské služby"))
    assert "776 999 888" not in said(a_service(phones=telling, content_language="cs"), "cs")


def test_a_person_is_named_only_where_everybody_may_know_and_staff_chose_it(said):
    hidden = replace(JANA, id="h", name="Karel Tajný", public=False)
    lines = said(a_service(contacts=(hidden, JANA)), parts=ALL)
    at = lines.index("Contact person:")
    assert lines[at + 1 : at + 3] == ["Jana Ukázková", "dluhová poradkyně"]
    assert not any("Tajný" in line for line in lines)
    assert "Contact person:" not in said(a_service(contacts=(JANA,)))
    assert "Contact person:" not in said(a_service(contacts=(hidden,)), parts=ALL)
    telling = replace(JANA, function="vězeňská kaplanka")
    assert "vězeňská kaplanka" not in said(a_service(contacts=(telling,)), parts=ALL)


def test_where_to_write_is_told_of_help_by_telephone_and_never_of_a_secret_place(said):
    by_phone = said(a_service(setting=Setting.PHONE), parts=ALL)
    assert by_phone[by_phone.index("You can write to:") + 1] == "Nádražní 15"
    secret = said(a_service(places=(HIDDEN, a_place())), parts=ALL)
    assert not any("write" in line for line in secret)
    assert said(a_service(setting=Setting.LETTER), parts=ALL).count("Nádražní 15") == 1


@pytest.mark.parametrize(
    ("line", "with_phone", "without"),
    [
        (FULL, "All places are taken. Call first.", "All places are taken."),
        (replace(FULL, state=CapacityState.WAITING_LIST), "There is a waiting list.", "There is a waiting list."),
        (
            replace(FULL, state=CapacityState.TAKING, free=1),
            "There are few places. Call first.",
            "There are few places.",
        ),
    ],
)
def test_little_room_is_told_without_a_number_while_it_counts(said, line, with_phone, without):
    assert said(a_service(capacity=(line,)))[-1] == with_phone
    assert said(a_service(capacity=(line,), phones=()))[-1] == without
    stale = replace(line, as_of=date(2027, 4, 20))
    assert said(a_service(capacity=(stale,))) == said(a_service())


@pytest.mark.parametrize(
    "line",
    [
        replace(FULL, state=CapacityState.TAKING, free=9),
        replace(FULL, state=CapacityState.TAKING, free=None),
        replace(FULL, place="another"),
    ],
)
def test_room_or_room_elsewhere_is_not_told(said, line):
    assert said(a_service(capacity=(line,))) == said(a_service())


NOTED = Place("p1", "Kancelář", "Zvonek vlevo", "Tramvaj, zastávka Vzorová", a_place().address)


def test_the_bell_and_the_stop_are_told_in_the_language_of_the_sheet(said):
    lines = said(a_service(places=(NOTED,), content_language="cs"), "cs")
    at = lines.index("400 01 Ústí nad Labem")
    assert lines[at + 1 : at + 4] == ["Zvonek vlevo", "Nejbližší zastávka:", "Tramvaj, zastávka Vzorová"]
    english = said(a_service(places=(NOTED,), content_language="cs"))
    assert not any("Zvonek" in line or "stop" in line for line in english)
    translated = (Translation("location", "p1", "description", "en", "Bell on the left"),)
    assert "Bell on the left" in said(a_service(places=(NOTED,), content_language="cs", translations=translated))


def test_what_follows_the_stop_is_not_told(said):
    place = replace(NOTED, transportation="Tram 2 a 4, zastávka Vzorová 18. října. Výtah vpravo.")
    lines = said(a_service(places=(place,), content_language="cs"), "cs")
    assert lines[lines.index("Nejbližší zastávka:") + 1] == "Tram 2 a 4, zastávka Vzorová 18. října."
    assert not any("Výtah" in line for line in lines)
    empty = replace(NOTED, transportation="")
    assert "Nejbližší zastávka:" not in said(a_service(places=(empty,), content_language="cs"), "cs")


def test_a_note_that_tells_too_much_or_is_too_long_is_left_out(said):
    for note in ("Vedle věznice", "slovo " * 13):
        place = replace(NOTED, description=note)
        assert not any(note[:6] in line for line in said(a_service(places=(place,), content_language="cs"), "cs"))


def test_of_a_service_that_may_only_be_called_nothing_else_is_told(said):
    service = a_service(name="Vězeňská poradna", contacts=(JANA,), types=("MNT.PRO",), capacity=(FULL,))
    lines = said(service, parts=ALL, phone_only=frozenset({"s1"}))
    assert lines == [
        "Public office",
        "Telephone",
        "776 123 456",
        "You can call at these times:",
        "Monday to Friday 8:00 to 16:00",
    ]


def test_help_online_that_may_only_be_called_tells_no_address(said):
    lines = said(a_service(setting=Setting.ONLINE, url="https://prison.example"), phone_only=frozenset({"s1"}))
    assert not any("example" in line for line in lines)


def test_a_number_alone_says_on_a_card_what_it_is_for(said):
    lines = said(a_service(), format=LeafletFormat.CARD, phone_only=frozenset({"s1"}))
    assert lines[0] == "Debt counselling"


def test_a_language_of_a_pack_tells_the_kind_of_help_only_where_nothing_else_is_told(taxonomy, phrasebook):
    words = replace(phrasebook("en"), language="uk")
    for phone_only, expected in ((frozenset(), []), (frozenset({"s1"}), ["Only in English:", "Debt counselling"])):
        brief = BlockBrief(a_service(), words, LeafletOptions("uk", phone_only=phone_only), TODAY)
        lines = [line.text for line in service_block(brief, taxonomy).lines]
        assert [line for line in lines if line in {"Only in English:", "Debt counselling"}] == expected


@pytest.mark.parametrize(("checked_on", "warned"), [(date(2026, 5, 3), False), (date(2026, 5, 2), True), (None, False)])
def test_a_record_older_than_a_year_warns_whatever_is_left_out(blocked, checked_on, warned):
    for options in ({}, {"parts": frozenset()}, {"phone_only": frozenset({"s1"})}):
        lines = blocked(a_service(checked_on=checked_on), **options).lines
        assert any("old" in line.text and line.kind is LineKind.WARNING for line in lines) == warned


def test_old_data_sends_nobody_to_a_missing_telephone(said):
    assert "This information is old." in said(a_service(checked_on=date(2025, 5, 2), phones=()))


@pytest.mark.parametrize("options", [{}, {"parts": frozenset()}, {"phone_only": frozenset({"s1"})}])
def test_what_has_changed_is_told_whatever_is_left_out(blocked, options):
    lines = blocked(a_service(alert="Moved"), **options).lines
    warnings = [line for line in lines if line.kind is LineKind.WARNING]
    assert [(line.text, line.picture) for line in warnings] == [("Something has changed. Call first.", Picture.WARNING)]


def test_papers_are_named_in_the_language_of_the_sheet_or_marked(said):
    papers = ("rodný list", "dvě fotografie", "Občanský průkaz")
    service = a_service(documents=papers, content_language="cs")
    lines = said(service, "sl")
    at = lines.index("S seboj prinesite:")
    assert lines[at + 1 : at + 5] == [
        "Rojstni list",
        "Osebna izkaznica ali potni list",
        "Samo v tem jeziku: češčina",
        "dvě fotografie",
    ]
    assert "Jen v tomto jazyce: čeština" not in said(service, "cs")


def test_a_paper_that_gives_away_is_one_to_ask_about(said):
    lines = said(a_service(documents=("propouštěcí list", "rodný list", "dvě fotografie"), content_language="cs"), "de")
    at = lines.index("Bringen Sie das mit:")
    assert lines[at + 1 : at + 5] == [
        "Geburtsurkunde",
        "Andere Papiere. Fragen Sie welche.",
        "Nur auf Tschechisch:",
        "dvě fotografie",
    ]
    alone = said(a_service(documents=("Entlassungsschein",)))
    assert alone[alone.index("Bring this:") + 1] == "Other papers. Ask which ones."


def test_a_price_in_another_language_is_marked_and_one_that_gives_away_loses_its_words(said):
    prices = (Price(60.0, "CZK", "za noc"), Price(10.0, "CZK", "po propuštění"))
    lines = said(a_service(prices=prices, content_language="cs"))
    at = lines.index("You pay:")
    assert lines[at + 1 : at + 4] == ["Only in Czech:", "60 Kč, za noc", "10 Kč"]


def test_a_price_in_words_is_translated_where_the_record_is(said):
    service = a_service(prices=(), fees_description="podle příjmu", content_language="ces")
    lines = said(service)
    assert lines[lines.index("Only in Czech:") + 1] == "podle příjmu"
    translated = replace(service, translations=(Translation("service", "s1", "fees_description", "en", "By income"),))
    assert "By income" in said(translated)
    assert "Only in Czech:" not in said(translated)
