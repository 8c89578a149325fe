"""What to ask a provider by telephone before anybody is sent there (features.md B3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from workpris_desktop.domain.capacity import room_line
from workpris_desktop.domain.facet import Stance
from workpris_desktop.domain.fit import Fit, Reason, RuleName, Verdict
from workpris_desktop.domain.fit_rules import Rules
from workpris_desktop.domain.judge_told import SEX_TOPICS
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.person import PersonSex

_ASKED: Final = frozenset({Verdict.UNKNOWN, Verdict.CASE_BY_CASE})
_TOPICS: Final = {RuleName.PRICE: Topic.FREE, RuleName.STEP_FREE: Topic.STEP_FREE}


@dataclass(frozen=True, slots=True)
class AskFirst:
    """One question: the topic under which its answer can be kept, and the reason that it is asked for.

    The topic is None where the answer would be about one person; the reason is None for room, which is always asked
    where it is not known.
    """

    topic: Topic | None
    reason: Reason | None = None


def questions_for(fit: Fit | None, rules: Rules, today: date) -> tuple[AskFirst, ...]:
    """Return what to ask of one service: room, then what is decided case by case, then what is not known.

    What the person did not tell is not asked of the provider.

    Args:
        fit: how the service fits, None where no facts were told.
        rules: the rules by which that was judged.
        today: the day on which somebody will call.
    """
    questions = [] if room_line(rules.room, today) else [AskFirst(Topic.ROOM)]
    stances = dict(rules.stances)
    for reason in fit.reasons if fit else ():
        # For whom a service is that is for certain groups only, the provider knows best.
        is_told = bool(reason.told) or reason.rule is RuleName.GROUP
        if reason.verdict in _ASKED and is_told:
            questions += [AskFirst(topic, reason) for topic in _topics(reason, stances)]
    return tuple(dict.fromkeys(questions))


def _topics(reason: Reason, stances: dict[Topic, Stance]) -> Iterator[Topic | None]:
    if reason.exclusion:
        yield Topic(reason.exclusion.value)
    elif reason.rule is RuleName.SEX:
        yield from (SEX_TOPICS[PersonSex(code)] for code in reason.told)
    elif reason.rule is RuleName.HOUSEHOLD:
        told = (Topic(code) for code in reason.told)
        yield from (topic for topic in told if stances.get(topic) is not Stance.ACCEPTED)
    else:
        yield _TOPICS.get(reason.rule)
