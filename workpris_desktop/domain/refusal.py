"""What a refusal tells of the provider and of nobody else: room, or a line of its record that says too little."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.chosen_service import RefusedBecause
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.slip import WrongLine

_FINDINGS: Final[Mapping[RefusedBecause, tuple[Topic, YesNo | CapacityState]]] = MappingProxyType(
    {
        RefusedBecause.FULL: (Topic.ROOM, CapacityState.FULL),
        RefusedBecause.WAITING_TOO_LONG: (Topic.ROOM, CapacityState.WAITING_LIST),
        RefusedBecause.PROGRAMME_CLOSED: (Topic.ROOM, CapacityState.PAUSED),
        RefusedBecause.OUTSIDE_AREA: (Topic.NOT_FROM_REGION, YesNo.NO),
        RefusedBecause.CANNOT_PAY: (Topic.FREE, YesNo.NO),
    }
)
"""What is not here is about one person, or says too little for a rule; ``PAUSED`` is what may begin again."""

_LINES: Final[Mapping[RefusedBecause, WrongLine]] = MappingProxyType(
    {
        RefusedBecause.OUTSIDE_AREA: WrongLine.AUDIENCE,
        RefusedBecause.AGE_OR_SEX: WrongLine.AUDIENCE,
        RefusedBecause.PAST_OFFENCE: WrongLine.AUDIENCE,
        RefusedBecause.DRUGS_OR_ALCOHOL: WrongLine.AUDIENCE,
        RefusedBecause.NEED_TOO_HIGH: WrongLine.AUDIENCE,
        RefusedBecause.NO_PAPERS: WrongLine.AUDIENCE,
        RefusedBecause.CANNOT_PAY: WrongLine.PRICE,
        RefusedBecause.WRONG_TYPE: WrongLine.OTHER,
        RefusedBecause.PROGRAMME_CLOSED: WrongLine.CLOSED,
    }
)


def finding_after(service_id: str, reason: str, on: date) -> OwnFinding | None:
    """Return what an office has found out about a provider by a refusal, None for nothing (intake.md 6.5).

    Args:
        service_id: the service that refused.
        reason: the code of a `RefusedBecause`; one that a newer program wrote tells nothing.
        on: the day of the refusal.
    """
    known = _reason(reason)
    found = _FINDINGS.get(known) if known else None
    return OwnFinding(service_id, *found, on) if found else None


def line_after(reason: str) -> WrongLine | None:
    """Return which line of a record a refusal contradicts where it does not say so itself, None for none (I8)."""
    known = _reason(reason)
    return _LINES.get(known) if known else None


def _reason(code: str) -> RefusedBecause | None:
    return next((each for each in RefusedBecause if each.value == code), None)
