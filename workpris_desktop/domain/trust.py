"""Why a provider can be trusted: evidence with issuer and validity, and the last check; facts, never a score."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

FRESH_DAYS: Final = 180
AGEING_DAYS: Final = 365
"""A check is fresh up to the first, ageing up to the second, then old (features.md C2)."""


class TrustKind(StrEnum):
    """What sort of evidence it is (record.md, facet "Trust evidence type")."""

    REGISTERED = "registered"
    LICENSED = "licensed"
    ACCREDITED = "accredited"
    CHAMBER = "chamber"
    INSPECTED = "inspected"
    QUALITY_MARK = "quality_mark"
    NETWORK = "network"
    PRISON_AGREEMENT = "prison_agreement"


@dataclass(frozen=True, slots=True)
class TrustEvidence:
    """One piece of evidence; ``as_of`` is the day that it was seen, ``link`` words or an address to look it up.

    ``about_provider`` tells whether it speaks of the organisation as a whole or of this service.
    """

    kind: TrustKind
    issuer: str
    as_of: date | None
    number: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    link: str = ""
    about_provider: bool = False

    def has_run_out(self, today: date) -> bool:
        """Tell whether its validity has ended."""
        return self.valid_to is not None and self.valid_to < today


class CheckMeans(StrEnum):
    """How somebody made sure."""

    CALL = "call"
    MAIL = "mail"
    VISIT = "visit"
    REGISTER = "register"
    NOT_STATED = ""


@dataclass(frozen=True, slots=True)
class Check:
    """The last time that somebody made sure that the record is right; ``by`` is a role and its organisation."""

    on: date
    by: str = ""
    means: CheckMeans = CheckMeans.NOT_STATED
    due: date | None = None


class Freshness(StrEnum):
    """How long ago the last check was."""

    FRESH = "fresh"
    AGEING = "ageing"
    OLD = "old"
    NEVER = "never"


def freshness(checked_on: date | None, today: date, fresh_days: int = FRESH_DAYS) -> Freshness:
    """Return how long ago a check was (features.md C2)."""
    if checked_on is None:
        return Freshness.NEVER
    days = (today - checked_on).days
    if days <= fresh_days:
        return Freshness.FRESH
    return Freshness.AGEING if days <= AGEING_DAYS else Freshness.OLD
