"""That somebody could not be placed: what was looked for, where, why, and in which month; never about whom (F7)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.search import Question

MOST_UNMET: Final = 5_000
"""So many different ones are kept; beyond them the oldest months are dropped."""

MOST_OF_ONE: Final = 100_000


class UnmetBecause(StrEnum):
    """Why somebody could not be placed (intake.md 6.5)."""

    NO_SERVICE = "no_service"
    ALL_FULL = "all_full"
    ALL_EXCLUDE = "all_exclude"
    TOO_LATE = "too_late"
    STARTS_TOO_LATE = "starts_too_late"
    LANGUAGE = "language"
    ACCESS = "access"
    COST = "cost"
    OTHER = "other"


@dataclass(frozen=True, slots=True, order=True)
class UnmetNeed:
    """``month`` is as in ``2026-11``; empty codes say that any type or any region would have done."""

    month: str
    service_type: str
    region: str
    because: UnmetBecause


def unmet_need(question: Question, because: UnmetBecause, today: date) -> UnmetNeed:
    """Return what a search for somebody who could not be placed says, without the words that were typed."""
    return UnmetNeed(f"{today:%Y-%m}", question.service_type, question.region, because)
