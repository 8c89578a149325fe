"""What is found in a package: faults, what is missing for publishing, and hints."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.edition import RowFault


class Level(StrEnum):
    """How bad it is: a fault is wrong, a gap should be filled before publishing, a hint is worth a look."""

    FAULT = "fault"
    GAP = "gap"
    HINT = "hint"


class FindingKind(StrEnum):
    """What is found beyond the rules that each row must keep. Each has a sentence, and how to mend it, in `wording`."""

    CLOSES_BEFORE_OPENS = "closes_before_opens"
    ONE_TIME_MISSING = "one_time_missing"
    NO_DAY = "no_day"
    HOURS_UNREADABLE = "hours_unreadable"
    ENDS_BEFORE_BEGIN = "ends_before_begin"
    AGES_REVERSED = "ages_reversed"
    FREE_WITHOUT_DATE = "free_without_date"
    FREE_WITHOUT_SOURCE = "free_without_source"
    FREE_ABOVE_MAXIMUM = "free_above_maximum"
    EVIDENCE_WITHOUT_DATE = "evidence_without_date"
    CHECK_WITHOUT_MEANS = "check_without_means"
    PHONE_IMPOSSIBLE = "phone_impossible"
    PHONE_UNASSIGNED = "phone_unassigned"
    NO_REGISTER_ID = "no_register_id"
    NO_TYPE = "no_type"
    NO_SETTING = "no_setting"
    NO_PLACE = "no_place"
    NO_APPOINTMENT = "no_appointment"
    NO_PRICE = "no_price"
    NO_AUDIENCE = "no_audience"
    UNREACHABLE = "unreachable"
    SAME_REGISTER_ID = "same_register_id"
    SAME_SERVICE = "same_service"
    TOWN_NOT_KNOWN = "town_not_known"
    LONG_SENTENCE = "long_sentence"
    LONG_DESCRIPTION = "long_description"
    CAPITALS = "capitals"


AnyKind = FindingKind | RowFault
"""What a finding is: ours, or what reading the package remarked."""

LEVELS: Final[Mapping[FindingKind, Level]] = {
    FindingKind.CLOSES_BEFORE_OPENS: Level.FAULT,
    FindingKind.ONE_TIME_MISSING: Level.FAULT,
    FindingKind.NO_DAY: Level.FAULT,
    FindingKind.HOURS_UNREADABLE: Level.FAULT,
    FindingKind.ENDS_BEFORE_BEGIN: Level.FAULT,
    FindingKind.AGES_REVERSED: Level.FAULT,
    FindingKind.FREE_WITHOUT_DATE: Level.FAULT,
    FindingKind.FREE_WITHOUT_SOURCE: Level.FAULT,
    FindingKind.FREE_ABOVE_MAXIMUM: Level.FAULT,
    FindingKind.EVIDENCE_WITHOUT_DATE: Level.FAULT,
    FindingKind.PHONE_IMPOSSIBLE: Level.FAULT,
    FindingKind.CHECK_WITHOUT_MEANS: Level.GAP,
    FindingKind.NO_REGISTER_ID: Level.GAP,
    FindingKind.NO_TYPE: Level.GAP,
    FindingKind.NO_SETTING: Level.GAP,
    FindingKind.NO_PLACE: Level.GAP,
    FindingKind.NO_APPOINTMENT: Level.GAP,
    FindingKind.NO_PRICE: Level.GAP,
    FindingKind.NO_AUDIENCE: Level.GAP,
    FindingKind.UNREACHABLE: Level.GAP,
    FindingKind.PHONE_UNASSIGNED: Level.HINT,
    FindingKind.SAME_REGISTER_ID: Level.HINT,
    FindingKind.SAME_SERVICE: Level.HINT,
    FindingKind.TOWN_NOT_KNOWN: Level.HINT,
    FindingKind.LONG_SENTENCE: Level.HINT,
    FindingKind.LONG_DESCRIPTION: Level.HINT,
    FindingKind.CAPITALS: Level.HINT,
}
"""How bad each is; what is missing follows "Must for publishing" of record.md."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: in which file, row (1 for the first below the heading, 0 for the file) and column.

    ``value`` is what stands there, or the id or name that it is about, cut to 80 characters.
    """

    level: Level
    kind: AnyKind
    file: str
    row: int
    column: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Completeness:
    """How many of the services that are offered have what; ``fresh`` counts those checked in the last 180 days."""

    services: int = 0
    fresh: int = 0
    with_hours: int = 0
    with_phone: int = 0
    with_capacity: int = 0
    with_type: int = 0
    with_place: int = 0
    with_price: int = 0


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What came of checking a package: rows read by file, findings, and how many there are of each kind.

    Of very many findings of a kind only the first are kept; ``counts`` counts all.
    """

    rows_read: Mapping[str, int]
    findings: tuple[Finding, ...]
    counts: Mapping[AnyKind, int]
    completeness: Completeness
    sample: bool

    @property
    def faults(self) -> int:
        """Return how many faults there are, gaps and hints not counted."""
        return sum(count for kind, count in self.counts.items() if level_of(kind) is Level.FAULT)


def level_of(kind: AnyKind) -> Level:
    """Return how bad a finding of a kind is."""
    if isinstance(kind, FindingKind):
        return LEVELS[kind]
    return Level.HINT if kind is RowFault.TABLE_NOT_USED else Level.FAULT
