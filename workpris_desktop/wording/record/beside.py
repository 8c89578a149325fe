"""What is told of a service beside its record: the hour, the person, what was found out, what follows, what was."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from workpris_desktop.directory.former import FormerRecord
from workpris_desktop.domain.hours import Attending
from workpris_desktop.domain.next_opening import Opening
from workpris_desktop.domain.onwards import NOTHING_ONWARDS, Onwards
from workpris_desktop.domain.own_finding import OwnFinding
from workpris_desktop.domain.person import NOBODY, Person


@dataclass(frozen=True, slots=True)
class Beside:
    """All that may stand beside a record.

    ``moment`` is the clock on the wall by which ``openings`` were told, None where nobody asked. ``former`` is None
    where no edition from before is kept.
    """

    moment: datetime | None = None
    openings: Mapping[Attending, Opening] = field(default_factory=dict)
    person: Person = NOBODY
    findings: tuple[OwnFinding, ...] = ()
    onwards: Onwards = NOTHING_ONWARDS
    former: FormerRecord | None = None


ALONE: Final = Beside()
