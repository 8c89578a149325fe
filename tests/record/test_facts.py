import shutil

import pytest

from workpris_desktop.domain import capacity, catchment, contact, facet, hours, life, programme, provider, trust
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.setting import Setting
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

TABLES = ("taxonomy.csv", "leaflet-labels.csv", "facets.csv", "countries/CZ/regions.csv")
TABLES_THAT_MAY_BE_EMPTY = ("countries/CZ/districts.csv", "countries/CZ/prisons.csv")

CLOSED_LISTS = {
    "setting": Setting,
    "form": facet.Form,
    "phase": facet.Phase,
    "sex": facet.Sex,
    "household": facet.Household,
    "group": facet.Group,
    "welcome": facet.Welcome,
    "exclusion": facet.Exclusion,
    "stance": ["", *facet.Stance],
    "referral": facet.Referral,
    "entry": facet.Entry,
    "payment": facet.Payment,
    "physical": facet.Physical,
    "trust_kind": trust.TrustKind,
    "check_means": trust.CheckMeans,
    "capacity_unit": capacity.CapacityUnit,
    "capacity_state": capacity.CapacityState,
    "contact_role": contact.ContactRole,
    "programme_format": programme.ProgrammeFormat,
    "programme_standing": programme.ProgrammeStanding,
    "yes_no": facet.YesNo,
    "place_kind": provider.PlaceKind,
    "tombstone_reason": life.TombstoneReason,
    "responsibility": catchment.Responsibility,
    "on_holidays": hours.OnHolidays,
    "attending": hours.Attending,
}


@pytest.fixture(scope="module")
def facts():
    return read_facts(resources_folder())


@pytest.fixture
def tables(tmp_path):
    return shutil.copytree(resources_folder(), tmp_path / "resources", ignore=shutil.ignore_patterns("starter"))


def test_the_shipped_tables_are_read_in_full(facts):
    assert len(facts.taxonomy.main_types()) == 15
    assert len(facts.taxonomy.types) == 101
    assert len(list(facts.regions)) == 51
    assert len(facts.prisons) == 78
    assert len(facts.districts) == 77
    assert facts.taxonomy.label("DEB", "cs") == "Dluhy a peníze"
    assert facts.taxonomy.plain_label("ACC.HWH", "sl") == "Začasno bivanje"
    assert facts.regions.resolve("cz-64") == "CZ064"
    assert facts.facet_labels["exclusion"]["arson"]["cs"] == "Žhářství"


def test_countries_come_in_the_order_of_their_codes(facts):
    assert [country.code for country in facts.countries] == ["AT", "CZ", "DE", "SI"]
    assert list(dict.fromkeys(region.country for region in facts.regions)) == ["AT", "CZ", "DE", "SI"]


def test_ids_of_prisons_never_change(facts):
    names = {prison.id: prison.name for prison in facts.prisons}
    assert len(names) == len(facts.prisons)
    assert names["c5881886-20ad-5805-9cdc-49d89d9dceb3"] == "Věznice Bělušice"
    assert names["e31f4143-febf-5b1a-8600-3961343aa99b"] == "Prevzgojni dom Radeče"


def test_every_prison_and_district_lies_where_something_is_known(facts):
    assert {facts.regions.resolve(prison.region) for prison in facts.prisons} == {p.region for p in facts.prisons}
    region_of = {district.code: district.region for district in facts.districts}
    assert all(region_of[prison.district] == prison.region for prison in facts.prisons if prison.district)
    assert all(prison.district for prison in facts.prisons if prison.country == "CZ")


def test_the_closed_lists_and_their_labels_are_the_same(facts):
    codes = {name: set(labels) for name, labels in facts.facet_labels.items()}
    assert codes == {name: {str(member) for member in members} for name, members in CLOSED_LISTS.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_codes_of_a_list_have_the_same_label(facts, language):
    for name, labels in facts.facet_labels.items():
        words = [label[language].casefold() for label in labels.values()]
        assert len(set(words)) == len(words), name


def test_labels_are_short_and_clean(facts):
    labels = [label for codes in facts.facet_labels.values() for words in codes.values() for label in words.values()]
    assert all(label == label.strip() and len(label) <= 60 and not label.endswith(".") for label in labels)


@pytest.mark.parametrize("name", TABLES)
def test_a_missing_table_is_a_fault_of_packaging(tables, name):
    (tables / name).unlink()
    with pytest.raises(PackagingFault) as caught:
        read_facts(tables)
    assert caught.value.path == tables / name


def test_a_pack_may_do_without_districts_and_prisons(tables):
    for name in TABLES_THAT_MAY_BE_EMPTY:
        heading, _ = (tables / name).read_bytes().split(b"\n", 1)
        (tables / name).write_bytes(heading + b"\n")
    facts = read_facts(tables)
    assert {prison.country for prison in facts.prisons} == {"AT", "SI"}
    assert facts.districts == ()
    for name in TABLES_THAT_MAY_BE_EMPTY:
        (tables / name).unlink()
    assert read_facts(tables).prisons == facts.prisons


@pytest.mark.parametrize("name", TABLES + TABLES_THAT_MAY_BE_EMPTY)
@pytest.mark.parametrize("damage", ["nothing", "heading", "cut", "column", "bytes"])
def test_a_damaged_table_is_a_fault_of_packaging(tables, name, damage):
    whole = (tables / name).read_bytes()
    heading, rest = whole.split(b"\n", 1)
    damaged = {
        "nothing": b"",
        "heading": b"x" + whole,
        "cut": whole[: len(heading) + 4],
        "column": heading.replace(b"c", b"k").replace(b"i", b"j") + b"\n" + rest,
        "bytes": heading + b"\n\xff\xfe" + rest,
    }
    (tables / name).write_bytes(damaged[damage])
    with pytest.raises(PackagingFault) as caught:
        read_facts(tables)
    assert caught.value.path == tables / name


def test_a_table_without_rows_is_a_fault_where_rows_are_needed(tables):
    path = tables / "countries/SI/regions.csv"
    path.write_bytes(path.read_bytes().split(b"\n", 1)[0] + b"\n")
    with pytest.raises(PackagingFault) as caught:
        read_facts(tables)
    assert caught.value.path == path


@pytest.mark.parametrize(
    ("table", "old", "new"),
    [
        ("prisons.csv", ",CZ064,", ",SI041,"),
        ("prisons.csv", ",CZ0642,", ",CZ9999,"),
        ("districts.csv", ",CZ064,", ",,"),
    ],
)
def test_a_pack_that_names_ground_it_does_not_have_is_a_fault(tables, table, old, new):
    path = tables / "countries/CZ" / table
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(PackagingFault) as caught:
        read_facts(tables)
    assert caught.value.path == path


def test_a_program_without_any_country_is_damaged(tables):
    shutil.rmtree(tables / "countries")
    with pytest.raises(PackagingFault) as caught:
        read_facts(tables)
    assert caught.value.path == tables / "countries"


def test_files_beside_the_packs_and_hidden_folders_are_no_packs(tables):
    (tables / "countries/README.txt").write_text("Nothing", encoding="utf-8")
    (tables / "countries/.cache").mkdir()
    assert len(read_facts(tables).countries) == 4
