import sqlite3
from collections import defaultdict
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyroaring import BitMap

from tests.domain.judged_samples import (
    TODAY,
    any_answers,
    any_meetings,
    any_persons,
    any_services,
    inside,
    near_days,
    service,
)
from workpris_desktop.directory.index.judged import Judge
from workpris_desktop.directory.index.rule_values import rule_values
from workpris_desktop.directory.index.schema import INDEX_TABLES, packed
from workpris_desktop.directory.rules_cell import rules_cell
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.custody import PrisonAccess
from workpris_desktop.domain.facet import Facets, Sex, YesNo
from workpris_desktop.domain.fit import FitGroup
from workpris_desktop.domain.fit_rules import rules_of, rules_with
from workpris_desktop.domain.hours import Closure
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.own_finding import NO_FINDINGS, OwnFinding, Topic, findings_of
from workpris_desktop.domain.person import NOBODY, Person, PersonSex
from workpris_desktop.domain.programme import Programme

WOMAN = Person(sex=PersonSex.WOMAN)
MAN = Person(sex=PersonSex.MAN)
WOMEN_ONLY = service(facets=Facets(sex=Sex.WOMEN))


def index_of(services, hidden=()) -> sqlite3.Connection:
    """Return the tables that a judge reads, of services in the order of their ranks; hidden ones are not shown."""
    connection = sqlite3.connect(":memory:")
    for table in INDEX_TABLES:
        connection.execute(table)
    connection.execute("CREATE TABLE card(rank INTEGER PRIMARY KEY, id TEXT, rules TEXT, checked_on TEXT)")
    rows: defaultdict[tuple[str, str], BitMap] = defaultdict(BitMap)
    for rank, record in enumerate(services, 1):
        rules = rules_of(record)
        card = (rank, record.id, rules_cell(rules), str(record.checked_on or ""))
        connection.execute("INSERT INTO card VALUES (?, ?, ?, ?)", card)
        for row in rule_values(rules) if rank not in hidden else ():
            rows[row].add(rank)
    connection.executemany("INSERT INTO rule VALUES (?, ?, ?)", ((*row, packed(rows[row])) for row in rows))
    shown = BitMap(rank for rank in range(1, len(services) + 1) if rank not in hidden)
    connection.execute("INSERT INTO facet VALUES ('shown', '*', ?)", (packed(shown),))
    return connection


def one_by_one(services, person, findings=NO_FINDINGS):
    """Return the groups as the judge of single services gives them."""
    groups = {group: BitMap() for group in FitGroup}
    for rank, record in enumerate(services, 1):
        rules = rules_with(rules_of(record), findings.of(record.id), record.checked_on)
        fit = judge(person, rules, TODAY)
        groups[fit.group if fit else FitGroup.UNKNOWNS].add(rank)
    return groups


def numbered(services):
    return [replace(record, id=f"s{rank}") for rank, record in enumerate(services, 1)]


some_services = st.lists(any_services, min_size=1, max_size=5).map(numbered)
some_findings = st.lists(
    st.builds(lambda answer, number: replace(answer, service_id=f"s{number}"), any_answers, st.integers(1, 9)),
    max_size=4,
).map(findings_of)


@given(any_meetings, some_services)
@settings(max_examples=120, deadline=None)
def test_all_at_once_are_judged_as_one_by_one(meeting, others):
    person, record = meeting
    services = numbered([record, *others])
    with index_of(services) as connection:
        assert Judge(connection).groups(person, TODAY, NO_FINDINGS) == one_by_one(services, person)
    connection.close()


@given(some_services, any_persons, some_findings, st.none() | near_days)
@settings(max_examples=60, deadline=None)
def test_findings_count_for_all_at_once_as_for_one(services, person, findings, checked_on):
    services = [replace(record, checked_on=checked_on) for record in services]
    with index_of(services) as connection:
        assert Judge(connection).groups(person, TODAY, findings) == one_by_one(services, person, findings)
    connection.close()


