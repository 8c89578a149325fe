import csv
import shutil
import string
from zoneinfo import ZoneInfo

import holidays
import phonenumbers
import pytest

from tests.support.packages import SHARED
from workpris_desktop.domain.country import OfficeRole
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.facet import Group
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.trust import TrustKind
from workpris_desktop.record.country_pack import read_country
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

FACTS = read_facts(resources_folder())
COUNTRIES = {country.code: country for country in FACTS.countries}
OWN_LANGUAGE = {"AT": "de", "CZ": "cs", "DE": "de", "SI": "sl"}
MARKS = {"cs": "NÁVRH", "de": "ENTWURF", "en": "DRAFT", "sl": "OSNUTEK"}
RPSS = SHARED / "data" / "rpss"


@pytest.fixture
def pack(tmp_path):
    return shutil.copytree(resources_folder() / "countries" / "CZ", tmp_path / "CZ")


def mend(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def rpss_names(file):
    if not RPSS.is_dir():
        pytest.skip("the shared test data is not here")
    with (RPSS / file).open(encoding="utf-8", newline="") as table:
        return [row["name_cs"].casefold() for row in csv.DictReader(table)]


def test_countries_are_read_when_they_are_asked_for(tmp_path):
    resources = shutil.copytree(resources_folder(), tmp_path / "resources", ignore=shutil.ignore_patterns("starter"))
    facts = read_facts(resources)
    assert len(facts.countries) == 4
    path = resources / "countries" / "SI" / "country.toml"
    path.write_text("code =", encoding="utf-8")
    with pytest.raises(PackagingFault) as caught:
        list(facts.countries)
    assert caught.value.path == path


def test_countries_are_a_sequence():
    assert FACTS.countries[1].code == "CZ"
    assert [country.code for country in FACTS.countries[2:]] == ["DE", "SI"]


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES)
def test_what_a_pack_says_of_its_country_is_known_elsewhere_too(country):
    assert ZoneInfo(country.timezone)
    assert holidays.country_holidays(country.code, years=2026)
    assert phonenumbers.country_code_for_region(country.code) == int(country.dialling_code)
    assert country.currency in {"EUR", "CZK"}
    assert set(country.names) == set(LANGUAGES)


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES)
def test_crisis_lines_are_numbers_that_the_country_has(country):
    assert country.crisis_lines[0].number == "112"
    for line in country.crisis_lines:
        number = phonenumbers.parse(line.number, country.code)
        assert phonenumbers.is_valid_short_number_for_region(number, country.code), line.number
        assert set(line.names) == set(line.hours) == set(LANGUAGES)


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES)
def test_every_country_has_registers_to_look_into(country):
    assert TrustKind.REGISTERED in {source.kind for source in country.trust_sources}
    assert all(source.url.startswith("https://") for source in country.trust_sources)
    schemes = [source.scheme for source in country.trust_sources]
    assert len(set(schemes)) == len(schemes)
    assert all(scheme.startswith(f"{country.code}-") for scheme in schemes)


def test_slovenia_prepares_three_months_before_release_and_austria_six():
    days = {
        code: next(deadline.days for deadline in country.deadlines if deadline.before_release)
        for code, country in COUNTRIES.items()
    }
    assert days["SI"] == 90
    assert days["AT"] == 180


def test_keys_of_deadlines_are_used_once_in_a_country():
    for country in COUNTRIES.values():
        keys = [deadline.key for deadline in country.deadlines]
        assert len(set(keys)) == len(keys)


def test_each_country_names_the_offices_that_it_has():
    roles = {code: set(country.office_types) for code, country in COUNTRIES.items()}
    assert roles["CZ"] == {OfficeRole.SOCIAL_CURATOR, OfficeRole.PROBATION}
    assert roles["SI"] == {OfficeRole.SOCIAL_WORK_CENTRE, OfficeRole.PROBATION}
    assert COUNTRIES["CZ"].office_types[OfficeRole.SOCIAL_CURATOR] == "MNT.CAS"


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES)
def test_consents_are_drafts_in_the_country_s_language_and_in_english(country):
    assert set(country.consents) == {OWN_LANGUAGE[country.code], "en"}
    for language, text in country.consents.items():
        assert text.startswith(MARKS[language])
        gaps = {gap for _, gap, _, _ in string.Formatter().parse(text) if gap is not None}
        assert gaps == {"sender", "facts", "receiver", "purpose", "until"}


def test_all_kinds_of_the_czech_register_have_types():
    kinds = {rule.name: rule.types for rule in COUNTRIES["CZ"].kinds if rule.scheme == "rpss-kind"}
    assert kinds["azylové domy"] == ("ACC.TMP",)
    assert kinds["intervenční centra"] == ("FAM.DVV",)
    assert len(kinds["sociální rehabilitace"]) > 1
    assert set(rpss_names("druhy_socialni_sluzby.csv")) == set(kinds)


def test_target_groups_of_the_czech_register_are_mapped_where_we_have_the_group():
    groups = COUNTRIES["CZ"].groups
    assert groups["osoby bez přístřeší"] == Group.HOMELESS
    assert set(groups) <= set(rpss_names("cilove_skupiny.csv"))


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES)
def test_the_codes_of_geonames_lead_to_all_regions_of_a_country_and_no_other(country):
    regions = {region.code for region in FACTS.regions if region.country == country.code}
    assert set(country.geonames_regions.values()) == regions


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("country.toml", 'code = "CZ"', 'code = "SK"'),
        ("country.toml", 'timezone = "Europe/Prague"', ""),
        ("country.toml", 'cs = "Česko"', ""),
        ("country.toml", 'cs = "Česko"', "cs = 420"),
        ("country.toml", 'dialling_code = "420"', "dialling_code = 420"),
        ("country.toml", 'currency = "CZK"', 'currency = ""'),
        ("country.toml", "MNT.CAS", "MNT.XXX"),
        ("country.toml", "social_curator", "mayor"),
        ("country.toml", "[[crisis_lines]]", "[[crisis_lines"),
        ("country.toml", 'kind = "registered"', 'kind = "good"'),
        ("country.toml", "days = 90", 'days = "soon"'),
        ("country.toml", "before_release = true", "before_release = 'yes'"),
        ("kinds.csv", "MEN.CRI ACC.EMG", "MEN.CRI ACC.XXX"),
        ("kinds.csv", "ACC.TMP", ""),
        ("groups.csv", "elderly", "old"),
        ("geonames-names.csv", "Praha", ""),
    ],
)
def test_a_damaged_pack_is_a_fault_that_names_the_file(pack, file, old, new):
    mend(pack / file, old, new)
    with pytest.raises(PackagingFault) as caught:
        read_country(pack, FACTS.taxonomy)
    assert caught.value.path == pack / file


def test_a_consent_that_is_no_text_is_a_fault(pack):
    (pack / "consent-cs.txt").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(PackagingFault) as caught:
        read_country(pack, FACTS.taxonomy)
    assert caught.value.path == pack / "consent-cs.txt"


def test_a_pack_needs_only_its_description(pack):
    for path in pack.iterdir():
        if path.name != "country.toml":
            path.unlink()
    country = read_country(pack, FACTS.taxonomy)
    assert (country.code, country.kinds, country.groups, country.consents) == ("CZ", (), {}, {})
