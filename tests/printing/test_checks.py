"""What is to be looked at before a leaflet is printed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.printing.conftest import TODAY, a_place, a_service
from tests.support.packages import shipped_facts
from workpris_desktop.domain.leaflet import USUAL_PARTS, LeafletFormat, LeafletOptions, Part, Start
from workpris_desktop.domain.leaflet_check import NOT_NEUTRAL, CheckKind
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.provider import Address, Organization, Place, PlaceKind
from workpris_desktop.domain.setting import Setting
from workpris_desktop.printing.checks import leaflet_checks
from workpris_desktop.printing.neutral import names_of_prisons
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_forbidden_words

WORD_STARTS = read_forbidden_words(resources_folder())
PRISONS = names_of_prisons(shipped_facts().prisons)


@pytest.fixture
def checked(taxonomy, phrasebook):
    """Return what is found of a sheet."""

    def check(*services, language="en", **options):
        return leaflet_checks(
            services, phrasebook(language), LeafletOptions(language, **options), TODAY,
            taxonomy=taxonomy, word_starts=WORD_STARTS, prison_names=PRISONS,
        )  # fmt: skip

    return check


def kinds(checks):
    return [check.kind for check in checks]


def test_of_an_ordinary_service_nothing_is_said(checked):
    assert checked(a_service()) == ()


def test_who_helps_in_the_town_of_a_prison_may_be_called_after_it(checked):
    at_home = a_place(city="Mírov", code="789 53")
    assert CheckKind.NAME_TELLS not in kinds(checked(a_service(name="Charita Mírov", places=(at_home,))))
    assert CheckKind.NAME_TELLS in kinds(checked(a_service(name="Charita Mírov")))


@pytest.mark.parametrize(
    ("change", "kind", "detail"),
    [
        ({"name": "Beratung nach der Haft"}, CheckKind.NAME_TELLS, "Haft"),
        ({"organization": Organization("o", "Spolek Vězeňská pošta")}, CheckKind.NAME_TELLS, "Vězeňská"),
        ({"name": "Mírov friends group"}, CheckKind.NAME_TELLS, "Mírov"),
        ({"organization": Organization("o", "Freunde der Karlau")}, CheckKind.NAME_TELLS, "Karlau"),
        ({"places": (a_place("Vazební věznice 5"),)}, CheckKind.ADDRESS_TELLS, "Vazební"),
        ({"setting": Setting.ONLINE, "url": "https://www.probace.example"}, CheckKind.ADDRESS_TELLS, "probace"),
        ({"places": (replace(a_place(), prison="p"),)}, CheckKind.PLACE_TELLS, ""),
        ({"places": (replace(a_place(), kind=PlaceKind.PRISON),)}, CheckKind.PLACE_TELLS, ""),
        ({"setting": Setting.PRISON}, CheckKind.PLACE_TELLS, ""),
        ({"setting": Setting.PRISON, "places": ()}, CheckKind.PLACE_TELLS, ""),
        ({"types": ("MNT.PRO",)}, CheckKind.TYPE_TELLS, ""),
        ({"types": ("DEB.DEB", "MNT.PRO.X")}, CheckKind.TYPE_TELLS, ""),
    ],
)
def test_what_gives_away_is_found_and_not_where_only_the_telephone_is_printed(checked, change, kind, detail):
    (found,) = checked(a_service(**change))
    assert (found.kind, found.service_id, found.detail) == (kind, "s1", detail)
    assert kind in NOT_NEUTRAL
    assert checked(a_service(**change), phone_only=frozenset({"s1"})) == ()


def test_a_town_with_a_prison_in_the_address_does_not_tell(checked):
    assert checked(a_service(places=(a_place(city="Plzeň"),), name="Caritas Salzburg")) == ()


def test_a_prison_whose_address_is_not_printed_does_not_tell(checked):
    inside = Place("x", "Vazební věznice Brno", prison="p")
    assert checked(a_service(places=(inside, a_place()))) == ()
    secret = Place("x", address=Address("Věznice 1", "Brno", "", "", ""), kind=PlaceKind.CONFIDENTIAL)
    assert checked(a_service(places=(secret,))) == ()


def test_what_is_for_professionals_is_only_named(checked):
    staff = a_service(types=("STF.LIN",), name="Vězeňská linka", phones=(), checked_on=None)
    assert [(check.kind, check.name) for check in checked(staff)] == [(CheckKind.FOR_STAFF, "Vězeňská linka")]


SENSITIVE = a_service(id="s9", types=("MEN.CRI",))


@pytest.mark.parametrize("code", ["ADD", "ADD.ALC", "MEN.CRI", "HLT.INF", "PRG.SEX", "FAM.DVV"])
def test_a_sensitive_kind_of_help_is_found_beside_others(checked, code):
    assert kinds(checked(replace(SENSITIVE, types=(code,)), a_service())) == [CheckKind.SENSITIVE]


@pytest.mark.parametrize("code", ["HLT.DOC", "PRG.OTH", "FAM.SUP", "ADDX"])
def test_other_kinds_are_not_sensitive(checked, code):
    assert checked(replace(SENSITIVE, types=(code,)), a_service()) == ()


def test_a_sensitive_service_is_found_alone_on_its_sheet_too(checked):
    assert kinds(checked(SENSITIVE)) == [CheckKind.SENSITIVE]
    assert kinds(checked(SENSITIVE, a_service(), apart=frozenset({"s9"}))) == [CheckKind.SENSITIVE]
    assert kinds(checked(SENSITIVE, a_service(), apart=frozenset({"s1"}))) == [CheckKind.SENSITIVE]


@pytest.mark.parametrize("field", ["subtitle", "remark", "sender"])
@pytest.mark.parametrize(
    ("text", "detail"),
    [("Ask at the prison gate", "prison"), ("jdi na Mírov", "Mírov"), ("pro\u00adbation", "probation")],
)
def test_what_staff_typed_must_not_tell_either_even_by_telephone_only(checked, field, text, detail):
    (found,) = checked(a_service(), phone_only=frozenset({"s1"}), **{field: text})
    assert (found.kind, found.service_id, found.detail) == (CheckKind.TEXT_TELLS, "", detail)


def test_a_harmless_text_is_no_finding(checked):
    assert checked(a_service(), subtitle="Brno", remark="Ring twice.", sender="Caritas Wien, 01 234 56 78") == ()


def test_a_sentence_that_is_hard_to_read_says_why(checked):
    long = "one two three four five six seven eight nine ten eleven twelve thirteen"
    found = checked(a_service(), remark=f"{long} Krankenversicherung")
    assert [(check.kind, check.detail) for check in found] == [
        (CheckKind.HARD_REMARK, ""),
        (CheckKind.HARD_REMARK, "Krankenversicherung"),
    ]
    assert checked(a_service(), sender=long) == ()


@pytest.mark.parametrize(
    ("days", "expected"),
    [(180, []), (181, [CheckKind.OLD]), (365, [CheckKind.OLD]), (366, [CheckKind.EXPIRED])],
)
def test_an_old_record_is_found_by_its_day(checked, days, expected):
    on = TODAY - timedelta(days=days)
    found = checked(a_service(checked_on=on))
    assert kinds(found) == expected
    assert all(check.on == on for check in found)


def test_a_record_that_nobody_checked_is_found(checked):
    assert kinds(checked(a_service(checked_on=None))) == [CheckKind.UNCHECKED]


def test_an_alert_is_found_while_it_counts(checked):
    found = checked(a_service(alert_notice=Alert("Moved", ends=TODAY)))
    assert [(check.kind, check.detail) for check in found] == [(CheckKind.ALERT, "Moved"), (CheckKind.CHANGED, "")]
    assert checked(a_service(alert_notice=Alert("Moved", ends=date(2027, 5, 2)))) == ()
    assert kinds(checked(a_service(status="temporarily closed"))) == [CheckKind.CHANGED]


def test_a_missing_telephone_is_found(checked):
    assert kinds(checked(a_service(phones=()))) == [CheckKind.NO_PHONE]


def test_text_in_another_language_is_found_where_it_stands_on_the_sheet(checked):
    service = a_service(documents=("dvě fotografie",), content_language="cs")
    (found,) = checked(service, language="de")
    assert (found.kind, found.detail) == (CheckKind.OTHER_LANGUAGE, "cs")
    assert checked(service, language="cs") == ()
    assert checked(replace(service, documents=("Občanský průkaz",)), language="de") == ()
    assert checked(service, language="de", parts=frozenset()) == ()


def test_findings_come_by_service_and_the_gravest_of_each_first(checked):
    first = a_service(id="a", name="Haft", checked_on=None, alert="Moved", phones=())
    second = a_service(id="b", name="Haft", documents=())
    found = checked(first, second, remark="prison", subtitle="x" * 20)
    assert [(check.service_id, check.kind) for check in found] == [
        ("", CheckKind.TEXT_TELLS),
        ("a", CheckKind.NAME_TELLS),
        ("a", CheckKind.ALERT),
        ("a", CheckKind.UNCHECKED),
        ("a", CheckKind.CHANGED),
        ("a", CheckKind.NO_PHONE),
        ("b", CheckKind.NAME_TELLS),
    ]


def test_without_services_only_the_words_are_looked_at(checked):
    assert kinds(checked(remark="prison")) == [CheckKind.TEXT_TELLS]


BRNO = Start("Brno", 49.1952, 16.6080)
WITH_WAY = {"parts": USUAL_PARTS | {Part.WAY}}
AT_BRNO = replace(a_place(), latitude=49.2, longitude=16.6)


def test_a_way_in_words_is_looked_at_like_the_free_sentence(checked):
    (found,) = checked(a_service(), ways=(("s1", "Bus 5 from the prison"), ("other", "prison")), **WITH_WAY)
    assert (found.kind, found.detail) == (CheckKind.TEXT_TELLS, "prison")
    (found,) = checked(a_service(), ways=(("s1", "Tram 2 to Bezirkshauptmannschaft"),), **WITH_WAY)
    assert (found.kind, found.service_id, found.detail) == (CheckKind.HARD_WAY, "s1", "Bezirkshauptmannschaft")


@pytest.mark.parametrize("options", [{}, {"format": LeafletFormat.CARD, **WITH_WAY}])
def test_a_way_that_is_not_printed_is_not_looked_at(checked, options):
    assert checked(a_service(), start=replace(BRNO, name="Mírov"), ways=(("s1", "prison"),), **options) == ()


def test_a_start_that_gives_away_is_told_and_no_reason_to_refuse_the_sheet(checked):
    (found,) = checked(a_service(places=(AT_BRNO,)), start=replace(BRNO, name="Mírov"), **WITH_WAY)
    assert (found.kind, found.detail) == (CheckKind.START_TELLS, "Mírov")
    assert found.kind not in NOT_NEUTRAL


def test_it_is_told_why_there_is_no_way_on_the_sheet(checked):
    assert kinds(checked(a_service(places=(AT_BRNO,)), start=BRNO, **WITH_WAY)) == []
    assert kinds(checked(a_service(), start=BRNO, **WITH_WAY)) == [CheckKind.NOT_MEASURED]
    secret = replace(AT_BRNO, kind=PlaceKind.CONFIDENTIAL)
    assert kinds(checked(a_service(places=(secret,)), start=BRNO, **WITH_WAY)) == [CheckKind.WAY_UNTOLD]
    assert kinds(checked(a_service(places=(secret,)), ways=(("s1", "Tram 2"),), **WITH_WAY)) == [CheckKind.WAY_UNTOLD]
    assert kinds(checked(a_service(setting=Setting.PHONE), start=BRNO, **WITH_WAY)) == []
    assert kinds(checked(a_service(), **WITH_WAY)) == []
