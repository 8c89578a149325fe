"""What is proposed for erasure, and the rules of confirming it: nothing goes by the clock alone (R18)."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from workpris_desktop.domain.client_file import ClientFile

BULK: Final = 6
"""So many files need a second person (security.md 2.6), at once or one after the other within `ALONE_WITHIN`."""

ALONE_WITHIN: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A file whose time is over. ``confirmed_by`` is the account that has agreed to its erasure as the first, or ""."""

    file: ClientFile
    overdue_days: int
    confirmed_by: str = ""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is left of a file that was erased: a random id, the day and the reason."""

    file_id: str
    erased_at: datetime
    reason: str


def review_day(touched_on: date, months: int) -> date:
    """Return the day on which the erasure of a file is proposed, so many months after it was last worked with."""
    count = touched_on.year * 12 + touched_on.month - 1 + months
    year, month = min(count // 12, date.max.year), count % 12 + 1
    return date(year, month, min(touched_on.day, monthrange(year, month)[1]))


def proposals(files: Iterable[ClientFile], today: date) -> tuple[Proposal, ...]:
    """Return the files whose review day has come, the longest overdue first; restricted ones are never among them."""
    due = (
        Proposal(file, (today - file.review_on).days)
        for file in files
        if file.review_on <= today and not file.is_restricted
    )
    return tuple(sorted(due, key=lambda each: (-each.overdue_days, each.file.id)))
