from datetime import date

import pytest

from tests.domain.judged_samples import TODAY, facets, inside, service, stance
from tests.support.packages import BRNO_PRISON, shipped_facts
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.custody import PrisonAccess
from workpris_desktop.domain.facet import Entry, EntryRule, Exclusion, Group, Household, Payment, Sex, Welcome, YesNo
from workpris_desktop.domain.fit import RuleName
from workpris_desktop.domain.fit_rules import rules_of, rules_with
from workpris_desktop.domain.hours import Closure
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.person import AgeRange, Person, PersonSex, Substance, Told, aged
from workpris_desktop.domain.programme import Programme
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.fit_table import FitTable
from workpris_desktop.wording.printed import read_phrasebook

FACTS = shipped_facts()
MAN = Person(sex=PersonSex.MAN)
RELEASE = date(2027, 1, 17)


def phrasebook(language):
    return read_phrasebook(language, resources_folder())


@pytest.fixture(scope="module")
def table(qapp):
    return FitTable(FACTS, phrasebook)


def fit(person, record, *findings):
    return judge(person, rules_with(rules_of(record), findings, None), TODAY)


def row(table, person, record, rule, *findings):
    """Return the row of one rule as four texts."""
    judged = fit(person, record, *findings)
    number = next(number for number, reason in enumerate(judged.reasons) if reason.rule is rule)
    found = table.rows(judged)[number]
    return found.condition, found.stated, found.told, found.verdict


@pytest.mark.parametrize(
    ("person", "record", "rule", "texts"),
    [
        (MAN, facets(sex=Sex.WOMEN), "sex", ("Sex", "women only", "man", "does not fit")),
        (MAN, facets(sex=Sex.ALL), "sex", ("Sex", "All sexes", "man", "fits")),
        (MAN, service(), "sex", ("Sex", "Not stated", "man", "not known")),
        (MAN, service(minimum_age=18), "age", ("Age", "from 18 years", "Not told", "not known")),
        (
            Person(age=AgeRange(18, 25)),
            service(minimum_age=21),
            "age",
            ("Age", "from 21 years", "18 to 25 years", "not known"),
        ),
        (
            Person(age=AgeRange(0, 17)),
            service(minimum_age=18),
            "age",
            ("Age", "from 18 years", "up to 17 years", "does not fit"),
        ),
        (
            Person(age=AgeRange(60, None)),
            service(minimum_age=18),
            "age",
            ("Age", "from 18 years", "from 60 years", "fits"),
        ),
        (Person(age=aged(34)), service(maximum_age=26), "age", ("Age", "up to 26 years", "34 years", "does not fit")),
        (
            Person(household=(Household.COUPLE, Household.CHILDREN)),
            facets(households=(Household.SINGLE, Household.COUPLE)),
            "household",
            ("With whom", "Single people, Couples", "Couples, With children", "does not fit"),
        ),
        (Person(pet=Told.YES), stance("pets"), "pets", ("Pet", "Not accepted", "Yes", "does not fit")),
        (
            Person(papers=Told.NO),
            stance("no_id", "case_by_case"),
            "papers",
            ("Identity papers", "without them case by case", "No", "case by case"),
        ),
        (
            Person(papers=Told.NO),
            facets(entry=(EntryRule(Entry.DOCUMENTS, needed=True),)),
            "papers",
            ("Identity papers", "documents are needed, not stated which", "No", "case by case"),
        ),
        (
            Person(insurance=Told.YES),
            stance("no_insurance"),
            "insurance",
            ("Health insurance", "needed", "Yes", "fits"),
        ),
        (
            Person(substance_use=Substance.DRUGS),
            stance("drug_use"),
            "substance",
            ("Current drug use", "Not accepted", "Yes", "does not fit"),
        ),
        (
            Person(exclusions={Exclusion.ARSON: Told.NO}),
            stance("arson"),
            "exclusion",
            ("Arson", "Not accepted", "No", "fits"),
        ),
        (
            Person(can_pay=Told.NO),
            facets(payment=Payment.PART),
            "price",
            ("Price", "The person pays part", "cannot pay", "case by case"),
        ),
        (
            Person(step_free=Told.YES),
            service(),
            "step_free",
            ("Step-free entrance", "Not stated", "needed", "not known"),
        ),
        (
            Person(release_date=RELEASE),
            facets(groups=(Group.LEAVING_PRISON, Group.ROMA), welcome=Welcome.ONLY),
            "group",
            ("Groups", "only: People leaving prison, Roma", "People leaving prison", "fits"),
        ),
        (
            Person(languages=("uk", "cs")),
            service(languages=("deu", "Latein")),
            "language",
            ("Languages", "German, another language", "Ukrainian, Czech", "not known"),
        ),
        (
            Person(region_of_return="CZ064"),
            service(regions=("AT", "CZ06", "CZ020", "XX")),
            "region",
            (
                "Region of return",
                "Austria, Kraj Vysočina, Jihomoravský kraj, Středočeský kraj, XX",
                "Jihomoravský kraj",
                "fits",
            ),
        ),
    ],
)
def test_a_table_says_both_sides_of_each_rule(table, person, record, rule, texts):
    assert row(table, person, record, RuleName(rule)) == texts