@given(some_services, any_persons)
@settings(max_examples=25, deadline=None)
def test_every_shown_service_is_in_one_group(services, person):
    with index_of(services, hidden={1}) as connection:
        groups = Judge(connection).groups(person, TODAY, NO_FINDINGS)
    connection.close()
    assert sorted(rank for ranks in groups.values() for rank in ranks) == list(range(2, len(services) + 1))


@pytest.mark.parametrize(
    "late",
    [
        inside("kurim", programme=Programme(weeks=9, next_start=TODAY)),
        service(programme=Programme(next_start=TODAY + timedelta(days=60))),
        service(closures=(Closure(TODAY, TODAY + timedelta(days=20)),)),
        inside("kurim", prison_access=(PrisonAccess("at-kurim", lead_days=30),)),
        service(capacity=(CapacityLine(CapacityUnit.BED, CapacityState.WAITING_LIST, TODAY, waiting_weeks=4),)),
    ],
)
def test_each_cause_of_time_is_found_at_once(late):
    services = numbered([service(), late])
    person = Person(prison="kurim", release_date=TODAY + timedelta(days=20))
    connection = index_of(services)
    groups = Judge(connection).groups(person, TODAY, NO_FINDINGS)
    assert groups[FitGroup.CASE_BY_CASE] == BitMap([2])
    assert groups == one_by_one(services, person)
    connection.close()


def test_of_nobody_everything_is_unknown():
    connection = index_of([WOMEN_ONLY])
    assert Judge(connection).groups(NOBODY, TODAY, NO_FINDINGS)[FitGroup.UNKNOWNS] == BitMap([1])
    connection.close()


def test_an_index_without_anything_has_no_groups():
    connection = sqlite3.connect(":memory:")
    for table in INDEX_TABLES:
        connection.execute(table)
    assert not any(Judge(connection).groups(WOMAN, TODAY, NO_FINDINGS).values())
    connection.close()


def test_the_last_person_is_remembered_until_forgotten():
    connection = index_of([WOMEN_ONLY])
    judged = Judge(connection)
    first = judged.groups(WOMAN, TODAY, NO_FINDINGS)
    assert judged.groups(Person(sex=PersonSex.WOMAN), TODAY, NO_FINDINGS) is first
    judged.forget()
    assert judged.groups(WOMAN, TODAY, NO_FINDINGS) is not first
    connection.close()


@pytest.mark.parametrize("change", ["person", "day", "findings"])
def test_another_question_is_judged_anew(change):
    connection = index_of([WOMEN_ONLY])
    judged = Judge(connection)
    assert judged.groups(WOMAN, TODAY, NO_FINDINGS)[FitGroup.FITS] == BitMap([1])
    found = findings_of([OwnFinding("s1", Topic.WOMEN, YesNo.NO, TODAY)])
    if change == "person":
        assert judged.groups(MAN, TODAY, NO_FINDINGS)[FitGroup.FAILS] == BitMap([1])
    elif change == "day":
        assert judged.groups(WOMAN, TODAY + timedelta(days=1), NO_FINDINGS)[FitGroup.FITS] == BitMap([1])
    else:
        assert judged.groups(WOMAN, TODAY, found)[FitGroup.FAILS] == BitMap([1])
    connection.close()


def test_a_finding_about_a_service_that_is_gone_or_hidden_moves_nothing():
    found = findings_of([OwnFinding(service_id, Topic.WOMEN, YesNo.NO, TODAY) for service_id in ("s1", "gone")])
    connection = index_of(numbered([WOMEN_ONLY, WOMEN_ONLY]), hidden={1})
    groups = Judge(connection).groups(WOMAN, TODAY, found)
    assert groups[FitGroup.FITS] == BitMap([2])
    assert not groups[FitGroup.FAILS]
    connection.close()
