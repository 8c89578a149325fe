"""The vault, and what an office has settled about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

USUAL_IDLE_MINUTES: Final = 5
LEAST_IDLE_MINUTES: Final = 1
MOST_IDLE_MINUTES: Final = 60
MOST_RETENTION_MONTHS: Final = 600
USUAL_BACKUP_DAYS: Final = 35
LEAST_BACKUP_DAYS: Final = 1
MOST_BACKUP_DAYS: Final = 365


class VaultPurpose(StrEnum):
    """Whose vault it is: one person's, or that of all who work at this office's computer."""

    ME = "me"
    OFFICE = "office"


class LegalMode(StrEnum):
    """The law under which an office keeps client data; it changes texts, never data (J7).

    ``LAW_ENFORCEMENT`` is Directive (EU) 2016/680, for authorities that execute sentences.
    """

    GDPR = "gdpr"
    LAW_ENFORCEMENT = "law_enforcement"


class Category(StrEnum):
    """What kind of client file it is, on which depends how long it is kept after it was last worked with."""

    ADVICE = "advice"
    PRISON = "prison"
    PROBATION = "probation"
    AFTERCARE = "aftercare"


USUAL_MONTHS: Final[Mapping[Category, int]] = MappingProxyType(
    {Category.ADVICE: 12, Category.PRISON: 36, Category.PROBATION: 60, Category.AFTERCARE: 24}
)
"""Months after the last work; an office sets its own."""


@dataclass(frozen=True, slots=True)
class VaultPolicy:
    """What an office has settled. ``idle_minutes`` without a key or the mouse lock the vault.

    ``months`` is how long a file of each category is kept after it was last worked with, before its erasure is
    proposed; ``backup_days`` is how long a backup is kept (security.md 2.6).
    """

    legal_mode: LegalMode = LegalMode.GDPR
    idle_minutes: int = USUAL_IDLE_MINUTES
    months: Mapping[Category, int] = field(default_factory=lambda: dict(USUAL_MONTHS))
    backup_days: int = USUAL_BACKUP_DAYS

    def __post_init__(self) -> None:
        if not LEAST_IDLE_MINUTES <= self.idle_minutes <= MOST_IDLE_MINUTES:
            raise ValueError(self.idle_minutes)
        if set(self.months) != set(Category):
            raise ValueError(self.months)
        if any(not 1 <= months <= MOST_RETENTION_MONTHS for months in self.months.values()):
            raise ValueError(self.months)
        if not LEAST_BACKUP_DAYS <= self.backup_days <= MOST_BACKUP_DAYS:
            raise ValueError(self.backup_days)


@dataclass(frozen=True, slots=True)
class AuditHead:
    """How many rows the audit has, and the code (hex) of the last: kept outside of the vault, it betrays a cut tail."""

    count: int = 0
    code: str = ""


@dataclass(frozen=True, slots=True)
class BackupFound:
    """A backup on the disk; ``is_whole`` is whether what it says of itself agrees with its bytes."""

    name: str
    made_at: datetime
    size_bytes: int
    is_whole: bool
