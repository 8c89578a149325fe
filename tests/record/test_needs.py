"""The needs that ship with the program: all of them, in four languages, each with the help that meets it."""

import csv
import shutil
import time

import pytest

from tests.support.packages import SHARED, shipped_facts
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.need import NeedFilter
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.record.needs import read_need_sections, read_needs
from workpris_desktop.system.paths import resources_folder

OF_THE_FORM = """
housing: no_home at_risk rent_debt not_safe support_alone belongings
money: no_identity_paper no_account benefit debts insolvency fines maintenance manages_not
work: no_job application talk_about_past limits training_job own_business
learning: reading language school vocational digital everyday soft_skills
family: children parents_programme mediation law cares_for relatives
addiction: stable_after_entry substitution follow_up relapse alcohol gambling clean_equipment
health: no_doctor medicine psychological psychiatric disability learning_difficulty
safety: motivation anger victim threat suicide mentor daytime legal victim_contact
"""

SPECIFIED = {
    "No home on release": "housing.no_home",
    "Home at risk during prison / rent debt": "housing.at_risk housing.rent_debt",
    "Home not safe": "housing.not_safe",
    "Needs support to live alone": "housing.support_alone",
    "Belongings / postal address": "housing.belongings",
    "No identity paper": "money.no_identity_paper",
    "No account": "money.no_account",
    "Benefit to start / no money on the day": "money.benefit",
    "Debts / wants insolvency / maintenance": "money.debts money.insolvency money.maintenance",
    "Fines or compensation": "money.fines",
    "Does not manage money": "money.manages_not",
    "Finds no job": "work.no_job",
    "CV / talk about the past": "work.application work.talk_about_past",
    "Reading, language, school": "learning.reading learning.language learning.school",
    "Vocational course": "learning.vocational",
    "Computer and phone": "learning.digital",
    "Soft skills / conflict": "learning.soft_skills",
    "Contact with children / fathers": "family.children family.parents_programme",
    "Mediation / family law": "family.mediation family.law",
    "Relatives need help": "family.relatives",
    "Stable after entry": "addiction.stable_after_entry",
    "In prison programme, needs follow-up outside": "addiction.follow_up",
    "Fears relapse / uses now": "addiction.relapse",
    "Alcohol / gambling": "addiction.alcohol addiction.gambling",
    "No doctor, insurance, medicine": "health.no_doctor health.medicine",
    "Psychological / psychiatric": "health.psychological health.psychiatric",
    "Crisis": "safety.threat safety.suicide",
    "Disability, care, learning difficulty": "health.disability health.learning_difficulty",
    "Low motivation": "safety.motivation",
    "Anger / domestic violence used": "safety.anger",
    "Victim of violence": "safety.victim",
    "Legal question / residence / record": "safety.legal",
    "Contact with the victim": "safety.victim_contact",
    "Who meets at the gate": "release.gate",
    "Mentor": "safety.mentor",
    "Daytime activity": "safety.daytime",
    "Probation unclear": "release.probation",
}
"""By which needs each line of need-to-services.csv is met."""

ADDED = {
    "work.own_business": ("WRK.CAR",),
    "work.limits": ("WRK.CAR",),
    "work.training_job": ("WRK.SOC",),
    "addiction.substitution": ("ADD.SUB",),
    "addiction.clean_equipment": ("ADD.HRM",),
    "learning.everyday": ("SKL.LIF",),
    "family.cares_for": ("FAM.SUP", "HLT.DIS"),
    "safety.suicide": ("MEN.CRI",),
}
"""What issue 8 adds."""


@pytest.fixture(scope="module")
def needs():
    return {need.id: need for need in read_needs(resources_folder())}


@pytest.fixture
def table(tmp_path):
    """Return a function that changes the table and gives the folder that holds it."""
    shutil.copy(resources_folder() / "needs.csv", tmp_path)
    path = tmp_path / "needs.csv"

    def changed(old, new):
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        return tmp_path

    return changed


def test_all_needs_of_the_form_are_there_in_its_order(needs):
    lines = (line.split(": ") for line in OF_THE_FORM.strip().splitlines())
    wanted = [f"{section}.{name}" for section, names in lines for name in names.split()]
    assert len(wanted) == 55
    assert [each for each in needs if not each.startswith("release.")] == wanted
    assert [each for each in needs if each.startswith("release.")] == ["release.gate", "release.probation"]


def test_every_code_is_a_type_of_service(needs):
    taxonomy = shipped_facts().taxonomy
    assert {code for need in needs.values() for code in need.types if code not in taxonomy} == set()


