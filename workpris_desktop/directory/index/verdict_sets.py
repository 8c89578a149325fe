"""What comes of each rule for all services at once; it says of every service what `domain.judge` says of one."""

from collections.abc import Iterable, Iterator
from itertools import chain

from pyroaring import BitMap

from workpris_desktop.directory.index.rule_sets import RuleSets
from workpris_desktop.directory.index.rule_values import (
    ANY,
    DOCUMENTS,
    GROUP,
    INTERPRETING,
    LANGUAGE,
    MAXIMUM_AGE,
    MINIMUM_AGE,
    PRISON,
    REGION,
    SETTING,
)
from workpris_desktop.directory.index.schema import unpacked
from workpris_desktop.domain.facet import Stance
from workpris_desktop.domain.fit import Verdict
from workpris_desktop.domain.fit_rules import UNDETERMINED
from workpris_desktop.domain.judge_age import least_verdict, most_verdict
from workpris_desktop.domain.judge_place import elsewhere_verdict, overlaps
from workpris_desktop.domain.judge_stance import CONDITIONS, HOUSEHOLD_TOPICS, VERDICTS, condition_verdict
from workpris_desktop.domain.judge_told import SEX_TOPICS, applies, groups_told, languages_told
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.person import AgeRange, Person, Told
from workpris_desktop.domain.setting import Setting

VerdictSets = Iterator[tuple[Verdict, BitMap]]


def verdict_sets(person: Person, sets: RuleSets) -> VerdictSets:
    """Walk verdicts with the services of which they come, of all rules but time.

    A service of which several verdicts come is in several sets: the worst counts.
    """
    sexes = (SEX_TOPICS[person.sex],) if person.sex else ()
    households = tuple(Topic(kind.value) for kind in person.household)
    return chain(
        _people(sexes, SEX_TOPICS.values(), sets),
        _people(households, HOUSEHOLD_TOPICS, sets),
        _conditions(person, sets),
        _age(person.age, sets),
        _language(languages_told(person), sets),
        _group(person, sets),
        _prison(person.prison, sets),
        _region(person.region_of_return, sets),
    )


def _people(told: Iterable[Topic], asked: Iterable[Topic], sets: RuleSets) -> VerdictSets:
    is_told = False
    for topic in told:
        is_told = True
        yield from _stances(topic, sets)
    if not is_told:
        for topic in asked:
            yield Verdict.UNKNOWN, sets.restrictions(topic)


def _stances(topic: Topic, sets: RuleSets) -> VerdictSets:
    silent = sets.shown
    for stance in Stance:
        found = sets.stance(topic, stance)
        silent = silent - found
        yield VERDICTS[stance], found
    yield VERDICTS[None], silent


def _conditions(person: Person, sets: RuleSets) -> VerdictSets:
    for condition in CONDITIONS:
        told = applies(condition.topic, person)
        silent = sets.shown
        for stance in Stance:
            found = sets.stance(condition.topic, stance)
            silent = silent - found
            verdict = condition_verdict(condition, told, stance)
            if verdict is not None:
                yield verdict, found
        papers = condition_verdict(condition, told, Stance.CASE_BY_CASE) if condition.topic is Topic.NO_ID else None
        if papers is not None and told is not Told.NO:
            asking = silent & sets.of(DOCUMENTS, ANY)
            silent = silent - asking
            yield papers, asking
        if told is Told.YES:
            yield Verdict.UNKNOWN, silent


def _age(age: AgeRange | None, sets: RuleSets) -> VerdictSets:
    silent = sets.shown
    for rule, verdict in ((MINIMUM_AGE, least_verdict), (MAXIMUM_AGE, most_verdict)):
        for stated, cell in sets.cells(rule):
            found = unpacked(cell)
            silent = silent - found
            yield verdict(age, int(stated)), found
    if age is not None:
        yield Verdict.UNKNOWN, silent


def _language(told: tuple[str, ...], sets: RuleSets) -> VerdictSets:
    if not told:
        return
    common = sets.any_of(LANGUAGE, (code for code in told if code != UNDETERMINED))
    yield Verdict.MEETS, common
    interpreted = sets.of(INTERPRETING, ANY) - common
    yield Verdict.CASE_BY_CASE, interpreted
    others = sets.shown - common - interpreted
    clear = sets.of(LANGUAGE, ANY) - sets.of(LANGUAGE, UNDETERMINED)
    failing = BitMap() if UNDETERMINED in told else others & clear
    yield Verdict.FAILS, failing
    yield Verdict.UNKNOWN, others - failing


def _group(person: Person, sets: RuleSets) -> VerdictSets:
    met = sets.any_of(GROUP, (group.value for group in groups_told(person)))
    yield Verdict.MEETS, met
    yield Verdict.UNKNOWN, sets.of(GROUP, ANY) - met


def _prison(prison: str, sets: RuleSets) -> VerdictSets:
    inside = sets.of(SETTING, Setting.PRISON.value)
    if not prison:
        yield Verdict.UNKNOWN, inside
        return
    here = sets.of(PRISON, prison)
    named = sets.of(PRISON, ANY)
    yield Verdict.MEETS, here
    yield Verdict.FAILS, (inside & named) - here
    both_ways = inside | sets.of(SETTING, Setting.BOTH.value)
    yield Verdict.UNKNOWN, (both_ways - named) | (sets.shown - sets.of(SETTING, ANY) - here)


def _region(region: str, sets: RuleSets) -> VerdictSets:
    inside = sets.of(SETTING, Setting.PRISON.value)
    if not region:
        yield Verdict.UNKNOWN, sets.restrictions(Topic.NOT_FROM_REGION) - inside
        return
    near = (code for code in sets.values(REGION) if code != ANY and overlaps(region, code))
    named = sets.of(REGION, ANY)
    covering = sets.any_of(REGION, near) - inside
    yield Verdict.MEETS, covering
    yield Verdict.UNKNOWN, sets.shown - inside - named
    elsewhere = named - covering - inside
    for stance in Stance:
        found = elsewhere & sets.stance(Topic.NOT_FROM_REGION, stance)
        elsewhere = elsewhere - found
        yield elsewhere_verdict(stance), found
    yield elsewhere_verdict(None), elsewhere
