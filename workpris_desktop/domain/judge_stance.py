"""The rules that are stances: how a provider stands to people of whom something is so."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.facet import Entry, Household, Sex, Stance
from workpris_desktop.domain.fit import Reason, RuleName, Verdict
from workpris_desktop.domain.fit_rules import ANSWER_STANCES, PAYMENT_STANCES
from workpris_desktop.domain.judge_told import SEX_TOPICS, applies
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.person import Person, Told

Stances = Mapping[Topic, Stance]

VERDICTS: Final[Mapping[Stance | None, Verdict]] = {
    Stance.NO: Verdict.FAILS,
    Stance.CASE_BY_CASE: Verdict.CASE_BY_CASE,
    None: Verdict.UNKNOWN,
    Stance.ACCEPTED: Verdict.MEETS,
}
"""What a stance is to somebody to whom the condition applies, worst first; None is "not stated"."""

RESTRICTIONS: Final = frozenset({Stance.NO, Stance.CASE_BY_CASE})

HOUSEHOLD_TOPICS: Final = tuple(Topic(kind.value) for kind in Household)


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition with the rule it belongs to."""

    rule: RuleName
    topic: Topic


CONDITIONS: Final = (
    Condition(RuleName.PETS, Topic.PETS),
    Condition(RuleName.PAPERS, Topic.NO_ID),
    Condition(RuleName.INSURANCE, Topic.NO_INSURANCE),
    Condition(RuleName.SUBSTANCE, Topic.DRUG_USE),
    Condition(RuleName.SUBSTANCE, Topic.DRUNK),
    Condition(RuleName.EXCLUSION, Topic.ARSON),
    Condition(RuleName.EXCLUSION, Topic.SEXUAL),
    Condition(RuleName.EXCLUSION, Topic.VIOLENCE),
    Condition(RuleName.EXCLUSION, Topic.DOMESTIC_VIOLENCE),
    Condition(RuleName.EXCLUSION, Topic.DEBT),
    Condition(RuleName.EXCLUSION, Topic.BANNED),
    Condition(RuleName.EXCLUSION, Topic.NOT_FROM_REGION),
    Condition(RuleName.EXCLUSION, Topic.OTHER),
    Condition(RuleName.PRICE, Topic.FREE),
    Condition(RuleName.STEP_FREE, Topic.STEP_FREE),
)
"""All that are not about sex and household, in the order in which they are told."""

_OF_HAVING: Final = frozenset({RuleName.PAPERS, RuleName.INSURANCE, RuleName.PRICE})
"""Their condition is that something is missing; what was told is whether the person has it."""

_PAYMENTS: Final = {stance: payment.value for payment, stance in PAYMENT_STANCES.items()}
_ANSWERS: Final = {stance: answer.value for answer, stance in ANSWER_STANCES.items()}


def condition_reasons(person: Person, stances: Stances, *, needs_documents: bool) -> Iterator[Reason]:
    """Walk what comes of all conditions that are not about sex and household."""
    for condition in CONDITIONS:
        stance = stances.get(condition.topic)
        asks_papers = needs_documents and condition.rule is RuleName.PAPERS and stance is None
        told = applies(condition.topic, person)
        verdict = condition_verdict(condition, told, Stance.CASE_BY_CASE if asks_papers else stance)
        if asks_papers and verdict is Verdict.MEETS:
            # Documents may be others than papers: nothing that was stated is met.
            continue
        if verdict is not None:
            stated = (Entry.DOCUMENTS.value,) if asks_papers else _stated(condition.rule, stance)
            yield Reason(condition.rule, verdict, condition.topic.exclusion, _told(condition.rule, told), stated)


def condition_verdict(condition: Condition, told: Told, stance: Stance | None) -> Verdict | None:
    """Return what comes of one condition, None where nothing does.

    What does not apply is met wherever a stance is stated. Where somebody comes from is told by the region of return,
    whose own rule asks for it.
    """
    if told is Told.YES:
        return VERDICTS[stance]
    if told is Told.NO:
        return Verdict.MEETS if stance else None
    is_asked = stance in RESTRICTIONS and condition.topic is not Topic.NOT_FROM_REGION
    return Verdict.UNKNOWN if is_asked else None


def sex_reason(person: Person, stances: Stances) -> Reason | None:
    """Return what comes of the sex of a person, None where nothing does."""
    topics = (SEX_TOPICS[person.sex],) if person.sex else ()
    verdict = _worst(topics, tuple(SEX_TOPICS.values()), stances)
    if verdict is None:
        return None
    return Reason(RuleName.SEX, verdict, None, (person.sex.value,) if person.sex else (), _sexes(stances))


def household_reason(person: Person, stances: Stances) -> Reason | None:
    """Return what comes of those with whom a person comes, None where nothing does; all must be taken."""
    topics = tuple(Topic(kind.value) for kind in person.household)
    verdict = _worst(topics, HOUSEHOLD_TOPICS, stances)
    if verdict is None:
        return None
    told = tuple(kind.value for kind in person.household)
    return Reason(RuleName.HOUSEHOLD, verdict, None, told, _taken(HOUSEHOLD_TOPICS, stances))


def _worst(told: tuple[Topic, ...], asked: tuple[Topic, ...], stances: Stances) -> Verdict | None:
    """Return the worst of all that is told; where nothing is, that it is unknown if anybody is turned away."""
    if told:
        verdicts = {VERDICTS[stances.get(topic)] for topic in told}
        return next(verdict for verdict in VERDICTS.values() if verdict in verdicts)
    return Verdict.UNKNOWN if any(stances.get(topic) in RESTRICTIONS for topic in asked) else None


def _sexes(stances: Stances) -> tuple[str, ...]:
    taken = _taken(tuple(SEX_TOPICS.values()), stances)
    return (Sex.ALL.value,) if len(taken) == len(SEX_TOPICS) else taken


def _taken(topics: tuple[Topic, ...], stances: Stances) -> tuple[str, ...]:
    """Return who is taken, where nobody is by what is stated, how else it stands."""
    taken = tuple(topic.value for topic in topics if stances.get(topic) is Stance.ACCEPTED)
    others = (stances.get(topic) for topic in topics)
    return taken or tuple(dict.fromkeys(stance.value for stance in others if stance))


def _told(rule: RuleName, told: Told) -> tuple[str, ...]:
    if told is Told.UNKNOWN:
        return ()
    has_it = (told is Told.NO) is (rule in _OF_HAVING)
    return (Told.YES.value if has_it else Told.NO.value,)


def _stated(rule: RuleName, stance: Stance | None) -> tuple[str, ...]:
    if stance is None:
        return ()
    words = {RuleName.PRICE: _PAYMENTS, RuleName.STEP_FREE: _ANSWERS}.get(rule)
    return (words[stance] if words else stance.value,)