def test_every_need_leads_to_services_or_says_why_not(needs):
    assert all(bool(need.types) != bool(need.why_none) for need in needs.values())


def test_every_filter_is_used(needs):
    assert {each for need in needs.values() for each in need.filters} == set(NeedFilter)


def test_everything_is_said_in_four_languages(needs):
    words = [*(need.labels for need in needs.values()), *read_need_sections(resources_folder()).values()]
    assert all(set(each) == set(LANGUAGES) and all(each.values()) for each in words)
    for language in LANGUAGES:
        labels = [need.labels[language] for need in needs.values()]
        assert len(set(labels)) == len(labels)


def test_sections_are_in_the_order_of_the_form(needs):
    sections = list(read_need_sections(resources_folder()))
    assert sections == ["housing", "money", "work", "learning", "family", "addiction", "health", "safety", "release"]
    assert list(dict.fromkeys(need.section for need in needs.values())) == sections


def test_every_line_of_the_specification_is_covered(needs):
    path = SHARED / "spec" / "need-to-services.csv"
    if not path.is_file():
        pytest.skip("the specification is not here")
    with path.open(encoding="utf-8", newline="") as file:
        lines = {row["need"]: row["service_codes"] for row in csv.DictReader(file)}
    assert set(lines) == set(SPECIFIED)
    for line, said in lines.items():
        codes = [code.removesuffix(".*") for code in said.replace(" / ", ", ").split(", ") if code[:3].isupper()]
        led_to = [needs[each].types for each in SPECIFIED[line].split()]
        assert {code for types in led_to for code in types} >= set(codes), line
        if len(led_to) == 1:
            assert [code for code in led_to[0] if code in codes] == codes, line


@pytest.mark.parametrize("need", ADDED)
def test_what_was_added_is_there(needs, need):
    assert needs[need].types == ADDED[need]


def test_what_is_a_crisis_says_so(needs):
    assert [each.id for each in needs.values() if each.is_crisis] == ["safety.threat", "safety.suicide"]
    assert needs["safety.threat"].types[0] == "MEN.CRI"
    assert needs["safety.suicide"].opens == ""


def test_health_and_the_sentence_are_never_ordinary_data(needs):
    classes = {section: {need.privacy for need in needs.values() if need.section == section} for section in needs_of()}
    assert classes["addiction"] == classes["health"] == {PrivacyClass.P3}
    assert classes["family"] == classes["safety"] == classes["release"] == {PrivacyClass.P4}
    assert needs["money.fines"].privacy is PrivacyClass.P4


def needs_of():
    return read_need_sections(resources_folder())


def test_reading_takes_no_time():
    started = time.perf_counter()
    for _ in range(10):
        read_needs(resources_folder())
    assert (time.perf_counter() - started) / 10 < 0.01


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("housing.no_home,housing", "housing.no_home,work"),
        ("from_date", "from_daet"),
        ("housing.at_risk", "housing.no_home"),
        ("Rent debt", ""),
        (",H1,", ",H12,"),
        (",P2,", ",P9,"),
        (",P4,yes,", ",P4,perhaps,"),
        ("ACC.TMP ACC.HWH", "ACC.TMP ACC.TMP"),
        ("health,,,,,,,Health", "wealth,,,,,,,Health"),
        ("WRK.SOC,region_of_return", ",region_of_return"),
        ("housing,,,,,,,", "housing,,,,P2,,,"),
        ("id,section,types", "id,section,codes"),
    ],
)
def test_a_damaged_table_is_a_fault_of_packaging(table, old, new):
    folder = table(old, new)
    with pytest.raises(PackagingFault):
        read_needs(folder)


def test_a_need_without_help_says_why(table):
    folder = table(
        "work.training_job,work,WRK.SOC,region_of_return,H3,P2,,Training job,Trainingsarbeitsplatz,"
        "Tréninkové pracovní místo,Delovno mesto za usposabljanje,,,,",
        "work.training_job,work,,,H3,P2,,Training job,Trainingsarbeitsplatz,Místo,Mesto,None,Keine,Nic,Nič",
    )
    (need,) = (each for each in read_needs(folder) if each.id == "work.training_job")
    assert need.types == ()
    assert need.why_none == {"en": "None", "de": "Keine", "cs": "Nic", "sl": "Nič"}


def test_a_missing_table_is_a_fault_of_packaging(tmp_path):
    with pytest.raises(PackagingFault):
        read_needs(tmp_path)
