"""A service that was chosen for a client: how it was seen then, and what became of it (A13, B4, C5, G9, I6)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

LONGEST_OVERRIDE: Final = 500
"""Characters of the reason for choosing a service of which a rule fails."""

TOO_FEW: Final = 3
"""Of fewer cases no counts are told."""


class ReferralState(StrEnum):
    """What became of it (intake.md 6.5)."""

    PREPARED = "prepared"
    GIVEN = "given"
    SENT = "sent"
    RECEIVED = "received"
    MORE_ASKED = "more_asked"
    INTERVIEW = "interview"
    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    PERSON_SAID_NO = "person_said_no"
    DID_NOT_COME = "did_not_come"
    IN_SERVICE = "in_service"
    ENDED = "ended"
    TAKEN_BACK = "taken_back"


class RefusedBecause(StrEnum):
    """Why a provider refused (intake.md 6.5)."""

    FULL = "full"
    WAITING_TOO_LONG = "waiting_too_long"
    OUTSIDE_AREA = "outside_area"
    AGE_OR_SEX = "age_or_sex"
    PAST_OFFENCE = "past_offence"
    DRUGS_OR_ALCOHOL = "drugs_or_alcohol"
    NEED_TOO_HIGH = "need_too_high"
    NO_PAPERS = "no_papers"
    CANNOT_PAY = "cannot_pay"
    BAD_EXPERIENCE = "bad_experience"
    CONDITIONS = "conditions"
    WRONG_TYPE = "wrong_type"
    INFORMATION_MISSING = "information_missing"
    PROGRAMME_CLOSED = "programme_closed"
    NO_ANSWER = "no_answer"
    NO_REASON = "no_reason"
    OTHER = "other"


class SaidNoBecause(StrEnum):
    """Why the person said no (intake.md 6.5)."""

    TOO_FAR = "too_far"
    NO_PRIVACY = "no_privacy"
    RULES_TOO_STRICT = "rules_too_strict"
    BAD_EXPERIENCE = "bad_experience"
    OWN_WAY = "own_way"
    FAMILY = "family"
    COST = "cost"
    NOT_NOW = "not_now"
    AFRAID = "afraid"
    OTHER = "other"
    NOT_SAID = "not_said"


class EndedBecause(StrEnum):
    """How it ended (intake.md 6.5)."""

    AIM_REACHED = "aim_reached"
    PARTLY = "partly"
    NOT = "not"
    MOVED = "moved"
    BACK_IN_CUSTODY = "back_in_custody"
    SENTENCE_CHANGED = "sentence_changed"
    DIED = "died"
    LOST_CONTACT = "lost_contact"
    SERVICE_CLOSED = "service_closed"


REASONS: Final[Mapping[ReferralState, type[StrEnum]]] = MappingProxyType(
    {
        ReferralState.REFUSED: RefusedBecause,
        ReferralState.PERSON_SAID_NO: SaidNoBecause,
        ReferralState.ENDED: EndedBecause,
    }
)
"""The states that ask for a reason, with the list from which it is taken."""


class Disclosure(StrEnum):
    """May this provider know about the prison (I1)? Where nobody has asked the person, a sheet stays neutral."""

    NOT_ASKED = ""
    YES = "yes"
    NEUTRAL = "neutral"
    ASK_FIRST = "ask_first"


class SeenPart(StrEnum):
    """What of a record is compared with how it was seen: all of it stands on a sheet or decides whether one goes."""

    NAME = "name"
    PHONE = "phone"
    HOURS = "hours"
    ADDRESS = "address"
    ENTRY = "entry"
    ALERT = "alert"
    LIFE = "life"


Seen = Mapping[SeenPart, str]
"""A code for each part of a record as it was seen; equal codes mean that nothing has changed."""


@dataclass(frozen=True, slots=True, repr=False)
class ChosenService:
    """A service on the list of a client, in the order of the list.

    ``name`` is what it was called then; ``need`` the id of the need that it is for, "" where none was named;
    ``override`` why it was chosen although a rule fails (B4). ``reason`` belongs to ``state``, as `REASONS` says.
    ``given_at`` is when it was last printed or given for this client, ``answered_on`` when the provider said yes or no.
    """

    service_id: str
    name: str
    need: str = ""
    override: str = ""
    state: ReferralState = ReferralState.PREPARED
    reason: str = ""
    state_on: date | None = None
    chosen_at: datetime | None = None
    given_at: datetime | None = None
    answered_on: date | None = None
    seen: Seen = field(default_factory=dict, hash=False)
    disclosure: Disclosure = Disclosure.NOT_ASKED

    def __repr__(self) -> str:
        """Return nothing: that a person was to go there tells of the person."""
        return "ChosenService(...)"


@dataclass(frozen=True, slots=True)
class Experience:
    """What became of own referrals to a provider, as plain counts over all clients of the office (C5).

    ``days`` are those between giving and the answer, of each case that has both.
    """

    cases: int = 0
    accepted: int = 0
    refused: Mapping[str, int] = field(default_factory=dict, hash=False)
    no_answer: int = 0
    waiting: int = 0
    days: tuple[int, ...] = ()

    @property
    def is_too_few(self) -> bool:
        """Tell whether counts would say more about a person than about the provider."""
        return self.cases < TOO_FEW


class SheetKind(StrEnum):
    """What was printed or given (G9)."""

    LEAFLET = "leaflet"
    ENTRY_FORM = "entry_form"
    FIRST_DAYS = "first_days"
    INTAKE = "intake"
    REFERRAL = "referral"
    CONSENT_TEXT = "consent_text"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, repr=False)
class GivenSheet:
    """That a sheet was made for a client, with the services on it; the sheet itself is kept nowhere."""

    id: str
    kind: SheetKind
    made_at: datetime
    author_id: str
    services: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        """Return nothing of it."""
        return "GivenSheet(...)"


def changed_parts(seen: Seen, now: Seen) -> tuple[SeenPart, ...]:
    """Return what of a record is not as it was seen; what was not looked at then is not told."""
    return tuple(part for part in SeenPart if part in seen and seen[part] != now.get(part))
