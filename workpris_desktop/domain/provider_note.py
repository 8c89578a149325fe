"""What an office keeps about a provider beside the directory: notes, and what was heard (C4, D3)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from workpris_desktop.domain.own_finding import OwnFinding

LONGEST_NOTE: Final = 2_000
LONGEST_TELLER: Final = 60
"""Characters."""


@dataclass(frozen=True, slots=True)
class ProviderNote:
    """A factual remark about a service; ``changed_at`` is None where it stands as it was written."""

    id: str
    service_id: str
    author_id: str
    made_at: datetime
    text: str
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HeardFinding:
    """What a provider said, with who said it and who wrote it down.

    ``free`` is how many places were named, None where none were; ``remark`` is in the worker's words.
    """

    id: str
    finding: OwnFinding
    author_id: str
    made_at: datetime
    told_by: str = ""
    free: int | None = None
    remark: str = ""

    @property
    def on(self) -> date:
        """Return the day of the call."""
        return self.finding.on
