"""What a client needs: the 55 needs of the form, and how far each one is (features E5, B6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.privacy import PrivacyClass

LONGEST_WISH: Final = 300
"""Characters of the wish in the person's words."""

MOST_PRIORITY: Final = 3


class NeedStatus(StrEnum):
    """How far a need is."""

    NOT_STARTED = "not_started"
    NEEDED = "needed"
    IN_PROGRESS = "in_progress"
    NOT_NEEDED = "not_needed"
    DECLINED = "declined"
    DONE = "done"

    @property
    def is_open(self) -> bool:
        """Tell whether something is still to be done for it."""
        return self in {NeedStatus.NEEDED, NeedStatus.IN_PROGRESS}


class NeedSide(StrEnum):
    """Who does it."""

    PRISON = "prison"
    PROBATION = "probation"
    OTHER = "other"


class NeedFilter(StrEnum):
    """By what the search for a need is narrowed or judged beyond its types (need-to-services.csv).

    Each is a fact of the client that the search takes in if it is known; what is not known narrows nothing.
    ``SAME_COUNTRY`` stands where somebody else needs the help, or where a line serves a country: the region of return
    says but the country. ``ROOM``, ``WELCOME``, ``ACCREDITED_FIRST``, ``COURT_ORDER`` and ``DAY_AND_NIGHT`` say what
    comes first, and keep nothing out.
    """

    FROM_DATE = "from_date"
    HOUSEHOLD = "household"
    SEX = "sex"
    AGE = "age"
    EXCLUSIONS = "exclusions"
    ROOM = "room"
    EMERGENCY_FIRST = "emergency_first"
    REGION_OF_RETURN = "region_of_return"
    PRISON_OR_REMOTE = "prison_or_remote"
    WELCOME = "welcome"
    MUNICIPALITY = "municipality"
    OPEN_ON_RELEASE = "open_on_release"
    ACCREDITED_FIRST = "accredited_first"
    HOURS_FREE = "hours_free"
    LANGUAGES = "languages"
    NEXT_START = "next_start"
    IN_PRISON = "in_prison"
    DAY_AND_NIGHT = "day_and_night"
    STEP_FREE = "step_free"
    RELEASE_DATE = "release_date"
    SAME_COUNTRY = "same_country"
    COURT_ORDER = "court_order"


@dataclass(frozen=True, slots=True)
class NeedKind:
    """One of the needs; ``types`` are taxonomy codes, the first is tried first; a main type stands for all below it.

    ``opens`` is the detail section of the form that belongs to it, "" for none. ``is_crisis`` opens the emergency text
    of the office, not a form. ``why_none`` says, by language, why no service is looked for where ``types`` is empty.
    """

    id: str
    section: str
    labels: Mapping[str, str]
    types: tuple[str, ...]
    filters: frozenset[NeedFilter] = frozenset()
    opens: str = ""
    privacy: PrivacyClass = PrivacyClass.P2
    is_crisis: bool = False
    why_none: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, repr=False)
class ClientNeed:
    """How far a need of a client is; ``priority`` is 1 (first) to 3, 0 where none was given."""

    need: str
    status: NeedStatus = NeedStatus.NOT_STARTED
    side: NeedSide | None = None
    priority: int = 0
    wish: str = ""
    changed_at: datetime | None = None

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return f"ClientNeed({self.need})"
