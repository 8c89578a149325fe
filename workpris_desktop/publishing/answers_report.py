"""What came of reading the answers of providers."""

from dataclasses import dataclass
from enum import StrEnum

from workpris_desktop.publishing.source import SourceRemark


class ContradictionKind(StrEnum):
    """How an answer disagrees with another, or with the record. Each has a sentence in `wording`."""

    DIFFERING_ANSWERS = "differing_answers"
    RIGHT_AND_CORRECTED = "right_and_corrected"
    OLDER_THAN_CHECK = "older_than_check"
    RECORD_HAS_CHANGED = "record_has_changed"
    FREE_ABOVE_MAXIMUM = "free_above_maximum"
    FULL_BUT_FREE = "full_but_free"
    CLOSED_BUT_TAKING = "closed_but_taking"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """An answer that was not applied; ``values`` are what disagrees, in the order in which it was said."""

    kind: ContradictionKind
    organisation: str
    service: str
    where: str
    field: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """A value that a provider corrected."""

    organisation: str
    service: str
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Objection:
    """A service whose provider objects to its entry: for a person to decide (features.md C7)."""

    organisation: str
    service_id: str
    service: str
    where: str


@dataclass(frozen=True, slots=True)
class AnswersReport:
    """What came of all files: services with a new check, what was corrected, and what a person must look at.

    ``confirmed`` are ids of services of which every fact is right, or was corrected. What was clearly said of other
    services is applied all the same, but for those whose provider objects, or answered before the last check.
    """

    files: int
    confirmed: tuple[str, ...] = ()
    corrected: tuple[Correction, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    objections: tuple[Objection, ...] = ()
    remarks: tuple[SourceRemark, ...] = ()