def test_prisons_are_named_as_far_as_they_are_known(table):
    name = next(prison.name for prison in FACTS.prisons if prison.id == BRNO_PRISON)
    texts = row(table, Person(prison=BRNO_PRISON), inside("p-new", BRNO_PRISON), RuleName.PRISON)
    assert texts == ("Prison now", f"p-new, {name}", name, "fits")


@pytest.mark.parametrize(
    ("record", "stated"),
    [
        (inside("p", programme=Programme(next_start=date(2026, 12, 1), weeks=9)), "starts on 1 Dec 2026, 9 weeks"),
        (service(programme=Programme(next_start=date(2027, 3, 1))), "starts on 1 Mar 2027"),
        (service(closures=(Closure(RELEASE, date(2027, 2, 1)),)), "closed from 17 Jan 2027 to 1 Feb 2027"),
        (
            inside("p", prison_access=(PrisonAccess("at-p", waiting_days=90),)),
            "it takes 90 days until one is taken in the prison",
        ),
        (
            service(capacity=(CapacityLine(CapacityUnit.BED, CapacityState.WAITING_LIST, TODAY, waiting_weeks=9),)),
            "about 9 weeks of waiting",
        ),
    ],
)
def test_time_is_said_with_its_cause(table, record, stated):
    texts = row(table, Person(release_date=RELEASE, prison="p"), record, RuleName.TIME)
    assert texts[:3] == ("Day of release", stated, "17 Jan 2027")


def test_what_only_a_call_told_is_said(table):
    found = OwnFinding("s1", Topic.MEN, YesNo.CASE_BY_CASE, TODAY)
    assert row(table, MAN, service(), RuleName.SEX, found) == ("Sex", "Case by case", "man", "case by case")
    alone = OwnFinding("s1", Topic.SINGLE, YesNo.NO, TODAY)
    person = Person(household=(Household.SINGLE,))
    texts = row(table, person, service(), RuleName.HOUSEHOLD, alone)
    assert texts == ("With whom", "Not accepted", "Single people", "does not fit")


def test_a_row_of_the_table_shows_nothing_of_the_person_in_a_trace(table):
    assert "man" not in repr(table.rows(fit(MAN, facets(sex=Sex.WOMEN))))


def test_a_rule_that_was_told_in_a_call_says_so_beside_what_is_stated(table):
    judged = fit(MAN, facets(sex=Sex.WOMEN))
    calls = {(RuleName.SEX, None): "told by telephone on 20 Nov 2026"}
    assert [row.stated for row in table.rows(judged, calls) if row.told == "man"] == [
        "women only (told by telephone on 20 Nov 2026)"
    ]
