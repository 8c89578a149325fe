"""A neutral summary of the work with a client, for the official file of somebody else.

Nothing of the classes P3 and P4 is in it, no text that somebody wrote, and no name of a service that gives a person
away.
"""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from workpris_desktop.domain.chosen_service import (
    ChosenService,
    EndedBecause,
    ReferralState,
    RefusedBecause,
    SaidNoBecause,
)
from workpris_desktop.domain.follow_up import FollowUp
from workpris_desktop.domain.intake import FieldKind, IntakeField, IntakeForm, IntakeUse
from workpris_desktop.domain.intake_answer import Answers, IntakeAnswer, Value
from workpris_desktop.domain.intake_condition import asked_fields
from workpris_desktop.domain.need import ClientNeed, NeedKind, NeedSide, NeedStatus
from workpris_desktop.domain.privacy import PrivacyClass

_ORDINARY: Final = frozenset({PrivacyClass.P0, PrivacyClass.P1, PrivacyClass.P2})
_WRITTEN: Final = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.ROWS})
"""Kinds of fields whose values are what somebody wrote."""

_PLACE: Final = re.compile(r"any|region:[A-Z]{2}[A-Z0-9]{0,3}|town:[^\s]{1,64}")
"""A place by a code (`FieldKind.AREA`); one that was typed is none."""

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
"""ISO 639."""

_TOLD_REASONS: Final = frozenset(
    {
        *(RefusedBecause.FULL, RefusedBecause.WAITING_TOO_LONG, RefusedBecause.OUTSIDE_AREA, RefusedBecause.WRONG_TYPE),
        *(RefusedBecause.PROGRAMME_CLOSED, RefusedBecause.INFORMATION_MISSING, RefusedBecause.NO_ANSWER),
        *(RefusedBecause.NO_REASON, SaidNoBecause.TOO_FAR, SaidNoBecause.OWN_WAY, SaidNoBecause.NOT_NOW),
        *(EndedBecause.AIM_REACHED, EndedBecause.PARTLY, EndedBecause.NOT, EndedBecause.SERVICE_CLOSED),
    }
)
"""Reasons that say something of the service; the others say something of the person."""

_UNTOLD_STATES: Final = frozenset({ReferralState.PREPARED, ReferralState.TAKEN_BACK})
"""Nobody was contacted yet, or it was a mistake."""


@dataclass(frozen=True, slots=True, repr=False)
class SummaryNeed:
    """How far a need is; ``need`` is its id."""

    need: str
    status: NeedStatus
    side: NeedSide | None


@dataclass(frozen=True, slots=True, repr=False)
class SummaryService:
    """A service that was contacted, with what became of it; ``reason`` is "" where it is not to be told."""

    name: str
    state: ReferralState
    reason: str
    on: date | None


@dataclass(frozen=True, slots=True, repr=False)
class CaseSummary:
    """The parts of a summary, as keys and values; `wording.summary_words` makes text of it.

    ``reference`` is "" where it would give the person away. ``unnamed`` is how many services were contacted that are
    not named here, ``next_on`` the days of what is to be done.
    """

    reference: str
    answers: tuple[IntakeAnswer, ...] = ()
    needs: tuple[SummaryNeed, ...] = ()
    services: tuple[SummaryService, ...] = ()
    unnamed: int = 0
    next_on: tuple[date, ...] = ()


def summary_of(
    form: IntakeForm,
    kinds: Iterable[NeedKind],
    tells: Callable[[str], bool],
    *,
    reference: str,
    answers: Answers,
    needs: Collection[ClientNeed],
    choices: Iterable[ChosenService],
    steps: Iterable[FollowUp],
    today: date,
) -> CaseSummary:
    """Return what of a file may stand in the official file of somebody else.

    A service is named only where it is for a need of the class P2 and its name does not give the person away; others
    are counted.

    Args:
        form: the newest form, by which it is known what is asked and how sensitive it is.
        kinds: all needs.
        tells: whether a text gives a person away, as on a neutral leaflet.
        reference: of the office; by nothing else the person is told.
        answers: of the client.
        needs: of the client.
        choices: the services of the client.
        steps: what is to be done, and what was.
        today: the day.
    """
    ordinary = {kind.id for kind in kinds if kind.privacy in _ORDINARY and not kind.is_crisis}
    contacted = [each for each in choices if each.state not in _UNTOLD_STATES]
    named = [each for each in contacted if each.need in ordinary and not tells(each.name)]
    asked = (
        field
        for field in asked_fields(form, answers, needs, today)
        if IntakeUse.SUMMARY in field.uses and field.privacy in _ORDINARY and field.kind not in _WRITTEN
    )
    return CaseSummary(
        "" if tells(reference) else reference,
        tuple(filter(_is_known, (_without_words(field, answers[field.id]) for field in asked if field.id in answers))),
        tuple(
            SummaryNeed(each.need, each.status, each.side)
            for each in sorted(needs, key=_urgency)
            if each.need in ordinary and each.status is not NeedStatus.NOT_STARTED
        ),
        tuple(SummaryService(each.name, each.state, _told(each.reason), each.state_on) for each in named),
        len(contacted) - len(named),
        tuple(sorted(step.due_on for step in steps if step.done_on is None)),
    )


def _urgency(need: ClientNeed) -> tuple[bool, int, str]:
    return not need.status.is_open, need.priority or 9, need.need


def _told(reason: str) -> str:
    return reason if reason in _TOLD_REASONS else ""


def _is_known(answer: IntakeAnswer) -> bool:
    return answer.is_known


def _without_words(field: IntakeField, answer: IntakeAnswer) -> IntakeAnswer:
    """Return an answer without what was written: beside an option, in place of one, or in place of a town."""
    value: Value = answer.value
    if isinstance(value, str):
        value = value if _is_code(field, value) else ""
    else:
        value = tuple(each for each in value if isinstance(each, str) and _is_code(field, each))
    return replace(answer, value=value, other="", said_by=None, said_on=None)


def _is_code(field: IntakeField, text: str) -> bool:
    """Tell whether a text is one that the form knows, and none that somebody wrote."""
    if field.kind is FieldKind.AREA:
        return _PLACE.fullmatch(text) is not None
    if field.kind is FieldKind.LANGUAGES:
        return _LANGUAGE.fullmatch(text) is not None
    if field.kind is FieldKind.YES_NO:
        return text in {"yes", "no"}
    return any(option.code == text for option in field.options)
