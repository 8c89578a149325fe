"""What a caseworker found out by telephone: closed values about a provider, never about a person."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Final

from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.facet import Exclusion, YesNo

MOST_FINDINGS: Final = 10_000
"""So many are kept; beyond them the oldest give way."""


class Topic(StrEnum):
    """What a finding is about: room, or whether the provider takes people of whom something is so.

    There is none for age, language, region or time: the answer would be that of one person. ``FREE`` is help that costs
    nothing. The members from ``ARSON`` on are those of `Exclusion`, those of a household those of `Household`.
    """

    ROOM = "room"
    WOMEN = "women"
    MEN = "men"
    SINGLE = "single"
    COUPLE = "couple"
    CHILDREN = "children"
    PREGNANT = "pregnant"
    STEP_FREE = "step_free"
    FREE = "free"
    ARSON = "arson"
    SEXUAL = "sexual"
    VIOLENCE = "violence"
    DOMESTIC_VIOLENCE = "domestic_violence"
    DRUG_USE = "drug_use"
    DRUNK = "drunk"
    DEBT = "debt"
    BANNED = "banned"
    NO_ID = "no_id"
    NO_INSURANCE = "no_insurance"
    NOT_FROM_REGION = "not_from_region"
    PETS = "pets"
    OTHER = "other"

    @property
    def exclusion(self) -> Exclusion | None:
        """Return the reason for turning people away that it is about, None where it is about something else."""
        return _EXCLUSIONS.get(self)


_EXCLUSIONS: Final = {Topic(reason.value): reason for reason in Exclusion}


@dataclass(frozen=True, slots=True)
class OwnFinding:
    """One answer of a provider, and the day of the call.

    Raises:
        ValueError: the answer is none to the topic: room has a `CapacityState` that is known, all else a `YesNo`.
    """

    service_id: str
    topic: Topic
    answer: YesNo | CapacityState
    on: date

    def __post_init__(self) -> None:
        wanted = CapacityState if self.topic is Topic.ROOM else YesNo
        says_nothing = self.answer in {YesNo.NOT_STATED, CapacityState.NOT_KNOWN}
        if says_nothing or not isinstance(self.answer, wanted):
            raise ValueError(self.topic)


@dataclass(frozen=True)
class Findings:
    """All findings, the newest of each service and topic only; made by `findings_of`."""

    newest: tuple[OwnFinding, ...] = ()

    @cached_property
    def _by_service(self) -> Mapping[str, tuple[OwnFinding, ...]]:
        grouped: dict[str, list[OwnFinding]] = {}
        for finding in self.newest:
            grouped.setdefault(finding.service_id, []).append(finding)
        return {service_id: tuple(findings) for service_id, findings in grouped.items()}

    def __len__(self) -> int:
        """Count the findings."""
        return len(self.newest)

    def __iter__(self) -> Iterator[OwnFinding]:
        """Walk the findings, the oldest first."""
        return iter(self.newest)

    @property
    def service_ids(self) -> tuple[str, ...]:
        """Return the services about which something was found."""
        return tuple(self._by_service)

    def of(self, service_id: str) -> tuple[OwnFinding, ...]:
        """Return what was found about a service."""
        return self._by_service.get(service_id, ())

    def with_finding(self, finding: OwnFinding) -> "Findings":
        """Return the findings with one more; it replaces an older one, or one of the same day, about the same."""
        return findings_of((*self.newest, finding))

    def without(self, service_id: str, topic: Topic) -> "Findings":
        """Return the findings without that of a service about a topic."""
        return Findings(
            tuple(each for each in self.newest if (each.service_id, each.topic) != (service_id, topic)),
        )


NO_FINDINGS: Final = Findings()


def findings_of(findings: Iterable[OwnFinding]) -> Findings:
    """Return the newest finding of each service and topic; of several of one day the last counts."""
    newest: dict[tuple[str, Topic], OwnFinding] = {}
    for finding in sorted(findings, key=lambda each: each.on):
        # Taken out first, so that the order stays that of the days.
        newest.pop((finding.service_id, finding.topic), None)
        newest[finding.service_id, finding.topic] = finding
    return Findings(tuple(newest.values())[-MOST_FINDINGS:])


def room_with(lines: Iterable[CapacityLine], findings: Iterable[OwnFinding]) -> tuple[CapacityLine, ...]:
    """Return what is said of room with what was found in place of all that is older.

    A finding counts in the unit of the record, so that it is believed as long.
    """
    said = tuple(lines)
    found = next((each for each in findings if each.topic is Topic.ROOM), None)
    if found is None or not isinstance(found.answer, CapacityState):
        return said
    newer = tuple(line for line in said if line.as_of is not None and line.as_of > found.on)
    if newer:
        return said
    unit = said[0].unit if said else CapacityUnit.CLIENT
    return (CapacityLine(unit, found.answer, found.on),)
